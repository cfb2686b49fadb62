package dev.sekisho.rules;

import dev.sekisho.facts.Subject;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.source.Decimal;
import dev.sekisho.source.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What to do about a finding, with the line to write where one edit mends it. */
final class Fixes {
  private Fixes() {}

  static Message of(Rule rule, RuleCard card, Subject subject) {
    StringBuilder lines = new StringBuilder();
    for (Rule.Setting setting : rule.set()) {
      Entry.Fill fill = subject.entry().fill(setting.fact());
      FactSpec spec = fill == null ? null : fill.spec();
      String line = spec == null ? null : line(spec, setting.value(), subject.graph().language());
      if (line != null) {
        lines.append('\n').append(line);
      }
    }
    return new Message(card.fix().ja() + lines, card.fix().en() + lines);
  }

  /** What to write so that the fact has the value; null where one edit doesn't do. */
  static @Nullable String line(FactSpec spec, Const value, TemplateLanguage language) {
    FactSpec simple = spec;
    if (spec instanceof FactSpec.Cases cases) {
      FactSpec last = cases.cases().get(cases.cases().size() - 1).spec();
      simple = last == null ? spec : last;
    }
    if (simple instanceof FactSpec.Written written && written.paths().size() == 1) {
      String native1 = word(value, written.map(), written.unit());
      return native1 == null ? null : assignment(written.paths().get(0), native1, language);
    }
    if (simple instanceof FactSpec.Tested tested) {
      return tested(tested, value, language);
    }
    return null;
  }

  /** Every path that a test goes over, set to what the test wants. */
  private static @Nullable String tested(
      FactSpec.Tested tested, Const value, TemplateLanguage language) {
    boolean simple =
        tested.quantifier() == FactSpec.Quantifier.EVERY
            && tested.map() == null
            && value.isTrue()
            && tested.test() instanceof dev.sekisho.knowledge.Test.Compare compare
            && compare.with() instanceof dev.sekisho.knowledge.Operand.Literal literal
            && literal.value().isTrue();
    if (!simple) {
      return null;
    }
    StringBuilder lines = new StringBuilder();
    for (Path path : tested.paths()) {
      String line = assignment(path, "true", language);
      if (line == null) {
        return null;
      }
      lines.append(lines.length() == 0 ? "" : "\n").append(line);
    }
    return lines.toString();
  }

  /** The native word for a value of the fact; null where there is none or several. */
  private static @Nullable String word(Const value, @Nullable Map<String, Const> map, Unit unit) {
    if (map != null) {
      for (Map.Entry<String, Const> entry : new TreeMap<>(map).entrySet()) {
        if (entry.getValue().kind() == value.kind()
            && entry.getValue().text().equals(value.text())) {
          return entry.getKey();
        }
      }
      return null;
    }
    Decimal number = value.number();
    if (number != null) {
      return unit.fromBase(number).toString();
    }
    return value.text();
  }

  private static @Nullable String assignment(Path path, String word, TemplateLanguage language) {
    if (path.meta() || path.json() != null || path.then() >= 0 || path.many()) {
      return null;
    }
    boolean terraform = language == TemplateLanguage.TERRAFORM;
    List<Path.Step> steps = path.steps();
    String last = steps.get(steps.size() - 1).name();
    String line = terraform ? last + " = " + quoted(word) : last + ": " + word;
    for (int i = steps.size() - 2; i >= 0; i--) {
      String name = steps.get(i).name();
      line = terraform ? name + " { " + line + " }" : name + ": {" + line + "}";
    }
    return line;
  }

  private static String quoted(String word) {
    boolean bare = word.equals("true") || word.equals("false") || isNumber(word);
    return bare ? word : "\"" + word + "\"";
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return !word.isEmpty() && word.indexOf('.') == word.lastIndexOf('.');
  }
}
