package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code AWS::Serverless::HttpApi}, written or brought about by events: API and stage. */
final class HttpApi {
  static final String CREATED_BY = "httpapi:createdBy";

  private static final List<String> BUILT_IN = List.of("NONE", "AWS_IAM");
  private static final String DEFAULT = "$default";
  private static final Pattern VARIABLE = Pattern.compile("\\{(.*?)\\}");

  private final Source source;
  private final Assembly assembly;
  private final Domains domains;
  private final boolean implicit;
  private final boolean managed;
  private final @Nullable ApiDocument document;
  private final PathConditions conditions = new PathConditions();
  private final Set<String> takesAll = new HashSet<>();
  private final Map<String, Object> routes = new LinkedHashMap<>();
  private final Map<String, Mapping> authorizers;
  private final PassedTags tags = new PassedTags();

  HttpApi(Source source, Assembly assembly, Domains domains) {
    this.source = source;
    this.assembly = assembly;
    this.domains = domains;
    this.implicit = source.id().equals(Apis.IMPLICIT_HTTP);
    YamlTree written = source.get("DefinitionBody");
    this.managed = written == null && source.get("DefinitionUri") == null;
    this.document =
        managed
            ? ApiDocument.skeleton("openapi", "3.0.1")
            : written == null ? null : ApiDocument.of(written);
    this.authorizers = source.authorizers();
  }

  void tagsOf(Source cause) {
    tags.addFrom(cause);
  }

  void handsAllTo(Source function) {
    takesAll.add(function.id());
  }

  /** Whether the default route calls this function, so that it needs no other permission. */
  boolean isHandedTo(Source function) {
    return takesAll.contains(function.id());
  }

  /** Lets a path call a function; false where the definition can't take it. */
  boolean integrate(Event event, String path, String method) {
    if (managed) {
      conditions.add(path, event.source());
    }
    route(event, path, method);
    ApiDocument to = document;
    if (to == null) {
      return true;
    }
    if (!to.hasIntegration(path, method)) {
      add(to, event, path, method);
    }
    for (Map<String, Object> item : ApiDocument.contents(to.paths().get(path))) {
      for (Map<String, Object> definition : ApiDocument.contents(item.get(method))) {
        refine(to, event, path, definition);
      }
    }
    return true;
  }

  private static void add(ApiDocument to, Event event, String path, String method) {
    String condition = event.source().condition();
    Map<String, Object> uri =
        Parts.sub(
            "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"
                + event.target().arnInPattern()
                + "/invocations");
    Map<String, Object> integration =
        Parts.map(
            "type",
            "aws_proxy",
            "httpMethod",
            "POST",
            "payloadFormatVersion",
            "2.0",
            "uri",
            condition == null ? uri : Parts.when(condition, uri));
    boolean all = path.equals(DEFAULT) && method.equals(ApiDocument.ANY);
    Map<String, Object> definition =
        Parts.map(
            ApiDocument.INTEGRATION,
            integration,
            "isDefaultRoute",
            all ? true : null,
            "responses",
            Parts.map());
    to.add(path, method, definition, condition);
  }

  /** What an event asks of an operation, also where the operation was written by hand. */
  private void refine(ApiDocument to, Event event, String path, Map<String, Object> definition) {
    Map<String, Object> integration = to.section(definition, ApiDocument.INTEGRATION);
    YamlTree timeout = event.get("TimeoutInMillis");
    if (timeout != null) {
      integration.put("timeoutInMillis", timeout);
    }
    YamlTree version = event.get("PayloadFormatVersion");
    if (version != null) {
      integration.put("payloadFormatVersion", version);
    }
    Object asked = security(event);
    if (asked != null) {
      List<Object> security = ApiDocument.security(definition);
      security.add(asked);
      definition.put("security", security);
    }
    List<Object> parameters = parameters(path, definition);
    if (!parameters.isEmpty()) {
      definition.put("parameters", parameters);
    }
  }

  private static List<Object> parameters(String path, Map<String, Object> definition) {
    List<Object> parameters = new ArrayList<>();
    if (definition.get("parameters") instanceof List<?> written) {
      parameters.addAll(written);
    }
    Matcher variable = VARIABLE.matcher(path);
    while (variable.find()) {
      String name = variable.group(1);
      boolean known = false;
      for (Object each : parameters) {
        for (Map<String, Object> parameter : ApiDocument.contents(each)) {
          if (name.equals(ApiDocument.text(parameter.get("name")))) {
            parameter.put("in", "path");
            parameter.put("required", true);
            known = true;
          }
        }
      }
      if (!known) {
        parameters.add(Parts.map("name", name, "in", "path", "required", true));
      }
    }
    return parameters;
  }

