package dev.sekisho.cli;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.RuleGuide;
import dev.sekisho.finding.UnknownRule;
import dev.sekisho.report.CheckPage;
import dev.sekisho.report.RulePage;
import dev.sekisho.rules.RuleGuides;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.rulesets.OutsideChecks;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code sekisho explain RULE}: what a rule asks, why, by which clause, and what to do; {@code
 * sekisho explain C041}: what a statement of the guideline says, and which rules ask it; {@code
 * sekisho explain CKV_AWS_16}: which rules ask what a check of another tool asks.
 */
final class ExplainCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  ExplainCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    if (arguments.operands().isEmpty()) {
      throw new UsageException(
          "ルールの名前がありません。sekisho rules に一覧があります", "name a rule; sekisho rules lists them");
    }
    Ruleset ruleset = Request.ruleset(arguments);
    for (String id : arguments.operands()) {
      explain(id, ruleset);
    }
    return ExitCode.FINE;
  }

  private void explain(String id, Ruleset ruleset) throws UsageException, IOException {
    RuleCard card = ruleset.card(id);
    RuleGuide guide = RuleGuides.of(ruleset, id);
    if (card != null && guide != null) {
      RulePage.write(card, guide, language, console.out());
      return;
    }
    for (Clause clause : ruleset.clauses()) {
      if (clause.id().equalsIgnoreCase(id)) {
        RulePage.write(clause, asking(clause, ruleset), language, console.out());
        return;
      }
    }
    if (CheckPage.write(
        id, RulesCommand.cards(ruleset), OutsideChecks.all(), language, console.out())) {
      return;
    }
    throw new UsageException(
        isStatement(id) ? unknown(id) : UnknownRule.message(id, ruleset.ids()));
  }

  /** A letter and digits, as statements are numbered and no rule is named. */
  private static boolean isStatement(String id) {
    return id.matches("[A-Za-z]\\d+") || id.matches("[\\d.]+");
  }

  private static Message unknown(String id) {
    return new Message(
        "条項「" + id + "」はありません。C041 のような番号で指します（sekisho rules --format markdown に一覧があります）",
        "there is no statement \""
            + id
            + "\"; they are numbered like C041 (sekisho rules --format markdown lists them)");
  }

  private static List<RuleCard> asking(Clause clause, Ruleset ruleset) {
    List<RuleCard> asking = new ArrayList<>();
    for (RuleCard card : RulesCommand.cards(ruleset)) {
      if (card.clauses().contains(clause)) {
        asking.add(card);
      }
    }
    return asking;
  }
}
