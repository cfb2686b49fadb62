package dev.sekisho.terraform.plan;

import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which member of a list in the source is which in the plan: a plan sorts the members of sets, so
 * the likest are paired first, and what is equally like by its place.
 */
final class Pairing {
  private static final int MOST_PAIRS = 10_000;

  private Pairing() {}

  /** For each item of the source the index in the plan; -1 where none is left. */
  static int[] of(List<Value> source, List<YamlTree> planned) {
    int[] partners = new int[source.size()];
    Arrays.fill(partners, -1);
    if ((long) source.size() * planned.size() > MOST_PAIRS) {
      for (int i = 0; i < Math.min(source.size(), planned.size()); i++) {
        partners[i] = i;
      }
      return partners;
    }
    boolean[] taken = new boolean[planned.size()];
    for (int[] pair : pairs(source, planned)) {
      if (partners[pair[1]] < 0 && !taken[pair[2]]) {
        partners[pair[1]] = pair[2];
        taken[pair[2]] = true;
      }
    }
    return partners;
  }

  private static List<int[]> pairs(List<Value> source, List<YamlTree> planned) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      for (int j = 0; j < planned.size(); j++) {
        pairs.add(new int[] {Likeness.affinity(source.get(i), planned.get(j)), i, j});
      }
    }
    pairs.sort(
        Comparator.<int[]>comparingInt(pair -> -pair[0])
            .thenComparingInt(pair -> Math.abs(pair[1] - pair[2]))
            .thenComparingInt(pair -> pair[1]));
    return pairs;
  }
}
