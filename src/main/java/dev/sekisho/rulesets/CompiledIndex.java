package dev.sekisho.rulesets;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Severity;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.knowledge.Table;
import dev.sekisho.rules.Rule;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A compiled ruleset. Opening it decodes nothing; what is asked for is decoded once and kept. The
 * part with the texts is not even loaded before someone reads one.
 */
final class CompiledIndex implements Ruleset, Knowledge {
  static final int MAGIC = 0x534B5301;

  private final byte[] hot;
  private final In in;
  private final Supplier<byte[]> textBytes;
  private final List<String> sources;
  private final @Nullable FactDef[] facts;
  private final @Nullable Entry[] entries;
  private final @Nullable Rule[] rules;
  private final Map<String, List<Entry>> byType = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, List<Const>> lists = new HashMap<>();
  private @Nullable Map<String, Integer> factIds;
  private @Nullable Map<String, Integer> tablePlaces;
  private @Nullable Map<String, Integer> listPlaces;
  private @Nullable List<String> kinds;
  private @Nullable Map<String, int[]> providers;
  private @Nullable TextPart text;

  CompiledIndex(byte[] hot, Supplier<byte[]> textBytes, List<String> sources) {
    this.hot = hot;
    this.textBytes = textBytes;
    this.sources = sources;
    if (In.fixedAt(hot, 0) != MAGIC) {
      throw new IllegalStateException("the compiled rulesets are of another version");
    }
    this.in = new In(hot, header(40));
    this.facts = new FactDef[In.fixedAt(hot, header(4))];
    this.entries = new Entry[In.fixedAt(hot, header(8))];
    this.rules = new Rule[In.fixedAt(hot, header(12))];
  }

  private int header(int at) {
    return In.fixedAt(hot, at);
  }

  /** Where the item of a number starts. */
  private int place(int table, int number) {
    return In.fixedAt(hot, header(table) + 4 + 4 * number);
  }

  static int spread(String type) {
    int hash = type.hashCode();
    return hash ^ (hash >>> 15);
  }

  @Override
  public List<Entry> entries(String type) {
    List<Entry> known = byType.get(type);
    if (known == null) {
      known = find(type);
      byType.put(type, known);
    }
    return known;
  }

  private List<Entry> find(String type) {
    int slots = In.fixedAt(hot, header(16));
    int slot = spread(type) & (slots - 1);
    while (true) {
      int place = place(16, slot);
      if (place == 0) {
        return List.of();
      }
      in.seek(place);
      if (in.text().equals(type)) {
        int[] numbers = new int[in.number()];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = in.number();
        }
        List<Entry> found = new ArrayList<>(numbers.length);
        for (int number : numbers) {
          found.add(entry(number));
        }
        return found;
      }
      slot = (slot + 1) & (slots - 1);
    }
  }

  @Override
  public int entryCount() {
    return entries.length;
  }

  @Override
  public Entry entry(int number) {
    Entry known = entries[number];
    if (known == null) {
      known = EntryCodec.entry(in.seek(place(8, number)), number);
      entries[number] = known;
    }
    return known;
  }

  @Override
  public int factCount() {
    return facts.length;
  }

  @Override
  public FactDef fact(int id) {
    FactDef known = facts[id];
    if (known == null) {
      known = EntryCodec.fact(in.seek(place(4, id)), id);
      facts[id] = known;
    }
    return known;
  }

  @Override
  public int factId(String name) {
    Map<String, Integer> known = factIds;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < facts.length; i++) {
        known.put(in.seek(place(4, i)).text(), i);
      }
      factIds = known;
    }
    Integer id = known.get(name);
    return id == null ? -1 : id;
  }

  @Override
  public int kindId(String name) {
    return kinds().indexOf(name);
  }

  @Override
  public String kindName(int kind) {
    return kinds().get(kind);
  }

  List<String> kindNames() {
    return kinds();
  }

  private List<String> kinds() {
    List<String> known = kinds;
    if (known == null) {
      known = in.seek(header(28)).texts();
      kinds = known;
    }
    return known;
  }

  @Override
  public boolean maps(String provider, int kind) {
    Map<String, int[]> known = providers;
    if (known == null) {
      known = new HashMap<>();
      in.seek(header(28)).texts();
      int count = in.number();
      for (int i = 0; i < count; i++) {
        String name = in.text();
        known.put(name, in.ids());
      }
      providers = known;
    }
    int[] mapped = known.get(provider);
    if (mapped != null) {
      for (int each : mapped) {
        if (each == kind) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public @Nullable Table table(String name) {
    Table known = tables.get(name);
    if (known == null) {
      Map<String, Integer> places = tablePlaces == null ? places(20) : tablePlaces;
      tablePlaces = places;
      Integer place = places.get(name);
      if (place == null) {
        return null;
      }
      known = EntryCodec.table(in.seek(place));
      tables.put(name, known);
    }
    return known;
  }

  @Override
  public @Nullable List<Const> list(String name) {
    List<Const> known = lists.get(name);
    if (known == null) {
      Map<String, Integer> places = listPlaces == null ? places(24) : listPlaces;
      listPlaces = places;
      Integer place = places.get(name);
      if (place == null) {
        return null;
      }
      known = in.seek(place).list(Codec::constant);
      lists.put(name, known);
    }
    return known;
  }

  private Map<String, Integer> places(int table) {
    return named(in.seek(header(table)));
  }

  static Map<String, Integer> named(In in) {
    Map<String, Integer> places = new TreeMap<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      places.put(name, in.fixed());
    }
    return places;
  }

  List<String> tableNames() {
    return new ArrayList<>(places(20).keySet());
  }

  List<String> listNames() {
    return new ArrayList<>(places(24).keySet());
  }

  @Override
  public Knowledge knowledge() {
    return this;
  }

  @Override
  public int ruleCount() {
    return rules.length;
  }

  @Override
  public Rule rule(int number) {
    Rule known = rules[number];
    if (known == null) {
      known = RuleCodec.rule(in.seek(place(12, number)), number);
      rules[number] = known;
    }
    return known;
  }

  @Override
  public int[] unboundRules() {
    return in.seek(header(32)).ids();
  }

  @Override
  public List<String> ids() {
    return in.seek(header(36)).texts();
  }

  @Override
  public List<String> sources() {
    return sources;
  }

  private TextPart text() {
    TextPart known = text;
    if (known == null) {
      known = new TextPart(textBytes.get());
      text = known;
    }
    return known;
  }

  @Override
  public Message kindLabel(int kind) {
    return text().kinds().get(kind);
  }

  @Override
  public String guideline() {
    return text().guideline();
  }

  @Override
  public String edition() {
    return text().edition();
  }

  @Override
  public Map<String, Integer> knowledgeRead() {
    return text().knowledgeRead();
  }

  @Override
  public @Nullable RuleCard card(String id) {
    return text().card(id);
  }

  @Override
  public @Nullable Message message(String id) {
    return text().message(id);
  }

  @Override
  public @Nullable Message message(String id, int number) {
    return text().message(id, number);
  }

  @Override
  public List<Clause> clauses() {
    return text().clauses();
  }

  /** The texts as they were compiled; null if there is no such rule. */
  @Nullable CardText cardText(String id) {
    return text().stored(id);
  }

  static Severity severity(In in) {
    return IndexWriter.SEVERITIES[in.raw()];
  }

  static Mode mode(In in) {
    return IndexWriter.MODES[in.raw()];
  }
}
