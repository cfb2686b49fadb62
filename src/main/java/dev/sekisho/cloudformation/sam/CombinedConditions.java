package dev.sekisho.cloudformation.sam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions put together of those of several resources. */
final class CombinedConditions {
  /** {@code Fn::Or} takes no more than this. */
  private static final int MOST = 10;

  private CombinedConditions() {}

  /** One that holds where this does not. */
  static String not(String condition, Source from, Assembly assembly) {
    Map<String, Object> not = Parts.map("Fn::Not", Parts.list(Parts.map("Condition", condition)));
    return assembly.condition("NOT" + condition, from, not);
  }

  /** One that holds where both of these do. */
  static String both(String one, String other, Source from, Assembly assembly) {
    List<Object> all = Parts.list(Parts.map("Condition", one), Parts.map("Condition", other));
    return assembly.condition(one + "AND" + other, from, Parts.map("Fn::And", all));
  }

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
