package dev.sekisho.cloudformation;

import dev.sekisho.value.Choice;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.List;

/** {@code Fn::Equals} in three values. */
final class Equality {
  private static final int MAX_WORLDS = 64;

  private Equality() {}

  static Truth of(Value one, Value other) {
    return of(one, other, MAX_WORLDS);
  }

  private static Truth of(Value one, Value other, int allowed) {
    Choice choice = Worlds.openChoice(List.of(one, other));
    if (choice == null) {
      return plain(one, other);
    }
    if (choice.size() > allowed) {
      return Truth.UNKNOWN;
    }
    Truth all = null;
    for (int i = 0; i < choice.size(); i++) {
      Value left = Worlds.project(one, choice.id(), i);
      Value right = Worlds.project(other, choice.id(), i);
      Truth here = of(left, right, allowed / choice.size());
      if (here == Truth.UNKNOWN || (all != null && all != here)) {
        return Truth.UNKNOWN;
      }
      all = here;
    }
    return all == null ? Truth.UNKNOWN : all;
  }

  private static Truth plain(Value one, Value other) {
    String left = Literals.text(one);
    String right = Literals.text(other);
    if (left != null && right != null) {
      return Truth.of(left.equals(right));
    }
    if (one instanceof Value.ListValue some && other instanceof Value.ListValue others) {
      return lists(some, others);
    }
    if (left != null && other instanceof Value.Partial partial) {
      return fits(partial, left) ? Truth.UNKNOWN : Truth.FALSE;
    }
    if (right != null && one instanceof Value.Partial partial) {
      return fits(partial, right) ? Truth.UNKNOWN : Truth.FALSE;
    }
    if (("".equals(left) && other instanceof Value.Reference)
        || ("".equals(right) && one instanceof Value.Reference)) {
      // Whatever a resource answers with, it is not nothing.
      return Truth.FALSE;
    }
    return Worlds.same(one, other) ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Truth lists(Value.ListValue some, Value.ListValue others) {
    if (some.open() || others.open()) {
      return Truth.UNKNOWN;
    }
    if (some.items().size() != others.items().size()) {
      return Truth.FALSE;
    }
    Truth all = Truth.TRUE;
    for (int i = 0; i < some.items().size(); i++) {
      all = all.and(plain(some.items().get(i), others.items().get(i)));
    }
    return all;
  }

  /** Whether filling the holes could give this text. */
  private static boolean fits(Value.Partial partial, String text) {
    int at = 0;
    for (int i = 0; i < partial.parts().size(); i++) {
      if (!(partial.parts().get(i) instanceof Value.Text part)) {
        continue;
      }
      boolean last = i == partial.parts().size() - 1;
      int found =
          i == 0
              ? (text.startsWith(part.text()) ? 0 : -1)
              : last ? lastIndex(text, part.text(), at) : text.indexOf(part.text(), at);
      if (found < 0) {
        return false;
      }
      at = found + part.text().length();
    }
    return true;
  }

  private static int lastIndex(String text, String end, int from) {
    int at = text.length() - end.length();
    return at >= from && text.endsWith(end) ? at : -1;
  }
}
