package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Test;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts that are the answer of a test on the values of arguments, or whether these are there. */
final class TestedFacts {
  private final SystemFacts system;
  private final Paths paths;
  private final Defaults defaults;

  TestedFacts(SystemFacts system, Paths paths, Defaults defaults) {
    this.system = system;
    this.paths = paths;
    this.defaults = defaults;
  }

  Fact of(Subject subject, FactDef fact, FactSpec.Tested tested, Inquiry inquiry) {
    Paths.Found found = paths.tested(subject, tested, inquiry);
    Reads reads = found.reads();
    if (tested.quantifier() == FactSpec.Quantifier.PRESENT) {
      return present(subject, found);
    }
    if (reads.values().isEmpty() && reads.rest() == null) {
      return defaults.of(subject, fact, tested.defaults(), found.path(), inquiry);
    }
    Test test = tested.test();
    if (test == null) {
      return Fact.nothing(subject);
    }
    Truth whole =
        tested.quantifier() == FactSpec.Quantifier.WHOLE
            ? whole(subject, reads, test, inquiry)
            : quantified(subject, fact, tested, test, reads, inquiry);
    Value decided = deciding(reads.values(), test, tested.quantifier(), whole, inquiry);
    Origin at = decided == null ? subject.origin() : decided.origin();
    return Fact.of(answer(whole, tested.map(), at, reads, fact), Fact.From.WRITTEN, found.path());
  }

  private static Fact present(Subject subject, Paths.Found found) {
    List<Value> values = found.reads().values();
    for (Value value : values) {
      boolean none = value instanceof Value.ListValue list && list.items().isEmpty();
      boolean open = value instanceof Value.Unknown unknown && !unknown.cause().givenByCloud();
      if (!none && !open) {
        return Fact.of(new Value.Bool(true, value.origin()), Fact.From.WRITTEN, found.path());
      }
    }
    Origin empty = found.reads().list();
    Origin place = empty == null ? subject.origin() : empty;
    Value.Unknown open = open(found, place);
    if (open != null) {
      return Fact.of(open, Fact.From.WRITTEN, found.path());
    }
    boolean written = empty != null || !values.isEmpty();
    Origin at = values.isEmpty() ? place : values.get(0).origin();
    return Fact.of(
        new Value.Bool(false, at), written ? Fact.From.WRITTEN : Fact.From.DEFAULT, found.path());
  }

  /** What may be there, where nothing surely is; null if nothing can be. */
  private static Value.@Nullable Unknown open(Paths.Found found, Origin place) {
    for (Value value : found.reads().values()) {
      if (value instanceof Value.Unknown unknown) {
        return unknown;
      }
      if (value instanceof Value.ListValue list && list.open()) {
        return Values.unknown(list, found.path());
      }
    }
    Cause rest = found.reads().rest();
    return rest == null ? null : new Value.Unknown(rest, place);
  }

  private Truth whole(Subject subject, Reads reads, Test test, Inquiry inquiry) {
    List<Value> items = new ArrayList<>();
    Cause open = reads.rest();
    for (Value value : reads.values()) {
      Cause more = Lists.take(value, items);
      open = more == null ? open : more;
    }
    return system.tests().untyped(test, Lists.of(items, open, subject.origin()), inquiry);
  }

  private Truth quantified(
      Subject subject,
      FactDef fact,
      FactSpec.Tested tested,
      Test test,
      Reads reads,
      Inquiry inquiry) {
    boolean some = tested.quantifier() == FactSpec.Quantifier.SOME;
    Truth whole = some ? Truth.FALSE : Truth.TRUE;
    for (Value value : members(reads.values())) {
      Truth each = system.tests().untyped(test, value, inquiry);
      whole = some ? whole.or(each) : whole.and(each);
    }
    if (reads.missing() > 0) {
      Truth each = unwritten(subject, fact, tested, inquiry);
      whole = some ? whole.or(each) : whole.and(each);
    }
    if (reads.rest() != null) {
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
    Fact standing = defaults.of(subject, fact, tested.defaults(), "", inquiry);
    Value value = inquiry.settle(standing.value());
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
      Truth truth, @Nullable Map<String, Const> map, Origin at, Reads reads, FactDef fact) {
    if (truth == Truth.UNKNOWN) {
      return new Value.Unknown(why(reads, at, fact), at);
    }
    boolean result = truth == Truth.TRUE;
    Const mapped = map == null ? null : map.get(result ? "true" : "false");
    return mapped == null
        ? new Value.Bool(result, at)
        : FactValues.of(mapped, at, shown(reads.values(), at, fact));
  }

  /** Why a test has no answer. */
  private static Cause why(Reads reads, Origin at, FactDef fact) {
    Cause rest = reads.rest();
    if (rest != null) {
      return rest;
    }
    for (Value value : members(reads.values())) {
      if (Values.text(Values.known(value)) == null) {
        return Values.cause(value, fact.name());
      }
    }
    String shown = shown(reads.values(), at, fact);
    return new Cause(Cause.Kind.MEANING, shown, null);
  }

  /** The first of some values that has a text; else the argument where they are written. */
  private static String shown(List<Value> values, Origin at, FactDef fact) {
    for (Value value : values) {
      String text = Values.text(Values.known(value));
      if (text != null) {
        return text;
      }
    }
    return Values.written(at, fact.name());
  }
}
