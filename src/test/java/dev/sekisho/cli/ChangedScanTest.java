package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.ChangeAnalysis;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.source.Progress;
import dev.sekisho.source.SourceTree;
import dev.sekisho.triage.AffectedFindings;
import dev.sekisho.triage.ChangedLines;
import dev.sekisho.triage.Changes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The law of a scan that is limited to a change: it tells just what full scans of both moments
 * would, of which all that the change has nothing to do with is left out.
 */
class ChangedScanTest {
  private static final int EDITS = Integer.getInteger("edits", 120);

  @TempDir Path folder;

  @Test
  void equalsTheFullScanRestrictedToWhatIsAffected() throws Exception {
    int shown = 0;
    int left = 0;
    for (int seed = 0; seed < EDITS; seed++) {
      Random random = new Random(seed);
      Map<String, String> before = new TreeMap<>(RandomRepository.files(random));
      Map<String, String> after = RandomRepository.edited(before, random);
      write(after);
      Changes changes = changes(before, after);
      List<Path> paths = List.of(folder);
      Arguments arguments = Arguments.parse(new String[] {"scan", folder.toString()});
      SourceTree now = Request.tree(paths, new Progress());
      SourceTree then = changes.before(now);
      AnalysisResult whole = Analysis.of(Request.of(arguments, paths, now).analyses());
      List<Finding> wholeBefore = before(arguments, paths, then);
      List<Finding> wanted =
          new AffectedFindings(new ChangedLines(changes, now), () -> wholeBefore)
              .of(whole.findings());
      AnalysisResult limited =
          ChangeAnalysis.of(
              Request.of(arguments, paths, now).analyses(),
              changes,
              now,
              () -> requests(arguments, paths, then));
      assertEquals(told(wanted), told(limited.findings()), "seed " + seed + " " + changes.paths());
      assertEquals(errors(whole, limited), errors(limited, limited), "seed " + seed);
      shown += wanted.size();
      left += whole.findings().size() - wanted.size();
    }
    assertTrue(shown > EDITS && left > EDITS, shown + " shown, " + left + " left out");
  }

  private static List<Finding> before(Arguments arguments, List<Path> paths, SourceTree then) {
    List<dev.sekisho.engine.AnalysisRequest> requests = requests(arguments, paths, then);
    return requests.isEmpty() ? List.of() : Analysis.of(requests).findings();
  }

  private static List<dev.sekisho.engine.AnalysisRequest> requests(
      Arguments arguments, List<Path> paths, SourceTree tree) {
    try {
      return Request.of(arguments, paths, tree).analyses();
    } catch (UsageException e) {
      return List.of();
    }
  }

  /** Files that the limited scan has read are told of as in a full one. */
  private static List<String> errors(AnalysisResult of, AnalysisResult limited) {
    TreeSet<String> paths = new TreeSet<>();
    limited.diagnostics().forEach(diagnostic -> paths.add(diagnostic.path()));
    List<String> errors = new ArrayList<>();
    for (dev.sekisho.source.Diagnostic each : of.diagnostics()) {
      if (each.severity() == dev.sekisho.source.Diagnostic.Severity.ERROR
          && paths.contains(each.path())) {
        errors.add(each.place() + " " + each.code());
      }
    }
    return errors;
  }

  private static String told(List<Finding> findings) {
    List<String> told = new ArrayList<>();
    for (Finding each : findings) {
      told.add(
          each.span().place()
              + " "
              + each.rule().id()
              + " "
              + each.verdict()
              + " "
              + each.severity()
              + " "
              + each.instances()
              + " "
              + each.fingerprint());
    }
    told.sort(null);
    return String.join("\n", told);
  }

  private static Changes changes(Map<String, String> before, Map<String, String> after) {
    Map<String, byte[]> old = new TreeMap<>();
    TreeSet<String> added = new TreeSet<>(after.keySet());
    added.removeAll(before.keySet());
    before.forEach(
        (path, text) -> {
          if (!text.equals(after.get(path))) {
            old.put(path, text.getBytes(StandardCharsets.UTF_8));
          }
        });
    return new Changes(old, added);
  }

  private void write(Map<String, String> files) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder.resolve(".git"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
