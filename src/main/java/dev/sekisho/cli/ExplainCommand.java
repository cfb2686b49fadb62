package dev.sekisho.cli;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.RuleGuide;
import dev.sekisho.finding.UnknownRule;
import dev.sekisho.report.RulePage;
import dev.sekisho.rules.RuleGuides;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code sekisho explain RULE}: what a rule asks, why, by which clause, and what to do; {@code
 * sekisho explain C041}: what a statement of the guideline says, and which rules ask it.
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
    throw new UsageException(UnknownRule.message(id, ruleset.ids()));
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
