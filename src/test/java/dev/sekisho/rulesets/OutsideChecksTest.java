package dev.sekisho.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.finding.RuleCard;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks of other tools: each is asked, asked otherwise, or left out for a reason. */
class OutsideChecksTest {
  private static final Path LIST = Path.of("rulesets/outside.tsv");
  private static final Path IDS = Path.of("test-fixtures/peers/aws.txt");

  @Test
  void everyLineHasItsReasonInBothLanguages() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : lines(LIST)) {
      String[] columns = line.split("\t", -1);
      assertEquals(3, columns.length, line);
      assertTrue(columns[1].matches(".*[ぁ-ん].*。"), line);
      assertTrue(columns[2].matches("[\\x20-\\x7e]+\\."), line);
      ids.add(columns[0]);
    }
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids, "sorted, each once");
    Map<String, Message> read = OutsideChecks.all();
    assertEquals(ids, List.copyOf(read.keySet()));
  }

  @Test
  void nothingIsBothAskedAndLeftOut() {
    Set<String> both = new TreeSet<>(OutsideChecks.all().keySet());
    both.retainAll(known());
    assertEquals(Set.of(), both);
  }

  /** A card that loses an id, or a list that does, leaves users of that check without an answer. */
  @Test
  void everyCheckOfTheListIsAccountedFor() throws IOException {
    Set<String> missing = new TreeSet<>(lines(IDS));
    assertTrue(missing.size() > 300, "ids " + missing.size());
    missing.removeAll(known());
    missing.removeAll(OutsideChecks.all().keySet());
    assertEquals(Set.of(), missing);
  }

  private static Set<String> known() {
    Ruleset ruleset = Rulesets.builtIn();
    Set<String> known = new TreeSet<>();
    for (String id : ruleset.ids()) {
      RuleCard card = ruleset.card(id);
      if (card != null) {
        card.related().values().forEach(known::addAll);
        known.addAll(card.differs().keySet());
      }
    }
    return known;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }
}
