package dev.sekisho.finding;

import java.util.List;

/**
 * What a reader of a rule wants to know beside its texts: what can be set, and what to type.
 *
 * @param parameters thresholds that a profile may set, by name
 * @param edits what mends it, by native type; empty where one edit doesn't do
 */
public record RuleGuide(List<Parameter> parameters, List<Edit> edits) {
  /**
   * A threshold.
   *
   * @param value where the profile says nothing; durations in days
   */
  public record Parameter(String name, String value) {}

  /**
   * What to write.
   *
   * @param type {@code aws_efs_file_system}
   * @param lines {@code encrypted = true}, in the language of the type
   */
  public record Edit(String type, String lines) {}
}
