package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a topic says of a type that another file describes: further kinds and facts
 * ({@code also}). People are told the kind that the describing entry names first.
 */
@SuppressWarnings("ArrayRecordComponent") // a short list of numbers, never compared
record Addition(
    Node node,
    String type,
    int[] kinds,
    Entry.Holds holds,
    List<Path> names,
    List<Entry.Fill> facts) {

  /** Puts each into the entry of its type; where there is none it is that entry. */
  static void join(List<Addition> additions, List<Entry> entries, List<Node> places) {
    Map<String, Integer> owners = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.kinds().length > 0 && entry.parts() == null) {
        owners.putIfAbsent(entry.type(), i);
      }
    }
    for (Addition addition : additions) {
      Integer owner = owners.get(addition.type);
      if (owner == null) {
        owners.put(addition.type, entries.size());
        entries.add(addition.entry(entries.size()));
        places.add(addition.node);
      } else {
        entries.set(owner, addition.joined(entries.get(owner)));
      }
    }
  }

  private Entry entry(int number) {
    return new Entry(
        number,
        type,
        EntryReader.provider(type),
        kinds,
        holds,
        null,
        names,
        facts,
        List.of(),
        new int[0]);
  }

  private Entry joined(Entry entry) {
    List<Entry.Fill> fills = new ArrayList<>(entry.facts());
    for (Entry.Fill fact : facts) {
      if (entry.fill(fact.fact()) != null) {
        node.problem(
            type + " の同じ事実が is の項目にもあります。",
            "the entry of " + type + " says one of these facts too");
      }
      fills.add(fact);
    }
    fills.sort(Comparator.comparingInt(Entry.Fill::fact));
    List<Path> named = new ArrayList<>(entry.names());
    for (Path name : names) {
      if (!named.contains(name)) {
        named.add(name);
      }
    }
    return new Entry(
        entry.number(),
        type,
        entry.provider(),
        kinds(entry.kinds()),
        held(entry.holds()),
        null,
        named,
        fills,
        entry.contributions(),
        entry.rules());
  }

  private int[] kinds(int[] before) {
    List<Integer> all = new ArrayList<>();
    for (int kind : before) {
      all.add(kind);
    }
    for (int kind : kinds) {
      if (!all.contains(kind)) {
        all.add(kind);
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private Entry.Holds held(Entry.Holds before) {
    @Nullable Node said = node.get("holds");
    boolean differs = holds != Entry.Holds.NOTHING && holds != before;
    if (said != null && differs && before != Entry.Holds.NOTHING) {
      node.problem("holds が is の項目と違います。", "holds is not what the entry of the type says");
    }
    return before == Entry.Holds.NOTHING ? holds : before;
  }
}
