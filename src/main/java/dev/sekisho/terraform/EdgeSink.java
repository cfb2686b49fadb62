package dev.sekisho.terraform;

import dev.sekisho.graph.Edge;
import dev.sekisho.source.Span;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the edges of one resource: references that its values hold, and those that went into
 * known text.
 */
final class EdgeSink {
  private static final int MAX_VALUES = 20_000;

  private final String from;
  private final List<Edge> edges = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> found = new HashSet<>();
  private int left = MAX_VALUES;

  EdgeSink(String from) {
    this.from = from;
  }

  List<Edge> edges() {
    return edges;
  }

  /**
   * Takes the value of an attribute.
   *
   * @param references the addresses that its evaluation asked for
   */
  void add(String role, Value value, Set<String> references, Span span) {
    if (references.isEmpty() && isScalar(value)) {
      return;
    }
    found.clear();
    walk(role, value, span);
    for (String reference : references) {
      if (!found.contains(reference)) {
        edge(reference, role, span);
      }
    }
  }

  private static boolean isScalar(Value value) {
    return value instanceof Value.Text || value instanceof Value.Num || value instanceof Value.Bool;
  }

  private void walk(String role, Value value, Span span) {
    if (--left < 0) {
      return;
    }
    if (value instanceof Value.Reference reference) {
      found.add(reference.address());
      edge(reference.address(), role, span);
    } else if (value instanceof Value.ListValue list) {
      walkAll(role, list.items(), span);
    } else if (value instanceof Value.MapValue map) {
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        walk(role + "." + entry.getKey(), entry.getValue(), entry.getValue().origin().span());
      }
    } else if (value instanceof Value.OneOf open) {
      walkAll(role, open.options(), span);
    } else if (value instanceof Value.Partial partial) {
      walkAll(role, partial.parts(), span);
    }
  }

  private void walkAll(String role, List<Value> members, Span span) {
    for (Value member : members) {
      walk(role, member, span);
    }
  }

  private void edge(String to, String role, Span span) {
    if (!to.equals(from) && known.add(role + " " + to)) {
      edges.add(new Edge(from, to, role, span));
    }
  }
}
