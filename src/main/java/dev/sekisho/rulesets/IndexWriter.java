package dev.sekisho.rulesets;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.Severity;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.Table;
import dev.sekisho.rules.Rule;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes a model as the two parts of an index; {@link CompiledIndex} reads them. */
final class IndexWriter {
  /** Numbers at the start of the hot part. */
  static final int HEADER = 12;

  static final Mode[] MODES = Mode.values();
  static final Severity[] SEVERITIES = Severity.values();

  private final Model model;

  IndexWriter(Model model) {
    this.model = model;
  }

  /** Questions, vocabulary and tables. */
  byte[] hot() {
    Out out = new Out();
    for (int i = 0; i < HEADER; i++) {
      out.fixed(0);
    }
    out.fixedAt(0, CompiledIndex.MAGIC);
    int[] facts = places(out, model.words.factDefs, (FactDef fact) -> EntryCodec.write(out, fact));
    int[] entries = places(out, model.entries, (Entry entry) -> EntryCodec.write(out, entry));
    int[] rules = places(out, model.rules, (Rule rule) -> RuleCodec.write(out, rule));
    out.fixedAt(4, table(out, facts));
    out.fixedAt(8, table(out, entries));
    out.fixedAt(12, table(out, rules));
    out.fixedAt(16, types(out));
    out.fixedAt(20, tables(out));
    out.fixedAt(24, lists(out));
    out.fixedAt(28, kinds(out));
    out.fixedAt(32, unbound(out));
    out.fixedAt(36, ruleIds(out));
    out.fixedAt(40, out.pool());
    return out.bytes();
  }

  private interface Write<T> {
    void write(T item);
  }

  private static <T> int[] places(Out out, List<T> items, Write<T> write) {
    int[] places = new int[items.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = out.size();
      write.write(items.get(i));
    }
    return places;
  }

  private static int table(Out out, int[] places) {
    int at = out.size();
    out.fixed(places.length);
    for (int place : places) {
      out.fixed(place);
    }
    return at;
  }

  /**
   * Native types by hash: a table of places, half empty; at each place the type and its entries.
   */
  private int types(Out out) {
    Map<String, List<Integer>> types = new LinkedHashMap<>();
    for (Entry entry : model.entries) {
      types.computeIfAbsent(entry.type(), t -> new ArrayList<>()).add(entry.number());
    }
    int slots = Integer.highestOneBit(Math.max(1, types.size())) * 4;
    int[] table = new int[slots];
    for (Map.Entry<String, List<Integer>> type : types.entrySet()) {
      int place = out.size();
      out.text(type.getKey());
      out.number(type.getValue().size());
      for (int entry : type.getValue()) {
        out.number(entry);
      }
      int slot = CompiledIndex.spread(type.getKey()) & (slots - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (slots - 1);
      }
      table[slot] = place;
    }
    return table(out, table);
  }

  private int tables(Out out) {
    Map<String, Integer> places = new TreeMap<>();
    for (Map.Entry<String, Table> table : model.words.tables.entrySet()) {
      places.put(table.getKey(), out.size());
      EntryCodec.write(out, table.getValue());
    }
    return named(out, places);
  }

  private int lists(Out out) {
    Map<String, Integer> places = new TreeMap<>();
    for (Map.Entry<String, List<Const>> list : model.words.lists.entrySet()) {
      places.put(list.getKey(), out.size());
      out.list(list.getValue(), Codec::write);
    }
    return named(out, places);
  }

  private static int named(Out out, Map<String, Integer> places) {
    int at = out.size();
    out.number(places.size());
    for (Map.Entry<String, Integer> place : places.entrySet()) {
      out.text(place.getKey());
      out.fixed(place.getValue());
    }
    return at;
  }

