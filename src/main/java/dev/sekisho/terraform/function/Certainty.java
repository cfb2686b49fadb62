package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Choices;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;
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

  /**
   * The cause for a list put together from several: a lone member must not be taken for one that
   * stands for all.
   */
  static @Nullable Cause joined(List<Value> items, @Nullable Cause rest, boolean representative) {
    boolean alone = rest != null && rest.kind() == Cause.Kind.EXPANSION && items.size() == 1;
    return rest != null && alone && !representative
        ? new Cause(Cause.Kind.CONDITION, rest.subject(), rest.declared())
        : rest;
  }

  /**
   * A member of a list of unknown length by its number: the one that stands for all, or nothing
   * where the list turns out too short; null for any other list.
   *
   * @param none what there is where the list is too short
   */
  public static @Nullable Value member(Value.ListValue list, Value none, Origin origin) {
    Value representative = representative(list);
    Cause rest = list.rest();
    if (representative == null || rest == null || representative instanceof Value.Partial) {
      return representative;
    }
    Choice choice = new Choice("instances of " + rest.subject(), 2, rest);
    return Choices.oneOf(choice, List.of(representative, none), origin);
  }

  /** The member that stands for all of a list of unknown length; null for any other list. */
  public static @Nullable Value representative(Value.ListValue list) {
    Cause rest = list.rest();
    boolean stands =
        rest != null && rest.kind() == Cause.Kind.EXPANSION && list.items().size() == 1;
    return stands ? list.items().get(0) : null;
  }
}
