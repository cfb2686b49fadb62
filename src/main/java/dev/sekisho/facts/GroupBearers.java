package dev.sekisho.facts;

import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What bears a group of firewall rules, by the way it listens. A rule opens no more ports than the
 * things listen on that bear its group: a load balancer answers where it has a listener.
 */
final class GroupBearers {
  private static final String ANYTHING = "anything";
  private static final String UNROUTED = "unrouted";

  private final SystemFacts system;
  private final int listens;
  private final int route;
  private final int[] rules;
  private final IdentityHashMap<ResourceGraph, Map<String, List<String>>> graphs =
      new IdentityHashMap<>();

  GroupBearers(SystemFacts system) {
    this.system = system;
    this.listens = system.knowledge().factId("network.listens");
    this.route = system.knowledge().factId("reach.route");
    this.rules =
        new int[] {
          system.knowledge().kindId("firewall-rule"), system.knowledge().kindId("firewall-group")
        };
  }

  /**
   * One word for each thing that speaks of the group, itself and other rules left out; a value that
   * is not known where it is not known how the thing listens, or which way leads to it.
   */
  Fact of(Subject rule, Subject group, Inquiry inquiry) {
    Resource resource = group.resource();
    List<Value> words = new ArrayList<>();
    Map<String, List<String>> from = graphs.computeIfAbsent(group.graph(), GroupBearers::speakers);
    for (String name : new String[] {resource.address(), resource.configAddress()}) {
      for (String address : from.getOrDefault(name, List.of())) {
        add(words, address, group, inquiry);
      }
      if (resource.address().equals(resource.configAddress())) {
        break;
      }
    }
    Value list = new Value.ListValue(words, Value.ListShape.LIST, null, rule.origin());
    return Fact.of(list, Fact.From.DERIVED, "");
  }

  private void add(List<Value> words, String address, Subject group, Inquiry inquiry) {
    Subject speaker = system.at(group.graph(), address);
    if (speaker == null) {
      words.add(new Value.Text(ANYTHING, group.origin()));
      return;
    }
    if (speaker.entry().is(rules[0]) || speaker.entry().is(rules[1])) {
      return;
    }
    Value said = inquiry.settle(system.fact(speaker, listens, inquiry).value());
    String word = Values.text(said);
    if (word == null && !isOpen(said)) {
      said = inquiry.settle(system.fact(speaker, route, inquiry).value());
      word = Routes.CLOSED.equals(Values.text(said)) ? UNROUTED : ANYTHING;
    }
    words.add(isOpen(said) || word == null ? said : new Value.Text(word, group.origin()));
  }

  /** Whether learning a value may turn it into another word. */
  private static boolean isOpen(Value said) {
    return said instanceof Value.Unknown unknown && !Routes.settled(unknown.cause());
  }

  /** Who speaks of an address; what can't be looked into speaks of all that it was handed. */
  private static Map<String, List<String>> speakers(ResourceGraph graph) {
    Map<String, List<String>> speakers = new HashMap<>();
    for (Edge edge : graph.edges()) {
      if (!edge.from().equals(edge.to()) && !edge.role().equals("depends_on")) {
        speakers.computeIfAbsent(edge.to(), to -> new ArrayList<>(2)).add(edge.from());
      }
    }
    for (Opaque opaque : graph.opaque()) {
      for (String touched : opaque.touches()) {
        speakers.computeIfAbsent(touched, to -> new ArrayList<>(2)).add(opaque.address());
      }
    }
    return speakers;
  }
}
