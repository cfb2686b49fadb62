package dev.sekisho.facts;

import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Entry;
import java.util.HashMap;
import java.util.Map;

/**
 * How many receivers of a fact bear a name. A name that several bear says of none of them that it
 * is meant; one of the speaker's own configuration is meant before those of others, and may be
 * meant where its name is not known.
 */
final class Bearers {
  private static final int ANY = -1;

  /** Stands for the names that are not known. */
  private static final String OPEN = "\0";

  private final Map<String, Integer> counts = new HashMap<>();

  Bearers(SystemFacts system, int fact, String group) {
    for (Subject subject : system.wholes()) {
      Entry.Fill fill = subject.entry().fill(fact);
      if (fill != null && fill.contributed() && Links.group(subject).equals(group)) {
        for (String name : subject.names().known()) {
          count(subject, name);
        }
        for (String name : subject.names().canonical()) {
          count(subject, Partials.HOLE + name);
        }
        if (subject.names().open()) {
          count(subject, OPEN);
        }
      }
    }
  }

  private void count(Subject subject, String name) {
    String here = place(subject.graph());
    for (int kind : subject.entry().kinds()) {
      counts.merge(key("", kind, name), 1, Integer::sum);
      counts.merge(key(here, kind, name), 1, Integer::sum);
    }
    counts.merge(key("", ANY, name), 1, Integer::sum);
    counts.merge(key(here, ANY, name), 1, Integer::sum);
  }

  private static String place(ResourceGraph graph) {
    return graph.root() + '\n' + graph.environment();
  }

  private static String key(String place, int kind, String name) {
    return place + '\n' + kind + '\n' + name;
  }

  /** Whether anyone bears a name, so that nobody else is meant by it. */
  boolean any(int kind, String name) {
    return counts.containsKey(key("", kind, name));
  }

  /** Whether a speaker that says this name means this bearer of it. */
  Meant meant(Subject receiver, Subject speaker, int kind, String name) {
    String here = place(speaker.graph());
    int near = counts.getOrDefault(key(here, kind, name), 0);
    if (near > 0) {
      boolean own = here.equals(place(receiver.graph()));
      return !own ? Meant.NO : near == 1 ? Meant.YES : Meant.MAYBE;
    }
    boolean sure = !counts.containsKey(key(here, kind, OPEN));
    return sure && counts.getOrDefault(key("", kind, name), 0) == 1 ? Meant.YES : Meant.MAYBE;
  }

  enum Meant {
    YES,
    MAYBE,
    NO
  }
}
