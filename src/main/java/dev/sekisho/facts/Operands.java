package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Operand;
import dev.sekisho.source.Decimal;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The right-hand sides of tests. */
final class Operands {
  private final SystemFacts system;

  Operands(SystemFacts system) {
    this.system = system;
  }

  /** One value or several, of which one must do; null where it is not known. */
  @Nullable List<Const> of(Operand operand, Tests.Asked asked, Inquiry inquiry) {
    if (operand instanceof Operand.Literal literal) {
      Const value = literal.value();
      return value.is(Const.Kind.LIST) ? value.items() : List.of(value);
    }
    if (operand instanceof Operand.Parameter parameter) {
      Const value = asked.terms().parameter(parameter.name());
      return value == null ? null : value.is(Const.Kind.LIST) ? value.items() : List.of(value);
    }
    if (operand instanceof Operand.Members members) {
      return system.knowledge().list(members.list());
    }
    if (operand instanceof Operand.Profile profile) {
      Const value = field(profile.field());
      return value == null ? null : List.of(value);
    }
    return fact(((Operand.Fact) operand).id(), asked, inquiry);
  }

  private @Nullable Const field(String field) {
    SystemProfile profile = system.profile();
    return switch (field) {
      case "system.end-year" -> number(profile.endYear());
      case "system.confidentiality" -> number(profile.confidentiality());
      case "system.stage" -> profile.stage() == null ? null : Const.text(profile.stage());
      case "system.government-cloud" -> Const.of(profile.governmentCloud());
      default -> null;
    };
  }

  private static @Nullable Const number(@Nullable Integer number) {
    return number == null ? null : Const.number(Decimal.of(number));
  }

  private @Nullable List<Const> fact(int id, Tests.Asked asked, Inquiry inquiry) {
    Value value = inquiry.settle(system.fact(asked.subject(), id, inquiry).value());
    List<Value> items = value instanceof Value.ListValue list ? list.items() : List.of(value);
    if (value instanceof Value.ListValue list && list.open()) {
      return null;
    }
    List<Const> constants = new ArrayList<>(items.size());
    for (Value item : items) {
      Value known = inquiry.settle(Values.known(item));
      if (known instanceof Value.Num number) {
        constants.add(Const.number(number.number()));
      } else if (known instanceof Value.Bool bool) {
        constants.add(Const.of(bool.bool()));
      } else if (known instanceof Value.Text text) {
        constants.add(
            text.text().equals(FactValues.FOREVER) ? Const.FOREVER : Const.text(text.text()));
      } else {
        return null;
      }
    }
    return constants;
  }
}
