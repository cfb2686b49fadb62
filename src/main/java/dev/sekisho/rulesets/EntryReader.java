package dev.sekisho.rulesets;

import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads vocabulary entries into one compiled entry for each native type. */
final class EntryReader {
  private static final String[] KEYS = {
    "is",
    "also",
    "holds",
    "terraform",
    "cloudformation",
    "part-of",
    "names",
    "facts",
    "contributes-to",
    "related",
    "source",
    "read",
    "sure",
    "since",
    "gone"
  };
  private static final String ELSEWHERE = "judged-elsewhere";

  /** Why a type is left out; there is no word for "later". */
  private static final Set<String> REASONS =
      Set.of(ELSEWHERE, "access-only", "no-data", "not-decidable", "other-meaning", "superseded");

  private static final Set<String> HOLDS = Set.of("user-data", "telemetry", "secrets", "nothing");

  private final Words words;
  private final Specs specs;
  private final Paths paths;

  /** What was read so far. */
  final List<Entry> entries = new ArrayList<>();

  /** The place of each entry, for complaints about it. */
  final List<Node> places = new ArrayList<>();

  /** Ids of other tools' checks: by rule, then tool. */
  final Map<String, Map<String, Set<String>>> related = new TreeMap<>();

  private final Map<String, Node> owners = new LinkedHashMap<>();
  private final List<Addition> additions = new ArrayList<>();

  EntryReader(Words words) {
    this.words = words;
    this.specs = new Specs(words);
    this.paths = new Paths(words.facts);
  }

  void read(Node root) {
    for (Node item : root.items()) {
      if (item.has("excluded")) {
        excluded(item.only("excluded", "at", "terraform", "cloudformation"));
      } else {
        entry(item.only(KEYS));
      }
    }
  }

  /** Joins what was said in other files to the entries it is about; call it once all are read. */
  void join() {
    Addition.join(additions, entries, places);
  }

  private void entry(Node node) {
    int[] kinds = kinds(node.has("also") ? node.get("also") : node.get("is"));
    Map<String, List<Path>> types = types(node);
    boolean both = false;
    for (String type : types.keySet()) {
      both |= language(type) != language(types.keySet().iterator().next());
    }
    for (Map.Entry<String, List<Path>> type : types.entrySet()) {
      unit(node, kinds, type.getKey(), type.getValue(), both);
    }
    related(node.get("related"));
  }

  /** Types that no rule asks; nothing is compiled of them. */
  private void excluded(Node node) {
    Node reason = node.need("excluded");
    if (!REASONS.contains(reason.text())) {
      node.problems().unknownWord(reason.span(), "理由", "reason", reason.text(), REASONS);
    }
    if (node.has("at") != reason.text().equals(ELSEWHERE)) {
      node.problem(
          ELSEWHERE + " には at が要り、ほかには書けません。",
          "at belongs to " + ELSEWHERE + " and is needed there");
    }
    types(node);
  }

