package dev.sekisho.facts;

import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.policy.PolicyAnswer;
import dev.sekisho.policy.PolicyDocument;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether all that comes to a topic, queue or stream is what the cloud has to say of itself. It is
 * so only where something surely sends such notices, and everything in the graph that speaks of the
 * thing sends notices, only receives, or is a policy by which nobody else may send. Where only a
 * value that is not known stands against it, the answer is unknown; what can't be looked into, and
 * what no value would settle, counts as another sender.
 */
final class Feeds {
  private static final int MOST_HOPS = 4;

  private final SystemFacts system;
  private final int notices;
  private final int reads;
  private final int policy;
  private final int trust;
  private final IdentityHashMap<ResourceGraph, Map<String, List<Edge>>> edges =
      new IdentityHashMap<>();
  private @Nullable IdentityHashMap<Resource, List<Subject>> speakers;

  Feeds(SystemFacts system) {
    this.system = system;
    this.notices = system.knowledge().factId("feed.notices");
    this.reads = system.knowledge().factId("feed.reads");
    this.policy = system.knowledge().factId("access.policy");
    this.trust = system.knowledge().factId("trust.policy");
  }

  /**
   * Yes, no, or not known.
   *
   * @param cause why it is not known; null otherwise
   */
  private record Answer(Truth truth, @Nullable Cause cause) {
    static final Answer YES = new Answer(Truth.TRUE, null);
    static final Answer NO = new Answer(Truth.FALSE, null);

    static Answer of(boolean yes) {
      return yes ? YES : NO;
    }

    /** What no value of these templates settles counts as another sender. */
    static Answer open(Cause cause) {
      boolean settled =
          Routes.settled(cause)
              || cause.kind() == Cause.Kind.DEFAULT_VALUE
              || cause.kind() == Cause.Kind.MEANING;
      return settled ? NO : new Answer(Truth.UNKNOWN, cause);
    }

    boolean isNo() {
      return truth == Truth.FALSE;
    }

    Answer and(Answer other) {
      return truth == Truth.TRUE || other.truth == Truth.FALSE ? other : this;
    }

    Answer or(Answer other) {
      return truth == Truth.FALSE || other.truth == Truth.TRUE ? other : this;
    }
  }

  Fact noticesOnly(Subject subject, Inquiry inquiry) {
    Answer only = Answer.NO;
    if (notices >= 0 && subject.entry().fill(notices) != null && !isSpokenOfElsewhere(subject)) {
      only = isTrue(system.fact(subject, notices, inquiry), inquiry);
      only = only.isNo() ? only : only.and(onlyNoticesOrNothing(subject, inquiry));
    }
    Cause cause = only.cause();
    return cause != null
        ? Fact.unknown(cause, subject)
        : Fact.of(new Value.Bool(!only.isNo(), subject.origin()), Fact.From.DERIVED, "");
  }

  private static Answer isTrue(@Nullable Fact fact, Inquiry inquiry) {
    if (fact == null) {
      return Answer.NO;
    }
    Value value = inquiry.settle(fact.value());
    return value instanceof Value.Unknown unknown
        ? Answer.open(unknown.cause())
        : Answer.of(Boolean.TRUE.equals(Values.bool(value)));
  }

  /** By an output, or by what can't be looked into: others may send to it from there. */
  private boolean isSpokenOfElsewhere(Subject subject) {
    Resource resource = subject.resource();
    Set<String> named = new HashSet<>();
    for (Value output : subject.graph().outputs().values()) {
      References.names(output, named);
    }
    for (Opaque opaque : subject.graph().opaque()) {
      named.addAll(opaque.touches());
    }
    return named.contains(resource.address()) || named.contains(resource.configAddress());
  }

  private Answer onlyNoticesOrNothing(Subject subject, Inquiry inquiry) {
    Fact own =
        policy >= 0 && subject.entry().fill(policy) != null
            ? system.fact(subject, policy, inquiry)
            : null;
    Answer all =
        own == null || own.none() ? Answer.YES : leaves(own.value(), "sending-actions", inquiry);
    for (Edge edge : to(subject.graph(), subject.resource().address())) {
      if (all.isNo()) {
        return all;
      }
      all = all.and(isHarmless(edge.from(), subject, inquiry, 0));
    }
    return all;
  }

