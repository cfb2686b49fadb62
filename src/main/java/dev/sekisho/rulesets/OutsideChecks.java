package dev.sekisho.rulesets;

import dev.sekisho.source.Message;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why no rule asks what a check of another tool asks: the guideline says nothing of it. Read from a
 * list beside the compiled rulesets, and only by who looks such a check up.
 */
public final class OutsideChecks {
  static final String LIST = "rulesets/outside.tsv";

  private OutsideChecks() {}

  /** The reasons by the check's id, in order. */
  public static Map<String, Message> all() {
    Map<String, Message> reasons = new TreeMap<>();
    for (String line : Rulesets.text(LIST).split("\n", -1)) {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      if (!line.startsWith("#") && second > 0) {
        String ja = line.substring(first + 1, second);
        reasons.put(line.substring(0, first), new Message(ja, line.substring(second + 1)));
      }
    }
    return reasons;
  }
}
