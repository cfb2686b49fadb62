package dev.sekisho.rules;

import dev.sekisho.finding.RuleCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rules with the vocabulary and the knowledge they stand on, as compiled. Questions and
 * vocabulary are decoded one by one when a template makes them necessary; texts only when someone
 * reads them.
 */
public interface Ruleset {
  /** Number and edition of the guideline ({@code ds-310}, {@code 2022-12}). */
  String guideline();

  String edition();

  /** Ids of all rules, sorted. */
  List<String> ids();

  /** The texts of a rule; null if there is none of that id. */
  @Nullable RuleCard card(String id);

  /** Where it came from: {@code built-in}, or the user's folder with a digest. */
  List<String> sources();
}
