package dev.sekisho.cloudformation.sam;

import dev.sekisho.knowledge.Table;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The named policies of the serverless transform, as the table of them says. */
final class PolicyTemplates {
  private final Supplier<@Nullable Table> tables;
  private @Nullable Table table;
  private boolean asked;

  PolicyTemplates(Supplier<@Nullable Table> tables) {
    this.tables = tables;
  }

  private List<Table.Row> rows(String name) {
    if (!asked) {
      asked = true;
      table = tables.get();
    }
    Table known = table;
    return known == null ? List.of() : known.named(name);
  }

  /** The policy document of a template with its arguments; null if there is none of this name. */
  @Nullable Map<String, Object> document(String name, @Nullable Mapping arguments) {
    List<Object> statements = new ArrayList<>();
    for (Table.Row row : rows(name)) {
      Map<String, Object> statement =
          Parts.map(
              "Effect",
              "Allow",
              "Action",
              oneOrMany(row, "action", null),
              "Resource",
              oneOrMany(row, "resource", arguments));
      List<String> condition = row.columns().get("condition");
      if (condition != null && condition.size() == 3) {
        Object value = filled(condition.get(2), arguments);
        statement.put("Condition", Parts.map(condition.get(0), Parts.map(condition.get(1), value)));
      }
      statements.add(statement);
    }
    return statements.isEmpty() ? null : Parts.map("Statement", statements);
  }

  private static @Nullable Object oneOrMany(
      Table.Row row, String column, @Nullable Mapping arguments) {
    String one = row.column(column);
    if (one != null) {
      return filled(one, arguments);
    }
    List<Object> many = new ArrayList<>();
    List<String> texts = row.columns().get(column + "s");
    if (texts != null) {
      texts.forEach(text -> many.add(filled(text, arguments)));
    }
    return many.isEmpty() ? null : many;
  }

  private static Object filled(String pattern, @Nullable Mapping arguments) {
    if (pattern.indexOf("${") < 0) {
      return pattern;
    }
    Map<String, Object> variables = Parts.map();
    if (arguments != null) {
      for (YamlTree.Entry entry : arguments.entries()) {
        if (pattern.contains("${" + entry.key().text() + "}")) {
          variables.put(entry.key().text(), entry.value());
        }
      }
    }
    return variables.isEmpty() ? Parts.sub(pattern) : Parts.sub(pattern, variables);
  }
}
