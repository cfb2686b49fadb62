package dev.sekisho.cli;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.FailOn;
import dev.sekisho.rules.Ruleset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shell may offer at a place of the command line, made out from what {@link Command} and
 * {@link Option} call the value that stands there.
 */
final class Offers {
  private final List<String> rules;
  private final List<String> clauses = new ArrayList<>();
  private final List<String> regions;

  Offers(Ruleset ruleset) {
    rules = ruleset.ids();
    regions = List.copyOf(new ProfileWords(ruleset).regions());
    for (Clause clause : ruleset.clauses()) {
      clauses.add(clause.id());
    }
  }

  /** What kind of value a place takes. */
  enum Kind {
    WORDS,
    FILES,
    FOLDERS,
    /** Something that only the person knows. */
    OPEN
  }

  /**
   * An offer.
   *
   * @param words empty unless it is of words
   */
  record Offer(Kind kind, List<String> words) {}

  /** The values of an option; null for a switch. */
  @Nullable Offer value(Command command, Option option) {
    String name = option.value();
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "FORMAT" -> words(command.formats());
      case "SEVERITY" -> words(FailOn.words());
      case "RULE" -> words(rules);
      case "REGION" -> words(regions);
      case "FILE" -> new Offer(Kind.FILES, List.of());
      case "DIR" -> new Offer(Kind.FOLDERS, List.of());
      default -> listed(name);
    };
  }

  /** What stands behind a command. */
  Offer operand(Command command) {
    String first = command.operands().split(" ", 2)[0].replace("[", "").replace("]", "");
    return switch (first) {
      case "RULE|CLAUSE" -> words(ruleOrClause());
      case "PATH", "PATH…", "FINDING" -> new Offer(Kind.FILES, List.of());
      default -> listed(first);
    };
  }

  private List<String> ruleOrClause() {
    List<String> all = new ArrayList<>(rules);
    all.addAll(clauses);
    return all;
  }

  /** Words in small letters with bars between them are what they say. */
  private static Offer listed(String name) {
    boolean small = !name.isEmpty() && name.indexOf('|') > 0;
    for (int i = 0; i < name.length(); i++) {
      small &= name.charAt(i) == '|' || Character.isLowerCase(name.charAt(i));
    }
    return small ? words(List.of(name.split("\\|", -1))) : new Offer(Kind.OPEN, List.of());
  }

  private static Offer words(List<String> words) {
    return new Offer(Kind.WORDS, words);
  }
}
