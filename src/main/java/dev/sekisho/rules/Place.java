package dev.sekisho.rules;

import dev.sekisho.facts.Fact;
import dev.sekisho.facts.Ground;
import dev.sekisho.facts.Subject;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands.
 *
 * @param ground the test that decided the place; null where none did
 * @param origin of the value that is written there; null where nothing is written
 * @param nothing whether null is written there, so that it is as if nothing were
 * @param others the remaining grounds, in order
 */
record Place(
    Span span,
    @Nullable Ground ground,
    @Nullable Origin origin,
    boolean nothing,
    List<Ground> others) {

  /**
   * The first written value among the grounds, those at the preferred facts before the others; else
   * the line that names the subject. A preferred fact that follows from the surroundings, such as
   * the region of a provider, leaves the finding at that line too.
   */
  static Place of(Subject subject, List<Ground> grounds, int[] preferred) {
    List<Ground> ordered = ordered(grounds, preferred);
    int written = 0; // else the first, where nobody wrote anything
    Origin origin = null;
    boolean derived = isDerived(ordered, preferred);
    for (int i = 0; i < (derived ? 0 : ordered.size()) && origin == null; i++) {
      origin = ordered.get(i).origin();
      written = origin == null ? 0 : i;
    }
    List<Ground> others = new ArrayList<>(ordered);
    Ground chosen = others.isEmpty() ? null : others.remove(written);
    Origin empty = chosen == null || origin != null ? null : writtenNull(subject, chosen);
    if (empty != null) {
      return new Place(region(empty), chosen, empty, true, others);
    }
    Span span =
        chosen == null || origin == null ? header(subject, chosen) : atUse(subject, chosen, origin);
    return new Place(span, chosen, origin, false, others);
  }

  private static boolean isDerived(List<Ground> ordered, int[] preferred) {
    Ground first = ordered.isEmpty() ? null : ordered.get(0);
    return first != null
        && preferred.length > 0
        && first.fact().from() == Fact.From.DERIVED
        && first.factId() == preferred[0];
  }

  /**
   * Where null is written at the argument of a test or around it, as a variable may hand it over,
   * or where a condition takes the argument away.
   */
  private static @Nullable Origin writtenNull(Subject subject, Ground ground) {
    Fact.From from = ground.fact().from();
    boolean absent = from == Fact.From.DEFAULT || from == Fact.From.NOTHING;
    if (!absent || ground.subject() != subject || ground.fact().path().isEmpty()) {
      return null;
    }
    Value at = subject.values();
    for (String name : names(ground.fact().path())) {
      if (at instanceof Value.ListValue list && list.items().size() == 1) {
        at = list.items().get(0);
      }
      Value member = at instanceof Value.MapValue map ? map.get(name) : null;
      if (member == null) {
        break;
      }
      at = member;
    }
    boolean nothing = at instanceof Value.Null || at instanceof Value.Absent;
    return nothing && at.origin().kind() == Origin.Kind.ATTRIBUTE ? at.origin() : null;
  }

  /**
   * The place of a written value. A member of a list that comes from elsewhere (a variable's value)
   * stands where it is used, at the attribute.
   */
  private static Span atUse(Subject subject, Ground ground, Origin origin) {
    Span span = region(origin);
    Subject companion = ground.fact().companion();
    Subject speaker = companion == null ? subject : companion;
    if (speaker.resource().span().contains(span) || ground.fact().path().isEmpty()) {
      return span;
    }
    List<String> names = names(ground.fact().path());
    Span attribute = attribute(speaker.values(), names, 0, origin);
    attribute = attribute == null ? attribute(speaker.values(), names, 0, null) : attribute;
    return attribute == null ? span : attribute;
  }

  /**
   * The innermost written attribute on the rest of a path, in the first member of each list that
   * holds what was written at an origin.
   *
   * @param holding null for any member
   */
  private static @Nullable Span attribute(
      Value at, List<String> names, int from, @Nullable Origin holding) {
    if (at instanceof Value.ListValue list && from < names.size()) {
      for (Value item : list.items()) {
        Span found = attribute(item, names, from, holding);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    Value member =
        at instanceof Value.MapValue map && from < names.size() ? map.get(names.get(from)) : null;
    Span own = at.origin().kind() == Origin.Kind.ATTRIBUTE ? at.origin().span() : null;
    if (member == null) {
      return holding == null || holds(at, holding) ? own : null;
    }
    Span inner = attribute(member, names, from + 1, holding);
    return inner == null && holding == null ? own : inner;
  }

  private static boolean holds(Value value, Origin origin) {
    for (Origin step = value.origin(); step != null; step = step.from()) {
      if (step == origin) {
        return true;
      }
    }
    List<Value> within =
        switch (value) {
          case Value.OneOf oneOf -> oneOf.options();
          case Value.ListValue list -> list.items();
          default -> List.of();
        };
    for (Value each : within) {
      if (holds(each, origin)) {
        return true;
      }
    }
    return false;
  }

  /** The names between the dots and brackets of a path. */
  private static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || ".[]".indexOf(path.charAt(i)) >= 0) {
        if (i > start) {
          names.add(path.substring(start, i));
        }
        start = i + 1;
      }
    }
    return names;
  }

  private static Span header(Subject subject, @Nullable Ground ground) {
    Subject companion = ground == null ? null : ground.fact().companion();
    return companion == null ? subject.header() : companion.header();
  }

  private static List<Ground> ordered(List<Ground> grounds, int[] preferred) {
    List<Ground> ordered = new ArrayList<>(grounds.size());
    for (int fact : preferred) {
      for (Ground ground : grounds) {
        if (ground.factId() == fact) {
          ordered.add(ground);
        }
      }
    }
    for (Ground ground : grounds) {
      boolean before = false;
      for (int fact : preferred) {
        before |= ground.factId() == fact;
      }
      if (!before) {
        ordered.add(ground);
      }
    }
    return ordered;
  }

  /** The attribute from its name to the end of its value, or the member that decided. */
  static Span region(Origin origin) {
    if (origin.kind() == Origin.Kind.ATTRIBUTE || origin.kind() == Origin.Kind.EXPRESSION) {
      return origin.span();
    }
    for (Origin step = origin; step != null; step = step.from()) {
      if (step.kind() == Origin.Kind.ATTRIBUTE) {
        return step.span();
      }
    }
    return origin.span();
  }

  /** Whether the deciding value is the provider's default, or nothing at all. */
  boolean byDefault() {
    return ground != null
        && (origin == null || nothing)
        && ground.fact().from() == Fact.From.DEFAULT;
  }
}
