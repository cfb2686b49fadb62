package dev.sekisho.facts;

import dev.sekisho.facts.Contributions.Crowd;
import dev.sekisho.facts.Contributions.Speaker;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.Path;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All who speak of one fact in one provider and language, by whom they speak of. */
final class Speakers {
  private static final int FEW = 8;
  private final SystemFacts system;
  private final int fact;
  private final String group;
  private final IdentityHashMap<Resource, List<Speaker>> byResource = new IdentityHashMap<>();
  private final IdentityHashMap<Resource, List<Speaker>> maybeByResource = new IdentityHashMap<>();
  private final Map<String, List<Speaker>> byName = new HashMap<>();
  private final Map<String, Crowd> byPrefix = new HashMap<>();
  private final Map<String, List<Speaker>> byConfiguration = new HashMap<>();
  private final List<Speaker> across = new ArrayList<>();
  private final Crowd prefixed = new Crowd();
  private final Crowd named = new Crowd();
  private final Crowd lost = new Crowd();
  private @Nullable Bearers bearers;

  /**
   * No speakers yet.
   *
   * @param group the provider and language of those that it is about, see {@link Links#group}
   */
  Speakers(SystemFacts system, int fact, String group) {
    this.system = system;
    this.fact = fact;
    this.group = group;
  }

  void add(Subject speaker, Entry.Contribution to) {
    if (to.across() != null) {
      Speaker each = new Speaker(speaker, to.kind(), null);
      across.add(each);
      byConfiguration.computeIfAbsent(configuration(speaker), k -> new ArrayList<>(1)).add(each);
      return;
    }
    for (Path path : to.by()) {
      Reads reads = new Reads(Inquiry.undecided());
      reads.read(speaker, path, true);
      for (Value value : reads.values()) {
        file(speaker, to.kind(), value, true);
      }
      if (reads.rest() != null) {
        lost.speakers.add(
            new Speaker(speaker, to.kind(), new Value.Unknown(reads.rest(), speaker.origin())));
      }
    }
  }

  private static String configuration(Subject subject) {
    Resource.Provider provider = subject.resource().provider();
    return subject.graph().root() + '\n' + provider.configuration();
  }

  /** Puts a speaker where its receiver will look. */
  private void file(Subject speaker, int kind, Value by, boolean sure) {
    if (by instanceof Value.OneOf oneOf) {
      for (Value option : oneOf.options()) {
        file(speaker, kind, option, false);
      }
    } else if (by instanceof Value.ListValue list) {
      for (Value item : list.items()) {
        file(speaker, kind, item, sure);
      }
      if (list.open()) {
        lost.speakers.add(new Speaker(speaker, kind, list));
      }
    } else if (by instanceof Value.Reference reference) {
      reference(speaker, kind, reference, sure);
    } else if (by instanceof Value.Partial partial) {
      partial(speaker, kind, partial, sure);
    } else if (!Values.isNothing(by)) {
      String text = Values.text(by);
      Speaker each = new Speaker(speaker, kind, by);
      if (text == null) {
        unknown(each, by, sure);
      } else if (!sure) {
        lost.speakers.add(each);
      } else {
        boolean found = false;
        for (String key : Names.keys(text)) {
          found |= called(each, key);
        }
        if (!found) {
          named.speakers.add(each);
        }
      }
    }
  }

  /**
   * Files a speaker under a name; answers whether somebody bears it, so that nobody else is meant.
   */
  private boolean called(Speaker speaker, String name) {
    byName.computeIfAbsent(name, k -> new ArrayList<>(1)).add(speaker);
    return bearers().any(speaker.kind, name);
  }

  /** Nobody knows whom it names; but some are surely not meant. */
  private void unknown(Speaker speaker, Value by, boolean sure) {
    if (by instanceof Value.Unknown unknown && stranger(speaker.subject, unknown.cause())) {
      return;
    }
    String equal = sure ? Partials.canonical(by) : null;
    if (equal == null || !called(speaker, Partials.HOLE + equal)) {
      lost.speakers.add(speaker);
    }
  }

  /**
   * Whether what is named is surely none of ours: what nobody declares; what another stack exports;
   * what a module makes whose files are not here (what that was handed is in doubt by itself).
   */
  private boolean stranger(Subject speaker, Cause cause) {
    return switch (cause.kind()) {
      case UNDECLARED -> true;
      case OTHER_STACK -> alone(speaker);
      case ABSENT_MODULE, ABSENT_FOLDER -> system.isOpaque(cause);
      default -> false;
    };
  }

  /** Whether all that is judged is one stack, so that its own exports can't come back to it. */
  private boolean alone(Subject speaker) {
    if (system.graphs().graphs().size() > 1) {
      return false;
    }
    return speaker.graph().language() == TemplateLanguage.TERRAFORM
        || speaker.graph().files().size() == 1;
  }

