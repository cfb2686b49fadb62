package dev.sekisho.rules;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.source.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules with the vocabulary and the knowledge they stand on, as compiled. Questions and
 * vocabulary are decoded one by one when a template makes them necessary; texts only when someone
 * reads them.
 */
public interface Ruleset {
  /** Name and edition of the guideline ({@code ds-310}, {@code 2022-12}). */
  String guideline();

  String edition();

  /** Ids of all rules, sorted. */
  List<String> ids();

  /** The texts of a rule; null if there is none of that id. */
  @Nullable RuleCard card(String id);

  /** All statements of the guideline, in its order. */
  List<Clause> clauses();

  /** What a finding of the rule says, with placeholders; null if there is none of that id. */
  @Nullable Message message(String id);

  /**
   * What a finding of a case of the rule says.
   *
   * @param number of the case; its own words, or those of the rule where it has none
   */
  @Nullable Message message(String id, int number);

  /** Where it came from: {@code built-in}, or the user's folder with a digest. */
  List<String> sources();

  /**
   * The day on which the source of each table and list of knowledge was last read, by its name:
   * days since 1970-01-01, since a date that is asked for them loads the formatters of the JDK.
   */
  Map<String, Integer> knowledgeRead();

  Knowledge knowledge();

  int ruleCount();

  /** The question of a rule by its number. */
  Rule rule(int number);

  /** Numbers of the rules that are asked of systems, not of subjects. */
  int[] unboundRules();
}
