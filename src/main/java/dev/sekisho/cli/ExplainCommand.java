package dev.sekisho.cli;

import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.UnknownRule;
import dev.sekisho.report.RulePage;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Language;
import java.io.IOException;

/** {@code sekisho explain RULE}: what a rule asks, why, by which clause, and what to do. */
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
      RuleCard card = ruleset.card(id);
      if (card == null) {
        throw new UsageException(UnknownRule.message(id, ruleset.ids()));
      }
      RulePage.write(card, language, console.out());
    }
    return ExitCode.FINE;
  }
}
