package dev.sekisho.rules;

import dev.sekisho.finding.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How this run asks.
 *
 * @param disabled rules that are switched off
 * @param severities severities set by the user, by rule
 * @param asOf the day against which versions are judged
 * @param only the rules to ask; null for all
 */
public record Settings(
    Set<String> disabled,
    Map<String, Severity> severities,
    LocalDate asOf,
    @Nullable Set<String> only) {

  public static Settings asOf(LocalDate day) {
    return new Settings(Set.of(), Map.of(), day, null);
  }

  /** The same, asking one rule alone. */
  public Settings withOnly(String rule) {
    return new Settings(disabled, severities, asOf, Set.of(rule));
  }

  boolean asks(String rule) {
    return !disabled.contains(rule) && (only == null || only.contains(rule));
  }
}
