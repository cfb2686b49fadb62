package dev.sekisho.cloudformation.sam;

import dev.sekisho.knowledge.Table;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code AWS::Serverless::WebFunction}: a function with its revision and its endpoint. */
final class WebFunctions {
  private static final String EVERYWHERE = "ALL_STANDARD";

  /** A generated name has at most 64 letters, eight of them from the stack. */
  private static final int LONGEST_ID = 55;

  private final Assembly assembly;
  private final Supplier<@Nullable Table> groups;

  /**
   * @param groups the names of groups of regions, with their members
   */
  WebFunctions(Assembly assembly, Supplier<@Nullable Table> groups) {
    this.assembly = assembly;
    this.groups = groups;
  }

  void expand(Source source) {
    Object name = name(source);
    assembly
        .main(source, "AWS::Lambda::WebFunction")
        .set("FunctionName", name)
        .set("Tags", Tags.created("lambda:createdBy", source.get("Tags")));
    revision(source, name);
    endpoint(source, name);
  }

  private static Object name(Source source) {
    YamlTree written = source.filled("FunctionName");
    if (written != null) {
      return written;
    }
    String id = source.id().substring(0, Math.min(LONGEST_ID, source.id().length()));
    Object stack = select(2, split("/", Parts.ref("AWS::StackId")));
    return Parts.sub(
        id + "-${StackIdSuffix}", Parts.map("StackIdSuffix", select(0, split("-", stack))));
  }

  private static Object select(int index, Object list) {
    return Parts.map("Fn::Select", Parts.list(index, list));
  }

  private static Object split(String delimiter, Object text) {
    return Parts.map("Fn::Split", Parts.list(delimiter, text));
  }

  private void revision(Source source, Object name) {
    Entry uri = source.entry("CodeUri");
    Object code = uri == null ? Parts.open() : Locations.of(source, uri, Locations.OBJECT);
    assembly
        .beside(source.id() + "Revision", "AWS::Lambda::WebFunctionRevision", source)
        .attribute("DependsOn", Parts.list(source.id()))
        .set("FunctionName", name)
        .copyAs(source.properties(), "RevisionDescription", "Description")
        .copy(source.properties(), "KmsKeyArn")
        .set(
            "BuildConfig",
            Parts.map(
                "CodeConfig",
                Parts.map("S3Object", code),
                "RuntimeConfig",
                Parts.map("Runtime", source.get("Runtime"))))
        .set("ServiceConfig", service(source));
  }

  private Map<String, Object> service(Source source) {
    YamlTree role = source.get("ExecutionRoleArn");
    YamlTree logging = source.filled("LoggingConfig");
    YamlTree timeout = source.filled("Timeout");
    return Parts.map(
        "ExecutionRoleArn",
        role == null ? role(source) : role,
        "EnvironmentVariables",
        variables(source),
        "TelemetryConfig",
        logging == null ? null : Parts.map("LoggingConfig", logging),
        "MaxConcurrencyPerEnvironment",
        source.get("MaxConcurrencyPerEnvironment"),
        "EgressNetworkConnectorArn",
        source.get("EgressNetworkConnectorArn"),
        "TimeoutSeconds",
        timeout == null ? 30 : timeout);
  }

  private Map<String, Object> role(Source source) {
    String id = source.id() + "Role";
    assembly
        .beside(id, "AWS::IAM::Role", source)
        .set("AssumeRolePolicyDocument", Parts.assumedBy("lambda.amazonaws.com"))
        .set(
            "ManagedPolicyArns",
            Parts.list(Parts.managedPolicy("service-role/AWSLambdaBasicExecutionRole")))
        .set("Tags", Tags.created("lambda:createdBy", source.get("Tags")));
    return Parts.attribute(id, "Arn");
  }

  private static @Nullable Object variables(Source source) {
    YamlTree written = source.filled("EnvironmentVariables");
    YamlTree start = source.filled("EntryPoint");
    Mapping mapping = Form.mapping(written);
    if (start == null || (written != null && mapping == null)) {
      return written;
    }
    Map<String, Object> variables = Parts.map();
    if (mapping != null) {
      mapping.entries().forEach(each -> variables.put(each.key().text(), each.value()));
    }
    variables.put("AWS_LAMBDA_NODEJS_ENTRYPOINT", start);
    return variables;
  }

  private void endpoint(Source source, Object name) {
    YamlTree called = source.filled("EndpointName");
    YamlTree type = source.filled("EndpointType");
    String revision = source.id() + "Revision";
    assembly
        .beside(source.id() + "Endpoint", "AWS::Lambda::WebFunctionEndpoint", source)
        .attribute("DependsOn", Parts.list(source.id(), revision))
        .set("FunctionName", name)
        .set("EndpointName", called == null ? "prod" : called)
        .set("EndpointType", type == null ? "HomeRegion" : type)
        .copy(source.properties(), "AuthType", "ScalingConfig", "ThrottleConfig")
        .copyAs(source.properties(), "EndpointDescription", "Description")
        .set("RevisionWeights", weights(source, revision))
        .set("Regions", regions(source));
  }

  private static Object weights(Source source, String revision) {
    Mapping written = source.mapping("RevisionWeights");
    if (written == null) {
      return Parts.list(
          Parts.map("RevisionId", Parts.attribute(revision, "RevisionId"), "Weight", 100));
    }
    List<Object> weights = new ArrayList<>();
    for (Entry each : written.entries()) {
      weights.add(Parts.map("RevisionId", each.key().text(), "Weight", each.value()));
    }
    return weights;
  }

  private @Nullable Object regions(Source source) {
    YamlTree written = source.get("ReplicaRegions");
    Mapping chosen = Form.mapping(written);
    if (chosen == null) {
      Sequence list = Form.sequence(written);
      return list == null ? written : named(source, list, null);
    }
    return named(source, chosen.get("IncludeRegions"), chosen.get("ExcludeRegions"));
  }

  /** Regions and groups of them, sorted, then what is computed. */
  private List<Object> named(Source source, @Nullable YamlTree in, @Nullable YamlTree out) {
    Set<String> names = new TreeSet<>();
    List<Object> computed = new ArrayList<>();
    for (YamlTree item : Form.items(in)) {
      String name = source.literal(item);
      if (name == null) {
        computed.add(item);
      } else {
        names.addAll(members(name));
      }
    }
    for (YamlTree item : Form.items(out)) {
      names.removeAll(members(String.valueOf(source.literal(item))));
    }
    List<Object> all = new ArrayList<>(names);
    all.addAll(computed);
    return all;
  }

  private Set<String> members(String name) {
    Table table = groups.get();
    String group = name.toUpperCase(Locale.ROOT);
    Set<String> members = new TreeSet<>();
    for (Table.Row row : table == null ? List.<Table.Row>of() : table.rows()) {
      if (group.equals(EVERYWHERE) || row.names().contains(group)) {
        members.addAll(row.columns().getOrDefault("regions", List.of()));
      }
    }
    return members.isEmpty() ? Set.of(name) : members;
  }
}
