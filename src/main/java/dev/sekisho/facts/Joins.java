package dev.sekisho.facts;

import dev.sekisho.knowledge.FactDef;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.List;

/** Makes one value of several that were written for a fact that holds one. */
final class Joins {
  private Joins() {}

  /** Equal values are that value; bools go by the fact's way of combining; else nobody can say. */
  static Value one(List<Value> values, FactDef fact, String path) {
    Value first = values.get(0);
    if (fact.combine() != FactDef.Combine.ONLY) {
      boolean wanted = fact.combine() == FactDef.Combine.ANY;
      Value unknown = null;
      for (Value value : values) {
        Boolean bool = Values.bool(value);
        if (bool != null && bool == wanted) {
          return value;
        }
        unknown = bool == null && !Values.isNothing(value) ? value : unknown;
      }
      return unknown == null ? first : Values.unknown(unknown, path);
    }
    for (Value value : values) {
      if (!Values.same(first, value)) {
        return new Value.Unknown(
            new Cause(Cause.Kind.LIMIT, path, value.origin().span()), first.origin());
      }
    }
    return first;
  }
}
