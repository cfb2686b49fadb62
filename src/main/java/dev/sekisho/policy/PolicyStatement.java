package dev.sekisho.policy;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One statement of a policy, read element by element when a question needs it. */
final class PolicyStatement {
  private final Value.MapValue map;

  PolicyStatement(Value.MapValue map) {
    this.map = map;
  }

  Origin origin() {
    return map.origin();
  }

  /** Whether this is an Allow that fits every part of the question. */
  Truth allows(PolicyQuestion question) {
    Truth fits = fits("Allow", question);
    return question.unrestricted()
        ? fits.and(restricted(question.restrictingConditions()).not())
        : fits;
  }

  /** Whether this is a Deny that fits the question, of all requests or of those without TLS. */
  Truth denies(PolicyQuestion question, boolean plain) {
    Truth fits = fits("Deny", question);
    Value condition = element("Condition");
    if (plain && condition != null) {
      return fits.and(Transport.refusesPlain(condition));
    }
    return condition == null ? fits : Truth.FALSE;
  }

  private Truth fits(String effect, PolicyQuestion question) {
    Truth fits = effect(effect);
    fits = question.everyone() ? fits.and(everyone()) : fits;
    fits = question.action() == null ? fits : fits.and(action(question.action()));
    return question.resource() == null ? fits : fits.and(resource(question.resource()));
  }

  /** Whether this is an unconditional Deny of all that the other statement allows, for everyone. */
  Truth takesBack(PolicyStatement allowed) {
    Truth takes = effect("Deny");
    if (takes == Truth.FALSE
        || has("Condition")
        || has("NotAction")
        || has("NotResource")
        || has("NotPrincipal")) {
      return Truth.FALSE;
    }
    takes = has("Principal") ? takes.and(everyone()) : takes;
    return takes.and(covers(allowed, "Action")).and(covers(allowed, "Resource"));
  }

  private Truth covers(PolicyStatement allowed, String element) {
    Truth every = Truth.TRUE;
    List<Value> theirs = members(allowed.element(element));
    if (theirs.isEmpty()) {
      return some(element, Wildcards.STAR);
    }
    for (Value each : theirs) {
      every =
          every.and(
              each instanceof Value.Text text
                  ? some(element, mine -> Wildcards.match(mine, text.text()))
                  : some(element, Wildcards.STAR));
    }
    return every;
  }

  private Truth effect(String wanted) {
    Value effect = element("Effect");
    return effect == null
        ? Truth.FALSE
        : Wildcards.test(effect, text -> text.equalsIgnoreCase(wanted));
  }

  private Truth everyone() {
    if (has("NotPrincipal")) {
      return Truth.TRUE;
    }
    Value principal = element("Principal");
    if (principal == null) {
      return map.open() ? Truth.UNKNOWN : Truth.FALSE;
    }
    if (!(principal instanceof Value.MapValue kinds)) {
      return someOf(principal, Wildcards.STAR);
    }
    Truth everyone = kinds.open() ? Truth.UNKNOWN : Truth.FALSE;
    for (Map.Entry<String, Value> kind : kinds.entries().entrySet()) {
      if (kind.getKey().equals("AWS") || kind.getKey().equals("*")) {
        everyone = everyone.or(someOf(kind.getValue(), Wildcards.STAR));
      }
    }
    return everyone;
  }

  private Truth action(String wanted) {
    if (has("NotAction")) {
      return Truth.of(wanted.equals(PolicyQuestion.WHOLE_SERVICE));
    }
    return switch (wanted) {
      case PolicyQuestion.EVERY -> some("Action", Wildcards.EVERY_ACTION);
      case PolicyQuestion.WHOLE_SERVICE ->
          some("Action", text -> text.equals("*") || text.endsWith(":*"));
      default -> some("Action", text -> Wildcards.match(text, wanted));
    };
  }

  private Truth resource(String wanted) {
    if (has("NotResource")) {
      return Truth.TRUE;
    }
    return wanted.equals(PolicyQuestion.EVERY)
        ? some("Resource", Wildcards.STAR)
        : some("Resource", text -> Wildcards.match(text, wanted));
  }

  /** Whether a condition narrows the statement down to callers or sources that are named. */
  private Truth restricted(List<String> keys) {
    Value condition = element("Condition");
    if (condition == null) {
      return map.open() ? Truth.UNKNOWN : Truth.FALSE;
    }
    return new Narrowing(keys).of(condition);
  }

  /** Why some part of the statement is not known; null where all of it is. */
  @Nullable Cause firstUnknown() {
    return Wildcards.firstUnknown(map);
  }

  private boolean has(String element) {
    return element(element) != null;
  }

  private @Nullable Value element(String name) {
    Value value = PolicyDocument.entry(map, name);
    return value instanceof Value.Null || value instanceof Value.Absent ? null : value;
  }

  private Truth some(String element, Wildcards.TextTest test) {
    Value value = element(element);
    if (value == null) {
      return map.open() ? Truth.UNKNOWN : Truth.FALSE;
    }
    return someOf(value, test);
  }

  private static Truth someOf(Value value, Wildcards.TextTest test) {
    Truth some = value instanceof Value.ListValue list && list.open() ? Truth.UNKNOWN : Truth.FALSE;
    for (Value member : members(value)) {
      some = some.or(Wildcards.test(member, test));
    }
    return some;
  }

  private static List<Value> members(@Nullable Value value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof Value.ListValue list ? new ArrayList<>(list.items()) : List.of(value);
  }
}