  private void route(Event event, String path, String method) {
    YamlTree settings = event.get("RouteSettings");
    if (settings != null) {
      String written = String.valueOf(event.source().literal(event.get("Method")));
      String route =
          method.equals(ApiDocument.ANY) && event.get("Method") == null
              ? path
              : written.toUpperCase(Locale.ROOT) + " " + path;
      String condition = event.source().condition();
      routes.put(route, condition == null ? settings : Parts.when(condition, settings));
    }
  }

  private @Nullable Object security(Event event) {
    Mapping own = event.mapping("Auth");
    Mapping auth = source.mapping("Auth");
    if (own == null || own.entries().isEmpty()) {
      return null;
    }
    YamlTree written = Form.given(own, "Authorizer");
    if (written == null) {
      written = Form.given(auth, "DefaultAuthorizer");
    }
    String name = written == null ? null : source.text(written);
    if (name == null) {
      return null;
    }
    Mapping declared = authorizers.get(name);
    YamlTree scopes = Form.filled(own, "AuthorizationScopes");
    if (scopes == null) {
      scopes = Form.filled(declared, "AuthorizationScopes");
    }
    boolean scoped = declared != null && scopes != null && !BUILT_IN.contains(name);
    return Parts.map(name, scoped ? scopes : Parts.list());
  }

  void write() {
    if (implicit && document != null && document.paths().isEmpty()) {
      return;
    }
    Draft api = assembly.main(source, "AWS::ApiGatewayV2::Api");
    if (source.filled("FailOnWarnings") != null) {
      api.copy(source.properties(), "FailOnWarnings");
    }
    Map<String, Object> allTags = tags();
    body(api, allTags);
    Draft stage = stage(allTags);
    if (implicit) {
      String condition = conditions.whole(source, assembly);
      for (Draft draft : List.of(api, stage)) {
        draft.attribute("Condition", condition);
        draft.attribute("DeletionPolicy", conditions.deletionPolicy());
        draft.attribute("UpdateReplacePolicy", conditions.updateReplacePolicy());
      }
    }
    domains.http(source, allTags);
    authorizerPermissions();
  }

  private Map<String, Object> tags() {
    Map<String, Object> all = Parts.map();
    Mapping written = source.mapping("Tags");
    if (written != null) {
      written.entries().forEach(entry -> all.put(entry.key().text(), entry.value()));
    }
    tags.byKey().forEach((key, entry) -> all.put(key, entry.value()));
    if (document != null) {
      all.put(CREATED_BY, "SAM");
    }
    return all;
  }

  private Draft stage(Map<String, Object> allTags) {
    YamlTree written = source.get("StageName");
    String name = written == null ? DEFAULT : source.literal(written);
    String suffix =
        name != null && Form.isAlphanumeric(name)
            ? name + "Stage"
            : DEFAULT.equals(name) ? "ApiGatewayDefaultStage" : "Stage";
    Draft stage = assembly.beside(source.id() + suffix, "AWS::ApiGatewayV2::Stage", source);
    stage.set("ApiId", Parts.ref(source.id()));
    stage.set("StageName", DEFAULT);
    stage.copy(
        source.properties(),
        "StageName",
        "StageVariables",
        "AccessLogSettings",
        "DefaultRouteSettings",
        "RouteSettings");
    stage.set("Tags", allTags.isEmpty() ? null : allTags);
    stage.set("AutoDeploy", true);
    if (!routes.isEmpty()) {
      stage.set("RouteSettings", routeSettings());
    }
    assembly.name(source, "Stage", stage.id());
    return stage;
  }

  private Map<String, Object> routeSettings() {
    Map<String, Object> settings = Parts.map();
    Mapping own = source.mapping("RouteSettings");
    if (own != null) {
      own.entries().forEach(entry -> settings.put(entry.key().text(), entry.value()));
    }
    routes.forEach((route, value) -> merge(settings, route, value));
    return settings;
  }

  /** The settings of an event go before those that the API has for its route. */
  private static void merge(Map<String, Object> settings, String route, Object value) {
    Mapping before = settings.get(route) instanceof YamlTree tree ? Form.mapping(tree) : null;
    Mapping after = value instanceof YamlTree tree ? Form.mapping(tree) : null;
    settings.put(route, before == null || after == null ? value : Globals.merged(before, after));
  }

  private void body(Draft api, Map<String, Object> allTags) {
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
      new HttpDefinition(source, known).complete(allTags);
      if (written != null) {
        api.set("Body", written, known.root());
      } else {
        api.set("Body", known.root());
      }
    }
  }

  private void authorizerPermissions() {
    authorizers.forEach(
        (name, authorizer) -> {
          YamlTree function = Form.given(authorizer, "FunctionArn");
          if (function != null
              && Form.filled(authorizer, "EnableFunctionDefaultPermissions") != null) {
            String id = source.id() + name + "AuthorizerPermission";
            Authorizer.permission(assembly, source, id, function, "${AWS::Partition}");
          }
        });
  }
}
