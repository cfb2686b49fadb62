package dev.sekisho.facts;

import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything in the configuration speaks of a resource: another resource, an output, or what
 * can't be looked into. What nothing speaks of is used by nothing here.
 */
final class References {
  private final IdentityHashMap<ResourceGraph, Spoken> graphs = new IdentityHashMap<>();

  /**
   * What is spoken of in one graph.
   *
   * @param known addresses that a resource or an output names
   * @param open addresses that are handed to what can't be looked into, and why it can't
   */
  private record Spoken(Set<String> known, Map<String, Cause> open) {}

  /** True or false, and unknown where only what can't be looked into was handed the resource. */
  Fact of(Subject subject) {
    Spoken spoken = graphs.computeIfAbsent(subject.graph(), References::read);
    Resource resource = subject.resource();
    boolean known =
        spoken.known().contains(resource.address())
            || spoken.known().contains(resource.configAddress());
    Cause open = spoken.open().get(resource.address());
    open = open == null ? spoken.open().get(resource.configAddress()) : open;
    return known || open == null
        ? Fact.of(new Value.Bool(known, subject.origin()), Fact.From.DERIVED, "")
        : Fact.unknown(open, subject);
  }

  private static Spoken read(ResourceGraph graph) {
    Set<String> known = new HashSet<>();
    for (Edge edge : graph.edges()) {
      if (!edge.from().equals(edge.to()) && !edge.role().equals("depends_on")) {
        known.add(edge.to());
      }
    }
    graph.outputs().values().forEach(output -> names(output, known));
    Map<String, Cause> open = new HashMap<>();
    for (Opaque opaque : graph.opaque()) {
      opaque.touches().forEach(address -> open.putIfAbsent(address, opaque.cause()));
    }
    return new Spoken(known, open);
  }

  static void names(Value value, Set<String> known) {
    switch (value) {
      case Value.Reference reference -> known.add(reference.address());
      case Value.ListValue list -> {
        list.items().forEach(item -> names(item, known));
        swallowed(list.rest(), known);
      }
      case Value.MapValue map -> {
        map.entries().values().forEach(item -> names(item, known));
        swallowed(map.rest(), known);
      }
      case Value.Partial partial -> partial.parts().forEach(part -> names(part, known));
      case Value.OneOf oneOf -> oneOf.options().forEach(option -> names(option, known));
      case Value.Unknown unknown -> swallowed(unknown.cause(), known);
      default -> {}
    }
  }

  /** What a function made of an attribute holds no reference, but its cause names the attribute. */
  private static void swallowed(@Nullable Cause cause, Set<String> known) {
    String subject = cause != null && cause.kind() == Cause.Kind.COMPUTED ? cause.subject() : "";
    for (int end = subject.length(); end > 0; end = subject.lastIndexOf('.', end - 1)) {
      known.add(subject.substring(0, end));
    }
  }
}
