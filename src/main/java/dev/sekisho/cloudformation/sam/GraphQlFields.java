package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** From where the fields of a GraphQL API come: data sources, functions and resolvers. */
final class GraphQlFields {
  private final Assembly assembly;
  private final Connectors connectors;
  private final Source source;
  private final Object apiId;
  private final Map<String, Object> dataSources = new HashMap<>();
  private final Map<String, Object> functions = new HashMap<>();

  GraphQlFields(Assembly assembly, Connectors connectors, Source source, Object apiId) {
    this.assembly = assembly;
    this.connectors = connectors;
    this.source = source;
    this.apiId = apiId;
  }

  void add() {
    Mapping sources = source.mapping("DataSources");
    each(Form.mapping(sources, "DynamoDb"), this::table);
    each(Form.mapping(sources, "Lambda"), this::lambda);
    each(source.mapping("Functions"), this::function);
    each(source.mapping("Resolvers"), this::resolvers);
  }

  /** Does something with each entry that is a map. */
  private interface Action {
    void take(Entry entry, String name, Mapping body);
  }

  private void each(@Nullable Mapping all, Action action) {
    if (all == null) {
      return;
    }
    for (Entry entry : all.entries()) {
      Mapping body = Form.mapping(entry.value());
      if (body == null) {
        assembly.gap(source, entry.key().text(), entry);
      } else {
        action.take(entry, source.reader().name(entry.key().text()), body);
      }
    }
  }

  private Draft beside(String id, String type, Entry entry) {
    return assembly.beside(source.id() + id, type, source, Place.of(entry));
  }

  private Draft dataSource(Entry entry, String name, Mapping body, String kind, String type) {
    Draft draft =
        beside(name + kind + "DataSource", "AWS::AppSync::DataSource", entry)
            .set("Name", name)
            .copy(body, "Name", "Description", "ServiceRoleArn")
            .set("Type", type)
            .set("ApiId", apiId);
    dataSources.put(name, Parts.attribute(draft.id(), "Name"));
    return draft;
  }

  private void table(Entry entry, String name, Mapping body) {
    Draft draft = dataSource(entry, name, body, "DynamoDB", "AMAZON_DYNAMODB");
    YamlTree region = Form.given(body, "Region");
    Object where = region == null ? Parts.ref("AWS::Region") : region;
    YamlTree table = Form.given(body, "TableName");
    draft.set(
        "DynamoDBConfig",
        Parts.map(
            "AwsRegion",
            where,
            "TableName",
            table,
            "UseCallerCredentials",
            Form.filled(body, "UseCallerCredentials"),
            "Versioned",
            Form.filled(body, "Versioned"),
            "DeltaSyncConfig",
            Form.given(body, "DeltaSync")));
    Set<String> permissions = new TreeSet<>();
    for (YamlTree item : Form.items(Form.given(body, "Permissions"))) {
      permissions.add(String.valueOf(source.text(item)));
    }
    allow(
        draft,
        entry,
        "ToTableConnector",
        new ConnectorEnds.End(
            "AWS::DynamoDB::Table", Parts.map("Arn", tableArn(body, table, where)), null),
        permissions.isEmpty() ? Set.of("Read", "Write") : permissions);
  }

  private static Object tableArn(Mapping body, @Nullable YamlTree table, Object where) {
    YamlTree written = Form.given(body, "TableArn");
    return written == null
        ? Parts.sub(
            "arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}",
            Parts.map("__TableName__", table, "__Region__", where))
        : written;
  }

  private void lambda(Entry entry, String name, Mapping body) {
    Draft draft = dataSource(entry, name, body, "Lambda", "AWS_LAMBDA");
    YamlTree function = Form.given(body, "FunctionArn");
    draft.set("LambdaConfig", Parts.map("LambdaFunctionArn", function));
    allow(
        draft,
        entry,
        "ToLambdaConnector",
        new ConnectorEnds.End("AWS::Lambda::Function", Parts.map("Arn", function), null),
        Set.of("Write"));
  }

