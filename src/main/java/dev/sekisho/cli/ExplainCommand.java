package dev.sekisho.cli;

import dev.sekisho.finding.RuleCard;
import dev.sekisho.report.RulePage;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Language;
import dev.sekisho.source.Spelling;
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
        throw unknown(id, ruleset);
      }
      RulePage.write(card, language, console.out());
    }
    return ExitCode.FINE;
  }

  private static UsageException unknown(String id, Ruleset ruleset) {
    String near = Spelling.nearest(id, ruleset.ids());
    return new UsageException(
        "ルール「"
            + id
            + "」はありません。"
            + (near == null ? "sekisho rules に一覧があります" : "「" + near + "」のことですか？"),
        "there is no rule \""
            + id
            + "\"; "
            + (near == null ? "see sekisho rules" : "did you mean \"" + near + "\"?"));
  }
}
