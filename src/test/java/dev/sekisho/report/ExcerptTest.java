package dev.sekisho.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void putsCaretsUnderWideText() {
    assertEquals(
        List.of("   |", " 1 | 名前 = \"申請 DB\" # 例", "   |        ^^^^^^^^^ ここ"),
        rows("名前 = \"申請 DB\" # 例\n", "\"申請 DB\"", "ここ"));
  }

  @Test
  void marksEachLineOfAShortRange() {
    assertEquals(
        List.of(
            "   |", " 1 | a = [", "   |     ^", " 2 |   1", "   |   ^", " 3 | ]", "   | ^ here"),
        rows("a = [\n  1\n]\n", "[\n  1\n]", "here"));
  }

  @Test
  void showsTheFirstLineOfALongRange() {
    assertEquals(
        List.of("   |", " 1 | a = <<E", "   |     ^^^", "  …"),
        rows("a = <<E\n1\n2\n3\nE\n", "<<E\n1\n2\n3\nE", ""));
  }

  @Test
  void cutsALongLineAroundTheMark() {
    List<String> rows = rows("x = \"" + "a".repeat(200) + "!" + "b".repeat(200) + "\"\n", "!", "");
    assertEquals(" 1 | …" + "a".repeat(24) + "!" + "b".repeat(71) + "…", rows.get(1));
    assertEquals("   | " + " ".repeat(25) + "^", rows.get(2));
  }

  @Test
  void showsOfALineWithoutEndOnlyThePlaceItself() {
    String filler = "\"MasterUserPassword\":\"hunter2\",".repeat(50);
    List<String> rows =
        rows("{" + filler + "\"Public\":true," + filler + "}", "\"Public\":true", "");
    assertEquals(List.of("   |", " 1 | …\"Public\":true…", "   | ^^^^^^^^^^^^^^^"), rows);
  }

  @Test
  void masksTheValueOfALineWithoutEndByItsName() {
    String filler = "\"Public\":true,".repeat(100);
    List<String> rows =
        rows("{" + filler + "\"Password\":\"hunter2\"," + filler, "\"hunter2\"", "");
    assertEquals(" 1 | …\"****\"…", rows.get(1));
  }

  @Test
  void showsOfARecordWhatDecidesInsteadOfALine() {
    SourceFile plan = SourceFile.of("plan.json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
    Span span = plan.asRecord().span(1, 6);
    assertEquals(
        List.of("   |", "   | a.b.c", "   | ^^^^^ is true"),
        new Excerpt(span, "a.b.c", "is true", new Sensitive()).rows());
  }

  /** The carets go with what is shown, and tell nothing of the secret's length. */
  @Test
  void marksTheMask() {
    for (String secret : List.of("x", "hunter2", "a-much-longer-secret")) {
      String line = "  password = \"" + secret + "\" # " + secret + "\n";
      List<String> shown =
          List.of("   |", " 1 |   password = \"****\"", "   |   ^^^^^^^^^^^^^^^^^ here");
      assertEquals(shown, rows(line, "password = \"" + secret + "\"", "here"));
    }
    String url = "url = \"postgres://app:hunter2@db/x\" # old\n";
    assertEquals(
        List.of(
            "   |",
            " 1 | url = \"postgres://app:****@db/x\" # old",
            "   |" + " ".repeat(28) + "^^"),
        rows(url, "db", ""));
  }

  /** A secret that is known is hidden wherever a shown line repeats it. */
  @Test
  void hidesAKnownSecretInAComment() {
    SourceFile file =
        SourceFile.of("main.tf", "  size = 1 # was hunter2\n".getBytes(StandardCharsets.UTF_8));
    Sensitive sensitive = new Sensitive();
    Span span = file.span(2, 10);
    Span elsewhere = SourceFile.of("a.tf", "x".getBytes(StandardCharsets.UTF_8)).span(0, 1);
    Origin origin = Origin.of(elsewhere, Origin.Kind.EXPRESSION).asSensitive();
    sensitive.add(new Value.Text("hunter2", origin));
    assertEquals(" 1 |   size = 1 # was ****", new Excerpt(span, "", "", sensitive).rows().get(1));
  }

  private static List<String> rows(String text, String marked, String note) {
    SourceFile file = SourceFile.of("main.tf", text.getBytes(StandardCharsets.UTF_8));
    int start = text.substring(0, text.indexOf(marked)).getBytes(StandardCharsets.UTF_8).length;
    Span span = file.span(start, start + marked.getBytes(StandardCharsets.UTF_8).length);
    return new Excerpt(span, "", note, new Sensitive()).rows();
  }
}