  private int kinds(Out out) {
    int at = out.size();
    out.list(new ArrayList<>(model.words.kinds.keySet()), Out::text);
    Map<String, Set<Integer>> providers = model.providers();
    out.number(providers.size());
    for (Map.Entry<String, Set<Integer>> provider : providers.entrySet()) {
      out.text(provider.getKey());
      out.ids(provider.getValue().stream().mapToInt(Integer::intValue).toArray());
    }
    return at;
  }

  /** Rules that are not asked of subjects. */
  private int unbound(Out out) {
    int at = out.size();
    out.ids(
        model.rules.stream()
            .filter(rule -> rule.subjects() == null)
            .mapToInt(Rule::number)
            .toArray());
    return at;
  }

  private int ruleIds(Out out) {
    int at = out.size();
    out.list(model.rules.stream().map(Rule::id).toList(), Out::text);
    return at;
  }

  /** What people read. */
  byte[] text() {
    Out out = new Out();
    for (int i = 0; i < HEADER; i++) {
      out.fixed(0);
    }
    out.fixedAt(0, CompiledIndex.MAGIC);
    Map<String, Integer> places = new TreeMap<>();
    for (CardText text : model.texts.values()) {
      places.put(text.id(), out.size());
      card(out, text);
    }
    out.fixedAt(4, named(out, places));
    out.fixedAt(8, out.size());
    out.list(model.words.kindLabels, (Out o, Message m) -> EntryCodec.message(o, m));
    out.fixedAt(12, clauses(out));
    out.fixedAt(16, out.size());
    out.text(model.guideline);
    out.text(model.edition);
    out.fixedAt(20, out.size());
    out.number(model.words.read.size());
    for (Map.Entry<String, Integer> read : model.words.read.entrySet()) {
      out.text(read.getKey());
      out.number(read.getValue());
    }
    out.fixedAt(40, out.pool());
    return out.bytes();
  }

  private void card(Out out, CardText text) {
    out.text(text.id());
    out.text(text.topic());
    out.list(text.clauses(), Out::text);
    out.raw(Codec.tag(SEVERITIES, text.severity()));
    out.raw(Codec.tag(MODES, text.mode()));
    out.optional(text.offUnless());
    EntryCodec.message(out, text.title());
    EntryCodec.message(out, text.severityReason());
    EntryCodec.message(out, text.message());
    out.number(text.ofCases().size());
    for (Map.Entry<Integer, Message> each : text.ofCases().entrySet()) {
      out.number(each.getKey());
      EntryCodec.message(out, each.getValue());
    }
    EntryCodec.message(out, text.why());
    EntryCodec.message(out, text.fix());
    Map<String, List<String>> related = related(text);
    out.number(related.size());
    for (Map.Entry<String, List<String>> tool : related.entrySet()) {
      out.text(tool.getKey());
      out.list(tool.getValue(), Out::text);
    }
    out.number(text.differs().size());
    for (Map.Entry<String, Message> differs : text.differs().entrySet()) {
      out.text(differs.getKey());
      EntryCodec.message(out, differs.getValue());
    }
  }

  private Map<String, List<String>> related(CardText text) {
    Map<String, Set<String>> joined = new TreeMap<>();
    text.related()
        .forEach(
            (tool, ids) ->
                joined.computeIfAbsent(tool, t -> new java.util.TreeSet<>()).addAll(ids));
    model
        .related
        .getOrDefault(text.id(), Map.of())
        .forEach(
            (tool, ids) ->
                joined.computeIfAbsent(tool, t -> new java.util.TreeSet<>()).addAll(ids));
    Map<String, List<String>> sorted = new TreeMap<>();
    joined.forEach((tool, ids) -> sorted.put(tool, List.copyOf(ids)));
    return sorted;
  }

  private int clauses(Out out) {
    int at = out.size();
    out.list(
        model.clauses,
        (Out o, Clause clause) -> {
          o.text(clause.id());
          o.text(clause.section());
          o.text(clause.heading());
          o.text(clause.strength());
          o.text(clause.judged());
          EntryCodec.message(o, clause.gist());
          EntryCodec.message(o, clause.evidence());
        });
    return at;
  }
}
