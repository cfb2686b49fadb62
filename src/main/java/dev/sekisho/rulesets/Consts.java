package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.source.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads values written in rulesets into the unit of their fact. */
final class Consts {
  private Consts() {}

  /** One value, or a list of them where one is written. */
  static Const read(Node node, FactDef fact, Unit unit) {
    if (node.isList()) {
      List<Const> items = new ArrayList<>();
      for (Node item : node.items()) {
        items.add(scalar(item, fact, unit));
      }
      return Const.list(items);
    }
    if (node.isMap() && node.has("own")) {
      node.only("own");
      return Const.OWN_REGION;
    }
    return scalar(node, fact, unit);
  }

  private static Const scalar(Node node, FactDef fact, Unit unit) {
    if (node.isPlain("none") && !fact.values().contains("none") && !fact.order().contains("none")) {
      return Const.NONE;
    }
    if (node.isPlain("unknown")) {
      return Const.UNKNOWN;
    }
    Const value = typed(node.text(), fact, unit);
    if (value == null) {
      node.problem(
          "「" + node.text() + "」は " + fact.name() + "（" + fact.type().word() + "）の値ではありません。",
          "\""
              + node.text()
              + "\" is no value of "
              + fact.name()
              + " ("
              + fact.type().word()
              + ")");
      return Const.UNKNOWN;
    }
    return value;
  }

  /** Null where the text is no value of the fact. */
  static @Nullable Const typed(String text, FactDef fact, Unit unit) {
    return switch (fact.type()) {
      case BOOL -> text.equals("true") ? Const.TRUE : text.equals("false") ? Const.FALSE : null;
      case NUMBER -> numberOrNull(text);
      case DURATION ->
          text.equals("forever")
              ? Const.FOREVER
              : measured(text, unit == Unit.NONE ? Unit.DAYS : unit);
      case SIZE -> measured(text, unit == Unit.NONE ? Unit.BYTES : unit);
      case RANK -> fact.rank(text) >= 0 ? Const.text(text) : null;
      case TEXT ->
          fact.values().isEmpty() || fact.values().contains(text) ? Const.text(text) : null;
      case PORTS -> ports(text);
      case DATE, VERSION, REF, PLACE, CIDR, POLICY, PRODUCT -> Const.text(text);
    };
  }

  private static @Nullable Const ports(String text) {
    int dash = text.indexOf('-');
    String from = dash < 0 ? text : text.substring(0, dash);
    String to = dash < 0 ? text : text.substring(dash + 1);
    return numberOrNull(from) == null || numberOrNull(to) == null
        ? null
        : Const.text(from + "-" + to);
  }

  private static @Nullable Const measured(String text, Unit unit) {
    int blank = text.indexOf(' ');
    Unit counted = blank < 0 ? unit : unitOf(text.substring(blank + 1));
    Const number = numberOrNull(blank < 0 ? text : text.substring(0, blank));
    if (counted == null || number == null || number.number() == null) {
      return null;
    }
    return Const.number(counted.inBase(number.number()));
  }

  static @Nullable Unit unitOf(String word) {
    String plural = word.toLowerCase(Locale.ROOT);
    for (Unit unit : Unit.values()) {
      if (unit.word().equals(plural) || unit.word().equals(plural + "s")) {
        return unit;
      }
    }
    return null;
  }

  private static @Nullable Const numberOrNull(String text) {
    try {
      return Const.number(Decimal.of(text));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** So many days; null where the text is no duration with its unit. */
  static @Nullable Const days(String text) {
    return text.indexOf(' ') < 0 ? null : measured(text, Unit.DAYS);
  }

  static boolean measures(FactType type) {
    return type == FactType.DURATION || type == FactType.SIZE;
  }
}
