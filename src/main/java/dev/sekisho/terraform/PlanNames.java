package dev.sekisho.terraform;

import dev.sekisho.terraform.plan.PlanFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What the environments of a root with several plans are called: the file names without ending
 * where these differ, else with as many folders in front as tell them apart, at last the paths.
 */
final class PlanNames {
  private PlanNames() {}

  /** The names in the order of the plans, each only once. */
  static List<String> of(List<PlanFile> plans) {
    int depth = 1;
    List<String> names = named(plans, depth);
    while (new HashSet<>(names).size() < names.size()) {
      List<String> longer = named(plans, ++depth);
      if (longer.equals(names)) {
        return paths(plans);
      }
      names = longer;
    }
    return names;
  }

  private static List<String> named(List<PlanFile> plans, int depth) {
    List<String> names = new ArrayList<>(plans.size());
    for (PlanFile plan : plans) {
      names.add(last(plan.name(), depth));
    }
    return names;
  }

  /** The last steps of a path. */
  private static String last(String path, int steps) {
    int start = path.length();
    for (int i = 0; i < steps && start >= 0; i++) {
      start = path.lastIndexOf('/', start - 1);
    }
    return path.substring(start + 1);
  }

  /** {@code a.json} beside {@code a.tfplan.json}: only their endings differ. */
  private static List<String> paths(List<PlanFile> plans) {
    List<String> paths = new ArrayList<>(plans.size());
    for (PlanFile plan : plans) {
      paths.add(plan.path());
    }
    return paths;
  }
}
