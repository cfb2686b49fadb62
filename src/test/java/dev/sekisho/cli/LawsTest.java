package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of whole runs over made-up systems: order means nothing, and what was said while
 * inputs were missing is still said once they are given.
 */
class LawsTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 40);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void orderOfBlocksAndFilesMeansNothing() throws IOException {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      RandomSystem system = new RandomSystem(seed);
      Map<String, List<String>> files = system.files();
      Path plain = folder.resolve("p" + seed);
      Path mixed = folder.resolve("q" + seed);
      Random random = new Random(seed);
      for (Map.Entry<String, List<String>> file : files.entrySet()) {
        write(plain.resolve(file.getKey()), String.join("", file.getValue()));
        List<String> blocks = new ArrayList<>(file.getValue());
        Collections.shuffle(blocks, random);
        boolean override = file.getKey().endsWith("_override.tf");
        Path to = mixed.resolve(file.getKey());
        int cut = override ? blocks.size() : random.nextInt(blocks.size() + 1);
        write(to, String.join("", blocks.subList(0, cut)));
        if (!override) {
          write(to.resolveSibling("z.tf"), String.join("", blocks.subList(cut, blocks.size())));
        }
      }
      assertEquals(verdicts(plain), verdicts(mixed), "seed " + seed);
      assertEquals(fingerprints(plain), fingerprints(mixed), "seed " + seed);
    }
  }

  /** Remarks and blank lines above, blocks in another order, files under other names. */
  @Test
  void fingerprintsStayWhateverIsEditedAround() throws IOException {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      Random random = new Random(seed);
      Path plain = folder.resolve("f" + seed);
      Path edited = folder.resolve("g" + seed);
      for (Map.Entry<String, List<String>> file : new RandomSystem(seed).files().entrySet()) {
        write(plain.resolve(file.getKey()), String.join("", file.getValue()));
        StringBuilder text = new StringBuilder();
        for (String block : file.getValue()) {
          text.append(random.nextBoolean() ? "# a remark\n\n" : "\n".repeat(random.nextInt(4)));
          text.append(random.nextInt(4) == 0 ? block.replace("{\n", "{\n\n  # inside\n") : block);
        }
        boolean override = file.getKey().endsWith("_override.tf");
        Path to = edited.resolve(file.getKey());
        write(override ? to : to.resolveSibling("renamed-" + to.getFileName()), text.toString());
      }
      assertEquals(fingerprints(plain), fingerprints(edited), "seed " + seed);
    }
  }

  @Test
  void givenVariablesTurnNoYesIntoANo() throws IOException {
    int settled = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      RandomSystem system = new RandomSystem(seed);
      Path tree = folder.resolve("s" + seed);
      StringBuilder all = new StringBuilder();
      for (Map.Entry<String, List<String>> file : system.files().entrySet()) {
        String text = String.join("", file.getValue());
        write(tree.resolve(file.getKey()), text);
        all.append("== ").append(file.getKey()).append('\n').append(text);
      }
      List<String> options = new ArrayList<>();
      system.given().forEach((name, value) -> options.addAll(List.of("--var", name + "=" + value)));
      String where = "seed " + seed + " " + system.given() + "\n" + all;
      settled += compare(verdicts(tree), verdicts(tree, options.toArray(String[]::new)), where);
    }
    assertTrue(settled > ROUNDS, "too little was settled to prove anything: " + settled);
  }

  @Test
  void givenParametersTurnNoYesIntoANo() throws IOException {
    int settled = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      RandomStacks stacks = new RandomStacks(seed);
      Path tree = folder.resolve("c" + seed);
      StringBuilder all = new StringBuilder();
      for (Map.Entry<String, String> file : stacks.files().entrySet()) {
        write(tree.resolve(file.getKey()), file.getValue());
        all.append("== ").append(file.getKey()).append('\n').append(file.getValue());
      }
      for (int i = 0; i < 3; i++) {
        Map<String, String> given = stacks.given();
        Path parameters = folder.resolve("given" + seed + i + ".json");
        write(parameters, JSON.writeValueAsString(given));
        String where = "seed " + seed + " " + given + "\n" + all;
        settled +=
            compare(verdicts(tree), verdicts(tree, "--params", parameters.toString()), where);
      }
    }
    assertTrue(settled > ROUNDS, "too little was settled to prove anything: " + settled);
  }

  /**
   * A violation that was sure stays; where nothing was said, nothing is said later. Returns how
   * many open answers were settled.
   */
  private static int compare(
      Map<String, Set<String>> before, Map<String, Set<String>> after, String where) {
    Set<String> asked = new TreeSet<>(before.keySet());
    asked.addAll(after.keySet());
    int settled = 0;
    for (String each : asked) {
      Set<String> first = before.getOrDefault(each, Set.of());
      Set<String> then = after.getOrDefault(each, Set.of());
      String what = each + " was " + first + " and became " + then + "\n" + where;
      if (first.equals(Set.of("violation"))) {
        assertTrue(then.contains("violation"), what);
      } else if (first.isEmpty()) {
        assertTrue(!then.contains("violation"), what);
      }
      settled += first.contains("undetermined") && !then.contains("undetermined") ? 1 : 0;
    }
    return settled;
  }

  /** The verdicts of each rule on each address; one on what may not be built is told apart. */
  private static Map<String, Set<String>> verdicts(Path tree, String... options)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("scan", tree.toString(), "--format", "json"));
    words.addAll(List.of("--as-of", "2026-11-24", "--region", "ap-northeast-1"));
    words.addAll(List.of(options));
    CommandLines.Outcome outcome = CommandLines.run(words.toArray(String[]::new));
    assertTrue(outcome.code() <= ExitCode.FINDINGS, outcome.err());
    Map<String, Set<String>> verdicts = new TreeMap<>();
    for (JsonNode finding : JSON.readTree(outcome.out()).get("findings")) {
      String what = finding.get("rule").asText() + " " + finding.get("address").asText();
      String verdict = finding.get("verdict").asText();
      verdicts
          .computeIfAbsent(what, key -> new TreeSet<>())
          .add(finding.has("mayNotExist") ? verdict + " if built" : verdict);
    }
    return verdicts;
  }

  private static List<String> fingerprints(Path tree) throws IOException {
    List<String> fingerprints = new ArrayList<>();
    CommandLines.Outcome outcome =
        CommandLines.run("scan", tree.toString(), "--format", "json", "--region", "ap-northeast-1");
    for (JsonNode finding : JSON.readTree(outcome.out()).get("findings")) {
      fingerprints.add(finding.get("rule").asText() + " " + finding.get("fingerprint").asText());
    }
    assertTrue(!fingerprints.isEmpty(), "nothing to name");
    fingerprints.sort(null);
    return fingerprints;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
