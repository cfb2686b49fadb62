package dev.sekisho.rules;

import dev.sekisho.facts.SystemFacts;
import dev.sekisho.facts.SystemProfile;
import dev.sekisho.facts.Terms;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.source.Decimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a rule as the profile of a system leaves or sets them. */
final class Thresholds implements Terms {
  private final Map<String, Const> values = new HashMap<>();

  Thresholds(Rule rule, SystemFacts facts) {
    SystemProfile profile = facts.profile();
    for (Map.Entry<String, Rule.Parameter> entry : rule.parameters().entrySet()) {
      Rule.Parameter parameter = entry.getValue();
      String set = profile.parameters().get(entry.getKey());
      Const value = set == null ? null : parsed(set, parameter, facts);
      Integer level = profile.confidentiality();
      if (value == null && level != null) {
        value = parameter.byConfidentiality().get(level);
      }
      values.put(entry.getKey(), value == null ? parameter.value() : value);
    }
  }

  @Override
  public @Nullable Const parameter(String name) {
    return values.get(name);
  }

  /** What the profile says, in the unit of the fact; null where that makes no sense. */
  private static @Nullable Const parsed(String text, Rule.Parameter parameter, SystemFacts facts) {
    if (parameter.value().is(Const.Kind.LIST)) {
      List<Const> members = new ArrayList<>();
      for (String member : text.split(",", -1)) {
        members.add(Const.text(member.strip()));
      }
      return Const.list(members);
    }
    FactDef fact = parameter.fact() < 0 ? null : facts.knowledge().fact(parameter.fact());
    boolean number =
        fact == null
            ? parameter.value().is(Const.Kind.NUMBER)
            : fact.type() == FactType.DURATION
                || fact.type() == FactType.NUMBER
                || fact.type() == FactType.SIZE;
    if (!number) {
      return fact != null && fact.type() == FactType.RANK && fact.rank(text) < 0
          ? null
          : Const.text(text);
    }
    if (text.equals("forever")) {
      return Const.FOREVER;
    }
    String digits = text.endsWith(" days") ? text.substring(0, text.length() - 5) : text;
    try {
      return Const.number(Decimal.of(digits.trim()));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
