package dev.sekisho.terraform.function;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import org.jspecify.annotations.Nullable;

/** What can be said for certain of values that are not known. */
public final class Certainty {
  private Certainty() {}

  /** Whether the cloud always fills what is referred to: identities are never null nor empty. */
  static boolean isSet(Value.Reference reference) {
    String attribute = reference.attribute();
    String last = attribute.substring(attribute.lastIndexOf('.') + 1);
    return last.equals("id") || last.equals("arn") || last.equals("self_link") || last.isEmpty();
  }

  static boolean hasText(Value.Partial partial) {
    for (Value part : partial.parts()) {
      if (part instanceof Value.Text || (part instanceof Value.Reference r && isSet(r))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a resolved value is certainly neither null nor the empty text. */
  static boolean isNotEmpty(Value value) {
    if (value instanceof Value.Reference reference) {
      return isSet(reference);
    }
    if (value instanceof Value.Partial partial) {
      return hasText(partial);
    }
    return !(value instanceof Value.Unknown
        || value instanceof Value.OneOf
        || value instanceof Value.Null);
  }

  /** The member that stands for all of a list of unknown length; null for any other list. */
  public static @Nullable Value representative(Value.ListValue list) {
    Cause rest = list.rest();
    boolean stands =
        rest != null && rest.kind() == Cause.Kind.EXPANSION && list.items().size() == 1;
    return stands ? list.items().get(0) : null;
  }
}
