package dev.sekisho.facts;

import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.VersionRange;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds where nothing is written: the values of the rulesets, and the subject's own region.
 */
final class Defaults {
  private final SystemFacts system;

  Defaults(SystemFacts system) {
    this.system = system;
  }

  /**
   * The default that applies, or those that may.
   *
   * @param path where the value would be written
   */
  Fact of(
      Subject subject,
      FactDef fact,
      List<FactSpec.Default> defaults,
      String path,
      Inquiry inquiry) {
    List<Fact> maybe = new ArrayList<>(1);
    Cause cause = null;
    for (FactSpec.Default each : defaults) {
      Truth version = version(subject, each);
      Truth applies = applies(subject, each, version, inquiry);
      if (applies == Truth.FALSE) {
        continue;
      }
      maybe.add(one(subject, fact, each, path, inquiry));
      if (applies == Truth.TRUE) {
        break;
      }
      cause = cause == null ? why(subject, each, version, inquiry) : cause;
    }
    if (maybe.isEmpty()) {
      return Fact.of(new Value.Null(subject.origin()), Fact.From.NOTHING, path);
    }
    return cause == null
        ? maybe.get(0)
        : Alternatives.join(
            "default " + subject.resource().address() + " " + fact.name(), cause, maybe);
  }

  private static Truth version(Subject subject, FactSpec.Default each) {
    VersionRange range = each.provider();
    return range == null ? Truth.TRUE : Paths.isWithin(subject, range);
  }

  private Truth applies(Subject subject, FactSpec.Default each, Truth version, Inquiry inquiry) {
    Condition where = each.where();
    return version == Truth.FALSE || where == null
        ? version
        : version.and(system.asking().ask(where, subject, inquiry));
  }

  private Cause why(Subject subject, FactSpec.Default each, Truth version, Inquiry inquiry) {
    Condition where = each.where();
    return version == Truth.UNKNOWN || where == null
        ? new Cause(Cause.Kind.PROVIDER_VERSION, subject.entry().provider(), null)
        : system.asking().why(where, subject, inquiry);
  }

  private Fact one(
      Subject subject, FactDef fact, FactSpec.Default each, String path, Inquiry inquiry) {
    if (each.value() == Const.OWN_REGION) {
      return ownRegion(subject, fact, inquiry);
    }
    Fact.From from = each.value() == Const.NONE ? Fact.From.NOTHING : Fact.From.DEFAULT;
    return Fact.of(constant(subject, fact, each.value(), each.solid(), path), from, path);
  }

  /** What is so whatever is written. */
  static Fact fixed(Subject subject, FactDef fact, FactSpec.Fixed fixed) {
    Fact.From from = fixed.value() == Const.NONE ? Fact.From.NOTHING : Fact.From.FIXED;
    return Fact.of(constant(subject, fact, fixed.value(), fixed.solid(), ""), from, "")
        .withScope(fixed.scope());
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
    return wrap ? Lists.of(List.of(value), null, value.origin()) : value;
  }

  /** The region in which a subject is built. */
  Fact ownRegion(Subject subject, FactDef fact, Inquiry inquiry) {
    Fact region = system.placement().region(subject, inquiry);
    if (!fact.list() || region.none()) {
      return region;
    }
    Value value = region.value();
    return region.withValue(Lists.of(List.of(value), null, value.origin()));
  }
}
