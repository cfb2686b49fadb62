package dev.sekisho.facts;

import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How strong the keys are that a resource uses: what the column {@code strength} says of each value
 * of the facts that are judged by a table with such a column. A row that says nothing there is left
 * out, as its verdict is told elsewhere; a name that no row has is not known.
 */
final class Strengths {
  private static final String COLUMN = "strength";

  private final SystemFacts system;
  private final List<FactDef> judged = new ArrayList<>();

  Strengths(SystemFacts system) {
    this.system = system;
    Knowledge knowledge = system.knowledge();
    for (int id = 0; id < knowledge.factCount(); id++) {
      FactDef fact = knowledge.fact(id);
      Table table = fact.table() == null ? null : knowledge.table(fact.table());
      if (table != null && graded(table)) {
        judged.add(fact);
      }
    }
  }

  private static boolean graded(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.column(COLUMN) != null) {
        return true;
      }
    }
    return false;
  }

  /** Products of the table of strengths, one for each algorithm, where it is written. */
  Fact of(Subject subject, Inquiry inquiry) {
    List<Value> strengths = new ArrayList<>();
    Fact first = null;
    Cause rest = null;
    for (FactDef fact : judged) {
      if (subject.entry().fill(fact.id()) == null) {
        continue;
      }
      Fact named = system.fact(subject, fact.id(), inquiry);
      first = first == null ? named : first;
      Value value = inquiry.settle(named.value());
      List<Value> each = value instanceof Value.ListValue list ? list.items() : List.of(value);
      for (Value one : each) {
        add(one, new Tests.Asked(subject, fact, named.scope(), Terms.NONE), inquiry, strengths);
      }
      rest = value instanceof Value.ListValue list && list.open() ? list.rest() : rest;
    }
    if (first == null || (strengths.isEmpty() && rest == null)) {
      return Fact.nothing(subject);
    }
    Value all = new Value.ListValue(strengths, Value.ListShape.LIST, rest, first.value().origin());
    return Fact.of(all, first.from(), first.path());
  }

  private void add(Value raw, Tests.Asked asked, Inquiry inquiry, List<Value> strengths) {
    Value value = inquiry.settle(Values.known(inquiry.settle(raw)));
    if (Values.isNothing(value)) {
      return;
    }
    Table.Row row = system.tests().row(value, asked, inquiry);
    String strength = row == null ? null : row.column(COLUMN);
    if (strength != null) {
      strengths.add(product(strength, value));
    } else if (row == null) {
      strengths.add(value instanceof Value.Unknown ? value : unlisted(value, asked.fact()));
    }
  }

  private static Value product(String strength, Value at) {
    Map<String, Value> parts = new LinkedHashMap<>();
    parts.put("product", new Value.Text(strength, at.origin()));
    return new Value.MapValue(parts, false, null, at.origin());
  }

  private static Value unlisted(Value value, FactDef fact) {
    String text = Values.text(value);
    Cause cause =
        text == null
            ? Values.cause(value, fact.name())
            : new Cause(Cause.Kind.KNOWLEDGE, text, null, fact.table());
    return new Value.Unknown(cause, value.origin());
  }
}
