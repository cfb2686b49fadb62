package dev.sekisho.rules;

import dev.sekisho.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How this run asks.
 *
 * @param disabled rules that are switched off
 * @param asked rules that are off by themselves and are asked for
 * @param severities severities set by the user, by rule
 * @param asOf the day against which versions are judged
 * @param only the rules to ask; null for all
 * @param regions to name where a region is wanted, the best first; empty to leave it to the tables
 */
public record Settings(
    Set<String> disabled,
    Set<String> asked,
    Map<String, Severity> severities,
    LocalDate asOf,
    @Nullable Set<String> only,
    List<String> regions) {

  public Settings(
      Set<String> disabled,
      Set<String> asked,
      Map<String, Severity> severities,
      LocalDate asOf,
      @Nullable Set<String> only) {
    this(disabled, asked, severities, asOf, only, List.of());
  }

  public static Settings asOf(LocalDate day) {
    return new Settings(Set.of(), Set.of(), Map.of(), day, null);
  }

  /** The same, asking one rule alone. */
  public Settings withOnly(String rule) {
    return new Settings(disabled, asked, severities, asOf, Set.of(rule), regions);
  }

  /**
   * Whether a rule is asked.
   *
   * @param parameters names of the parameters that the profile gives
   */
  boolean asks(Rule rule, Set<String> parameters) {
    String unless = rule.offUnless();
    boolean on = unless == null || asked.contains(rule.id()) || parameters.contains(unless);
    return on && !disabled.contains(rule.id()) && (only == null || only.contains(rule.id()));
  }
}
