package dev.sekisho.rulesets;

import dev.sekisho.finding.Clause;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that one index is compiled from. */
final class Model {
  final Words words = new Words();
  final List<Entry> entries = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  final Map<String, CardText> texts = new TreeMap<>();
  final Map<String, Map<String, Set<String>>> related = new TreeMap<>();
  final List<Clause> clauses = new ArrayList<>();
  String guideline = "";
  String edition = "";

  /** Providers that the vocabulary speaks of, with the kinds mapped for each. */
  Map<String, Set<Integer>> providers() {
    Map<String, Set<Integer>> providers = new TreeMap<>();
    for (Entry entry : entries) {
      Set<Integer> kinds =
          providers.computeIfAbsent(entry.provider(), p -> new java.util.TreeSet<>());
      for (int kind : entry.kinds()) {
        kinds.add(kind);
      }
    }
    return providers;
  }
}
