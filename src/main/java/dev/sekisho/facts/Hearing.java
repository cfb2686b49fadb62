package dev.sekisho.facts;

import dev.sekisho.facts.Contributions.Speaker;
import dev.sekisho.facts.Contributions.Weight;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what is said of one fact of one subject. */
final class Hearing {
  private final SystemFacts system;
  private final Subject subject;
  private final FactDef fact;
  private final Fact own;
  private final Inquiry inquiry;
  private final List<Fact> sure = new ArrayList<>(2);
  private final List<Fact> absentMaybe = new ArrayList<>(0);
  private final IdentityHashMap<Subject, Fact> heard = new IdentityHashMap<>(4);
  private final Weight maybe = new Weight();

  Hearing(SystemFacts system, Subject subject, FactDef fact, Fact own, Inquiry inquiry) {
    this.system = system;
    this.subject = subject;
    this.fact = fact;
    this.own = own;
    this.inquiry = inquiry;
  }

  Subject subject() {
    return subject;
  }

  /** Somebody speaks of the subject, if it is built at all. */
  void surely(Speaker speaker) {
    if (speaker.silent() || !speaker.reaches(subject) || speaker.subject.isOf(subject.resource())) {
      return;
    }
    Fact said = speaker.said(system, fact, inquiry);
    if (said == null || heard.put(speaker.subject, said) != null) {
      return;
    }
    (Contributions.mayBeAbsent(speaker.subject) ? absentMaybe : sure).add(said);
  }

  /** Somebody may speak of it; answers whether they have anything to say. */
  boolean maybe(Speaker speaker) {
    if (speaker.silent() || !speaker.reaches(subject)) {
      return false;
    }
    if (heard.containsKey(speaker.subject)) {
      return true;
    }
    Fact said = speaker.said(system, fact, inquiry);
    maybe.add(said, speaker);
    return said != null;
  }

  void maybe(Weight crowd) {
    maybe.add(crowd);
  }

  /** Something that can't be looked into may say anything of it. */
  void maybe(Cause stranger) {
    maybe.anything = true;
    maybe.doubt = maybe.doubt == null ? stranger : maybe.doubt;
  }

  Fact verdict() {
    Fact result = certain();
    for (Fact each : absentMaybe) {
      result = unlessAbsent(each, result);
    }
    Cause doubt = maybe.doubt;
    return doubt == null ? result : doubted(result, doubt);
  }

  /** By those who surely speak; an inline value is one more of them. */
  private Fact certain() {
    if (sure.isEmpty()) {
      return own;
    }
    if (lists()) {
      return listed();
    }
    Fact result = sure.get(0);
    for (int i = 1; i < sure.size(); i++) {
      result = both(result, sure.get(i));
    }
    return own.written() && bools() ? both(own, result) : result;
  }

  /** All that is said, in one step: joined two by two, many writers would be copied ever again. */
  private Fact listed() {
    List<Fact> said = new ArrayList<>(sure.size() + 1);
    if (own.written()) {
      said.add(own);
    }
    said.addAll(sure);
    List<Value> values = new ArrayList<>(said.size());
    for (Fact each : said) {
      values.add(inquiry.settle(each.value()));
    }
    Fact first = said.get(0);
    return said.size() == 1 ? first : first.withValue(Lists.joined(values)).joinedFrom(said);
  }

  private boolean lists() {
    return fact.list() || fact.type() == FactType.POLICY;
  }

  private boolean bools() {
    return fact.combine() != FactDef.Combine.ONLY;
  }

  private Fact both(Fact one, Fact other) {
    Value first = inquiry.settle(one.value());
    Value second = inquiry.settle(other.value());
    if (lists()) {
      return one.withValue(Lists.joined(List.of(first, second))).joinedFrom(List.of(other, one));
    }
    if (bools()) {
      Value joined = Joins.one(List.of(first, second), fact, one.path());
      if (Values.same(joined, first)) {
        return one;
      }
      return Values.same(joined, second) ? other : one.withValue(joined);
    }
    if (Values.same(first, second)) {
      return one;
    }
    Cause which =
        new Cause(Cause.Kind.AMBIGUOUS, subject.resource().configAddress(), subject.header());
    String id = "writers " + subject.resource().address() + " " + fact.name();
    return Alternatives.join(id, which, List.of(one, other)).joinedFrom(List.of(one, other));
  }

  /** One who may not be built: with it, or without. */
  private Fact unlessAbsent(Fact said, Fact without) {
    Subject speaker = said.companion();
    if (speaker == null) {
      return without;
    }
    boolean joins = lists() || bools();
    Fact with = !sure.isEmpty() || (joins && own.written()) ? both(said, without) : said;
    return Alternatives.join(
            "exists " + speaker.resource().address(),
            Contributions.existence(speaker),
            List.of(with, without))
        .joinedFrom(List.of(without, said));
  }

  /** With those of whom nobody knows whether they speak of it. */
  private Fact doubted(Fact result, Cause doubt) {
    Value value = inquiry.settle(result.value());
    if (lists()) {
      return result.withValue(Lists.opened(value, doubt));
    }
    if (bools()) {
      Boolean known = Values.bool(value);
      boolean wanted = fact.combine() == FactDef.Combine.ANY;
      if (known != null && known == wanted) {
        return result;
      }
      return mayTurn(wanted) ? result.withValue(new Value.Unknown(doubt, value.origin())) : result;
    }
    return onlyDoubted(result, value, doubt);
  }

  private boolean mayTurn(boolean wanted) {
    for (Fact each : maybe.distinct) {
      Boolean bool = Values.bool(each.value());
      if (bool == null || bool == wanted) {
        return true;
      }
    }
    return maybe.anything;
  }

  private Fact onlyDoubted(Fact result, Value value, Cause doubt) {
    boolean same = !maybe.anything;
    for (Fact each : maybe.distinct) {
      same &= Values.same(each.value(), value);
    }
    return same ? result : result.withValue(new Value.Unknown(doubt, value.origin()));
  }

  /** What a speaker says; null where it says nothing. */
  static @Nullable Fact said(
      SystemFacts system, Subject speaker, FactDef fact, Entry.Fill fill, Inquiry inquiry) {
    if (fill.spec() == null) {
      return null;
    }
    Fact said =
        fill.contributed()
            ? system.fact(speaker, fact.id(), inquiry)
            : system.resolver().resolve(speaker, fact, fill.spec(), inquiry);
    if (said.from() == Fact.From.NOT_ASKED) {
      return null;
    }
    Value value = inquiry.settle(said.value());
    if (said.none() && said.from() != Fact.From.NOTHING) {
      return null;
    }
    if (Values.isNothing(value)) {
      // a constant `none` says that the matter is settled elsewhere; a value not written says
      // nothing
      return said.path().isEmpty() && fact.combine() == FactDef.Combine.ONLY && !fact.list()
          ? said.saidBy(speaker)
          : null;
    }
    if (fill.onlyTrue() && Boolean.FALSE.equals(Values.bool(value))) {
      return null;
    }
    return said.saidBy(speaker);
  }
}
