package dev.sekisho.cloudformation;

import dev.sekisho.source.Span;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which other resources a resource speaks of while its properties are evaluated, and under which
 * path; functions may swallow a reference, so it can't be found in the values alone.
 */
final class Mentions {
  private final StringBuilder path = new StringBuilder();
  private final List<Mention> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * One reference.
   *
   * @param role property path without indexes
   */
  record Mention(String address, String role, Span span) {}

  /** Steps into a property; the answer takes it back through {@link #leave}. */
  int enter(String key) {
    int before = path.length();
    path.append(before == 0 ? "" : ".").append(key);
    return before;
  }

  void leave(int before) {
    path.setLength(before);
  }

  /** Notes every resource that a value refers to. */
  void note(Value value, Span span) {
    switch (value) {
      case Value.Reference reference -> note(reference.address(), span);
      case Value.ListValue list -> list.items().forEach(item -> note(item, span));
      case Value.Partial partial -> partial.parts().forEach(part -> note(part, span));
      case Value.OneOf oneOf -> oneOf.options().forEach(option -> note(option, span));
      default -> {}
    }
  }

  void note(String address, Span span) {
    String role = path.toString();
    if (seen.add(address + "\n" + role)) {
      found.add(new Mention(address, role, span));
    }
  }

  List<Mention> found() {
    return found;
  }
}
