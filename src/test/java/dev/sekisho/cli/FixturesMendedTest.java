package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Replacement;
import dev.sekisho.finding.Verdict;
import dev.sekisho.fix.Candidate;
import dev.sekisho.fix.Patch;
import dev.sekisho.fix.PatchedFiles;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever {@code fix} proposes for the fixtures of the rules: the files are read as well as
 * before, the finding is gone, no other violation comes up, all that is not edited is as it was,
 * comments included, and a second run has nothing to do.
 */
class FixturesMendedTest {
  private static final Path FIXTURES = Path.of("test-fixtures/rules");

  /**
   * What is encrypted abroad is asked who holds the key: the edit answers one question, and the
   * next one is another rule's. Where all edits are made together, such an edit stays out.
   */
  private static final Set<String> ASKED_NEXT = Set.of("customer-key-missing-abroad");

  private static final AtomicInteger TRIED = new AtomicInteger();

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> mends() throws IOException {
    List<Path> cases = new ArrayList<>();
    try (Stream<Path> all = Files.walk(FIXTURES, 3)) {
      all.filter(path -> FIXTURES.relativize(path).getNameCount() == 3)
          .filter(Files::isDirectory)
          .sorted()
          .forEach(cases::add);
    }
    return cases.stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    FIXTURES.relativize(path).toString(), () -> check(copied(path))));
  }

  /** A count that falls says that edits are no longer found. */
  @AfterAll
  static void triedMany() {
    assertTrue(TRIED.get() >= 1_000, TRIED + " edits tried");
  }

  private static Path copied(Path from) throws IOException {
    Path to = folder.resolve(FIXTURES.relativize(from).toString());
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    }
    return to;
  }

  private static List<AnalysisRequest> requests(Path of) throws UsageException {
    String[] words = {"fix", of.toString(), "--as-of", "2026-11-24"};
    return Request.of(Arguments.parse(words)).analyses();
  }

  private static void check(Path of) throws Exception {
    Set<String> rules = new HashSet<>(Rulesets.builtIn().ids());
    Mending mending = Mending.of(requests(of), rules);
    if (mending.mended().isEmpty()) {
      return;
    }
    for (Candidate each : mending.mended()) {
      TRIED.incrementAndGet();
      alone(each, mending);
    }
    for (AnalysisRequest request : mending.requests()) {
      PatchedFiles files = new PatchedFiles(request.tree());
      for (Patch.FileEdit edit : Patch.of(mending.mended(), request.tree()).edits()) {
        files.write(edit);
        keepsTheRest(edit);
      }
    }
    AnalysisResult after = Analysis.of(requests(of));
    for (Candidate each : mending.mended()) {
      assertTrue(
          count(after, each.finding()) < count(mending.result(), each.finding()),
          "still there: " + each);
    }
    assertEquals(Map.of(), news(mending.result(), after, Set.of()));
    assertEquals(List.of(), Mending.of(requests(of), rules).mended(), "not done in one run");
  }

  private static void alone(Candidate each, Mending mending) throws IOException {
    List<AnalysisRequest> changed = new ArrayList<>();
    for (AnalysisRequest request : mending.requests()) {
      Patch patch = Patch.of(List.of(each), request.tree());
      patch.edits().forEach(FixturesMendedTest::keepsTheRest);
      changed.add(request.about(request.tree().with(patch.contents())));
    }
    AnalysisResult after = Analysis.of(changed);
    String name = each.finding().rule().id() + " at " + each.finding().span().place();
    assertEquals(count(mending.result(), each.finding()) - 1, count(after, each.finding()), name);
    assertEquals(Map.of(), news(mending.result(), after, ASKED_NEXT), name);
  }

  private static long count(AnalysisResult result, Finding like) {
    return result.findings().stream().filter(each -> key(each).equals(key(like))).count();
  }

  private static String key(Finding finding) {
    return finding.rule().id()
        + " "
        + finding.root()
        + " "
        + finding.environment()
        + " "
        + finding.address();
  }

  /** Violations and diagnostics that were not there before. */
  private static Map<String, Integer> news(
      AnalysisResult before, AnalysisResult after, Set<String> allowed) {
    Map<String, Integer> news = new TreeMap<>();
    for (Finding each : after.findings()) {
      if (counts(each) && !allowed.contains(each.rule().id())) {
        news.merge(each.verdict() + " " + key(each), 1, Integer::sum);
      }
    }
    for (Diagnostic each : after.diagnostics()) {
      news.merge(each.code() + " " + each.path(), 1, Integer::sum);
    }
    for (Finding each : before.findings()) {
      news.merge(each.verdict() + " " + key(each), -1, Integer::sum);
    }
    for (Diagnostic each : before.diagnostics()) {
      news.merge(each.code() + " " + each.path(), -1, Integer::sum);
    }
    news.values().removeIf(number -> number <= 0);
    return news;
  }

  private static boolean counts(Finding finding) {
    return finding.verdict() == Verdict.VIOLATION;
  }

  private static void keepsTheRest(Patch.FileEdit edit) {
    byte[] before = edit.before().bytes();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    int at = 0;
    for (Replacement each : edit.replacements()) {
      assertTrue(at <= each.span().start(), "overlap");
      expected.write(before, at, each.span().start() - at);
      expected.writeBytes(each.text().getBytes(StandardCharsets.UTF_8));
      at = each.span().end();
    }
    expected.write(before, at, before.length - at);
    assertArrayEquals(expected.toByteArray(), edit.after().bytes());
    assertEquals(comments(edit.before()), comments(edit.after()));
  }

  private static List<String> comments(SourceFile file) {
    List<String> comments = new ArrayList<>();
    if (file.path().endsWith(".tf")) {
      HclReader.read(file)
          .comments()
          .forEach(each -> comments.add(file.text(each.start(), each.end())));
    } else {
      YamlReader.read(file).comments().forEach(each -> comments.add(each.text()));
    }
    return comments;
  }
}
