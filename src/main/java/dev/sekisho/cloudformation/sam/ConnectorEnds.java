package dev.sekisho.cloudformation.sam;

import dev.sekisho.knowledge.Table;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What connectors connect: resources of the template, or what is written of others. */
final class ConnectorEnds {
  private static final Map<String, String> PLAIN =
      Map.of(
          "AWS::Serverless::Function", "AWS::Lambda::Function",
          "AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine",
          "AWS::Serverless::Api", "AWS::ApiGateway::RestApi",
          "AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api",
          "AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table");

  private final Assembly assembly;
  private final Neighbours neighbours;
  private final Function<String, @Nullable Table> tables;

  ConnectorEnds(
      Assembly assembly, Neighbours neighbours, Function<String, @Nullable Table> tables) {
    this.assembly = assembly;
    this.neighbours = neighbours;
    this.tables = tables;
  }

  /**
   * One end.
   *
   * @param type of the plain resource
   * @param names what stands for {@code Arn}, {@code ResourceId}, {@code Name}, {@code Qualifier}
   *     and {@code QueueUrl}, as far as known
   * @param role what refers to its role; null where none is known
   */
  record End(String type, Map<String, Object> names, @Nullable Object role) {}

  /** An end as it is written; null where it can't be made out. */
  @Nullable End of(Source connector, Mapping written, @Nullable Mapping other) {
    YamlTree named = Form.given(written, "Id");
    if (named != null) {
      String id = connector.text(named);
      return id == null ? null : resource(connector, id, written, other);
    }
    String type = connector.text(Form.given(written, "Type"));
    if (type == null) {
      return null;
    }
    Map<String, Object> names =
        Parts.map(
            "Arn",
            Form.given(written, "Arn"),
            "ResourceId",
            Form.given(written, "ResourceId"),
            "Name",
            Form.given(written, "Name"),
            "Qualifier",
            Form.given(written, "Qualifier"),
            "QueueUrl",
            Form.given(written, "QueueUrl"));
    return new End(PLAIN.getOrDefault(type, type), names, Form.given(written, "RoleName"));
  }

  private @Nullable End resource(
      Source connector, String id, Mapping written, @Nullable Mapping other) {
    Draft draft = assembly.get(id);
    String type = draft == null ? neighbours.type(id) : draft.type();
    Table table = tables.apply("sam-connector-ends");
    Table.Row row = table == null || type == null ? null : table.find(null, type);
    if (type == null || row == null) {
      return null;
    }
    YamlTree qualifier = Form.given(written, "Qualifier");
    Map<String, Object> names =
        Parts.map(
            "Arn",
            attribute(id, row.column("arn")),
            "ResourceId",
            attribute(id, row.column("id")),
            "Name",
            attribute(id, row.column("called")),
            "Qualifier",
            qualifier == null ? row.column("qualifier") : qualifier,
            "QueueUrl",
            attribute(id, row.column("url")));
    String property = row.column("role");
    String role = property == null ? null : role(connector, id, draft, property, other);
    return new End(type, names, role == null ? null : Parts.ref(role));
  }

  private static @Nullable Object attribute(String id, @Nullable String attribute) {
    return attribute == null
        ? null
        : attribute.equals("Ref") ? Parts.ref(id) : Parts.attribute(id, attribute);
  }

  private @Nullable String role(
      Source connector,
      String id,
      @Nullable Draft draft,
      String property,
      @Nullable Mapping other) {
    Mapping plain = neighbours.properties(id);
    YamlTree value = draft == null ? Form.given(plain, property) : draft.get(property);
    if (!property.equals("Targets")) {
      return Form.names(value);
    }
    String wanted = connector.text(Form.given(other, "Id"));
    YamlTree arn = Form.given(other, "Arn");
    for (YamlTree item : Form.items(value)) {
      Mapping target = Form.mapping(item);
      YamlTree reached = Form.given(target, "Arn");
      boolean byId = wanted != null && wanted.equals(Form.names(reached));
      boolean byArn =
          arn != null && reached != null && Form.spelled(arn).equals(Form.spelled(reached));
      if (byId || byArn) {
        return Form.names(Form.given(target, "RoleArn"));
      }
    }
    return null;
  }
}
