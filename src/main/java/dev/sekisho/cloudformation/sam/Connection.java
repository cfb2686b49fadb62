package dev.sekisho.cloudformation.sam;

import dev.sekisho.knowledge.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written for one connector between two ends. */
final class Connection {
  private final Assembly assembly;
  private final Source connector;
  private final ConnectorEnds.End source;
  private final ConnectorEnds.End destination;
  private final String suffix;

  Connection(
      Assembly assembly,
      Source connector,
      ConnectorEnds.End source,
      ConnectorEnds.End destination,
      String suffix) {
    this.assembly = assembly;
    this.connector = connector;
    this.source = source;
    this.destination = destination;
    this.suffix = suffix;
  }

  boolean write(Map<String, List<Table.Row>> byAccess) {
    Table.Row first = byAccess.values().iterator().next().get(0);
    boolean atSource = "source".equals(first.column("of"));
    ConnectorEnds.End holder = atSource ? source : destination;
    return switch (String.valueOf(first.column("policy"))) {
      case "role" -> role(holder, byAccess);
      case "queue" ->
          policy(
              "AWS::SQS::QueuePolicy",
              "QueuePolicy",
              "Queues",
              holder.names().get("QueueUrl"),
              byAccess);
      case "topic" ->
          policy(
              "AWS::SNS::TopicPolicy",
              "TopicPolicy",
              "Topics",
              holder.names().get("Arn"),
              byAccess);
      default -> permissions(holder, byAccess);
    };
  }

  private Draft draft(String name, String type) {
    Draft draft =
        assembly.beside(connector.id() + name + suffix, type, connector, connector.place());
    if (suffix.isEmpty() || suffix.equals("Destination0")) {
      assembly.names().putIfAbsent(connector.id(), draft.id());
    }
    return draft;
  }

  private boolean role(ConnectorEnds.End holder, Map<String, List<Table.Row>> byAccess) {
    Object role = holder.role();
    if (role == null) {
      return false;
    }
    draft("Policy", "AWS::IAM::ManagedPolicy")
        .set("PolicyDocument", document(byAccess))
        .set("Roles", Parts.list(role));
    return true;
  }

  private boolean policy(
      String type,
      String name,
      String property,
      @Nullable Object holder,
      Map<String, List<Table.Row>> byAccess) {
    if (holder == null) {
      return false;
    }
    draft(name, type).set("PolicyDocument", document(byAccess)).set(property, Parts.list(holder));
    return true;
  }

  private boolean permissions(ConnectorEnds.End holder, Map<String, List<Table.Row>> byAccess) {
    Object function = holder.names().get("Arn");
    if (function == null) {
      return false;
    }
    byAccess.forEach(
        (access, rows) -> {
          Table.Row row = rows.get(0);
          draft(access + "LambdaPermission", "AWS::Lambda::Permission")
              .set("Action", row.column("action"))
              .set("FunctionName", function)
              .set("Principal", row.column("principal"))
              .set("SourceArn", filled(row.column("source-arn")))
              .set("SourceAccount", filled(row.column("source-account")));
        });
    return true;
  }

  private Map<String, Object> document(Map<String, List<Table.Row>> byAccess) {
    List<Object> statements = new ArrayList<>();
    byAccess.values().forEach(rows -> rows.forEach(row -> statements.add(statement(row))));
    return Parts.map("Version", Parts.VERSION, "Statement", statements);
  }

  private Map<String, Object> statement(Table.Row row) {
    String service = row.column("principal");
    List<String> condition = row.columns().get("condition");
    return Parts.map(
        "Effect",
        "Allow",
        "Principal",
        service == null ? null : Parts.map("Service", service),
        "Action",
        oneOrMany(row, "action"),
        "Resource",
        oneOrMany(row, "resource"),
        "Condition",
        condition == null
            ? null
            : Parts.map(condition.get(0), Parts.map(condition.get(1), filled(condition.get(2)))));
  }

  private @Nullable Object oneOrMany(Table.Row row, String column) {
    String one = row.column(column);
    if (one != null) {
      return filled(one);
    }
    List<Object> many = new ArrayList<>();
    for (String text : row.columns().getOrDefault(column + "s", List.of())) {
      Object piece = filled(text);
      many.add(piece == null ? Parts.open() : piece);
    }
    return many;
  }

  private @Nullable Object filled(@Nullable String pattern) {
    if (pattern == null || pattern.indexOf("${") < 0) {
      return pattern;
    }
    Map<String, Object> variables = Parts.map();
    Object whole =
        name(pattern, "Source", source, variables) ? variables.get(inside(pattern)) : null;
    if (name(pattern, "Destination", destination, variables) && whole == null) {
      whole = variables.get(inside(pattern));
    }
    if (whole != null) {
      return whole;
    }
    return variables.isEmpty() ? Parts.sub(pattern) : Parts.sub(pattern, variables);
  }

  private static String inside(String pattern) {
    return pattern.startsWith("${") && pattern.endsWith("}")
        ? pattern.substring(2, pattern.length() - 1)
        : "";
  }

  /** Adds what stands for the names of one end that occur; true where any does. */
  private static boolean name(
      String pattern, String end, ConnectorEnds.End of, Map<String, Object> variables) {
    boolean found = false;
    for (Map.Entry<String, Object> name : of.names().entrySet()) {
      String variable = end + "." + name.getKey();
      if (pattern.contains("${" + variable + "}")) {
        variables.put(variable, name.getValue());
        found = true;
      }
    }
    return found;
  }
}