  private Answer isHarmless(String address, Subject subject, Inquiry inquiry, int hops) {
    Resource resource = system.resource(subject.graph(), address);
    if (resource == null || hops > MOST_HOPS) {
      return Answer.NO;
    }
    if (resource.address().equals(subject.resource().address())) {
      return Answer.YES;
    }
    if (resource.mode() == Resource.Mode.DATA) {
      return isHandedOnHarmlessly(resource, subject, inquiry, hops);
    }
    return saysOf(resource, subject, inquiry).or(permitsNoOther(resource, subject, inquiry));
  }

  /** What is read by the template, such as a document of a policy, does what its users do. */
  private Answer isHandedOnHarmlessly(Resource read, Subject subject, Inquiry inquiry, int hops) {
    Answer all = Answer.YES;
    for (Edge edge : to(subject.graph(), read.address())) {
      if (all.isNo()) {
        return all;
      }
      all = all.and(isHarmless(edge.from(), subject, inquiry, hops + 1));
    }
    return all;
  }

  /** Whether it is known to send notices to such a thing, or only to receive from it. */
  private Answer saysOf(Resource resource, Subject subject, Inquiry inquiry) {
    Answer sure = Answer.YES;
    boolean speaks = false;
    for (Subject speaker : speakers().getOrDefault(resource, List.of())) {
      for (int fact : new int[] {notices, reads}) {
        if (fact >= 0 && speaker.entry().fill(fact) != null && isAbout(speaker, subject)) {
          FactDef asked = system.knowledge().fact(fact);
          sure = sure.and(isTrue(system.said(speaker, asked, inquiry), inquiry));
          speaks = true;
        }
      }
    }
    return speaks ? sure : Answer.NO;
  }

  private static boolean isAbout(Subject speaker, Subject subject) {
    for (Entry.Contribution to : speaker.entry().contributions()) {
      if (to.kind() < 0 || subject.entry().is(to.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a policy by which none but senders of notices may send. */
  private Answer permitsNoOther(Resource resource, Subject subject, Inquiry inquiry) {
    Subject there = system.at(subject.graph(), resource.address());
    if (there == null || policy < 0 || there.entry().fill(policy) == null) {
      return Answer.NO;
    }
    Value document = system.fact(there, policy, inquiry).value();
    return leaves(document, "sending-actions", inquiry).or(isForSenders(there, inquiry));
  }

  /** A policy of roles that only senders of notices may take on. */
  private Answer isForSenders(Subject given, Inquiry inquiry) {
    Answer all = Answer.YES;
    boolean some = false;
    for (Edge edge : from(given)) {
      Subject role = system.at(given.graph(), edge.to());
      if (role != null && trust >= 0 && role.entry().fill(trust) != null) {
        some = true;
        all = all.and(leaves(system.fact(role, trust, inquiry).value(), "role-actions", inquiry));
      }
    }
    return some ? all : Answer.NO;
  }

  private Answer leaves(Value document, String actions, Inquiry inquiry) {
    PolicyAnswer answer =
        PolicyDocument.of(inquiry.settle(document))
            .leavesTo(list("notice-senders"), list(actions), list("own-source-conditions"));
    Cause cause = answer.cause();
    return cause == null ? Answer.of(answer.truth() == Truth.TRUE) : Answer.open(cause);
  }

  private List<String> list(String name) {
    List<String> texts = new ArrayList<>();
    List<Const> listed = system.knowledge().list(name);
    if (listed != null) {
      for (Const each : listed) {
        texts.add(each.text());
      }
    }
    return texts;
  }

  private static List<Edge> from(Subject subject) {
    List<Edge> leaving = new ArrayList<>();
    for (Edge edge : subject.graph().edges()) {
      if (edge.from().equals(subject.resource().address())) {
        leaving.add(edge);
      }
    }
    return leaving;
  }

  private List<Edge> to(ResourceGraph graph, String address) {
    Map<String, List<Edge>> known = edges.get(graph);
    if (known == null) {
      known = new HashMap<>();
      for (Edge edge : graph.edges()) {
        if (!edge.role().equals("depends_on")) {
          known.computeIfAbsent(edge.to(), k -> new ArrayList<>(1)).add(edge);
        }
      }
      edges.put(graph, known);
    }
    return known.getOrDefault(address, List.of());
  }

  private IdentityHashMap<Resource, List<Subject>> speakers() {
    IdentityHashMap<Resource, List<Subject>> known = speakers;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Subject speaker : system.speakers()) {
        known.computeIfAbsent(speaker.resource(), k -> new ArrayList<>(1)).add(speaker);
      }
      speakers = known;
    }
    return known;
  }
}