  /** The role under which a data source is asked, where none is given. */
  private void allow(
      Draft draft, Entry entry, String suffix, ConnectorEnds.End end, Set<String> permissions) {
    if (draft.get("ServiceRoleArn") != null) {
      return;
    }
    String role = draft.id() + "Role";
    assembly
        .beside(role, "AWS::IAM::Role", source, Place.of(entry))
        .set("AssumeRolePolicyDocument", Parts.assumedBy("appsync.amazonaws.com"));
    draft.set("ServiceRoleArn", Parts.attribute(role, "Arn"));
    Source connector =
        new Source(
            draft.id() + suffix,
            Place.of(entry),
            source.body(),
            source.type(),
            source.properties(),
            source.reader());
    ConnectorEnds.End from =
        new ConnectorEnds.End(
            "AWS::AppSync::DataSource", Parts.map("Arn", Parts.ref(draft.id())), Parts.ref(role));
    if (!connectors.connect(connector, from, end, permissions, "")) {
      assembly.gap(source, "DataSources", entry);
    }
  }

  private void function(Entry entry, String name, Mapping body) {
    YamlTree existing = Form.given(body, "Id");
    if (existing != null) {
      functions.put(name, existing);
      return;
    }
    Draft draft =
        beside(name, "AWS::AppSync::FunctionConfiguration", entry)
            .set("ApiId", apiId)
            .set("Name", name)
            .copy(body, "Name", "MaxBatchSize", "Description")
            .copyAs(body, "InlineCode", "Code")
            .copyAs(body, "CodeUri", "CodeS3Location")
            .copyAs(body, "Sync", "SyncConfig")
            .set("DataSourceName", dataSourceName(entry, body))
            .set("Runtime", runtime(body));
    functions.put(name, Parts.attribute(draft.id(), "FunctionId"));
  }

  private @Nullable Object dataSourceName(Entry entry, Mapping body) {
    YamlTree written = Form.given(body, "DataSource");
    String name = source.literal(written);
    if (name == null || dataSources.containsKey(name)) {
      return name == null ? written : dataSources.get(name);
    }
    if (!name.equalsIgnoreCase("none")) {
      return written;
    }
    String id = source.id() + "NoneDataSource";
    if (assembly.get(id) == null) {
      beside("NoneDataSource", "AWS::AppSync::DataSource", entry)
          .set("ApiId", apiId)
          .set("Name", id)
          .set("Type", "NONE");
    }
    return Parts.attribute(id, "Name");
  }

  private static @Nullable Object runtime(Mapping body) {
    Mapping runtime = Form.mapping(body, "Runtime");
    return runtime == null
        ? null
        : Parts.map("Name", runtime.get("Name"), "RuntimeVersion", runtime.get("Version"));
  }

  private void resolvers(Entry entry, String type, Mapping all) {
    each(all, (each, name, body) -> resolver(each, type, name, body));
  }

  private void resolver(Entry entry, String type, String name, Mapping body) {
    boolean own = Form.given(body, "InlineCode") != null || Form.given(body, "CodeUri") != null;
    List<Object> pipeline = new ArrayList<>();
    for (YamlTree item : Form.items(Form.given(body, "Pipeline"))) {
      Object function = functions.get(String.valueOf(source.text(item)));
      pipeline.add(function == null ? Parts.open() : function);
    }
    beside(type + name, "AWS::AppSync::Resolver", entry)
        .set("ApiId", apiId)
        .set("FieldName", name)
        .copy(body, "FieldName", "MaxBatchSize")
        .set("TypeName", type)
        .copyAs(body, "InlineCode", "Code")
        .copyAs(body, "CodeUri", "CodeS3Location")
        .copyAs(body, "Caching", "CachingConfig")
        .set("Code", own ? null : Parts.open())
        .set("Runtime", own ? runtime(body) : Parts.open())
        .set("Kind", "PIPELINE")
        .set("PipelineConfig", Parts.map("Functions", pipeline))
        .attribute("DependsOn", Parts.list(source.id() + "Schema"));
  }
}