  private int[] kinds(@Nullable Node node) {
    if (node == null) {
      return new int[0];
    }
    List<Integer> found = new ArrayList<>();
    for (Node each : node.oneOrMore()) {
      int kind = words.kind(each);
      if (kind >= 0) {
        found.add(kind);
        words.used.set(kind);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Native types with the paths of their parts; without parts for the resource itself. */
  private Map<String, List<Path>> types(Node node) {
    Map<String, List<Path>> types = new LinkedHashMap<>();
    Node partOf = node.get("part-of");
    if (partOf != null) {
      for (Map.Entry<String, Node> part : partOf.entries().entrySet()) {
        types.put(part.getKey(), paths.alternatives(part.getValue()));
      }
    }
    boolean parts = !types.isEmpty();
    for (TemplateLanguage language : TemplateLanguage.values()) {
      Node own = node.get(language.word());
      if (own == null) {
        continue;
      }
      if (own.isMap()) {
        own.only("none");
      } else if (parts) {
        own.problem("part-of と一緒には書けません。", "part-of names the types already");
      } else {
        for (String type : own.texts()) {
          types.put(type, List.of());
        }
      }
    }
    if (types.isEmpty()) {
      node.problem("型が書かれていません。", "no type is named");
    }
    return types;
  }

  private void unit(Node node, int[] kinds, String type, List<Path> parts, boolean both) {
    TemplateLanguage language = language(type);
    if (node.has("also") && (node.has("is") || node.has("contributes-to") || !parts.isEmpty())) {
      node.problem(
          "also は、is のある項目に言葉を足すだけです。", "also only adds to the entry that says what a type is");
    } else if (kinds.length > 0 && parts.isEmpty() && !node.has("also")) {
      Node before = owners.putIfAbsent(type, node);
      if (before != null) {
        node.problem(
            type + " は " + before.path() + " にもあります。", type + " is in " + before.path() + " too");
      }
    }
    Node names = node.get("names");
    Node ownNames = names == null ? null : names.get(language.word());
    List<Path> named = new ArrayList<>();
    if (ownNames != null) {
      for (Node each : ownNames.oneOrMore()) {
        named.add(paths.read(each));
      }
    }
    List<Entry.Contribution> contributions = contributions(node, language);
    List<Entry.Fill> fills = fills(node, language, both);
    if (node.has("also")) {
      additions.add(new Addition(node, type, kinds, holds(node.get("holds")), named, fills));
      return;
    }
    entries.add(
        new Entry(
            entries.size(),
            type,
            provider(type),
            kinds,
            holds(node.get("holds")),
            parts.isEmpty() ? null : parts,
            named,
            fills,
            contributions,
            new int[0]));
    places.add(node);
  }

  /** Whose type it is, by the name that Terraform uses for the provider. */
  static String provider(String type) {
    if (type.startsWith("AWS::") || type.startsWith("cloudformation:")) {
      return "aws";
    }
    String name = type.startsWith("data.") ? type.substring(5) : type;
    int slash = name.indexOf('/');
    if (name.startsWith("terraform:")) {
      return slash < 0 ? "" : name.substring(slash + 1);
    }
    int end = name.indexOf('_');
    return end < 0 ? name : name.substring(0, end);
  }

  static TemplateLanguage language(String type) {
    return type.contains("::") || type.startsWith("cloudformation:")
        ? TemplateLanguage.CLOUDFORMATION
        : TemplateLanguage.TERRAFORM;
  }

  private static Entry.Holds holds(@Nullable Node node) {
    if (node == null) {
      return Entry.Holds.NOTHING;
    }
    for (Entry.Holds holds : Entry.Holds.values()) {
      if (holds.word().equals(node.text())) {
        return holds;
      }
    }
    node.problems().unknownWord(node.span(), "保持するもの", "word for what is held", node.text(), HOLDS);
    return Entry.Holds.NOTHING;
  }

  private List<Entry.Contribution> contributions(Node node, TemplateLanguage language) {
    Node given = node.get("contributes-to");
    if (given == null) {
      return List.of();
    }
    List<Entry.Contribution> contributions = new ArrayList<>();
    for (Node each : given.oneOrMore()) {
      each.only("kind", "by", "across");
      Node kind = each.need("kind");
      Node by = each.get("by");
      Node across = each.get("across");
      if (by != null && by.isMap() && (by.has("terraform") || by.has("cloudformation"))) {
        by = by.get(language.word());
        if (by == null) {
          continue;
        }
      }
      List<Path> read = new ArrayList<>();
      if (by != null) {
        for (Node path : by.oneOrMore()) {
          read.add(paths.read(path));
        }
      }
      if ((by == null) == (across == null)) {
        each.problem("by と across のどちらか一つが必要です。", "either by or across is needed");
      }
      contributions.add(
          new Entry.Contribution(
              kind.text().equals("any") ? -1 : words.kind(kind), read, across(across)));
    }
    return contributions;
  }

  private static Entry.@Nullable Across across(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    if (node.text().equals("region")) {
      return Entry.Across.REGION;
    }
    if (!node.text().equals("account")) {
      node.problem("region か account です。", "this is region or account");
    }
    return Entry.Across.ACCOUNT;
  }

  private List<Entry.Fill> fills(Node node, TemplateLanguage language, boolean both) {
    Node facts = node.get("facts");
    List<Entry.Fill> fills = new ArrayList<>();
    if (facts == null) {
      return fills;
    }
    for (Map.Entry<String, Node> entry : facts.entries().entrySet()) {
      Integer id = words.facts.get(entry.getKey());
      if (id == null) {
        node.problems().unknownFact(facts.keySpan(entry.getKey()), entry.getKey(), words.facts);
        continue;
      }
      Entry.Fill fill = fill(node, entry.getValue(), words.factDefs.get(id), language, both);
      if (fill != null) {
        fills.add(fill);
        words.filled.set(id);
      }
    }
    fills.sort(Comparator.comparingInt(Entry.Fill::fact));
    return fills;
  }

  private Entry.@Nullable Fill fill(
      Node entry, Node node, FactDef fact, TemplateLanguage language, boolean both) {
    Defaults.Sourced sourced = new Defaults.Sourced(List.of(entry));
    FactSpec spec = specs.read(node, fact, language, both, sourced);
    Node contributed = node.get("contributed");
    boolean open = contributed != null && contributed.bool();
    if (spec == null && open) {
      spec =
          new FactSpec.Written(
              List.of(),
              false,
              null,
              null,
              Unit.NONE,
              null,
              specs.defaultsOf(node, fact, language, sourced));
    }
    if (spec == null) {
      return null;
    }
    needDefault(node, spec);
    Node when = node.get("when");
    return new Entry.Fill(fact.id(), spec, open, when != null && when.bool());
  }

  /** A default is obligatory wherever something may not be written. */
  private static void needDefault(Node node, FactSpec spec) {
    boolean missing =
        switch (spec) {
          case FactSpec.Written written -> written.defaults().isEmpty();
          case FactSpec.Tested tested ->
              tested.quantifier() != FactSpec.Quantifier.PRESENT && tested.defaults().isEmpty();
          case FactSpec.Range range -> range.defaults().isEmpty();
          case FactSpec.Product product -> product.defaults().isEmpty();
          case FactSpec.Cases cases -> {
            for (FactSpec.Case each : cases.cases()) {
              if (each.spec() != null) {
                needDefault(node, each.spec());
              }
            }
            yield false;
          }
          case FactSpec.Fixed fixed -> false;
          case FactSpec.OwnRegion own -> false;
          case FactSpec.Owner owner -> false;
        };
    if (missing) {
      node.problem(
          "default が必要です（none や unknown も書けます）。",
          "a default is needed (none and unknown are defaults too)");
    }
  }

  private void related(@Nullable Node node) {
    if (node == null) {
      return;
    }
    for (Map.Entry<String, Node> rule : node.entries().entrySet()) {
      for (Map.Entry<String, Node> tool :
          rule.getValue().only("checkov", "trivy", "kics").entries().entrySet()) {
        related
            .computeIfAbsent(rule.getKey(), k -> new TreeMap<>())
            .computeIfAbsent(tool.getKey(), k -> new TreeSet<>())
            .addAll(tool.getValue().texts());
      }
    }
  }
}
