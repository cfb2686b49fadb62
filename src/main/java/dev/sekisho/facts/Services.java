package dev.sekisho.facts;

import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which service of the dated table of services a resource belongs to: by its native type, or by a
 * variant that the vocabulary names, where only some resources of a type are meant.
 */
final class Services {
  private static final String TABLE = "superseded-services";

  private final SystemFacts system;
  private final int variant;
  private final Map<String, String> byType = new HashMap<>();

  Services(SystemFacts system) {
    this.system = system;
    this.variant = system.knowledge().factId("service.variant");
    Table table = system.knowledge().table(TABLE);
    for (Table.Row row : table == null ? List.<Table.Row>of() : table.rows()) {
      for (String type : row.columns().getOrDefault("types", List.of())) {
        byType.put(type, row.names().get(0));
      }
    }
  }

  /** A product without a version; nothing where the table does not speak of it. */
  Fact of(Subject subject, Inquiry inquiry) {
    if (subject.isPart()) {
      return Fact.nothing(subject);
    }
    String name = byType.get(subject.entry().type());
    if (name != null) {
      return product(new Value.Text(name, subject.origin()), "");
    }
    if (variant < 0 || subject.entry().fill(variant) == null) {
      return Fact.nothing(subject);
    }
    Fact written = system.fact(subject, variant, inquiry);
    return Values.isNothing(inquiry.settle(written.value()))
        ? Fact.nothing(subject)
        : product(written.value(), written.path());
  }

  private static Fact product(Value name, String path) {
    Map<String, Value> parts = new LinkedHashMap<>();
    parts.put("product", name);
    return Fact.of(
        new Value.MapValue(parts, false, null, name.origin()),
        path.isEmpty() ? Fact.From.FIXED : Fact.From.WRITTEN,
        path);
  }
}
