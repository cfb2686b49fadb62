package dev.sekisho.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Golden;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type of AWS that a rule may concern is mapped, or left out for a reason that holds. */
class UniverseTest {
  private static final Path VOCABULARY = Path.of("rulesets/vocabulary/aws");
  private static final List<String> REASONS =
      List.of(
          "judged-elsewhere",
          "access-only",
          "no-data",
          "not-decidable",
          "other-meaning",
          "superseded");

  private static final Set<String> MAPPED = new TreeSet<>();
  private static final Map<String, String> EXCLUDED = new TreeMap<>();
  private static final Set<String> ELSEWHERE = new TreeSet<>();
  private static final List<String> TWICE = new ArrayList<>();
  private static final Map<String, Universe> LANGUAGES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    LANGUAGES.put("Terraform", Universe.of("aws"));
    LANGUAGES.put("CloudFormation", Universe.of("cfn"));
    try (Stream<Path> files = Files.list(VOCABULARY)) {
      for (Path file : files.sorted().toList()) {
        YamlFile yaml = YamlReader.read(SourceFile.of(file.toString(), Files.readAllBytes(file)));
        for (YamlTree item : ((YamlTree.Sequence) yaml.documents().get(0)).items()) {
          entry((YamlTree.Mapping) item);
        }
      }
    }
  }

  private static void entry(YamlTree.Mapping entry) {
    List<String> types = new ArrayList<>();
    for (String language : List.of("terraform", "cloudformation")) {
      types.addAll(texts(entry.get(language)));
    }
    if (entry.get("part-of") instanceof YamlTree.Mapping parts) {
      for (YamlTree.Entry part : parts.entries()) {
        types.addAll(texts(part.key()));
      }
    }
    if (entry.get("excluded") == null) {
      MAPPED.addAll(types);
      return;
    }
    ELSEWHERE.addAll(texts(entry.get("at")));
    for (String type : types) {
      if (EXCLUDED.put(type, texts(entry.get("excluded")).get(0)) != null) {
        TWICE.add(type);
      }
    }
  }

  private static List<String> texts(@Nullable YamlTree tree) {
    List<String> texts = new ArrayList<>();
    if (tree instanceof YamlTree.Scalar scalar) {
      texts.add(scalar.text());
    } else if (tree instanceof YamlTree.Sequence sequence) {
      for (YamlTree item : sequence.items()) {
        texts.addAll(texts(item));
      }
    }
    return texts;
  }

  @Test
  void everyTypeIsMappedOrExcluded() {
    List<String> missing = new ArrayList<>();
    for (Universe universe : LANGUAGES.values()) {
      universe.classes.forEach(
          (type, classes) -> {
            if (!MAPPED.contains(type) && !EXCLUDED.containsKey(type)) {
              missing.add(type + " " + classes);
            }
          });
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void whatIsExcludedIsNotMapped() {
    Set<String> both = new TreeSet<>(EXCLUDED.keySet());
    both.retainAll(MAPPED);
    assertEquals(Set.of(), both);
  }

  @Test
  void whatIsExcludedExistsAndOnce() {
    Set<String> unknown = new TreeSet<>(EXCLUDED.keySet());
    LANGUAGES.values().forEach(universe -> unknown.removeAll(universe.known));
    assertEquals(Set.of(), unknown);
    assertEquals(List.of(), TWICE);
  }

  @Test
  void whereElseATypeIsJudgedIsMapped() {
    Set<String> unmapped = new TreeSet<>(ELSEWHERE);
    unmapped.removeAll(MAPPED);
    assertEquals(Set.of(), unmapped);
  }

  @Test
  void wordsAreComparedAsWords() {
    Universe terraform = LANGUAGES.get("Terraform");
    assertNotNull(terraform);
    Set<String> ofDatabase = terraform.classes.get("aws_db_instance");
    assertTrue(ofDatabase != null && ofDatabase.contains("encryption or key"));
    assertNull(terraform.classes.get("aws_iam_user"));
  }

  /** How many types of each class are mapped, and how many left out for each reason. */
  @Test
  void theTableIsCurrent() throws IOException {
    StringBuilder table = new StringBuilder();
    LANGUAGES.forEach((language, universe) -> rows(table, language, universe));
    Path page = Path.of("docs/universe.md");
    String text = Files.exists(page) ? Files.readString(page) : "";
    int start = text.indexOf("| ");
    Golden.check(page, text.substring(0, start < 0 ? text.length() : start) + head() + table);
  }

  private static String head() {
    return "| language | class | types | mapped | "
        + String.join(" | ", REASONS)
        + " |\n"
        + "|---".repeat(4 + REASONS.size())
        + "|\n";
  }

  private void rows(StringBuilder table, String language, Universe universe) {
    row(table, language, "any", universe, classes -> true);
    for (String name : Universe.classNames()) {
      row(table, language, name, universe, classes -> classes.contains(name));
    }
  }

  private void row(
      StringBuilder table,
      String language,
      String name,
      Universe universe,
      Predicate<Set<String>> of) {
    int types = 0;
    int maps = 0;
    int[] left = new int[REASONS.size()];
    for (Map.Entry<String, Set<String>> type : universe.classes.entrySet()) {
      if (!of.test(type.getValue())) {
        continue;
      }
      types++;
      if (MAPPED.contains(type.getKey())) {
        maps++;
      } else if (EXCLUDED.containsKey(type.getKey())) {
        left[REASONS.indexOf(EXCLUDED.get(type.getKey()))]++;
      }
    }
    table.append("| " + language + " | " + name + " | " + types + " | " + maps + " |");
    for (int count : left) {
      table.append(' ').append(count).append(" |");
    }
    table.append('\n');
  }
}
