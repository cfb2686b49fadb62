package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Value;

/** Values as pieces of text: scalars converted, unknowns kept as holes. */
final class Pieces {
  private Pieces() {}

  /** Text, text with holes, or a hole; nothing else can be part of text. */
  static Value of(Value value, Arguments a) {
    Value v = Equality.known(value);
    if (v instanceof Value.Unknown || v instanceof Value.OneOf) {
      return v;
    }
    if (v instanceof Value.Reference) {
      return v;
    }
    if (v instanceof Value.Null) {
      throw a.invalid("null");
    }
    Value text = Conversion.to(Type.Simple.STRING, v);
    if (text instanceof Value.Unknown) {
      throw a.invalid("string required");
    }
    return text;
  }
}
