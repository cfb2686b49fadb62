package dev.sekisho.facts;

import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out what a subject says of itself, by the sort of fact that the vocabulary has for it;
 * companions are not heard here.
 */
final class Resolver {
  private static final FactDef TEXT = plain("text", FactType.TEXT);
  private static final FactDef NUMBER = plain("number", FactType.NUMBER);

  private final SystemFacts system;
  private final Defaults defaults;
  private final WrittenFacts written;
  private final TestedFacts tested;
  private final Elsewhere elsewhere;

  Resolver(SystemFacts system) {
    Paths paths = new Paths(system);
    this.system = system;
    this.defaults = new Defaults(system);
    this.written = new WrittenFacts(paths, defaults);
    this.tested = new TestedFacts(system, paths, defaults);
    this.elsewhere = new Elsewhere(system);
  }

  /** A fact of one value that no vocabulary defines. */
  private static FactDef plain(String name, FactType type) {
    return new FactDef(
        -1, name, type, false, FactDef.Combine.ONLY, List.of(), null, List.of(), null, null);
  }

  /** What the entry of a subject makes of it. */
  Fact resolve(Subject subject, FactDef fact, FactSpec spec, Inquiry inquiry) {
    if (spec instanceof FactSpec.Written values) {
      Fact found = written.of(subject, fact, values, inquiry);
      return fact.elsewhere() ? elsewhere.of(subject, found, inquiry) : found;
    }
    if (spec instanceof FactSpec.Fixed fixed) {
      return Defaults.fixed(subject, fact, fixed);
    }
    if (spec instanceof FactSpec.Tested test) {
      return tested.of(subject, fact, test, inquiry);
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
    return defaults.ownRegion(subject, fact, inquiry);
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

  private Fact product(Subject subject, FactDef fact, FactSpec.Product product, Inquiry inquiry) {
    Fact name = resolve(subject, TEXT, product.name(), inquiry);
    Value named = inquiry.settle(name.value());
    if (Values.isNothing(named)) {
      return defaults.of(subject, fact, product.defaults(), name.path(), inquiry);
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

  private Fact range(Subject subject, FactDef fact, FactSpec.Range range, Inquiry inquiry) {
    Value from = number(subject, range.from(), inquiry);
    Value to = number(subject, range.to(), inquiry);
    if (Values.isNothing(from) && Values.isNothing(to)) {
      return defaults.of(subject, fact, range.defaults(), range.from().text(), inquiry);
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
    FactSpec.Written only =
        new FactSpec.Written(List.of(path), false, null, null, Unit.NONE, null, List.of());
    return inquiry.settle(written.of(subject, NUMBER, only, inquiry).value());
  }
}
