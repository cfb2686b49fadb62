package dev.sekisho.terraform.plan;

import dev.sekisho.source.SourceTree;
import java.nio.charset.StandardCharsets;

/**
 * Tells plans from other files by a look at their first bytes; whoever reads the file has the last
 * word. A plan that was sorted by key has its version late, so such a file is looked at as a whole.
 */
public final class PlanDetection {
  private static final int HEAD = 4096;
  private static final String[] SORTED = {"applyable", "checks", "complete", "configuration"};

  /** What a file is. */
  public enum Kind {
    OTHER,
    /** A plan in JSON. */
    JSON,
    /** A plan as {@code terraform plan -out} saves it. */
    BINARY
  }

  private PlanDetection() {}

  public static Kind kind(SourceTree tree, String path) {
    String head = text(tree.head(path, HEAD));
    if (head.startsWith("PK") && head.contains("tfplan")) {
      return Kind.BINARY;
    }
    String start = head.stripLeading();
    if (!start.startsWith("{")) {
      return Kind.OTHER;
    }
    return speaksOfPlans(head) || (isSorted(start) && wholeSpeaks(tree, path))
        ? Kind.JSON
        : Kind.OTHER;
  }

  /** Names are ASCII. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A state in JSON has both words too; only a plan has what was planned. */
  private static boolean speaksOfPlans(String head) {
    return head.contains("\"format_version\"")
        && (head.contains("\"terraform_version\"")
            || head.contains("\"planned_values\"")
            || head.contains("\"resource_changes\""))
        && !head.contains("\"provider_schemas\"");
  }

  private static boolean isSorted(String start) {
    String first = start.substring(1).stripLeading();
    for (String name : SORTED) {
      if (first.startsWith("\"" + name + "\"")) {
        return true;
      }
    }
    return false;
  }

  private static boolean wholeSpeaks(SourceTree tree, String path) {
    return speaksOfPlans(text(tree.head(path, PlanFile.MAX_BYTES)));
  }
}
