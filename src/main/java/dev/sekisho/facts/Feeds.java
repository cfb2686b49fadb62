package dev.sekisho.facts;

import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.policy.PolicyDocument;
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
 * thing sends notices, only receives, or is a policy by which nobody else may send. Whatever is not
 * known counts as another sender, so that the answer is never unknown.
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

  Fact noticesOnly(Subject subject, Inquiry inquiry) {
    boolean only =
        notices >= 0
            && subject.entry().fill(notices) != null
            && isTrue(system.fact(subject, notices, inquiry), inquiry)
            && !isSpokenOfElsewhere(subject)
            && onlyNoticesOrNothing(subject, inquiry);
    return Fact.of(new Value.Bool(only, subject.origin()), Fact.From.DERIVED, "");
  }

  private static boolean isTrue(@Nullable Fact fact, Inquiry inquiry) {
    return fact != null && Boolean.TRUE.equals(Values.bool(inquiry.settle(fact.value())));
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

  private boolean onlyNoticesOrNothing(Subject subject, Inquiry inquiry) {
    Fact own =
        policy >= 0 && subject.entry().fill(policy) != null
            ? system.fact(subject, policy, inquiry)
            : null;
    if (own != null && !own.none() && !leaves(own.value(), "sending-actions", inquiry)) {
      return false;
    }
    for (Edge edge : to(subject.graph(), subject.resource().address())) {
      if (!isHarmless(edge.from(), subject, inquiry, 0)) {
        return false;
      }
    }
    return true;
  }

  private boolean isHarmless(String address, Subject subject, Inquiry inquiry, int hops) {
    Resource resource = system.resource(subject.graph(), address);
    if (resource == null || hops > MOST_HOPS) {
      return false;
    }
    if (resource.address().equals(subject.resource().address())) {
      return true;
    }
    if (resource.mode() == Resource.Mode.DATA) {
      return isHandedOnHarmlessly(resource, subject, inquiry, hops);
    }
    return saysOf(resource, subject, inquiry) || permitsNoOther(resource, subject, inquiry);
  }

  /** What is read by the template, such as a document of a policy, does what its users do. */
  private boolean isHandedOnHarmlessly(Resource read, Subject subject, Inquiry inquiry, int hops) {
    for (Edge edge : to(subject.graph(), read.address())) {
      if (!isHarmless(edge.from(), subject, inquiry, hops + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is known to send notices to such a thing, or only to receive from it. */
  private boolean saysOf(Resource resource, Subject subject, Inquiry inquiry) {
    boolean sure = false;
    for (Subject speaker : speakers().getOrDefault(resource, List.of())) {
      for (int fact : new int[] {notices, reads}) {
        if (fact >= 0 && speaker.entry().fill(fact) != null && isAbout(speaker, subject)) {
          boolean said =
              isTrue(system.said(speaker, system.knowledge().fact(fact), inquiry), inquiry);
          if (!said) {
            return false;
          }
          sure = true;
        }
      }
    }
    return sure;
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
  private boolean permitsNoOther(Resource resource, Subject subject, Inquiry inquiry) {
    Subject there = system.at(subject.graph(), resource.address());
    if (there == null || policy < 0 || there.entry().fill(policy) == null) {
      return false;
    }
    Value document = system.fact(there, policy, inquiry).value();
    return leaves(document, "sending-actions", inquiry) || isForSenders(there, inquiry);
  }

  /** A policy of roles that only senders of notices may take on. */
  private boolean isForSenders(Subject given, Inquiry inquiry) {
    boolean some = false;
    for (Edge edge : from(given)) {
      Subject role = system.at(given.graph(), edge.to());
      if (role != null && trust >= 0 && role.entry().fill(trust) != null) {
        some = true;
        if (!leaves(system.fact(role, trust, inquiry).value(), "role-actions", inquiry)) {
          return false;
        }
      }
    }
    return some;
  }

  private boolean leaves(Value document, String actions, Inquiry inquiry) {
    return PolicyDocument.of(inquiry.settle(document))
        .leavesTo(list("notice-senders"), list(actions), list("own-source-conditions"));
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
