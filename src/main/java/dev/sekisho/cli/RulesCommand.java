package dev.sekisho.cli;

import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.RuleGuide;
import dev.sekisho.report.RuleList;
import dev.sekisho.report.RuleReference;
import dev.sekisho.rules.RuleGuides;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code sekisho rules}: the rules there are. */
final class RulesCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  RulesCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    String format = arguments.oneOf(Option.FORMAT, Command.RULES.formats());
    Ruleset ruleset = Request.ruleset(arguments);
    List<RuleCard> cards = cards(ruleset);
    if ("json".equals(format)) {
      RuleList.writeJson(cards, console.out());
    } else if ("markdown".equals(format)) {
      RuleReference.write(cards, guides(ruleset), ruleset.clauses(), language, console.out());
    } else {
      RuleList.write(cards, language, console.out());
    }
    return ExitCode.FINE;
  }

  private static Map<String, RuleGuide> guides(Ruleset ruleset) {
    Map<String, RuleGuide> guides = new HashMap<>();
    for (String id : ruleset.ids()) {
      RuleGuide guide = RuleGuides.of(ruleset, id);
      if (guide != null) {
        guides.put(id, guide);
      }
    }
    return guides;
  }

  static List<RuleCard> cards(Ruleset ruleset) {
    List<RuleCard> cards = new ArrayList<>();
    for (String id : ruleset.ids()) {
      RuleCard card = ruleset.card(id);
      if (card != null) {
        cards.add(card);
      }
    }
    return cards;
  }
}
