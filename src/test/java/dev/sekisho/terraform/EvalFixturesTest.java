package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.terraform.eval.Evaluator;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.terraform.function.JsonText;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every expression of {@code test-fixtures/eval} against the value in the comment behind it, which
 * the real evaluator gave. One test for each file.
 */
class EvalFixturesTest {
  private static final Path FOLDER = Path.of("test-fixtures", "eval");
  private static final String MARK = "# => ";
  private static final String DIFFERS = " differs: ";

  @TestFactory
  Stream<DynamicTest> everyFile() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(FOLDER)) {
      entries.sorted().forEach(files::add);
    }
    assertTrue(files.size() >= 12, "the fixtures are there");
    return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
  }

  private static void check(Path path) throws IOException {
    HclFile file = HclReader.read(SourceFile.of(path.toString(), Files.readAllBytes(path)));
    assertEquals(List.of(), file.diagnostics());
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (HclTree.Attribute attribute : file.body().blocks().get(0).body().attributes()) {
      String line = file.source().lineText(file.source().line(attribute.start()));
      expected.add(attribute.name() + " " + expected(line));
      actual.add(attribute.name() + " " + actual(attribute, file));
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private static String expected(String line) {
    String recorded = line.substring(line.lastIndexOf(MARK) + MARK.length());
    int differs = recorded.lastIndexOf(DIFFERS);
    if (differs < 0) {
      return recorded;
    }
    String ours = recorded.substring(differs + DIFFERS.length());
    return ours.substring(0, ours.indexOf(" ("));
  }

  private static String actual(HclTree.Attribute attribute, HclFile file) {
    Value value =
        Evaluator.evaluate(attribute.value(), Frame.of(new ExpressionScope(), file.source()));
    if (fails(value)) {
      return "error";
    }
    return JsonText.compact(value) instanceof Value.Text json ? json.text() : "unknown";
  }

  private static boolean fails(Value value) {
    return switch (value) {
      case Value.ListValue list -> list.items().stream().anyMatch(EvalFixturesTest::fails);
      case Value.MapValue map -> map.entries().values().stream().anyMatch(EvalFixturesTest::fails);
      default -> Steps.isInvalid(value);
    };
  }
}
