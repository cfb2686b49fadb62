package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code AWS::Serverless::Api}, written or brought about by events: API, deployment and stage. */
final class RestApi {
  private static final String[] COPIED = {
    "Name",
    "Description",
    "Mode",
    "ApiKeySourceType",
    "Policy",
    "SecurityPolicy",
    "EndpointAccessMode",
    "FailOnWarnings",
    "MinimumCompressionSize",
    "BinaryMediaTypes"
  };

  private final Source source;
  private final Assembly assembly;
  private final Domains domains;
  private final UsagePlans plans;
  private final boolean implicit;
  private final @Nullable ApiDocument document;
  private final boolean managed;
  private final RestSecurity security;
  private final PathConditions conditions = new PathConditions();
  private final PassedTags tags = new PassedTags();

  RestApi(Source source, Assembly assembly, Domains domains, UsagePlans plans, boolean implicit) {
    this.source = source;
    this.assembly = assembly;
    this.domains = domains;
    this.plans = plans;
    this.implicit = implicit;
    YamlTree written = source.get("DefinitionBody");
    this.managed = written == null && source.get("DefinitionUri") == null;
    this.document = managed ? skeleton(source) : written == null ? null : ApiDocument.of(written);
    this.security = new RestSecurity(source, document);
  }

  private static ApiDocument skeleton(Source source) {
    String version = source.text("OpenApiVersion");
    return version != null && version.startsWith("3")
        ? ApiDocument.skeleton("openapi", version)
        : ApiDocument.skeleton("swagger", "2.0");
  }

  /** An implicit API takes over the tags of those that pass theirs on. */
  void tagsOf(Source cause) {
    tags.addFrom(cause);
  }

  /** What the permission of an event names the stage. */
  String stageSuffix() {
    String name = source.literal(source.get("StageName"));
    return name == null ? "Stage" : name;
  }

  private boolean takesEvents() {
    return managed || Form.isBool(source.get("MergeDefinitions"), true);
  }

  /** Lets a path call a function; false where the definition can't take it. */
  boolean integrate(Event event, String path, String method) {
    ApiDocument to = document;
    if (to == null || !takesEvents()) {
      override(to, event, path, method);
      return true;
    }
    if (managed) {
      conditions.add(path, event.source());
    }
    Map<String, Object> integration = calling(event);
    Map<String, Object> definition =
        Parts.map(ApiDocument.INTEGRATION, integration, "responses", Parts.map());
    security.method(event, definition);
    boolean whole = new RequestChecks(to).add(event, definition, integration);
    to.add(path, method, definition, event.source().condition());
    security.methodPolicy(event, path, stageSuffix());
    return whole;
  }

  private Map<String, Object> calling(Event event) {
    String condition = event.source().condition();
    Map<String, Object> uri = uri(event);
    Map<String, Object> integration =
        Parts.map(
            "type",
            "aws_proxy",
            "httpMethod",
            "POST",
            "uri",
            condition == null ? uri : Parts.when(condition, uri));
    if ("RESPONSE_STREAM".equals(event.text("ResponseTransferMode"))) {
      integration.put("responseTransferMode", "STREAM");
    }
    security.credentials(event, integration);
    YamlTree timeout = event.get("TimeoutInMillis");
    if (timeout != null) {
      integration.put("timeoutInMillis", timeout);
    }
    return integration;
  }

  /** Lets an event ask for callers of its own where the definition is written by hand. */
  private void override(@Nullable ApiDocument to, Event event, String path, String method) {
    Mapping auth = event.mapping("Auth");
    if (to != null && auth != null && Form.isBool(auth.get("OverrideApiAuth"), true)) {
      for (Map<String, Object> item : ApiDocument.contents(to.paths().get(path))) {
        for (Map<String, Object> definition : ApiDocument.contents(item.get(method))) {
          security.method(event, definition);
        }
      }
      security.methodPolicy(event, path, stageSuffix());
    }
  }

  private static Map<String, Object> uri(Event event) {
    boolean stream = "RESPONSE_STREAM".equals(event.text("ResponseTransferMode"));
    return Parts.sub(
        "arn:aws:apigateway:${AWS::Region}:lambda:path/"
            + (stream ? "2021-11-15" : "2015-03-31")
            + "/functions/"
            + event.target().arnInPattern()
            + (stream ? "/response-streaming-invocations" : "/invocations"));
  }

  /** Lets a path start a state machine. */
  boolean start(Event event, String path, String method, Map<String, Object> role) {
    ApiDocument to = document;
    if (to == null || !managed) {
      return true;
    }
    conditions.add(path, event.source());
    Map<String, Object> definition =
        Parts.map(
            ApiDocument.INTEGRATION,
            starting(event, role),
            "responses",
            Parts.map(
                "200",
                Parts.map("description", "OK"),
                "400",
                Parts.map("description", "Bad Request")));
    security.method(event, definition);
    to.add(path, method, definition, event.source().condition());
    security.methodPolicy(event, path, "");
    return true;
  }

