package dev.sekisho.facts;

import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a table of services a resource belongs to: by a variant that the vocabulary names,
 * where only some resources of a type are meant, else by its native type.
 */
final class Services {
  private static final String PRODUCT = "product";
  private static final String NONE = "none";

  private final SystemFacts system;
  private final @Nullable Table table;
  private final int variant;
  private final Map<String, String> byType = new HashMap<>();

  /**
   * @param table whose rows list native types under {@code types}
   * @param variant the fact that names a row itself
   */
  Services(SystemFacts system, String table, String variant) {
    this.system = system;
    this.table = system.knowledge().table(table);
    this.variant = system.knowledge().factId(variant);
    for (Table.Row row : this.table == null ? List.<Table.Row>of() : this.table.rows()) {
      for (String type : row.columns().getOrDefault("types", List.of())) {
        byType.putIfAbsent(type, row.names().get(0));
      }
    }
  }

  /** A product without a version; nothing where the table does not speak of it. */
  Fact of(Subject subject, Inquiry inquiry) {
    if (subject.isPart()) {
      return Fact.nothing(subject);
    }
    if (variant >= 0 && subject.entry().fill(variant) != null) {
      Fact written = system.fact(subject, variant, inquiry);
      if (!Values.isNothing(inquiry.settle(written.value()))) {
        return product(written.value(), written.path());
      }
    }
    String name = byType.get(subject.entry().type());
    return name == null
        ? Fact.nothing(subject)
        : product(new Value.Text(name, subject.origin()), "");
  }

  /** What a column of the row says; nothing where it says {@code none}. */
  Fact column(String column, Subject subject, Inquiry inquiry) {
    Fact row = of(subject, inquiry);
    Value name = row.value() instanceof Value.MapValue map ? map.get(PRODUCT) : null;
    if (name == null) {
      return row;
    }
    Value settled = inquiry.settle(Values.known(inquiry.settle(name)));
    String text = Values.text(settled);
    if (text == null) {
      return Fact.of(settled, row.from(), row.path());
    }
    Table.Row known = table == null ? null : table.find(null, text);
    String told = known == null ? null : known.column(column);
    return told == null || told.equals(NONE)
        ? Fact.nothing(subject)
        : Fact.of(new Value.Text(told, settled.origin()), row.from(), row.path());
  }

  private static Fact product(Value name, String path) {
    Map<String, Value> parts = new LinkedHashMap<>();
    parts.put(PRODUCT, name);
    return Fact.of(
        new Value.MapValue(parts, false, null, name.origin()),
        path.isEmpty() ? Fact.From.FIXED : Fact.From.WRITTEN,
        path);
  }
}
