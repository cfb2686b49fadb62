package dev.sekisho.report;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.source.Language;
import java.util.List;
import java.util.Map;

/** The lists in a rule's description: its clauses, and related checks of other tools. */
final class RuleText {
  private RuleText() {}

  /** A clause as people cite it, with strength and number behind what it says. */
  static String clause(Clause clause, Language language) {
    String told = clause.gist().in(language);
    return language == Language.JA
        ? told + "（" + clause.strength() + "、" + clause.id() + "）"
        : told + " (" + english(clause.strength()) + ", " + clause.id() + ")";
  }

  /** How binding a statement is. */
  static String strength(Clause clause, Language language) {
    return language == Language.JA ? clause.strength() : english(clause.strength());
  }

  /** Who decides whether a statement is kept. */
  static String judged(Clause clause, Language language) {
    boolean ja = language == Language.JA;
    return switch (clause.judged()) {
      case "resource" -> ja ? "リソースごと" : "resource";
      case "system" -> ja ? "システム全体" : "whole system";
      case "partial" -> ja ? "手がかりのみ" : "signs only";
      default -> ja ? "人" : "people";
    };
  }

  private static String english(String strength) {
    return switch (strength) {
      case "義務" -> "mandatory";
      case "原則" -> "principle";
      case "推奨" -> "recommended";
      case "留意" -> "to be considered";
      default -> strength;
    };
  }

  /**
   * What the profile has to say before the rule is asked.
   *
   * @param quote stands around what is to be typed
   * @return empty for a rule that is always on
   */
  static String off(RuleCard card, Language language, String quote) {
    String unless = card.offUnless();
    if (unless == null) {
      return "";
    }
    boolean ja = language == Language.JA;
    boolean given = !unless.equals(RuleCard.ASKED);
    String ways = quote + "rules: {" + card.id() + ": on}" + quote;
    String also = quote + "parameters: {" + unless + ": …}" + quote;
    if (ja) {
      return "求められるまで無効です。プロファイルに " + ways + (given ? " か " + also : "") + " と書くと問います。";
    }
    return "Off until asked: write " + ways + (given ? " or " + also : "") + " into the profile.";
  }

  /** The same in a word or two, for lists. */
  static String offShort(RuleCard card, Language language) {
    if (card.offUnless() == null) {
      return "";
    }
    return language == Language.JA ? "求められるまで無効" : "off until asked";
  }

  /**
   * A line for each clause.
   *
   * @param before stands before the section's name
   * @param behind stands behind it
   */
  static String clauses(List<Clause> clauses, Language language, String before, String behind) {
    StringBuilder text = new StringBuilder();
    for (Clause clause : clauses) {
      text.append(before).append(clause.heading()).append(behind).append(' ');
      text.append(clause(clause, language)).append('\n');
    }
    return text.toString();
  }

  /** A line for each tool. */
  static String related(Map<String, List<String>> related) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<String>> tool : related.entrySet()) {
      if (!tool.getValue().isEmpty()) {
        text.append(tool.getKey()).append(": ");
        text.append(String.join(", ", tool.getValue())).append('\n');
      }
    }
    return text.toString();
  }
}
