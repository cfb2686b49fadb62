package dev.sekisho.facts;

import dev.sekisho.facts.Contributions.Crowd;
import dev.sekisho.facts.Contributions.Speaker;
import dev.sekisho.graph.Resource;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.Path;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All who speak of one fact in one provider and language, by whom they speak of. */
final class Speakers {
  private static final int FEW = 8;
  private final SystemFacts system;
  private final int fact;
  private final Map<String, List<Speaker>> byAddress = new HashMap<>();
  private final Map<String, List<Speaker>> maybeByAddress = new HashMap<>();
  private final Map<String, List<Speaker>> byName = new HashMap<>();
  private final Map<String, Crowd> byPrefix = new HashMap<>();
  private final Map<String, List<Speaker>> byConfiguration = new HashMap<>();
  private final List<Speaker> across = new ArrayList<>();
  private final Crowd named = new Crowd();
  private final Crowd lost = new Crowd();

  Speakers(SystemFacts system, int fact) {
    this.system = system;
    this.fact = fact;
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
      if (text == null || !sure) {
        lost.speakers.add(each);
      } else {
        for (String key : Names.keys(text)) {
          byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(each);
        }
        named.speakers.add(each);
      }
    }
  }

  private void reference(Subject speaker, int kind, Value.Reference reference, boolean sure) {
    Subject there = system.at(reference.address());
    boolean meant = there != null && (kind < 0 || there.entry().is(kind));
    Value known = reference.known();
    if (!meant && known != null) {
      file(speaker, kind, known, sure);
    } else if (meant || system.exists(reference.address())) {
      (sure ? byAddress : maybeByAddress)
          .computeIfAbsent(reference.address(), k -> new ArrayList<>(1))
          .add(new Speaker(speaker, kind, reference));
    } else {
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
    if (equal != null && sure) {
      byName.computeIfAbsent(Partials.HOLE + equal, k -> new ArrayList<>(1)).add(each);
    }
    byPrefix.computeIfAbsent(Partials.prefix(partial), k -> new Crowd()).speakers.add(each);
  }

  /** Tells a receiver all that is, or may be, said of it. */
  void heardBy(Hearing hearing) {
    Subject receiver = hearing.subject();
    if (!receiver.isPart()) {
      for (Speaker each : byAddress.getOrDefault(receiver.resource().address(), List.of())) {
        hearing.surely(each);
      }
      for (Speaker each : maybeByAddress.getOrDefault(receiver.resource().address(), List.of())) {
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
      for (Speaker each : byName.getOrDefault(name, List.of())) {
        hearing.surely(each);
      }
      prefixes(hearing, name);
    }
    for (String name : names.canonical()) {
      for (Speaker each : byName.getOrDefault(Partials.HOLE + name, List.of())) {
        hearing.surely(each);
      }
    }
    if (names.open()) {
      hearing.maybe(named.weight(system, system.knowledge().fact(fact), hearing.subject()));
      for (Crowd crowd : byPrefix.values()) {
        crowd(hearing, crowd, null);
      }
    }
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

  private void crowd(Hearing hearing, Crowd crowd, @org.jspecify.annotations.Nullable String name) {
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
      Speaker first = each.getValue().get(0);
      if (each.getKey().equals(own)) {
        for (Speaker speaker : each.getValue()) {
          hearing.surely(speaker);
        }
      } else if (!elsewhere(first.subject, receiver)) {
        hearing.maybe(first);
      }
    }
  }

  /** Whether both are known to work in different regions. */
  private boolean elsewhere(Subject speaker, Subject receiver) {
    Inquiry inquiry = Inquiry.undecided();
    String one = Values.text(system.placement().region(speaker, inquiry).value());
    String other = Values.text(system.placement().region(receiver, inquiry).value());
    return one != null && other != null && !one.equals(other);
  }
}
