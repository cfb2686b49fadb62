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
 * @param others the remaining grounds, in order
 */
record Place(Span span, @Nullable Ground ground, @Nullable Origin origin, List<Ground> others) {

  /**
   * The first written value among the grounds, those at the preferred facts before the others; else
   * the line that names the subject.
   */
  static Place of(Subject subject, List<Ground> grounds, int[] preferred) {
    List<Ground> ordered = ordered(grounds, preferred);
    int written = 0; // else the first, where nobody wrote anything
    Origin origin = null;
    for (int i = 0; i < ordered.size() && origin == null; i++) {
      origin = ordered.get(i).origin();
      written = origin == null ? 0 : i;
    }
    List<Ground> others = new ArrayList<>(ordered);
    Ground chosen = others.isEmpty() ? null : others.remove(written);
    Span span =
        chosen == null || origin == null ? header(subject, chosen) : atUse(subject, chosen, origin);
    return new Place(span, chosen, origin, others);
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
    Span attribute = attribute(speaker.values(), ground.fact().path());
    return attribute == null ? span : attribute;
  }

  /** The innermost written attribute on a path. */
  private static @Nullable Span attribute(Value.MapValue values, String path) {
    Span found = null;
    Value at = values;
    for (String name : names(path)) {
      at = at instanceof Value.ListValue list && !list.items().isEmpty() ? list.items().get(0) : at;
      at = at instanceof Value.MapValue map ? map.get(name) : null;
      if (at == null) {
        return found;
      }
      found = at.origin().kind() == Origin.Kind.ATTRIBUTE ? at.origin().span() : found;
    }
    return found;
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
    return ground != null && origin == null && ground.fact().from() == Fact.From.DEFAULT;
  }
}
