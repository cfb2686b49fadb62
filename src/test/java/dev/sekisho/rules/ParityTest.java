package dev.sekisho.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Golden;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Mode;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a rule says of AWS it says in both languages. Each case of its fixtures holds {@code
 * main.tf} and {@code template.yaml}; resources whose names are the same but for case and
 * separators are twins and get the same verdicts. Where a profile must speak of one of them alone,
 * the case is two folders, {@code <case>-terraform} and {@code <case>-cloudformation}. What one
 * language lacks has its reason in {@code rulesets/vocabulary/parity.tsv}.
 */
class ParityTest {
  private static final Path FIXTURES = Path.of("test-fixtures/rules");
  private static final Path REASONS = Path.of("rulesets/vocabulary/parity.tsv");
  private static final Path TABLE = Path.of("test-fixtures/reports/parity.md");
  private static final List<String> CASES =
      List.of("violating", "conforming", "undetermined", "near-miss");
  private static final Ruleset RULESET = Rulesets.builtIn();

  /** The types that a rule asks about in each language, by kind. */
  private record Sides(Set<String> terraform, Set<String> cloudFormation) {
    Sides() {
      this(new TreeSet<>(), new TreeSet<>());
    }

    boolean gap() {
      return terraform.isEmpty() != cloudFormation.isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> twinsGetTheSameVerdicts() throws IOException {
    Map<String, String> reasons = reasons();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path rule : rules()) {
      if (rule(rule.getFileName().toString()).mode() == Mode.MANUAL) {
        tests.add(DynamicTest.dynamicTest(rule.getFileName() + " told", () -> told(rule)));
        continue;
      }
      for (String each : CASES) {
        String name = rule.getFileName() + " " + each;
        if (!reasons.containsKey(name)) {
          tests.add(DynamicTest.dynamicTest(name, () -> twins(rule, each)));
        }
      }
    }
    return tests.stream();
  }

  /** A rule for people tells the same of twins. */
  private static void told(Path rule) {
    String id = rule.getFileName().toString();
    List<String> terraform =
        RuleFixture.told(new RuleFixture(id, rule.resolve("told-terraform")).judge(RULESET));
    List<String> cloudFormation =
        RuleFixture.told(new RuleFixture(id, rule.resolve("told-cloudformation")).judge(RULESET));
    assertFalse(terraform.isEmpty(), id + " tells nothing");
    assertEquals(nameless(terraform), nameless(cloudFormation));
  }

