package dev.sekisho.facts;

import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Test;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.knowledge.VersionRange;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a subject says of itself, by the vocabulary; companions are not heard here. */
final class Resolver {
  private final SystemFacts system;

  Resolver(SystemFacts system) {
    this.system = system;
  }

  /** What the entry of a subject makes of it. */
  Fact resolve(Subject subject, FactDef fact, FactSpec spec, Inquiry inquiry) {
    if (spec instanceof FactSpec.Written written) {
      return written(subject, fact, written, inquiry);
    }
    if (spec instanceof FactSpec.Fixed fixed) {
      return fixed(subject, fact, fixed);
    }
    if (spec instanceof FactSpec.Tested tested) {
      return tested(subject, fact, tested, inquiry);
    }
    if (spec instanceof FactSpec.Cases cases) {
      return cases(subject, fact, cases, 0, inquiry);
    }
    if (spec instanceof FactSpec.Product product) {
      return product(subject, fact, product, inquiry);
    }
    if (spec instanceof FactSpec.Range range) {
      return range(subject, fact, range, inquiry);
    }
    if (spec instanceof FactSpec.Owner owner) {
      Subject whole = subject.owner();
      return whole == null ? Fact.nothing(subject) : system.fact(whole, owner.fact(), inquiry);
    }
    return ownRegion(subject, fact, inquiry);
  }

  private Fact ownRegion(Subject subject, FactDef fact, Inquiry inquiry) {
    Fact region = system.placement().region(subject, inquiry);
    if (!fact.list() || region.none()) {
      return region;
    }
    return region.withValue(list(List.of(region.value()), null, region.value()));
  }

  private static Value list(List<Value> items, @Nullable Cause rest, Value at) {
    return new Value.ListValue(items, Value.ListShape.LIST, rest, at.origin());
  }

  private Fact fixed(Subject subject, FactDef fact, FactSpec.Fixed fixed) {
    Fact.From from = fixed.value() == Const.NONE ? Fact.From.NOTHING : Fact.From.FIXED;
    return new Fact(
        constant(subject, fact, fixed.value(), fixed.solid(), ""), from, "", null, fixed.scope());
  }

  /** A value from the rulesets; one that is not well sourced decides nothing. */
  private static Value constant(
      Subject subject, FactDef fact, Const constant, boolean solid, String path) {
    String what = path.isEmpty() ? subject.entry().type() : subject.entry().type() + "." + path;
    Value value =
        solid
            ? FactValues.of(constant, subject.origin(), what)
            : new Value.Unknown(new Cause(Cause.Kind.DEFAULT_VALUE, what, null), subject.origin());
    boolean wrap = fact.list() && constant.is(Const.Kind.TEXT);
    return wrap ? list(List.of(value), null, value) : value;
  }

  private Fact written(Subject subject, FactDef fact, FactSpec.Written written, Inquiry inquiry) {
    List<Value> values = new ArrayList<>(2);
    Cause rest = null;
    int missing = 0;
    String path = "";
    Origin list = null;
    for (Path each : written.paths()) {
      if (path.isEmpty()) {
        path = each.text();
      }
      if (excluded(subject, each.provider())) {
        continue;
      }
      Reads reads = read(subject, each, inquiry);
      if (written.first() && reads.values().isEmpty() && reads.rest() == null) {
        continue;
      }
      if (!reads.values().isEmpty() && values.isEmpty()) {
        path = each.text();
      }
      values.addAll(fact.list() && each.many() ? asMembers(reads.values()) : reads.values());
      missing += reads.missing();
      rest = reads.rest() == null ? rest : reads.rest();
      list = list == null ? reads.list() : list;
      if (written.first()) {
        break;
      }
    }
    Fact made =
        fact.list()
            ? several(subject, fact, written, values, missing, rest, path, list, inquiry)
            : single(subject, fact, written, values, rest, path, inquiry);
    return made.withScope(written.scope());
  }

  /** An unknown member of a list is one member, not a list of unknown length. */
  private static List<Value> asMembers(List<Value> values) {
    List<Value> members = new ArrayList<>(values.size());
    for (Value value : values) {
      members.add(value instanceof Value.Unknown ? list(List.of(value), null, value) : value);
    }
    return members;
  }

