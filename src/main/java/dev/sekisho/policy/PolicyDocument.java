package dev.sekisho.policy;

import dev.sekisho.value.Cause;
import dev.sekisho.value.JsonDocument;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An IAM-style policy document. Made from JSON text, from text with holes (a {@code jsonencode}
 * over values that are not known), or from a map as CloudFormation has it. What can't be read as a
 * document makes it open: it may hold further statements.
 */
public final class PolicyDocument {
  private final List<PolicyStatement> statements;
  private final @Nullable Cause rest;
  private final Origin origin;

  private PolicyDocument(List<PolicyStatement> statements, @Nullable Cause rest, Origin origin) {
    this.statements = statements;
    this.rest = rest;
    this.origin = origin;
  }

  public static PolicyDocument of(Value value) {
    return switch (value) {
      case Value.MapValue map -> ofMap(map);
      case Value.ListValue list -> ofList(list);
      case Value.Text text -> ofJson(JsonDocument.parse(text), value);
      case Value.Partial partial -> ofJson(JsonDocument.parse(partial), value);
      case Value.Reference reference ->
          reference.known() == null
              ? open(
                  new Cause(
                      Cause.Kind.COMPUTED, reference.address() + "." + reference.attribute(), null),
                  value)
              : of(reference.known());
      case Value.Unknown unknown -> open(unknown.cause(), value);
      case Value.OneOf oneOf -> open(oneOf.choice().cause(), value);
      case Value.Null none -> new PolicyDocument(List.of(), null, none.origin());
      case Value.Absent none -> new PolicyDocument(List.of(), null, none.origin());
      case Value.Num number -> unreadable(number);
      case Value.Bool bool -> unreadable(bool);
    };
  }

  private static PolicyDocument open(Cause cause, Value value) {
    return new PolicyDocument(List.of(), cause, value.origin());
  }

  private static PolicyDocument unreadable(Value value) {
    return open(new Cause(Cause.Kind.INVALID, "policy", value.origin().span()), value);
  }

  private static PolicyDocument ofJson(@Nullable Value json, Value value) {
    return json instanceof Value.MapValue map ? ofMap(map) : unreadable(value);
  }

  private static PolicyDocument ofMap(Value.MapValue map) {
    Value statement = entry(map, "Statement");
    if (statement == null) {
      return new PolicyDocument(List.of(), map.rest(), map.origin());
    }
    List<PolicyStatement> statements = new ArrayList<>();
    Cause unknown = collect(statement, statements);
    return new PolicyDocument(statements, unknown == null ? map.rest() : unknown, map.origin());
  }

  /** Adds the statements of a value; answers why there may be more. */
  private static @Nullable Cause collect(Value value, List<PolicyStatement> statements) {
    return switch (value) {
      case Value.MapValue map -> {
        statements.add(new PolicyStatement(map));
        yield null;
      }
      case Value.ListValue list -> {
        Cause unknown = list.rest();
        for (Value item : list.items()) {
          Cause missing = collect(item, statements);
          unknown = unknown == null ? missing : unknown;
        }
        yield unknown;
      }
      case Value.Unknown unknown -> unknown.cause();
      case Value.OneOf oneOf -> oneOf.choice().cause();
      case Value.Reference reference ->
          reference.known() == null
              ? new Cause(Cause.Kind.COMPUTED, reference.address(), null)
              : collect(reference.known(), statements);
      case Value.Absent none -> null;
      case Value.Null none -> null;
      case Value.Text text -> new Cause(Cause.Kind.INVALID, "Statement", text.origin().span());
      case Value.Partial partial ->
          new Cause(Cause.Kind.INVALID, "Statement", partial.origin().span());
      case Value.Num number -> new Cause(Cause.Kind.INVALID, "Statement", number.origin().span());
      case Value.Bool bool -> new Cause(Cause.Kind.INVALID, "Statement", bool.origin().span());
    };
  }

  /** Several documents that hold together, such as the policies of all companions of a bucket. */
  private static PolicyDocument ofList(Value.ListValue list) {
    List<PolicyStatement> statements = new ArrayList<>();
    Cause unknown = list.rest();
    for (Value item : list.items()) {
      PolicyDocument document = of(item);
      statements.addAll(document.statements);
      unknown = unknown == null ? document.rest : unknown;
    }
    return new PolicyDocument(statements, unknown, list.origin());
  }

  /** An entry by its name in any case, as AWS reads it. */
  static @Nullable Value entry(Value.MapValue map, String name) {
    Value exact = map.get(name);
    if (exact != null) {
      return exact;
    }
    for (var entry : map.entries().entrySet()) {
      if (entry.getKey().equalsIgnoreCase(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /**
   * Whether one Allow statement fits the whole question and no unconditional Deny takes it back.
   */
  public PolicyAnswer allows(PolicyQuestion question) {
    PolicyAnswer best = PolicyAnswer.NO;
    for (PolicyStatement statement : statements) {
      Truth fits = statement.allows(question).and(takenBack(statement).not());
      if (fits == Truth.TRUE) {
        return new PolicyAnswer(Truth.TRUE, statement.origin(), null);
      }
      if (fits == Truth.UNKNOWN && best.truth() == Truth.FALSE) {
        best = new PolicyAnswer(Truth.UNKNOWN, statement.origin(), statement.firstUnknown());
      }
    }
    if (best.truth() == Truth.FALSE && rest != null) {
      return new PolicyAnswer(Truth.UNKNOWN, origin, rest);
    }
    return best;
  }

  /** Whether one Deny statement fits the question and refuses these requests. */
  public PolicyAnswer denies(PolicyQuestion question, PolicyQuestion.Refused refused) {
    PolicyAnswer best = PolicyAnswer.NO;
    for (PolicyStatement statement : statements) {
      Truth fits = statement.denies(question, refused);
      if (fits == Truth.TRUE) {
        return new PolicyAnswer(Truth.TRUE, statement.origin(), null);
      }
      if (fits == Truth.UNKNOWN && best.truth() == Truth.FALSE) {
        best = new PolicyAnswer(Truth.UNKNOWN, statement.origin(), statement.firstUnknown());
      }
    }
    return best.truth() == Truth.FALSE && rest != null
        ? new PolicyAnswer(Truth.UNKNOWN, origin, rest)
        : best;
  }

  /**
   * Whether nobody but services of a list may do what the actions say, as far as the document goes.
   *
   * @param own condition keys by which a statement leaves it to one account, whoever is named
   */
  public PolicyAnswer leavesTo(List<String> services, List<String> actions, List<String> own) {
    PolicyAnswer only =
        rest == null
            ? new PolicyAnswer(Truth.TRUE, origin, null)
            : new PolicyAnswer(Truth.UNKNOWN, origin, rest);
    for (PolicyStatement statement : statements) {
      Truth each = statement.leavesTo(services, actions, own);
      if (each == Truth.FALSE) {
        return PolicyAnswer.NO;
      }
      if (each == Truth.UNKNOWN && only.truth() == Truth.TRUE) {
        only = new PolicyAnswer(each, statement.origin(), statement.firstUnknown());
      }
    }
    return only;
  }

  /**
   * To which values of a condition key the document confines whatever is done, such as the regions
   * outside of which everything is denied.
   *
   * @param key in lower case
   */
  public Confinement confinement(String key) {
    return Confinement.of(key, statements, rest);
  }

  private Truth takenBack(PolicyStatement allowed) {
    Truth taken = Truth.FALSE;
    for (PolicyStatement statement : statements) {
      taken = taken.or(statement.takesBack(allowed));
    }
    return taken;
  }
}