  /** A reference names what it refers to; failing that, what is known of the attribute. */
  private void reference(Subject speaker, int kind, Value.Reference reference, boolean sure) {
    Subject there = system.at(speaker.graph(), reference.address());
    Value known = reference.known();
    if (there != null && (kind < 0 || there.entry().is(kind))) {
      (sure ? byResource : maybeByResource)
          .computeIfAbsent(there.resource(), k -> new ArrayList<>(1))
          .add(new Speaker(speaker, kind, reference));
    } else if (known != null) {
      file(speaker, kind, known, sure);
    } else if (system.resource(speaker.graph(), reference.address()) == null) {
      lost.speakers.add(new Speaker(speaker, kind, reference));
    }
  }

  private void partial(Subject speaker, int kind, Value.Partial partial, boolean sure) {
    Value.Reference identity = Partials.identity(partial);
    if (identity != null) {
      reference(speaker, kind, identity, sure);
      return;
    }
    Speaker each = new Speaker(speaker, kind, partial);
    String equal = Partials.canonical(partial);
    if (equal != null && sure && called(each, Partials.HOLE + equal)) {
      return;
    }
    byPrefix.computeIfAbsent(Partials.prefix(partial), k -> new Crowd()).speakers.add(each);
    prefixed.speakers.add(each);
  }

  /** Tells a receiver all that is, or may be, said of it. */
  void heardBy(Hearing hearing) {
    Subject receiver = hearing.subject();
    if (!receiver.isPart()) {
      for (Speaker each : byResource.getOrDefault(receiver.resource(), List.of())) {
        hearing.surely(each);
      }
      for (Speaker each : maybeByResource.getOrDefault(receiver.resource(), List.of())) {
        hearing.maybe(each);
      }
      names(hearing, receiver.names());
    }
    if (!across.isEmpty()) {
      across(hearing, receiver);
    }
    hearing.maybe(lost.weight(system, system.knowledge().fact(fact), receiver));
  }

  private void names(Hearing hearing, SubjectNames names) {
    for (String name : names.known()) {
      called(hearing, name);
      prefixes(hearing, name);
    }
    for (String name : names.canonical()) {
      called(hearing, Partials.HOLE + name);
    }
    if (names.open()) {
      hearing.maybe(named.weight(system, system.knowledge().fact(fact), hearing.subject()));
      crowd(hearing, prefixed, null);
    }
  }

  private void called(Hearing hearing, String name) {
    for (Speaker each : byName.getOrDefault(name, List.of())) {
      switch (bearers().meant(hearing.subject(), each.subject, each.kind, name)) {
        case YES -> hearing.surely(each);
        case MAYBE -> hearing.maybe(each);
        case NO -> {}
      }
    }
  }

  private Bearers bearers() {
    Bearers known = bearers;
    if (known == null) {
      known = new Bearers(system, fact, group);
      bearers = known;
    }
    return known;
  }

  private void prefixes(Hearing hearing, String name) {
    if (byPrefix.isEmpty()) {
      return;
    }
    for (int end = 0; end <= name.length(); end++) {
      Crowd crowd = byPrefix.get(name.substring(0, end));
      if (crowd != null) {
        crowd(hearing, crowd, name);
      }
    }
  }

  private void crowd(Hearing hearing, Crowd crowd, @Nullable String name) {
    if (crowd.speakers.size() > FEW) {
      hearing.maybe(crowd.weight(system, system.knowledge().fact(fact), hearing.subject()));
      return;
    }
    for (Speaker each : crowd.speakers) {
      boolean fits =
          name == null
              || !(each.by instanceof Value.Partial partial)
              || Partials.mayBe(partial, name);
      if (fits) {
        hearing.maybe(each);
      }
    }
  }

  private void across(Hearing hearing, Subject receiver) {
    String own = configuration(receiver);
    for (Map.Entry<String, List<Speaker>> each : byConfiguration.entrySet()) {
      List<Speaker> speakers = each.getValue();
      if (each.getKey().equals(own)) {
        for (Speaker speaker : speakers) {
          hearing.surely(speaker);
        }
      } else if (!speakers.isEmpty() && !elsewhere(speakers.get(0).subject, receiver)) {
        one(hearing, speakers);
      }
      each.setValue(outspoken(speakers));
    }
  }

  /** Where nobody knows whether they reach so far, one who has something to say is enough. */
  private static void one(Hearing hearing, List<Speaker> speakers) {
    for (Speaker speaker : speakers) {
      if (hearing.maybe(speaker)) {
        return;
      }
    }
  }

  /** Without those who say nothing: many may, and everybody would listen to all of them. */
  private static List<Speaker> outspoken(List<Speaker> speakers) {
    int silent = 0;
    for (Speaker each : speakers) {
      silent += each.silent() ? 1 : 0;
    }
    if (silent == 0) {
      return speakers;
    }
    List<Speaker> others = new ArrayList<>(speakers.size() - silent);
    for (Speaker each : speakers) {
      if (!each.silent()) {
        others.add(each);
      }
    }
    return others;
  }

  /** Whether both are known to work in different regions. */
  private boolean elsewhere(Subject speaker, Subject receiver) {
    Inquiry inquiry = Inquiry.undecided();
    String one = Values.text(system.placement().region(speaker, inquiry).value());
    String other = Values.text(system.placement().region(receiver, inquiry).value());
    return one != null && other != null && !one.equals(other);
  }
}