  private Reads read(Subject subject, Path path, Inquiry inquiry) {
    Reads reads = new Reads(inquiry);
    reads.read(subject, path);
    return path.then() < 0
        ? reads
        : reads.followed(value -> follow(subject, value, path.then(), inquiry));
  }

  /** The fact of what a value refers to, seen from where the reference stands. */
  private @Nullable Value follow(Subject subject, Value value, int fact, Inquiry inquiry) {
    Fact found = system.links().factOf(subject, value, fact, inquiry);
    if (found.from() == Fact.From.NOT_ASKED || found.none()) {
      return null;
    }
    return Values.seenFrom(value.origin(), found.value());
  }

  private static boolean excluded(Subject subject, @Nullable VersionRange range) {
    return range != null && holds(subject, range) == Truth.FALSE;
  }

  private static Truth holds(Subject subject, VersionRange range) {
    String version = subject.resource().provider().version();
    VersionRange own = version == null ? null : VersionRange.parse(version);
    return own == null ? Truth.UNKNOWN : range.contains(own);
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

  private Fact single(
      Subject subject,
      FactDef fact,
      FactSpec.Written written,
      List<Value> values,
      @Nullable Cause rest,
      String path,
      Inquiry inquiry) {
    List<Value> made = new ArrayList<>(values.size());
    for (Value value : values) {
      Value one =
          value instanceof Value.ListValue list && list.items().size() == 1 && !list.open()
              ? inquiry.settle(list.items().get(0)).withOrigin(value.origin())
              : value;
      Value scalar =
          FactValues.scalar(one, fact, written.unit(), written.map(), written.otherwise(), inquiry);
      scalar = told(subject, path, one, scalar);
      if (!Values.isNothing(scalar) || written.map() != null) {
        made.add(scalar);
      }
    }
    if (made.isEmpty()) {
      return rest == null
          ? fallback(subject, fact, written.defaults(), path, inquiry)
          : Fact.of(new Value.Unknown(rest, subject.origin()), Fact.From.WRITTEN, path);
    }
    Value joined = made.size() == 1 ? made.get(0) : Joins.one(made, fact, path);
    if (rest != null) {
      joined = new Value.Unknown(rest, joined.origin());
    }
    return Fact.of(joined, Fact.From.WRITTEN, path);
  }

  private Fact several(
      Subject subject,
      FactDef fact,
      FactSpec.Written written,
      List<Value> values,
      int missing,
      @Nullable Cause open,
      String path,
      @Nullable Origin place,
      Inquiry inquiry) {
    List<Value> items = new ArrayList<>();
    Cause rest = open;
    for (Value value : values) {
      rest = members(value, fact, written, items, rest, inquiry);
    }
    if (items.isEmpty() && rest == null) {
      return fallback(subject, fact, written.defaults(), path, inquiry);
    }
    if (missing > 0) {
      Fact other = fallback(subject, fact, written.defaults(), path, inquiry);
      Value value = inquiry.settle(other.value());
      if (value instanceof Value.ListValue list) {
        items.addAll(list.items());
        rest = list.rest() == null ? rest : list.rest();
      } else if (value instanceof Value.Unknown unknown) {
        rest = unknown.cause();
      } else if (!Values.isNothing(value)) {
        items.add(value);
      }
    }
    Origin own = place == null ? subject.origin() : place;
    Value at = values.isEmpty() ? new Value.Null(own) : values.get(0);
    return Fact.of(list(items, rest, at), Fact.From.WRITTEN, path);
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
    Cause rest = before;
    if (value instanceof Value.ListValue list) {
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
    Value scalar =
        FactValues.scalar(value, fact, spec.unit(), spec.map(), spec.otherwise(), inquiry);
    if (!Values.isNothing(scalar)) {
      items.add(scalar);
    }
    return rest;
  }

  /** The first of some values that has a text. */
  private static String shown(List<Value> values) {
    for (Value value : values) {
      String text = Values.text(Values.known(value));
      if (text != null) {
        return text;
      }
    }
    return "";
  }

  /** What stands in where nothing is written. */
  private Fact fallback(
      Subject subject,
      FactDef fact,
      List<FactSpec.Default> defaults,
      String path,
      Inquiry inquiry) {
    List<Fact> maybe = new ArrayList<>(1);
    Cause cause = null;
    for (FactSpec.Default each : defaults) {
      VersionRange range = each.provider();
      Condition where = each.where();
      Truth version = range == null ? Truth.TRUE : holds(subject, range);
      Truth applies =
          version == Truth.FALSE || where == null
              ? version
              : version.and(system.asking().ask(where, subject, inquiry));
      if (applies == Truth.FALSE) {
        continue;
      }
      maybe.add(standing(subject, fact, each, path, inquiry));
      if (applies == Truth.TRUE) {
        break;
      }
      if (cause == null) {
        cause =
            version == Truth.UNKNOWN || where == null
                ? new Cause(Cause.Kind.PROVIDER_VERSION, subject.entry().provider(), null)
                : system.asking().why(where, subject, inquiry);
      }
    }
    if (maybe.isEmpty()) {
      return Fact.of(new Value.Null(subject.origin()), Fact.From.NOTHING, path);
    }
    return cause == null
        ? maybe.get(0)
        : Alternatives.join(
            "default " + subject.resource().address() + " " + fact.name(), cause, maybe);
  }

  private Fact standing(
      Subject subject, FactDef fact, FactSpec.Default each, String path, Inquiry inquiry) {
    if (each.value() == Const.OWN_REGION) {
      return ownRegion(subject, fact, inquiry);
    }
    Fact.From from = each.value() == Const.NONE ? Fact.From.NOTHING : Fact.From.DEFAULT;
    return Fact.of(constant(subject, fact, each.value(), each.solid(), path), from, path);
  }

  private Fact cases(
      Subject subject, FactDef fact, FactSpec.Cases cases, int start, Inquiry inquiry) {
    for (int i = start; i < cases.cases().size(); i++) {
      FactSpec.Case each = cases.cases().get(i);
      Condition where = each.where();
      Truth applies = where == null ? Truth.TRUE : system.asking().ask(where, subject, inquiry);
      if (applies == Truth.TRUE) {
        return oneCase(subject, fact, each, inquiry);
      }
      if (applies == Truth.UNKNOWN && where != null) {
        Cause cause = system.asking().why(where, subject, inquiry);
        Fact one = asked(oneCase(subject, fact, each, inquiry), cause);
        Fact other = asked(cases(subject, fact, cases, i + 1, inquiry), cause);
        return Alternatives.join(
            "case " + subject.resource().address() + " " + fact.name() + " " + i,
            cause,
            List.of(one, other));
      }
    }
    return Fact.nothing(subject);
  }

  /** Not known whether it is asked at all: that counts as unknown. */
  private static Fact asked(Fact fact, Cause cause) {
    return fact.from() == Fact.From.NOT_ASKED
        ? Fact.of(new Value.Unknown(cause, fact.value().origin()), Fact.From.DERIVED, fact.path())
        : fact;
  }

  private Fact oneCase(Subject subject, FactDef fact, FactSpec.Case each, Inquiry inquiry) {
    FactSpec spec = each.spec();
    return spec == null
        ? Fact.of(new Value.Null(subject.origin()), Fact.From.NOT_ASKED, "")
        : resolve(subject, fact, spec, inquiry);
  }

  private Fact tested(Subject subject, FactDef fact, FactSpec.Tested tested, Inquiry inquiry) {
    List<Value> values = new ArrayList<>(2);
    int missing = 0;
    Cause rest = null;
    Origin list = null;
    String path = tested.paths().get(0).text();
    for (Path each : tested.paths()) {
      if (excluded(subject, each.provider())) {
        continue;
      }
      Reads reads = read(subject, each, inquiry);
      if (!reads.values().isEmpty() && values.isEmpty()) {
        path = each.text();
      }
      values.addAll(reads.values());
      missing += reads.missing();
      rest = reads.rest() == null ? rest : reads.rest();
      list = list == null ? reads.list() : list;
    }
    if (tested.quantifier() == FactSpec.Quantifier.PRESENT) {
      return present(list == null ? subject.origin() : list, list != null, values, rest, path);
    }
    if (values.isEmpty() && rest == null) {
      return fallback(subject, fact, tested.defaults(), path, inquiry);
    }
    Test test = tested.test();
    if (test == null) {
      return Fact.nothing(subject);
    }
    Truth whole =
        tested.quantifier() == FactSpec.Quantifier.WHOLE
            ? wholeList(subject, values, rest, test, inquiry)
            : quantified(subject, fact, tested, test, values, missing, rest, inquiry);
    Value decided = deciding(values, test, tested.quantifier(), whole, inquiry);
    Value origin = decided == null ? new Value.Null(subject.origin()) : decided;
    return Fact.of(
        answer(whole, tested.map(), origin, values, rest, fact), Fact.From.WRITTEN, path);
  }

  private static Fact present(
      Origin place, boolean empty, List<Value> values, @Nullable Cause rest, String path) {
    for (Value value : values) {
      boolean none = value instanceof Value.ListValue list && list.items().isEmpty();
      if (!none && !(value instanceof Value.Unknown)) {
        return Fact.of(new Value.Bool(true, value.origin()), Fact.From.WRITTEN, path);
      }
    }
    for (Value value : values) {
      if (value instanceof Value.Unknown unknown) {
        return Fact.of(unknown, Fact.From.WRITTEN, path);
      }
      if (value instanceof Value.ListValue list && list.open()) {
        return Fact.of(Values.unknown(list, path), Fact.From.WRITTEN, path);
      }
    }
    if (rest != null) {
      return Fact.of(new Value.Unknown(rest, place), Fact.From.WRITTEN, path);
    }
    boolean written = empty || !values.isEmpty();
    Origin at = values.isEmpty() ? place : values.get(0).origin();
    return Fact.of(
        new Value.Bool(false, at), written ? Fact.From.WRITTEN : Fact.From.DEFAULT, path);
  }

  private Truth wholeList(
      Subject subject, List<Value> values, @Nullable Cause rest, Test test, Inquiry inquiry) {
    List<Value> items = new ArrayList<>();
    Cause open = rest;
    for (Value value : values) {
      if (value instanceof Value.ListValue list) {
        items.addAll(list.items());
        open = list.rest() == null ? open : list.rest();
      } else if (value instanceof Value.Unknown unknown) {
        open = unknown.cause();
      } else {
        items.add(value);
      }
    }
    Value whole = new Value.ListValue(items, Value.ListShape.LIST, open, subject.origin());
    return system.tests().untyped(test, whole, inquiry);
  }

  private Truth quantified(
      Subject subject,
      FactDef fact,
      FactSpec.Tested tested,
      Test test,
      List<Value> values,
      int missing,
      @Nullable Cause rest,
      Inquiry inquiry) {
    boolean some = tested.quantifier() == FactSpec.Quantifier.SOME;
    Truth whole = some ? Truth.FALSE : Truth.TRUE;
    for (Value value : members(values)) {
      Truth each = system.tests().untyped(test, value, inquiry);
      whole = some ? whole.or(each) : whole.and(each);
    }
    if (missing > 0) {
      Truth each = unwritten(subject, fact, tested, inquiry);
      whole = some ? whole.or(each) : whole.and(each);
    }
    if (rest != null) {
      whole = some ? whole.or(Truth.UNKNOWN) : whole.and(Truth.UNKNOWN);
    }
    return whole;
  }

  private static List<Value> members(List<Value> values) {
    List<Value> flat = new ArrayList<>(values.size());
    for (Value value : values) {
      if (value instanceof Value.ListValue list) {
        flat.addAll(list.items());
        if (list.open()) {
          flat.add(Values.unknown(list, ""));
        }
      } else {
        flat.add(value);
      }
    }
    return flat;
  }

  /** The outcome for a path that is not written beside others that are: the default, taken back. */
  private Truth unwritten(Subject subject, FactDef fact, FactSpec.Tested tested, Inquiry inquiry) {
    Value value = inquiry.settle(fallback(subject, fact, tested.defaults(), "", inquiry).value());
    if (value instanceof Value.Unknown) {
      return Truth.UNKNOWN;
    }
    Boolean result = Values.bool(value);
    if (result == null) {
      return Truth.FALSE;
    }
    Map<String, Const> map = tested.map();
    if (map == null) {
      return Truth.of(result);
    }
    Const whenTrue = map.get("true");
    return Truth.of(whenTrue != null && whenTrue.isTrue() == result);
  }

  /** The written value on which the answer rests; null if there is none. */
  private @Nullable Value deciding(
      List<Value> values, Test test, FactSpec.Quantifier quantifier, Truth whole, Inquiry inquiry) {
    if (quantifier != FactSpec.Quantifier.WHOLE) {
      for (Value value : values) {
        for (Value member : members(List.of(value))) {
          if (system.tests().untyped(test, member, inquiry) == whole) {
            return member.origin().kind() == Origin.Kind.ATTRIBUTE ? member : value;
          }
        }
      }
    }
    return values.isEmpty() ? null : values.get(0);
  }

  private static Value answer(
      Truth truth,
      @Nullable Map<String, Const> map,
      Value at,
      List<Value> values,
      @Nullable Cause rest,
      FactDef fact) {
    if (truth == Truth.UNKNOWN) {
      Cause cause = rest;
      for (Value value : members(values)) {
        if (cause == null && Values.text(Values.known(value)) == null) {
          cause = Values.cause(value, fact.name());
        }
      }
      return new Value.Unknown(
          cause == null ? new Cause(Cause.Kind.MEANING, shown(values), null) : cause, at.origin());
    }
    boolean result = truth == Truth.TRUE;
    Const mapped = map == null ? null : map.get(result ? "true" : "false");
    return mapped == null
        ? new Value.Bool(result, at.origin())
        : FactValues.of(mapped, at.origin(), shown(values));
  }

  private Fact product(Subject subject, FactDef fact, FactSpec.Product product, Inquiry inquiry) {
    Fact name = resolve(subject, TEXT, product.name(), inquiry);
    Value named = inquiry.settle(name.value());
    if (Values.isNothing(named)) {
      return fallback(subject, fact, product.defaults(), name.path(), inquiry);
    }
    FactSpec spec = product.version();
    Fact version = spec == null ? Fact.nothing(subject) : resolve(subject, TEXT, spec, inquiry);
    String text = Values.text(named);
    if (text == null) {
      return name.withValue(Values.unknown(named, name.path()));
    }
    Map<String, Value> parts = new LinkedHashMap<>();
    parts.put("product", new Value.Text(product.prefix() + text, named.origin()));
    parts.put("version", inquiry.settle(version.value()));
    Fact at = version.written() ? version : name;
    return at.withValue(new Value.MapValue(parts, true, null, at.value().origin()));
  }

  private static final FactDef TEXT =
      new FactDef(
          -1,
          "text",
          FactType.TEXT,
          false,
          FactDef.Combine.ONLY,
          List.of(),
          null,
          List.of(),
          null,
          null);

  private static final FactDef NUMBER =
      new FactDef(
          -1,
          "number",
          FactType.NUMBER,
          false,
          FactDef.Combine.ONLY,
          List.of(),
          null,
          List.of(),
          null,
          null);

  private Fact range(Subject subject, FactDef fact, FactSpec.Range range, Inquiry inquiry) {
    Value from = number(subject, range.from(), inquiry);
    Value to = number(subject, range.to(), inquiry);
    if (Values.isNothing(from) && Values.isNothing(to)) {
      return fallback(subject, fact, range.defaults(), range.from().text(), inquiry);
    }
    Value low = Values.isNothing(from) ? to : from;
    Value high = Values.isNothing(to) ? from : to;
    String start = Values.text(low);
    String end = Values.text(high);
    Value value;
    if (start == null || end == null) {
      value = Values.unknown(start == null ? low : high, range.from().text());
    } else if (start.startsWith("-")) {
      value = new Value.Text("0-65535", low.origin());
    } else {
      value = new Value.Text(start + "-" + end, low.origin());
    }
    return Fact.of(value, Fact.From.WRITTEN, range.from().text());
  }

  private Value number(Subject subject, Path path, Inquiry inquiry) {
    FactSpec.Written written =
        new FactSpec.Written(List.of(path), false, null, null, Unit.NONE, null, List.of());
    return inquiry.settle(written(subject, NUMBER, written, inquiry).value());
  }
}
