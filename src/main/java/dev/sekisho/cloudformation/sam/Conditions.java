package dev.sekisho.cloudformation.sam;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions put together of those of several resources. */
final class Conditions {
  /** {@code Fn::Or} takes no more than this. */
  private static final int MOST = 10;

  private Conditions() {}

  /** One that holds where any of these does; the only one itself, null where there is none. */
  static @Nullable String any(Set<String> conditions, String name, Source from, Assembly assembly) {
    if (conditions.size() <= 1) {
      return conditions.isEmpty() ? null : conditions.iterator().next();
    }
    List<Object> all = new ArrayList<>();
    for (String each : conditions) {
      all.add(Parts.map("Condition", each));
    }
    int level = 0;
    while (all.size() > MOST) {
      List<Object> fewer = new ArrayList<>();
      for (int i = 0; i < all.size(); i += MOST) {
        String part = name + level + "x" + i;
        List<Object> some = new ArrayList<>(all.subList(i, Math.min(all.size(), i + MOST)));
        boolean alone = some.size() == 1;
        fewer.add(
            alone
                ? some.get(0)
                : Parts.map(
                    "Condition", assembly.condition(part, from, Parts.map("Fn::Or", some))));
      }
      all = fewer;
      level++;
    }
    return assembly.condition(name, from, Parts.map("Fn::Or", all));
  }
}
