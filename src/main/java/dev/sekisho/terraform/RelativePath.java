package dev.sekisho.terraform;

import java.util.ArrayList;
import java.util.List;

/** One folder of the tree seen from another. */
final class RelativePath {
  private RelativePath() {}

  /**
   * {@code modules/log} seen from {@code envs/prod} is {@code ../../modules/log}; a folder seen
   * from itself is a dot.
   */
  static String of(String from, String to) {
    List<String> start = parts(from);
    List<String> end = parts(to);
    int common = 0;
    while (common < start.size()
        && common < end.size()
        && start.get(common).equals(end.get(common))) {
      common++;
    }
    List<String> steps = new ArrayList<>();
    for (int i = common; i < start.size(); i++) {
      steps.add("..");
    }
    steps.addAll(end.subList(common, end.size()));
    return steps.isEmpty() ? "." : String.join("/", steps);
  }

  private static List<String> parts(String folder) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < folder.length() && !folder.equals(".")) {
      int slash = folder.indexOf('/', start);
      int end = slash < 0 ? folder.length() : slash;
      parts.add(folder.substring(start, end));
      start = end + 1;
    }
    return parts;
  }
}