  private static Map<String, Object> starting(Event event, Map<String, Object> role) {
    String condition = event.source().condition();
    Map<String, Object> uri =
        Parts.sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution");
    return Parts.map(
        "type",
        "aws",
        "httpMethod",
        "POST",
        "uri",
        condition == null ? uri : Parts.when(condition, uri),
        "responses",
        Parts.map("200", Parts.map("statusCode", "200"), "400", Parts.map("statusCode", "400")),
        "credentials",
        role,
        "requestTemplates",
        Parts.map("application/json", requestTemplate(event)));
  }

  private static Map<String, Object> requestTemplate(Event event) {
    String input = "$util.escapeJavaScript($input.json('$'))";
    boolean plain = Form.isBool(event.get("UnescapeMappingTemplate"), true);
    String alias = event.target().alias();
    return Parts.sub(
        "{\"input\": \""
            + (plain ? input + ".replaceAll(\"\\\\'\",\"'\")" : input)
            + "\", \"stateMachineArn\": \"${"
            + (alias == null ? event.source().id() : alias)
            + "}\"}");
  }

  void write() {
    if (implicit && document != null && document.paths().isEmpty()) {
      return;
    }
    Draft api = assembly.main(source, "AWS::ApiGateway::RestApi");
    api.copy(source.properties(), COPIED);
    endpoint(api);
    body(api);
    Draft deployment =
        assembly.beside(source.id() + "Deployment", "AWS::ApiGateway::Deployment", source);
    deployment.set("RestApiId", Parts.ref(source.id()));
    if (source.get("OpenApiVersion") == null) {
      deployment.set("StageName", "Stage");
    }
    assembly.name(source, "Deployment", deployment.id());
    Draft stage = stage(deployment);
    security.permissions(assembly);
    domains.rest(source, stage.id());
    plans.add(source, stage.id());
    Tags.propagate(source, assembly.of(source));
    if (implicit) {
      inherit(assembly.of(source));
    }
  }

  private void inherit(List<Draft> drafts) {
    String condition = conditions.whole(source, assembly);
    for (Draft draft : drafts) {
      draft.attribute("Condition", condition);
      draft.attribute("DeletionPolicy", conditions.deletionPolicy());
      draft.attribute("UpdateReplacePolicy", conditions.updateReplacePolicy());
      List<Entry> passed = List.copyOf(tags.byKey().values());
      if (!passed.isEmpty()
          && (draft.type().endsWith("RestApi") || draft.type().endsWith("Stage"))) {
        draft.set("Tags", Tags.list(draft.writer().whole(passed)));
      }
    }
  }

  private Draft stage(Draft deployment) {
    String name = source.literal(source.get("StageName"));
    String suffix = name != null && Form.isAlphanumeric(name) ? name + "Stage" : "Stage";
    Draft stage =
        assembly.beside(source.id() + suffix, "AWS::ApiGateway::Stage", source, source.place());
    stage.set("RestApiId", Parts.ref(source.id()));
    stage.set("DeploymentId", Parts.ref(deployment.id()));
    stage.copy(
        source.properties(),
        "StageName",
        "CacheClusterEnabled",
        "CacheClusterSize",
        "Variables",
        "MethodSettings",
        "AccessLogSetting",
        "CanarySetting",
        "TracingEnabled");
    YamlTree written = source.get("Tags");
    stage.set("Tags", written == null ? null : Tags.list(written));
    assembly.name(source, "Stage", stage.id());
    return stage;
  }

  private void endpoint(Draft api) {
    Entry entry = source.entry("EndpointConfiguration");
    if (entry == null) {
      return;
    }
    Mapping written = Form.mapping(entry.value());
    YamlTree type = written == null ? entry.value() : Form.given(written, "Type");
    if (type == null) {
      type = entry.value();
    }
    YamlTree other = Form.given(written, "VpcEndpointIds");
    YamlTree endpoints = Form.given(written, "VPCEndpointIds");
    api.set(
        "EndpointConfiguration",
        entry,
        Parts.map(
            "Types",
            Parts.list(type),
            "VpcEndpointIds",
            endpoints == null ? other : endpoints,
            "IpAddressType",
            Form.given(written, "IpAddressType")));
    api.set("Parameters", entry, Parts.map("endpointConfigurationTypes", type));
  }

  private void body(Draft api) {
    Entry uri = source.entry("DefinitionUri");
    Entry written = source.entry("DefinitionBody");
    ApiDocument known = document;
    if (uri != null) {
      api.set("BodyS3Location", uri, Locations.of(source, uri, Locations.DEFINITION));
    } else if (known == null) {
      api.copyAs(source.properties(), "DefinitionBody", "Body");
    } else {
      if (managed) {
        conditions.apply(known, source, assembly);
      }
      new RestDefinition(source, known, security).complete();
      if (written != null) {
        api.set("Body", written, known.root());
      } else {
        api.set("Body", known.root());
      }
    }
  }
}
