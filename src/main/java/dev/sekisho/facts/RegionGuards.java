package dev.sekisho.facts;

import dev.sekisho.knowledge.Table;
import dev.sekisho.policy.Confinement;
import dev.sekisho.policy.PolicyDocument;
import dev.sekisho.source.Stars;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The regions that a policy of an organization lets through, where it denies all others. A pattern
 * stands for every region of the table that it fits.
 */
final class RegionGuards {
  private static final String KEY = "aws:requestedregion";

  private final SystemFacts system;
  private final int policy;
  private final int listed;

  RegionGuards(SystemFacts system) {
    this.system = system;
    this.policy = system.knowledge().factId("guard.policy");
    this.listed = system.knowledge().factId("guard.listed");
  }

  /** Regions, each where it is written; nothing where no region is denied. */
  Fact regions(Subject subject, Inquiry inquiry) {
    Fact named = listed < 0 ? Fact.nothing(subject) : system.fact(subject, listed, inquiry);
    if (!named.none()) {
      return list(subject, listed(inquiry.settle(named.value())));
    }
    Confinement guard = guard(subject, inquiry);
    if (guard.confines() == Truth.FALSE) {
      return Fact.nothing(subject);
    }
    Cause unknown = guard.unknown();
    Origin half = guard.half();
    Cause open = unknown == null && half != null ? half(subject, half) : unknown;
    if (open != null && guard.confines() == Truth.UNKNOWN) {
      return Fact.unknown(open, subject);
    }
    if (unknown != null) {
      return list(subject, List.of(new Value.Unknown(unknown, subject.origin())));
    }
    List<Value> regions = new ArrayList<>();
    for (Value each : guard.values()) {
      expand(Values.known(inquiry.settle(each)), subject.entry().provider(), regions);
    }
    return list(subject, regions);
  }

  /** Actions that such a policy leaves out by name. */
  Fact exempted(Subject subject, Inquiry inquiry) {
    Confinement guard = guard(subject, inquiry);
    return guard.confines() == Truth.TRUE && !guard.exempted().isEmpty()
        ? list(subject, guard.exempted())
        : Fact.nothing(subject);
  }

  /** Members of a list, or of a list within JSON text. */
  private static List<Value> listed(Value value) {
    List<Value> members = new ArrayList<>();
    for (Value each : value instanceof Value.ListValue list ? list.items() : List.of(value)) {
      Value read = each instanceof Value.Text text ? Json.read(text) : null;
      if (read instanceof Value.ListValue inner) {
        members.addAll(inner.items());
      } else {
        members.add(each);
      }
    }
    if (value instanceof Value.ListValue list && list.rest() != null) {
      members.add(new Value.Unknown(list.rest(), list.origin()));
    }
    return members;
  }

  private Confinement guard(Subject subject, Inquiry inquiry) {
    Fact written = policy < 0 ? Fact.nothing(subject) : system.fact(subject, policy, inquiry);
    return PolicyDocument.of(inquiry.settle(written.value())).confinement(KEY);
  }

  private static Cause half(Subject subject, Origin statement) {
    return new Cause(
        Cause.Kind.MEANING, subject.resource().configAddress(), statement.span(), "guard.policy");
  }

  private static Fact list(Subject subject, List<Value> values) {
    Origin origin = values.isEmpty() ? subject.origin() : values.get(0).origin();
    return Fact.of(
        new Value.ListValue(values, Value.ListShape.LIST, null, origin), Fact.From.WRITTEN, "");
  }

  private void expand(Value value, String provider, List<Value> regions) {
    Table table = system.knowledge().table("regions");
    String pattern = Values.text(value);
    if (pattern == null
        || table == null
        || (pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0)) {
      regions.add(value);
      return;
    }
    for (Table.Row row : table.rows()) {
      for (String name : row.scopes().contains(provider) ? row.names() : List.<String>of()) {
        if (Stars.fitsAnyCase(pattern, name)) {
          regions.add(new Value.Text(name, value.origin()));
        }
      }
    }
  }
}
