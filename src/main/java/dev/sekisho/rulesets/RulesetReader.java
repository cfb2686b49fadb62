package dev.sekisho.rulesets;

import dev.sekisho.finding.Clause;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a whole folder of rulesets into a model, on top of what is in it already. */
final class RulesetReader {
  private final Sources sources;
  private final Model model;
  private final Problems problems;
  private final boolean own;
  private final Map<String, CardReader.Card> cards = new TreeMap<>();
  private final EntryReader entryReader;

  /**
   * @param own whether these are a user's rules beside the built-in ones
   */
  RulesetReader(Sources sources, Model model, Problems problems, boolean own) {
    this.sources = sources;
    this.model = model;
    this.problems = problems;
    this.own = own;
    this.entryReader = new EntryReader(model.words);
  }

  /** Reads everything, closed lists first. */
  void read() {
    FactReader facts = new FactReader(model.words, own);
    each("vocabulary/kinds.yaml", facts::kinds);
    each("vocabulary/facts.yaml", facts::facts);
    TableReader tables = new TableReader(model.words, own);
    each("knowledge/", tables::read);
    GuidelineReader guideline = new GuidelineReader();
    each("guidelines/", guideline::read);
    if (!guideline.clauses.isEmpty()) {
      model.guideline = guideline.id;
      model.edition = guideline.edition;
      model.clauses.addAll(guideline.clauses);
    }
    entryReader.entries.addAll(model.entries);
    int known = model.entries.size();
    for (String name : sources.below("vocabulary/")) {
      if (name.indexOf('/', "vocabulary/".length()) > 0) {
        each(name, entryReader::read);
      }
    }
    entryReader.join();
    model.entries.addAll(entryReader.entries.subList(known, entryReader.entries.size()));
    entryReader.related.forEach(
        (rule, tools) ->
            tools.forEach(
                (tool, ids) ->
                    model
                        .related
                        .computeIfAbsent(rule, r -> new TreeMap<>())
                        .computeIfAbsent(tool, t -> new TreeSet<>())
                        .addAll(ids)));
    cards();
    finish();
  }

  /** The entries that were read and where each stands. */
  EntryReader entryReader() {
    return entryReader;
  }

  /** The cards that were read, by id. */
  Map<String, CardReader.Card> cardsRead() {
    return cards;
  }

  private interface Take {
    void take(Node root);
  }

  private void each(String prefix, Take take) {
    for (String name : sources.below(prefix)) {
      for (Node root : sources.documents(name)) {
        take.take(root);
      }
    }
  }

  private void cards() {
    Set<String> clauses = new TreeSet<>();
    for (Clause clause : model.clauses) {
      clauses.add(clause.id());
    }
    CardReader reader = new CardReader(model.words, clauses);
    for (String name : sources.below("rules/")) {
      String[] parts = name.split("/", -1);
      for (Node root : sources.documents(name)) {
        if (parts.length != 3) {
          root.problem("rules/<分類>/<規則>.yaml に置いてください。", "rules are in rules/<topic>/<id>.yaml");
          continue;
        }
        CardReader.Card card = reader.read(root, parts[1]);
        if (!parts[2].startsWith(card.rule().id() + ".")) {
          root.problem("ファイル名と id が違います。", "file name and id differ");
        }
        add(card, root);
      }
    }
  }

  private void add(CardReader.Card card, Node root) {
    String id = card.rule().id();
    boolean known = cards.containsKey(id) || model.texts.containsKey(id);
    if (known && !(own && id.equals(card.overrides()) && !cards.containsKey(id))) {
      root.problem(
          "規則 " + id + " はもうあります。置き換えるなら overrides: " + id + " と書いてください。",
          "rule " + id + " exists already; to replace it write overrides: " + id);
      return;
    }
    model.rules.removeIf(rule -> rule.id().equals(id));
    cards.put(id, card);
    model.rules.add(card.rule());
    model.texts.put(id, card.text());
  }

  /** Numbers the rules in the order of their ids and ties each entry to those that ask about it. */
  private void finish() {
    model.rules.sort(Comparator.comparing(Rule::id));
    for (int i = 0; i < model.rules.size(); i++) {
      model.rules.set(i, numbered(model.rules.get(i), i));
    }
    for (int i = 0; i < model.entries.size(); i++) {
      model.entries.set(i, tied(model.entries.get(i), i));
    }
    for (String rule : model.related.keySet()) {
      if (!model.texts.containsKey(rule)) {
        problems.add(
            "vocabulary",
            "related が知らない規則「" + rule + "」を挙げています。",
            "related names an unknown rule \"" + rule + "\"");
      }
    }
  }

  private static Rule numbered(Rule rule, int number) {
    return new Rule(
        number,
        rule.id(),
        rule.mode(),
        rule.severity(),
        rule.quiet(),
        rule.offUnless(),
        rule.subjects(),
        rule.system(),
        rule.detector(),
        rule.cases(),
        rule.at(),
        rule.parameters(),
        rule.set(),
        rule.report());
  }

  private Entry tied(Entry entry, int number) {
    List<Integer> rules = new ArrayList<>();
    for (Rule rule : model.rules) {
      if (rule.subjects() != null && asks(rule.subjects(), entry)) {
        rules.add(rule.number());
      }
    }
    return new Entry(
        number,
        entry.type(),
        entry.provider(),
        entry.kinds(),
        entry.holds(),
        entry.parts(),
        entry.names(),
        entry.facts(),
        entry.contributions(),
        rules.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whether a rule may ask about subjects of an entry. */
  static boolean asks(Rule.Subjects subjects, Entry entry) {
    if (entry.kinds().length == 0) {
      return false;
    }
    if (subjects.holds() != null && subjects.holds() != entry.holds()) {
      return false;
    }
    boolean kind = subjects.kinds().length == 0;
    for (int wanted : subjects.kinds()) {
      kind |= entry.is(wanted);
    }
    boolean fact = subjects.facts().length == 0;
    for (int wanted : subjects.facts()) {
      fact |= entry.fill(wanted) != null;
    }
    return kind && fact;
  }
}
