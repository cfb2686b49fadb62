package dev.sekisho.rules;

import dev.sekisho.facts.Ground;
import dev.sekisho.facts.Subject;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Table;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.source.Decimal;
import dev.sekisho.source.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What to do about a finding, with the line to write where one edit mends it. */
final class Fixes {
  private static final Message NO_WORD = new Message("", "");

  private Fixes() {}

  static Message of(
      Rule rule, RuleCard card, Subject subject, List<Ground> grounds, Knowledge knowledge) {
    StringBuilder lines = new StringBuilder();
    Message way = NO_WORD;
    for (Rule.Setting setting : rule.set()) {
      if (!isWanted(setting, grounds)) {
        continue;
      }
      Entry.Fill fill = subject.entry().fill(setting.fact());
      FactSpec spec = fill == null ? null : fill.spec();
      way = fill != null && isSettled(fill) ? otherType(subject.entry().type()) : way;
      String line = line(spec, setting, knowledge, subject.graph().language());
      if (line != null) {
        lines.append('\n').append(line);
      }
    }
    return new Message(card.fix().ja() + way.ja() + lines, card.fix().en() + way.en() + lines);
  }

  /** Whether the fact is as it is for all of the type, and nothing can be written about it. */
  private static boolean isSettled(Entry.Fill fill) {
    if (fill.contributed() || !(fill.spec() instanceof FactSpec.Cases cases)) {
      return !fill.contributed() && fill.spec() instanceof FactSpec.Fixed;
    }
    for (FactSpec.Case each : cases.cases()) {
      if (each.spec() != null && !(each.spec() instanceof FactSpec.Fixed)) {
        return false;
      }
    }
    return true;
  }

  private static Message otherType(String type) {
    return new Message(
        type + " にはその引数がないので、設定できる種類に替えてください。",
        " " + type + " has no argument for it: move to a type that has one.");
  }

  /** A better name is wanted only where the name that is there was found wanting. */
  static boolean isWanted(Rule.Setting setting, List<Ground> grounds) {
    boolean wanted = setting.value() != Const.PREFERRED;
    for (Ground ground : grounds) {
      wanted |= ground.factId() == setting.fact();
    }
    return wanted;
  }

  /** What to write so that the fact has the value; null where one edit doesn't do. */
  static @Nullable String line(
      @Nullable FactSpec spec,
      Rule.Setting setting,
      Knowledge knowledge,
      TemplateLanguage language) {
    FactSpec simple = spec;
    if (spec instanceof FactSpec.Cases cases) {
      FactSpec last = cases.cases().get(cases.cases().size() - 1).spec();
      simple = last == null ? spec : last;
    }
    if (simple instanceof FactSpec.Written written && written.paths().size() == 1) {
      String word = word(setting, written, knowledge);
      return word == null ? null : assignment(written.paths().get(0), word, language);
    }
    if (simple instanceof FactSpec.Tested tested) {
      return tested(tested, setting.value(), language);
    }
    return null;
  }

  /** Every path that a test goes over, set to what the test wants. */
  private static @Nullable String tested(
      FactSpec.Tested tested, Const value, TemplateLanguage language) {
    if (!wantsAll(tested, value)) {
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

  /** Whether each path of a test is to be true for the fact to have the value. */
  static boolean wantsAll(FactSpec.Tested tested, Const value) {
    return tested.quantifier() == FactSpec.Quantifier.EVERY
        && tested.map() == null
        && value.isTrue()
        && tested.test() instanceof dev.sekisho.knowledge.Test.Compare compare
        && compare.with() instanceof dev.sekisho.knowledge.Operand.Literal literal
        && literal.value().isTrue();
  }

  /** The native word for what a fact should be; null where there is none or several. */
  static @Nullable String word(Rule.Setting setting, FactSpec.Written written, Knowledge known) {
    if (setting.value() != Const.PREFERRED) {
      return word(setting.value(), written.map(), written.unit());
    }
    String table = known.fact(setting.fact()).table();
    Table names = table == null || written.scope() == null ? null : known.table(table);
    String name = names == null ? null : names.preferred(written.scope());
    return name == null ? null : word(Const.text(name), written.map(), written.unit());
  }

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
    if (!isPlain(path)) {
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

  /** Whether names lead to one argument of the thing itself. */
  static boolean isPlain(Path path) {
    return !path.meta() && path.json() == null && path.then() < 0 && !path.many();
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
