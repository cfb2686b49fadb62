package dev.sekisho.facts;

import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts that are the values of arguments: one value, or the members of several. */
final class WrittenFacts {
  private final Paths paths;
  private final Defaults defaults;

  WrittenFacts(Paths paths, Defaults defaults) {
    this.paths = paths;
    this.defaults = defaults;
  }

  Fact of(Subject subject, FactDef fact, FactSpec.Written written, Inquiry inquiry) {
    Paths.Found found = paths.written(subject, fact, written, inquiry);
    Fact made =
        fact.list()
            ? several(subject, fact, written, found, inquiry)
            : single(subject, fact, written, found, inquiry);
    return made.withScope(written.scope());
  }

  private Fact single(
      Subject subject, FactDef fact, FactSpec.Written written, Paths.Found found, Inquiry inquiry) {
    String path = found.path();
    Cause rest = found.reads().rest();
    List<Value> made = new ArrayList<>(found.reads().values().size());
    for (Value value : found.reads().values()) {
      Value one = only(value, inquiry);
      Value scalar = told(subject, path, one, scalar(one, fact, written, inquiry));
      if (!Values.isNothing(scalar) || written.map() != null) {
        made.add(scalar);
      }
    }
    if (made.isEmpty()) {
      return rest == null
          ? defaults.of(subject, fact, written.defaults(), path, inquiry)
          : Fact.of(new Value.Unknown(rest, subject.origin()), Fact.From.WRITTEN, path);
    }
    Value joined = made.size() == 1 ? made.get(0) : Joins.one(made, fact, path);
    if (rest != null) {
      joined = new Value.Unknown(rest, joined.origin());
    }
    return Fact.of(joined, Fact.From.WRITTEN, path);
  }

  /** The only member of a list that has just one. */
  private static Value only(Value value, Inquiry inquiry) {
    return value instanceof Value.ListValue list && list.items().size() == 1 && !list.open()
        ? inquiry.settle(list.items().get(0)).withOrigin(value.origin())
        : value;
  }

  private static Value scalar(
      Value value, FactDef fact, FactSpec.Written written, Inquiry inquiry) {
    return FactValues.scalar(
        value, fact, written.unit(), written.map(), written.otherwise(), inquiry);
  }

  /** A meaning that the vocabulary leaves open, told with the argument that has the value. */
  private static Value told(Subject subject, String path, Value written, Value made) {
    boolean open =
        made instanceof Value.Unknown unknown && unknown.cause().kind() == Cause.Kind.MEANING;
    if (!open || written instanceof Value.Unknown) {
      return made;
    }
    Cause cause = ((Value.Unknown) made).cause();
    String argument = subject.entry().type() + '.' + path.replace("[]", "");
    return new Value.Unknown(
        new Cause(cause.kind(), argument + " = " + cause.subject(), null, cause.table()),
        made.origin());
  }

  private Fact several(
      Subject subject, FactDef fact, FactSpec.Written written, Paths.Found found, Inquiry inquiry) {
    Reads reads = found.reads();
    List<Value> items = new ArrayList<>();
    Cause rest = reads.rest();
    for (Value value : reads.values()) {
      rest = members(value, fact, written, items, rest, inquiry);
    }
    if (items.isEmpty() && rest == null) {
      return defaults.of(subject, fact, written.defaults(), found.path(), inquiry);
    }
    if (reads.missing() > 0) {
      Fact other = defaults.of(subject, fact, written.defaults(), found.path(), inquiry);
      Cause more = Lists.take(inquiry.settle(other.value()), items);
      rest = more == null ? rest : more;
    }
    Origin own = reads.list() == null ? subject.origin() : reads.list();
    Origin at = reads.values().isEmpty() ? own : reads.values().get(0).origin();
    return Fact.of(Lists.of(items, rest, at), Fact.From.WRITTEN, found.path());
  }

  /** Adds the members of a written value; answers why there may be more. */
  private static @Nullable Cause members(
      Value written,
      FactDef fact,
      FactSpec.Written spec,
      List<Value> items,
      @Nullable Cause before,
      Inquiry inquiry) {
    Value value = inquiry.settle(written);
    if (fact.type() != FactType.REF && fact.type() != FactType.PLACE) {
      value = inquiry.settle(Values.known(value));
    }
    if (value instanceof Value.ListValue list) {
      Cause rest = before;
      for (Value item : list.items()) {
        Value each = inquiry.settle(item);
        if (each instanceof Value.Unknown) {
          items.add(each);
        } else {
          rest = members(each, fact, spec, items, rest, inquiry);
        }
      }
      return list.rest() == null ? rest : list.rest();
    }
    if (value instanceof Value.Unknown unknown) {
      return unknown.cause();
    }
    if (value instanceof Value.MapValue map && fact.type() != FactType.POLICY) {
      return Values.cause(map, fact.name());
    }
    Value scalar = scalar(value, fact, spec, inquiry);
    if (!Values.isNothing(scalar)) {
      items.add(scalar);
    }
    return before;
  }
}