  /** Twins have the same name, behind a type of their own. */
  private static List<String> nameless(List<String> told) {
    return told.stream()
        .map(
            each ->
                Pattern.compile("[\\w:]+\\.(\\w+)")
                    .matcher(each)
                    .replaceAll(m -> m.group(1).replace("_", "").toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static void twins(Path rule, String each) {
    String id = rule.getFileName().toString();
    Path one = folder(rule, each, "-terraform", "main.tf");
    Path other = folder(rule, each, "-cloudformation", "template.yaml");
    Map<String, List<String>> terraform = verdicts(id, one, "main.tf");
    Map<String, List<String>> cloudFormation = verdicts(id, other, "template.yaml");
    Set<String> common = names(one.resolve("main.tf"));
    common.retainAll(names(other.resolve("template.yaml")));
    common.add("");
    assertTrue(common.size() > 1 || !one.equals(other), each + " holds no twins");
    terraform.keySet().retainAll(common);
    cloudFormation.keySet().retainAll(common);
    assertEquals(terraform, cloudFormation);
    if (!each.equals("near-miss")) {
      assertEquals(each.equals("conforming"), terraform.isEmpty(), terraform.toString());
    }
  }

  private static Path folder(Path rule, String each, String suffix, String file) {
    Path alone = rule.resolve(each + suffix);
    Path folder = Files.isDirectory(alone) ? alone : rule.resolve(each);
    assertTrue(Files.isRegularFile(folder.resolve(file)), folder + " lacks its twin " + file);
    return folder;
  }

  /** The verdicts of the findings in a file, by the plain name of their subject. */
  private static Map<String, List<String>> verdicts(String rule, Path folder, String file) {
    Map<String, List<String>> verdicts = new TreeMap<>();
    for (Finding finding : new RuleFixture(rule, folder).judge(RULESET).findings()) {
      if (finding.span().file().path().endsWith(file)) {
        String address = finding.address();
        String name = address == null ? "" : address.substring(address.lastIndexOf('.') + 1);
        verdicts.computeIfAbsent(plain(name), k -> new ArrayList<>()).add(finding.verdict().word());
      }
    }
    verdicts.values().forEach(each -> each.sort(null));
    return verdicts;
  }

  /** Plain names of what a file declares: labels of resources, logical ids. */
  private static Set<String> names(Path file) {
    Set<String> names = new TreeSet<>();
    try {
      boolean inside = false;
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("resource \"")) {
          names.add(plain(line.split("\"", -1)[3]));
        } else if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
          inside = line.startsWith("Resources:");
        } else if (inside && line.matches(" {2}\\w+:.*")) {
          names.add(plain(line.substring(2, line.indexOf(':'))));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return names;
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void whatOneLanguageLacksHasAReason() throws IOException {
    Map<String, String> reasons = reasons();
    Set<String> gaps = new TreeSet<>();
    StringBuilder table = new StringBuilder(HEAD);
    for (String id : RULESET.ids()) {
      for (Map.Entry<String, Sides> kind : kinds(id).entrySet()) {
        String name = id + " " + kind.getKey();
        if (kind.getValue().gap()) {
          gaps.add(name);
        }
        row(table, id, kind.getKey(), kind.getValue(), reasons.get(name));
      }
    }
    Golden.check(TABLE, table.toString());
    Set<String> given = new TreeSet<>(reasons.keySet());
    given.removeIf(name -> CASES.contains(name.substring(name.indexOf(' ') + 1)));
    for (String name : reasons.keySet()) {
      String[] words = name.split(" ", -1);
      assertTrue(RULESET.ids().contains(words[0]), name);
      boolean fixture = CASES.contains(words[1]) && hasTwins(words[0], words[1]);
      assertFalse(fixture, name + " has twins and a reason for having none");
    }
    assertEquals(gaps, given, "gaps, and gaps with a reason in " + REASONS);
  }

  private static boolean hasTwins(String id, String each) throws IOException {
    for (Path rule : rules()) {
      if (rule.endsWith(id)) {
        Path folder = rule.resolve(each);
        return Files.isRegularFile(folder.resolve("main.tf"))
            && Files.isRegularFile(folder.resolve("template.yaml"));
      }
    }
    return false;
  }

  private static final String HEAD =
      """
      # What each rule asks about on AWS, in both languages

      Generated by `ParityTest` from the vocabulary (`-Dgolden.update=true` rewrites it). A dash is
      a gap, with its reason from `rulesets/vocabulary/parity.tsv`.

      | rule | kind | Terraform | CloudFormation |
      |---|---|---|---|
      """;

  private static void row(
      StringBuilder table, String rule, String kind, Sides sides, @Nullable String reason) {
    table
        .append("| ")
        .append(rule)
        .append(" | ")
        .append(kind)
        .append(" | ")
        .append(cell(sides.terraform, reason))
        .append(" | ")
        .append(cell(sides.cloudFormation, reason))
        .append(" |\n");
  }

  private static String cell(Set<String> types, @Nullable String reason) {
    return types.isEmpty()
        ? "– " + (reason == null ? "no reason" : reason)
        : String.join("<br>", types);
  }

  private static Map<String, Sides> kinds(String id) {
    Knowledge knowledge = RULESET.knowledge();
    Rule rule = rule(id);
    Map<String, Sides> kinds = new TreeMap<>();
    for (int i = 0; i < knowledge.entryCount(); i++) {
      Entry entry = knowledge.entry(i);
      if (entry.provider().equals("aws") && asks(rule, entry)) {
        for (int kind : entry.kinds()) {
          if (concerns(rule, kind)) {
            Sides sides = kinds.computeIfAbsent(knowledge.kindName(kind), k -> new Sides());
            boolean template = entry.type().startsWith("AWS::");
            (template ? sides.cloudFormation : sides.terraform).add(entry.type());
          }
        }
      }
    }
    return kinds;
  }

  private static boolean asks(Rule rule, Entry entry) {
    Rule.Absence absence = rule.system();
    if (absence != null) {
      for (int kind : entry.kinds()) {
        if (concerns(rule, kind)) {
          return true;
        }
      }
      return false;
    }
    for (int number : entry.rules()) {
      if (number == rule.number()) {
        return true;
      }
    }
    return false;
  }

  /** Of several kinds of a type only those that the rule names, if it names any. */
  private static boolean concerns(Rule rule, int kind) {
    Rule.Absence absence = rule.system();
    if (absence != null) {
      for (Condition.Present sought : absence.missing()) {
        for (int wanted : sought.kinds()) {
          if (kind == wanted) {
            return true;
          }
        }
      }
      return false;
    }
    Rule.Subjects subjects = rule.subjects();
    if (subjects == null || subjects.kinds().length == 0) {
      return true;
    }
    for (int named : subjects.kinds()) {
      if (named == kind) {
        return true;
      }
    }
    return false;
  }

  private static Rule rule(String id) {
    for (int i = 0; i < RULESET.ruleCount(); i++) {
      if (RULESET.rule(i).id().equals(id)) {
        return RULESET.rule(i);
      }
    }
    throw new AssertionError(id);
  }

  /** By rule and kind or case, parted by a blank. */
  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    for (String line : Files.readAllLines(REASONS)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        assertEquals(3, cells.length, line);
        assertFalse(cells[2].isBlank(), line);
        reasons.put(cells[0] + ' ' + cells[1], cells[2]);
      }
    }
    return reasons;
  }

  private static List<Path> rules() throws IOException {
    List<Path> rules = new ArrayList<>();
    for (Path topic : folders(FIXTURES)) {
      rules.addAll(folders(topic));
    }
    return rules;
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
