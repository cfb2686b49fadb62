package dev.sekisho.facts;

import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What other resources say of a subject. Who speaks to whom is found through indexes, by address
 * and by name; those whose receiver is not known are weighed once as a crowd, so that ten thousand
 * of them and ten thousand receivers cost twenty thousand steps.
 */
final class Contributions {
  private final SystemFacts system;
  private final Map<Integer, Map<String, Speakers>> byFact = new HashMap<>();
  private @Nullable IdentityHashMap<ResourceGraph, Map<String, Opaque>> opaque;

  Contributions(SystemFacts system) {
    this.system = system;
  }

  /**
   * The fact with all that is said of it.
   *
   * @param own what the subject says itself, or its default
   */
  Fact joined(Subject subject, FactDef fact, Fact own, Inquiry inquiry) {
    Speakers speakers = speakers(fact.id()).get(Links.group(subject));
    Opaque stranger = stranger(subject);
    if (speakers == null && stranger == null) {
      return own;
    }
    Hearing hearing = new Hearing(system, subject, fact, own, inquiry);
    if (speakers != null) {
      speakers.heardBy(hearing);
    }
    if (stranger != null) {
      hearing.maybe(stranger.cause());
    }
    return hearing.verdict();
  }

  private @Nullable Opaque stranger(Subject subject) {
    IdentityHashMap<ResourceGraph, Map<String, Opaque>> known = opaque;
    if (known == null) {
      known = touched();
      opaque = known;
    }
    Map<String, Opaque> here = known.get(subject.graph());
    if (here == null) {
      return null;
    }
    Opaque found = here.get(subject.resource().address());
    return found == null ? here.get(subject.resource().configAddress()) : found;
  }

  private IdentityHashMap<ResourceGraph, Map<String, Opaque>> touched() {
    IdentityHashMap<ResourceGraph, Map<String, Opaque>> touched = new IdentityHashMap<>();
    for (ResourceGraph graph : system.graphs().graphs()) {
      for (Opaque each : graph.opaque()) {
        Map<String, Opaque> here = touched.computeIfAbsent(graph, k -> new HashMap<>());
        for (String address : each.touches()) {
          here.putIfAbsent(address, each);
        }
      }
    }
    return touched;
  }

  private Map<String, Speakers> speakers(int fact) {
    Map<String, Speakers> known = byFact.get(fact);
    if (known == null) {
      known = new HashMap<>();
      byFact.put(fact, known);
      for (Subject speaker : system.speakers()) {
        if (speaker.entry().fill(fact) != null && speaker.rest() == null) {
          Speakers group =
              known.computeIfAbsent(Links.group(speaker), k -> new Speakers(system, fact, k));
          for (Entry.Contribution to : speaker.entry().contributions()) {
            group.add(speaker, to);
          }
        }
      }
    }
    return known;
  }

  /** One resource that speaks of another, and whether it is sure that it speaks of that one. */
  static final class Speaker {
    final Subject subject;
    final int kind;
    final @Nullable Value by;
    private @Nullable Fact said;
    private boolean heard;

    Speaker(Subject subject, int kind, @Nullable Value by) {
      this.subject = subject;
      this.kind = kind;
      this.by = by;
    }

    /**
     * What it says; null where it says nothing. Kept where no choice bears on it: in a large system
     * as many may listen as speak.
     */
    @Nullable Fact said(SystemFacts system, FactDef fact, Inquiry inquiry) {
      if (heard) {
        return said;
      }
      int before = inquiry.touched();
      Fact now = system.said(subject, fact, inquiry);
      if (inquiry.touched() == before) {
        said = now;
        heard = true;
      }
      return now;
    }

    /** Whether it surely says nothing, as was found before. */
    boolean silent() {
      return heard && said == null;
    }

    boolean reaches(Subject receiver) {
      return kind < 0 || receiver.entry().is(kind);
    }

    /** Why it is not known of whom it speaks. */
    Cause doubt() {
      Value named = by;
      if (named != null && Values.text(Values.known(named)) != null) {
        return new Cause(
            Cause.Kind.NAMESAKES, subject.resource().configAddress(), subject.header());
      }
      return named == null
          ? new Cause(
              Cause.Kind.PROVIDER_REGION,
              subject.resource().provider().configuration(),
              subject.header())
          : Values.cause(named, subject.resource().address());
    }
  }

  /** What the subject's own existence leaves open, as a cause. */
  static Cause existence(Subject speaker) {
    return new Cause(
        Cause.Kind.EXPANSION, speaker.resource().configAddress(), speaker.resource().header());
  }

  static boolean mayBeAbsent(Subject speaker) {
    return speaker.resource().exists() == Truth.UNKNOWN;
  }

  /** Several speakers of whom nobody knows whether they speak of a subject. */
  static final class Crowd {
    final List<Speaker> speakers = new ArrayList<>(1);
    private final Map<Integer, Weight> weights = new HashMap<>();

    Weight weight(SystemFacts system, FactDef fact, Subject receiver) {
      Weight sum = new Weight();
      for (int kind : receiver.entry().kinds()) {
        sum.add(weightOf(system, fact, kind));
      }
      sum.add(weightOf(system, fact, -1));
      return sum;
    }

    private Weight weightOf(SystemFacts system, FactDef fact, int kind) {
      Weight known = weights.get(kind);
      if (known == null) {
        known = new Weight();
        for (Speaker speaker : speakers) {
          if (speaker.kind == kind) {
            known.add(speaker.said(system, fact, Inquiry.undecided()), speaker);
          }
        }
        weights.put(kind, known);
      }
      return known;
    }
  }

  /** What a crowd may say. */
  static final class Weight {
    private static final int MOST = 4;
    final List<Fact> distinct = new ArrayList<>(2);
    boolean anything;
    @Nullable Cause doubt;

    void add(@Nullable Fact said, Speaker speaker) {
      if (said == null) {
        return;
      }
      if (doubt == null) {
        doubt = speaker.doubt();
      }
      add(said);
    }

    private void add(Fact said) {
      if (said.value() instanceof Value.Unknown || distinct.size() >= MOST) {
        anything = true;
        return;
      }
      for (Fact known : distinct) {
        if (Values.same(known.value(), said.value())) {
          return;
        }
      }
      distinct.add(said);
    }

    void add(Weight other) {
      anything |= other.anything;
      doubt = doubt == null ? other.doubt : doubt;
      for (Fact fact : other.distinct) {
        add(fact);
      }
    }
  }
}
