package dev.sekisho.rules;

import dev.sekisho.facts.SystemProfile;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Severity;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Const;
import dev.sekisho.source.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The question of a rule, without its texts.
 *
 * @param number its place among all rules
 * @param severity of its gravest case
 * @param quiet facts: where one of them is not known, an undetermined answer is no news; empty
 *     where it never is, null where it always is
 * @param offUnless {@link RuleCard#ASKED} where it is asked only if the profile asks for it, the
 *     name of a parameter where giving that is enough; null for always
 * @param subjects of whom it is asked; null for a question about a system or for a detector
 * @param system what a whole system is asked; null for a question about subjects
 * @param detector the class that answers instead; null for none
 * @param cases tried in order
 * @param at facts at which a finding stands before others
 * @param parameters thresholds by name
 * @param set what one edit would mend, by fact
 * @param report what a line for a person tells; null for the addresses alone
 */
@SuppressWarnings("ArrayRecordComponent") // short lists of numbers on the hot path, never compared
public record Rule(
    int number,
    String id,
    Mode mode,
    Severity severity,
    int @Nullable [] quiet,
    @Nullable String offUnless,
    @Nullable Subjects subjects,
    @Nullable Absence system,
    @Nullable String detector,
    List<Case> cases,
    int[] at,
    Map<String, Parameter> parameters,
    List<Setting> set,
    @Nullable Report report) {

  /**
   * Of whom a rule is asked; every part that is given must hold.
   *
   * @param kinds one of these; empty for any
   * @param holds null for any
   * @param facts one of these is filled; empty for any
   * @param where null for always
   */
  public record Subjects(
      int[] kinds,
      dev.sekisho.knowledge.Entry.@Nullable Holds holds,
      int[] facts,
      @Nullable Condition where) {}

  /**
   * What is missing from a system.
   *
   * @param per {@code provider}, or empty for once a system
   * @param where asked only where this holds of what the system has; null for always
   * @param missing what is looked for; one of these is enough, or each is needed where they have
   *     names
   * @param names what each of them is called; empty where one is enough
   * @param scope how much the templates must hold for absence to be judged; null where it is judged
   *     whatever they hold
   * @param inherited the control that stands in for it; empty for none
   */
  public record Absence(
      String per,
      @Nullable Condition where,
      List<Condition.Present> missing,
      List<Message> names,
      SystemProfile.@Nullable Scope scope,
      String inherited) {}

  /** One answer and when it is given. */
  public record Case(Condition when, boolean violation, Severity severity) {}

  /**
   * A threshold.
   *
   * @param value where nobody says otherwise
   * @param byConfidentiality what holds instead for data of this confidentiality
   * @param fact the fact it is compared with, whose unit and type it has; -1 for plain text
   */
  public record Parameter(Const value, Map<Integer, Const> byConfidentiality, int fact) {}

  /**
   * What a line for a person tells of the subjects.
   *
   * @param by their number is told for each value of these facts together; empty for one number
   * @param with facts whose values stand beside each address
   * @param share whether each number has its share of all beside it
   * @param named of which subjects the line itself gives the addresses; null for none
   */
  public record Report(int[] by, int[] with, boolean share, @Nullable Condition named) {}

  /** What a fact should be. */
  public record Setting(int fact, Const value) {}
}
