package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code AWS::Serverless::GraphQLApi}: the API, its schema, keys, domain, cache and logging. */
final class GraphQlApis {
  private final Assembly assembly;
  private final Connectors connectors;

  GraphQlApis(Assembly assembly, Connectors connectors) {
    this.assembly = assembly;
    this.connectors = connectors;
  }

  void expand(Source source) {
    Draft api = assembly.main(source, "AWS::AppSync::GraphQLApi");
    api.set("Name", source.id());
    api.copy(
        source.properties(),
        "Name",
        "Visibility",
        "OwnerContact",
        "XrayEnabled",
        "IntrospectionConfig",
        "QueryDepthLimit",
        "ResolverCountLimit");
    List<Object> tags = new ArrayList<>(Tags.list(source.get("Tags")));
    tags.add(Tags.tag("graphqlapi:createdBy", "SAM"));
    api.set("Tags", tags);
    authorize(source, api);
    logging(source, api);
    schema(source);
    Object id = Parts.attribute(source.id(), "ApiId");
    keys(source, id);
    cache(source, id);
    domain(source, id);
    new GraphQlFields(assembly, connectors, source, id).add();
  }

  private Draft beside(Source source, String suffix, String type, String property) {
    return assembly.beside(
        source.id() + suffix, "AWS::AppSync::" + type, source, source.placeOf(property));
  }

  private void authorize(Source source, Draft api) {
    Mapping auth = source.mapping("Auth");
    if (auth == null) {
      if (source.entry("Auth") != null) {
        api.copyAs(source.properties(), "Auth", "AuthenticationType");
      }
      return;
    }
    List<YamlTree> functions = new ArrayList<>();
    method(source, auth, functions).forEach(api::set);
    List<Object> additional = new ArrayList<>();
    for (YamlTree item : Form.items(Form.given(auth, "Additional"))) {
      Mapping mapping = Form.mapping(item);
      Map<String, Object> method =
          mapping == null ? Parts.map() : method(source, mapping, functions);
      method.computeIfPresent("UserPoolConfig", (name, config) -> withoutAction(config));
      additional.add(mapping == null ? item : method);
    }
    api.set("AdditionalAuthenticationProviders", additional.isEmpty() ? null : additional);
    for (int i = 0; i < functions.size(); i++) {
      permit(source, functions.get(i), i + 1);
    }
  }

  private static Map<String, Object> method(
      Source source, Mapping written, List<YamlTree> functions) {
    YamlTree type = Form.given(written, "Type");
    String named = String.valueOf(source.text(type));
    Map<String, Object> method = Parts.map("AuthenticationType", type);
    switch (named) {
      case "AWS_LAMBDA" -> {
        YamlTree config = Form.given(written, "LambdaAuthorizer");
        YamlTree uri = Form.given(Form.mapping(config), "AuthorizerUri");
        if (config != null) {
          method.put("LambdaAuthorizerConfig", config);
        }
        if (uri != null) {
          functions.add(uri);
        }
      }
      case "OPENID_CONNECT" ->
          method.putAll(Parts.map("OpenIDConnectConfig", Form.given(written, "OpenIDConnect")));
      case "AMAZON_COGNITO_USER_POOLS" ->
          method.putAll(Parts.map("UserPoolConfig", Form.given(written, "UserPool")));
      default -> {}
    }
    return method;
  }

  /** What happens without a rule is said for the first method alone. */
  private static Object withoutAction(Object config) {
    Mapping mapping = config instanceof YamlTree tree ? Form.mapping(tree) : null;
    if (mapping == null) {
      return config;
    }
    List<Entry> left = new ArrayList<>(mapping.entries());
    left.removeIf(entry -> entry.key().text().equals("DefaultAction"));
    return new Mapping(left, "", mapping.tagStart(), mapping.start(), mapping.end());
  }

  private void permit(Source source, YamlTree function, int number) {
    Source connector = named(source, "ToLambdaAuthConnector" + number, "Auth");
    connectors.connect(
        connector,
        new ConnectorEnds.End(
            "AWS::AppSync::GraphQLApi",
            Parts.map(
                "Arn", Parts.ref(source.id()), "ResourceId", Parts.attribute(source.id(), "ApiId")),
            null),
        new ConnectorEnds.End("AWS::Lambda::Function", Parts.map("Arn", function), null),
        Set.of("Write"),
        "");
  }

  /** The API as the owner of a connector of another name. */
  static Source named(Source source, String suffix, String property) {
    return new Source(
        source.id() + suffix,
        source.placeOf(property),
        source.body(),
        source.type(),
        source.properties(),
        source.reader());
  }

  private void logging(Source source, Draft api) {
    YamlTree written = source.get("Logging");
    if (Form.isBool(written, false)) {
      return;
    }
    Mapping mapping = Form.mapping(written);
    YamlTree level = Form.given(mapping, "FieldLogLevel");
    YamlTree role = Form.given(mapping, "CloudWatchLogsRoleArn");
    api.set(
        "LogConfig",
        Parts.map(
            "ExcludeVerboseContent",
            Form.filled(mapping, "ExcludeVerboseContent"),
            "FieldLogLevel",
            level == null ? "ALL" : level,
            "CloudWatchLogsRoleArn",
            role == null ? loggingRole(source) : role));
  }

  private Object loggingRole(Source source) {
    String id = source.id() + "CloudWatchRole";
    String policy =
        "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs";
    assembly
        .beside(id, "AWS::IAM::Role", source, source.placeOf("Logging"))
        .set("AssumeRolePolicyDocument", Parts.assumedBy("appsync.amazonaws.com"))
        .set("ManagedPolicyArns", Parts.list(Parts.sub(policy)));
    return Parts.attribute(id, "Arn");
  }

  private void schema(Source source) {
    boolean inline = source.get("SchemaInline") != null;
    beside(source, "Schema", "GraphQLSchema", inline ? "SchemaInline" : "SchemaUri")
        .set("ApiId", Parts.attribute(source.id(), "ApiId"))
        .copyAs(source.properties(), "SchemaInline", "Definition")
        .copyAs(source.properties(), "SchemaUri", "DefinitionS3Location");
  }

  private void keys(Source source, Object id) {
    Mapping keys = source.mapping("ApiKeys");
    if (keys == null) {
      return;
    }
    for (Entry entry : keys.entries()) {
      Mapping key = Form.mapping(entry.value());
      assembly
          .beside(
              source.id() + source.reader().name(entry.key().text()),
              "AWS::AppSync::ApiKey",
              source,
              Place.of(entry))
          .set("ApiId", id)
          .copy(key, "ApiKeyId", "Description")
          .copyAs(key, "ExpiresOn", "Expires");
    }
  }

  private void cache(Source source, Object id) {
    @Nullable Mapping cache = source.mapping("Cache");
    if (cache != null) {
      beside(source, "ApiCache", "ApiCache", "Cache")
          .set("ApiId", id)
          .copy(
              cache,
              "ApiCachingBehavior",
              "Type",
              "Ttl",
              "AtRestEncryptionEnabled",
              "TransitEncryptionEnabled");
    }
  }

  private void domain(Source source, Object id) {
    Mapping domain = source.mapping("DomainName");
    if (domain == null) {
      return;
    }
    Draft draft =
        beside(source, "DomainName", "DomainName", "DomainName")
            .copy(domain, "CertificateArn", "DomainName", "Description");
    beside(source, "DomainNameApiAssociation", "DomainNameApiAssociation", "DomainName")
        .set("ApiId", id)
        .set("DomainName", Parts.ref(draft.id()));
  }
}
