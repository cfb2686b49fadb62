package dev.sekisho.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.knowledge.Table;
import dev.sekisho.rules.Rule;
import dev.sekisho.rules.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tables of tiers and of key strengths leave no gap that a rule would fall through. */
class ServiceTiersTest {
  private static final Ruleset RULESET = Rulesets.builtIn();
  private static final Knowledge KNOWLEDGE = RULESET.knowledge();
  private static final Table TIERS = table("service-tiers");

  private static Table table(String name) {
    Table table = KNOWLEDGE.table(name);
    assertNotNull(table, name);
    return table;
  }

  private static int[] kinds(String rule) {
    for (int i = 0; i < RULESET.ruleCount(); i++) {
      Rule each = RULESET.rule(i);
      Rule.Subjects subjects = each.subjects();
      if (each.id().equals(rule) && subjects != null) {
        return subjects.kinds();
      }
    }
    throw new AssertionError("no rule " + rule);
  }

  /** Native types of whole resources, with their entries. */
  private static Map<String, List<Entry>> types() {
    Map<String, List<Entry>> types = new TreeMap<>();
    for (int i = 0; i < KNOWLEDGE.entryCount(); i++) {
      Entry entry = KNOWLEDGE.entry(i);
      if (entry.parts() == null) {
        types.computeIfAbsent(entry.type(), t -> new ArrayList<>()).add(entry);
      }
    }
    return types;
  }

  private static boolean isOne(List<Entry> entries, int[] kinds) {
    for (Entry entry : entries) {
      for (int kind : kinds) {
        if (entry.is(kind)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void everyTypeThatIsCountedHasATierOrAReason() {
    Set<String> listed = new TreeSet<>();
    for (Table.Row row : TIERS.rows()) {
      listed.addAll(types(row));
    }
    int[] counted = kinds("managed-ratio");
    Set<String> missing = new TreeSet<>();
    types()
        .forEach(
            (type, entries) -> {
              if (isOne(entries, counted) && !listed.contains(type)) {
                missing.add(type);
              }
            });
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTypeInTheTableIsMappedOnce() {
    Map<String, List<Entry>> types = types();
    Set<String> seen = new TreeSet<>();
    for (Table.Row row : TIERS.rows()) {
      for (String type : types(row)) {
        assertTrue(types.containsKey(type), type + " is not mapped");
        assertTrue(seen.add(type), type + " has two rows");
      }
    }
  }

  @Test
  void everyRowSaysItsTierAndWhy() {
    Table words = table("tiers");
    for (Table.Row row : TIERS.rows()) {
      String name = row.names().get(0);
      String tier = row.column("tier");
      assertNotNull(tier, name);
      assertNotNull(row.because(), name);
      Table.Row word = words.find(null, tier);
      assertTrue(tier.equals("none") || (word != null && word.note() != null), name);
      boolean replaced = tier.equals("semi-managed") || tier.equals("self-built");
      assertEquals(replaced, row.column("instead") != null, name);
    }
  }

  /** What leaves servers to the user must be of a kind that the rule about it asks. */
  @Test
  void whatIsSemiManagedIsAsked() {
    Map<String, List<Entry>> types = types();
    int[] asked = kinds("server-based-service");
    for (Table.Row row : TIERS.rows()) {
      if ("semi-managed".equals(row.column("tier"))) {
        for (String type : types(row)) {
          assertTrue(isOne(types.getOrDefault(type, List.of()), asked), type);
        }
      }
    }
  }

  private static List<String> types(Table.Row row) {
    return row.columns().getOrDefault("types", List.of());
  }

  /** Each algorithm that is fit for use, and that periods speak of, says how strong it is. */
  @Test
  void strengthsAreThoseOfTheTableAndOfTheKeyLengths() {
    Table strengths = table("key-strengths");
    for (String name : List.of("key-algorithms", "vpn-dh-groups", "vpn-encryption")) {
      for (Table.Row row : table(name).rows()) {
        String strength = row.column("strength");
        String about = name + " " + row.names();
        boolean quantum = row.names().get(0).startsWith("ML_") || about.contains("36");
        assertEquals(row.verdict().equals("ok") && !quantum, strength != null, about);
        assertTrue(strength == null || strengths.find(null, strength) != null, about);
        for (String each : row.names()) {
          String expected = each.matches("RSA_\\d+") ? ofRsa(strengths, each) : strength;
          assertEquals(expected, strength, about);
        }
      }
    }
  }

  private static @Nullable String ofRsa(Table strengths, String name) {
    int bits = Integer.parseInt(name.substring(4));
    String found = null;
    for (Table.Row row : strengths.rows()) {
      String least = row.column("rsa");
      if (least != null && Integer.parseInt(least) <= bits) {
        found = row.names().get(0);
      }
    }
    return found;
  }
}
