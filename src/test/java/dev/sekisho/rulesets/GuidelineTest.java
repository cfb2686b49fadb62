package dev.sekisho.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.rules.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The guideline in full, and the rules that ask it. */
class GuidelineTest {
  private static final int STATEMENTS = 146;

  /** Its headings, annexes included; one that holds others is met through them. */
  private static final List<String> SECTIONS =
      List.of(
          "1.1", "1.2", "1.3", "1.4", "1.5", "1.5.5", "1.6.1", "1.6.2", "1.6.3", "2.1", "2.2",
          "3.1", "3.2.1", "3.2.2", "3.3", "3.4", "3.5.1", "3.5.2", "3.5.3", "3.5.4", "3.5.5",
          "3.5.6", "3.5.7", "3.6.1", "3.6.2", "3.6.3", "3.6.4", "3.6.5", "3.6.6", "3.6.7", "3.6.8",
          "3.6.9", "3.6.10", "3.7", "4.1.1", "4.1.2", "別添", "別紙");

  private static final Ruleset RULESET = Rulesets.builtIn();

  @Test
  void everyStatementIsThereInItsPlace() {
    List<Clause> clauses = RULESET.clauses();
    assertEquals(STATEMENTS, clauses.size());
    for (int i = 0; i < STATEMENTS; i++) {
      Clause clause = clauses.get(i);
      String number = "00" + (i + 1);
      assertEquals("C" + number.substring(number.length() - 3), clause.id());
      assertFalse(clause.gist().ja().isBlank() || clause.gist().en().isBlank(), clause.id());
      assertFalse(clause.evidence().ja().isBlank() || clause.evidence().en().isBlank());
    }
  }

  @Test
  void everySectionOccurs() {
    Set<String> missing = new LinkedHashSet<>(SECTIONS);
    for (Clause clause : RULESET.clauses()) {
      missing.removeIf(
          section ->
              clause.section().equals(section) || clause.section().startsWith(section + "."));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyStatementThatTemplatesCanShowIsAsked() {
    List<String> unasked = new ArrayList<>();
    for (Clause clause : RULESET.clauses()) {
      boolean asked = false;
      for (String id : RULESET.ids()) {
        RuleCard card = RULESET.card(id);
        asked |= card != null && card.clauses().contains(clause);
      }
      if (!asked && !clause.judged().equals("person")) {
        unasked.add(clause.id());
      }
    }
    assertEquals(List.of(), unasked);
  }

  @Test
  void everyRuleAsksSomething() {
    for (String id : RULESET.ids()) {
      RuleCard card = RULESET.card(id);
      assertTrue(card != null && !card.clauses().isEmpty(), id);
    }
  }
}
