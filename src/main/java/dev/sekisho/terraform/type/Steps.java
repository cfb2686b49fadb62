package dev.sekisho.terraform.type;

import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the chain of origins grows while an expression is evaluated. */
public final class Steps {
  private static final int MAX_RELABELLED = 8;

  private Steps() {}

  /** Puts a step in front of a value's chain; steps that only name an expression are left out. */
  public static Value at(Span span, Origin.Kind kind, String label, Value value) {
    return value.withOrigin(step(span, kind, label, value.origin()));
  }

  /** A step in front of a chain. */
  public static Origin step(Span span, Origin.Kind kind, String label, Origin from) {
    Origin step = Origin.via(span, kind, label, named(from));
    return from.sensitive() ? step.asSensitive() : step;
  }

  /** The chain from its first step that is more than an expression; null where there is none. */
  public static @Nullable Origin named(@Nullable Origin origin) {
    Origin step = origin;
    while (step != null && step.kind() == Origin.Kind.EXPRESSION) {
      step = step.from();
    }
    return step;
  }

  /** The origin of what was computed from other values: their first chain, and their secrecy. */
  public static Origin computed(Span span, List<Value> from) {
    Origin chain = null;
    boolean sensitive = false;
    for (Value value : from) {
      Origin origin = value.origin();
      sensitive |= origin.sensitive();
      if (chain == null) {
        chain = named(origin);
      }
    }
    Origin result =
        chain == null
            ? Origin.of(span, Origin.Kind.EXPRESSION)
            : Origin.via(span, Origin.Kind.EXPRESSION, "", chain);
    return sensitive ? result.asSensitive() : result;
  }

  public static Origin computed(Span span, Value from) {
    return computed(span, List.of(from));
  }

  /**
   * The origin of a member: the chain of the whole, its labels extended by the way to the member,
   * ends in the member's own.
   *
   * @param suffix {@code .name} or {@code ["key"]}
   */
  public static Value member(Value whole, Value member, String suffix) {
    Origin outer = named(whole.origin());
    Origin source = source(outer);
    if (outer == null || (source == outer && source.label().isEmpty())) {
      return whole.origin().sensitive() ? secret(member) : member;
    }
    Origin origin =
        source == null || source.label().isEmpty()
            ? deciders(outer, member.origin())
            : relabel(outer, member.origin(), suffix, MAX_RELABELLED);
    return member.withOrigin(whole.origin().sensitive() ? origin.asSensitive() : origin);
  }

  private static Origin relabel(Origin outer, Origin inner, String suffix, int budget) {
    Origin decider = outer.decider();
    Origin next = named(outer.from());
    if (decider != null && next != null) {
      return Origin.decided(decider, relabel(next, inner, suffix, budget));
    }
    Origin source = source(next);
    boolean last = budget == 0 || source == null || source.label().isEmpty();
    if (!last && next != null) {
      return Origin.via(
          outer.span(),
          outer.kind(),
          outer.label() + suffix,
          relabel(next, inner, suffix, budget - 1));
    }
    boolean item = inner.kind() == Origin.Kind.ATTRIBUTE || inner.kind() == Origin.Kind.EXPRESSION;
    Span span = item && inner.span().file() == outer.span().file() ? inner.span() : outer.span();
    Origin from = item ? named(inner.from()) : inner;
    for (Origin at = next; at != null && at.decider() != null; at = named(at.from())) {
      from = Origin.decided(at.decider(), from);
    }
    Origin step = Origin.via(span, outer.kind(), outer.label() + suffix, from);
    return inner.sensitive() ? step.asSensitive() : step;
  }

  /** The chain of a member, with what decided on the whole. */
  private static Origin deciders(Origin whole, Origin member) {
    Origin chain = member;
    for (Origin at = whole; at != null && at.decider() != null; at = named(at.from())) {
      chain = chain.decidedBy(at.decider());
    }
    return chain;
  }

  /** The first step of a chain that is part of the value's way, not what decided on it. */
  private static @Nullable Origin source(@Nullable Origin chain) {
    Origin step = chain;
    while (step != null && step.decider() != null) {
      step = named(step.from());
    }
    return step;
  }

  public static Value secret(Value value) {
    return value.origin().sensitive() ? value : value.withOrigin(value.origin().asSensitive());
  }

  /** Unknown because the expression makes no sense. */
  public static Value invalid(String subject, Origin origin) {
    return new Value.Unknown(new Cause(Cause.Kind.INVALID, subject, origin.span()), origin);
  }

  public static boolean isInvalid(Value value) {
    return value instanceof Value.Unknown unknown && unknown.cause().senseless();
  }
}
