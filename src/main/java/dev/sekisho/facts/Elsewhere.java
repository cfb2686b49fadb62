package dev.sekisho.facts;

import dev.sekisho.knowledge.Entry;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the place of a thing itself out of a list of places: where it stands is asked of it anyway.
 * What keeps nothing is not asked where it stands, so its list stays whole, unless it is a rule
 * that stands where the data that it copies is kept.
 */
final class Elsewhere {
  private final SystemFacts system;

  Elsewhere(SystemFacts system) {
    this.system = system;
  }

  /** The same without the subject's own region; all of it where nobody wrote it. */
  Fact of(Subject subject, Fact fact, Inquiry inquiry) {
    if (fact.from() != Fact.From.WRITTEN || !hasPlace(subject, inquiry)) {
      return fact;
    }
    Value whole = inquiry.settle(fact.value());
    Value home = system.placement().region(subject, inquiry).value();
    List<Value> items = new ArrayList<>();
    Cause rest = Lists.take(whole, items);
    List<Value> away = new ArrayList<>(items.size());
    for (Value item : items) {
      if (!isSame(system.placement().name(subject, item, inquiry), home)) {
        away.add(item);
      }
    }
    return away.size() == items.size()
        ? fact
        : fact.withValue(Lists.of(away, rest, whole.origin()));
  }

  private boolean hasPlace(Subject subject, Inquiry inquiry) {
    if (subject.entry().holds() != Entry.Holds.NOTHING) {
      return true;
    }
    int atSource = system.knowledge().factId("replica.at-source");
    return atSource >= 0
        && subject.entry().fill(atSource) != null
        && Boolean.TRUE.equals(Values.bool(system.fact(subject, atSource, inquiry).value()));
  }

  /** One and the same place, whether or not it is known which. */
  private static boolean isSame(Value place, Value home) {
    if (place instanceof Value.Unknown one && home instanceof Value.Unknown other) {
      return one.cause().equals(other.cause())
          && (one.cause().kind() == Cause.Kind.DEPLOY_REGION
              || one.cause().kind() == Cause.Kind.PROVIDER_REGION);
    }
    String name = Values.text(place);
    return name != null && name.equals(Values.text(home));
  }
}
