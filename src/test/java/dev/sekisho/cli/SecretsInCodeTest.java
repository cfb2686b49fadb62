package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings about secrets never show one, in whatever form they are told. */
class SecretsInCodeTest {
  private static final Path FIXTURES = Path.of("test-fixtures/rules/identity/secret-in-code");
  private static final List<String> SECRETS =
      List.of(
          "Sakura-229",
          "kQ7v-mLp2x9Zt",
          "N0kogiri-yama",
          "Tsukuba-3776",
          "Hakone-5512",
          "8841-2203",
          "Enoshima-7781",
          "Karuizawa-88",
          "bN4-hhw-2020",
          "q8812mmz90aa",
          "rt-99120-aabbz",
          "Zao-onsen-44",
          "AKIA2SEKISHOTEST",
          "Zp4v0rUY3cN8");

  @Test
  void noReportShowsASecret(@TempDir Path tree) throws IOException {
    copy(FIXTURES.resolve("violating"), tree);
    copy(FIXTURES.resolve("undetermined"), tree.resolve("open"));
    for (String format : List.of("console", "json", "sarif", "github")) {
      CommandLines.Outcome outcome =
          CommandLines.run("scan", "--verbose", "--format", format, tree.toString());
      assertTrue(outcome.out().contains("secret-in-code"), format);
      hides(format, outcome.out());
    }
  }

  @Test
  void whyShowsNoSecret(@TempDir Path tree) throws IOException {
    copy(FIXTURES.resolve("violating"), tree);
    String findings = CommandLines.run("scan", "--format", "json", tree.toString()).out();
    List<String> prints = new ArrayList<>();
    int at = findings.indexOf("\"fingerprint\" : \"");
    while (at >= 0) {
      int start = at + "\"fingerprint\" : \"".length();
      prints.add(findings.substring(start, findings.indexOf('"', start)));
      at = findings.indexOf("\"fingerprint\" : \"", start);
    }
    assertFalse(prints.isEmpty());
    for (String print : prints) {
      hides("why " + print, CommandLines.run("why", print, tree.toString()).out());
    }
  }

  private static void hides(String what, String text) {
    for (String secret : SECRETS) {
      int at = text.indexOf(secret);
      assertTrue(
          at < 0,
          () -> what + " shows " + text.substring(Math.max(0, at - 200), at + secret.length()));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
