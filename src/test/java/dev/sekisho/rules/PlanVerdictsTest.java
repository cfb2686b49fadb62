package dev.sekisho.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.facts.SystemProfile;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Verdict;
import dev.sekisho.graph.Reading;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.SourceScan;
import dev.sekisho.terraform.TerraformFrontEnd;
import dev.sekisho.terraform.TerraformInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each root module of {@code test-fixtures/plans-recorded} with a plan beside it gets the same
 * verdicts from its source, from its plan, and from both, wherever both ways know one; and a plan
 * leaves nothing open that the source knows, but texts that a plan does not hold in part.
 */
class PlanVerdictsTest {
  private static final Path FOLDER = Path.of("test-fixtures", "plans-recorded");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final int FEWEST_FOLDERS = 50;
  private static final int FEWEST_THAT_FIRE = 25;

  private static final Set<String> FINE = Set.of("conforming");

  /** What is asked of the code and not of what it builds: a plan says nothing of it. */
  private static final Set<String> ABOUT_THE_CODE =
      Set.of(
          "secret-in-code",
          "state-not-shared",
          "version-unpinned",
          "provider-not-registered",
          "drift-hidden",
          "manual-steps");

  /**
   * By folder. Policies made of what is known after the apply: a plan has nothing of such a text.
   */
  private static final Map<String, Set<String>> ONLY_SOURCE_TELLS =
      Map.of(
          "unknown-policy",
          Set.of(
              "plan alone leaves open: administrator-permission of aws_iam_policy.p",
              "plan alone leaves open: wildcard-permission of aws_iam_policy.p",
              // what p says is not known, so p may demand q as a boundary
              "plan alone leaves open: wildcard-permission of aws_iam_policy.q"),
          "verdicts-policy-of-unknown-arn",
          Set.of(
              "plan alone leaves open: public-resource-policy of aws_sqs_queue_policy.p",
              "plan alone leaves open: public-storage of aws_s3_bucket.b",
              "plan alone leaves open: storage-accepts-http of aws_s3_bucket.b"));

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> everyPlan() throws IOException {
    List<Path> folders = folders();
    assertTrue(folders.size() >= FEWEST_FOLDERS, "the fixtures are there");
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  @Test
  void rulesFireInMany() throws IOException {
    int fire = 0;
    for (Path folder : folders()) {
      Map<String, Set<String>> verdicts = verdicts(folder, Set.of("plan.json"));
      fire +=
          verdicts.values().stream()
                  .flatMap(Set::stream)
                  .anyMatch(each -> each.startsWith(Verdict.VIOLATION.word()))
              ? 1
              : 0;
    }
    assertTrue(fire >= FEWEST_THAT_FIRE, "violations in " + fire + " folders");
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> entries = Files.list(FOLDER)) {
      entries
          .filter(entry -> Files.exists(entry.resolve("plan.json")))
          .sorted()
          .forEach(folders::add);
    }
    return folders;
  }

  private void check(Path folder) throws IOException {
    Map<String, Set<String>> source = verdicts(folder, Set.of("main.tf"));
    Map<String, Set<String>> both = verdicts(folder, Set.of("main.tf", "plan.json"));
    Map<String, Set<String>> plan = verdicts(folder, Set.of("plan.json"));
    Set<String> wrong = differences("plan alone", source, plan);
    wrong.addAll(differences("plan beside source", source, both));
    wrong.addAll(opened("plan beside source", source, both));
    assertEquals(Set.of(), wrong, () -> String.join("\n", wrong));
    assertEquals(
        ONLY_SOURCE_TELLS.getOrDefault(folder.getFileName().toString(), Set.of()),
        opened("plan alone", source, plan));
  }

  private static Set<String> differences(
      String way, Map<String, Set<String>> source, Map<String, Set<String>> plan) {
    Set<String> wrong = new TreeSet<>();
    for (String each : asked(source, plan)) {
      Set<String> one = source.getOrDefault(each, FINE);
      Set<String> other = plan.getOrDefault(each, FINE);
      if (!isOpen(one) && !isOpen(other) && !one.equals(other)) {
        wrong.add(way + ": " + each + " is " + other + ", from source " + one);
      }
    }
    return wrong;
  }

  private static Set<String> opened(
      String way, Map<String, Set<String>> source, Map<String, Set<String>> plan) {
    Set<String> opened = new TreeSet<>();
    for (String each : asked(source, plan)) {
      boolean known = !isOpen(source.getOrDefault(each, FINE));
      if (known && isOpen(plan.getOrDefault(each, FINE))) {
        opened.add(way + " leaves open: " + each);
      }
    }
    return opened;
  }

  private static Set<String> asked(Map<String, Set<String>> one, Map<String, Set<String>> other) {
    Set<String> asked = new TreeSet<>(one.keySet());
    asked.addAll(other.keySet());
    return asked;
  }

  private static boolean isOpen(Set<String> verdicts) {
    return verdicts.stream().anyMatch(each -> each.startsWith(Verdict.UNDETERMINED.word()));
  }

  /**
   * What is said of each instance by each rule; what conforms is left out, and so is what is said
   * of a system as a whole, which is told once where two ways may tell it apart.
   *
   * @param kept what of {@code main.tf} and {@code plan.json} is there
   */
  private Map<String, Set<String>> verdicts(Path folder, Set<String> kept) throws IOException {
    Path tree = Files.createTempDirectory(temporary, "tree");
    copy(folder, tree, kept);
    Reading reading = TerraformFrontEnd.build(SourceScan.scan(List.of(tree)), TerraformInputs.NONE);
    assertEquals(List.of(), reading.diagnostics(), "diagnostics");
    SystemGraphs system = new SystemGraphs(".", reading.graphs(), SystemProfile.undeclared());
    Judgement judgement =
        RuleEngine.judge(List.of(system), Rulesets.builtIn(), Settings.asOf(AS_OF));
    Map<String, Set<String>> verdicts = new TreeMap<>();
    for (Finding finding : judgement.findings()) {
      if (ABOUT_THE_CODE.contains(finding.rule().id())) {
        continue;
      }
      String verdict = finding.verdict().word() + " " + finding.severity().word();
      for (String instance : finding.instances()) {
        String about = finding.rule().id() + " of " + instance;
        verdicts.computeIfAbsent(about, key -> new TreeSet<>()).add(verdict);
      }
    }
    return verdicts;
  }

  private static void copy(Path from, Path to, Set<String> kept) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean beside = name.equals("expected.json") || name.endsWith(".txt");
        boolean plan = name.equals("plan.json");
        boolean taken = plan ? kept.contains(name) : kept.contains("main.tf") && !beside;
        if (Files.isDirectory(file) || taken) {
          Path copy = to.resolve(from.relativize(file).toString());
          Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
          if (taken && !Files.isDirectory(file)) {
            Files.copy(file, copy);
          }
        }
      }
    }
  }
}
