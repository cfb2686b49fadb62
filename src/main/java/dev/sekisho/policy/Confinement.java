package dev.sekisho.policy;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a condition key outside of which a document denies everything, or, in a list of
 * what may be done, the only ones with which it allows anything. Exceptions for callers don't
 * matter, nor do actions that are left out by name ({@code NotAction}); both are usual. A Deny of
 * some actions only, or by a list of what is forbidden, is half a confinement: neither yes nor no.
 */
public final class Confinement {
  private final List<Value> values = new ArrayList<>();
  private final List<Value> exempted = new ArrayList<>();
  private final List<Value> allowed = new ArrayList<>();
  private final String key;
  private @Nullable PolicyStatement half;
  private @Nullable Cause unknown;
  private boolean confines;
  private boolean allowsOtherwise;

  private Confinement(String key) {
    this.key = key;
  }

  static Confinement of(String key, List<PolicyStatement> statements, @Nullable Cause rest) {
    Confinement confinement = new Confinement(key);
    for (PolicyStatement statement : statements) {
      confinement.add(statement);
    }
    confinement.unknown = confinement.unknown == null ? rest : confinement.unknown;
    if (!confinement.confines && !confinement.allowsOtherwise) {
      confinement.values.addAll(confinement.allowed);
      confinement.confines = !confinement.allowed.isEmpty();
    }
    return confinement;
  }

  /** The values, patterns included; one that is not known stays so. */
  public List<Value> values() {
    return values;
  }

  /** Actions that are left out of it by name. */
  public List<Value> exempted() {
    return exempted;
  }

  /** Whether the document confines at all. */
  public Truth confines() {
    if (confines) {
      return Truth.TRUE;
    }
    return half != null || unknown != null ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Where the half confinement stands; null where there is none. */
  public @Nullable Origin half() {
    return half == null ? null : half.origin();
  }

  /** What might say more; null where all is known. */
  public @Nullable Cause unknown() {
    return unknown;
  }

  private void add(PolicyStatement statement) {
    PolicyConditions conditions = statement.conditions();
    List<Value> own = new ArrayList<>();
    boolean outside = false;
    for (PolicyConditions.Test test : conditions.tests()) {
      if (test.key().equals(key) && !test.operator().equals("null")) {
        outside |= test.negated();
        own.addAll(listed(test.value()));
      }
    }
    if (!own.isEmpty()) {
      judge(statement, conditions, own, outside);
    } else if (conditions.open() && statement.effect("Deny") != Truth.FALSE) {
      unknown = unknown == null ? statement.firstUnknown() : unknown;
    } else {
      allowsOtherwise |= statement.effect("Allow").and(broad(statement)) != Truth.FALSE;
    }
  }

  private void judge(
      PolicyStatement statement, PolicyConditions conditions, List<Value> own, boolean outside) {
    Truth whole =
        statement
            .effect(outside ? "Deny" : "Allow")
            .and(outside && statement.has("NotAction") ? everywhere(statement) : broad(statement))
            .and(conditions.exemptOnly(key));
    if (whole == Truth.TRUE && outside) {
      guard(statement, own);
    } else if (whole == Truth.TRUE) {
      allowed.addAll(own);
    } else if (whole == Truth.UNKNOWN) {
      unknown = unknown == null ? statement.firstUnknown() : unknown;
    } else if (statement.effect("Deny") != Truth.FALSE) {
      half = half == null ? statement : half;
    }
  }

  private static Truth broad(PolicyStatement statement) {
    return statement.some("Action", Wildcards.EVERY_ACTION).and(everywhere(statement));
  }

  private static Truth everywhere(PolicyStatement statement) {
    return statement.resource(PolicyQuestion.EVERY);
  }

  /** What two statements deny outside of their values is allowed with those alone they share. */
  private void guard(PolicyStatement statement, List<Value> own) {
    if (!confines) {
      confines = true;
      values.addAll(own);
      exempted.addAll(PolicyStatement.members(statement.element("NotAction")));
      return;
    }
    exempted.clear();
    List<Value> shared = new ArrayList<>();
    for (Value value : values) {
      Value kept = among(value, own);
      if (kept != null) {
        shared.add(kept);
      }
    }
    values.clear();
    values.addAll(shared);
  }

  /** The value if the others have it, what is not known if they may; null if they don't. */
  private static @Nullable Value among(Value value, List<Value> others) {
    Value maybe = null;
    for (Value other : others) {
      if (value instanceof Value.Text one && other instanceof Value.Text two) {
        if (Wildcards.match(two.text(), one.text())) {
          return value;
        }
      } else {
        maybe = value instanceof Value.Text ? other : value;
      }
    }
    return maybe;
  }

  private static List<Value> listed(Value value) {
    List<Value> members = new ArrayList<>(PolicyStatement.members(value));
    if (value instanceof Value.ListValue list && list.rest() != null) {
      members.add(new Value.Unknown(list.rest(), list.origin()));
    }
    return members;
  }
}
