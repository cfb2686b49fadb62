package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code AWS::Serverless::WebSocketApi}: the API, its stage, and what its routes call. */
final class WebSocketApis {
  private static final String CREATED_BY = "websocketapi:createdBy";
  private static final String INVOCATION =
      "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/";

  private final Assembly assembly;
  private final Domains domains;

  WebSocketApis(Assembly assembly, Domains domains) {
    this.assembly = assembly;
    this.domains = domains;
  }

  void expand(Source source) {
    Draft api = assembly.main(source, "AWS::ApiGatewayV2::Api");
    api.set("Name", source.id());
    api.copy(
        source.properties(),
        "ApiKeySelectionExpression",
        "Description",
        "DisableExecuteApiEndpoint",
        "DisableSchemaValidation",
        "IpAddressType",
        "Name",
        "RouteSelectionExpression");
    Map<String, Object> tags = Parts.map();
    Mapping written = source.mapping("Tags");
    if (written != null) {
      written.entries().forEach(entry -> tags.put(entry.key().text(), entry.value()));
    }
    tags.put(CREATED_BY, "SAM");
    api.set("Tags", tags).set("ProtocolType", "WEBSOCKET");
    List<Object> routes = routes(source);
    stage(source, routes);
    domains.http(source, Parts.map(CREATED_BY, "SAM"));
    if (Form.isBool(source.get("PropagateTags"), true)) {
      for (Draft draft : assembly.of(source)) {
        if (draft.get("Tags") != null) {
          draft.set("Tags", tags);
        }
      }
    }
  }

  private void stage(Source source, List<Object> routes) {
    YamlTree written = source.get("StageName");
    String name = written == null ? "default" : source.literal(written);
    boolean standard = name != null && name.equals("default");
    String suffix = standard ? "DefaultStage" : (name == null ? "" : name) + "Stage";
    Draft stage = assembly.beside(source.id() + suffix, "AWS::ApiGatewayV2::Stage", source);
    stage
        .set("ApiId", Parts.ref(source.id()))
        .set("StageName", "default")
        .copy(
            source.properties(),
            "StageName",
            "StageVariables",
            "AccessLogSettings",
            "DefaultRouteSettings",
            "RouteSettings")
        .set("Tags", Parts.map(CREATED_BY, "SAM"))
        .set("AutoDeploy", true);
    if (source.filled("RouteSettings") != null && !routes.isEmpty()) {
      stage.attribute("DependsOn", routes);
    }
    assembly.name(source, "Stage", stage.id());
  }

  private List<Object> routes(Source source) {
    List<Object> ids = new ArrayList<>();
    Entry written = source.entry("Routes");
    Mapping routes = source.mapping("Routes");
    if (routes == null) {
      if (written != null) {
        assembly.gap(source, "Routes", written);
      }
      return ids;
    }
    for (Entry entry : routes.entries()) {
      Mapping route = Form.mapping(entry.value());
      if (route == null) {
        assembly.gap(source, "Routes", entry);
      } else {
        ids.add(route(source, entry, route));
      }
    }
    return ids;
  }

  private String route(Source source, Entry entry, Mapping route) {
    String key = source.reader().name(entry.key().text());
    String plain = key.replace("$", "").toLowerCase(Locale.ROOT);
    String id =
        source.id()
            + (plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1));
    Place place = Place.of(entry);
    Draft draft =
        assembly
            .beside(id + "Route", "AWS::ApiGatewayV2::Route", source, place)
            .set("ApiId", Parts.ref(source.id()))
            .set("RouteKey", key)
            .copy(
                route,
                "ApiKeyRequired",
                "ModelSelectionExpression",
                "OperationName",
                "RequestModels",
                "RequestParameters",
                "RouteResponseSelectionExpression")
            .set("Target", Parts.join("/", "integrations", Parts.ref(id + "Integration")));
    if (key.equals("$connect")) {
      authorize(source, draft);
    }
    call(source, route, id, place, key);
    return draft.id();
  }

  /** What a route calls, and that it may. */
  private void call(Source source, Mapping route, String id, Place place, String key) {
    YamlTree function = route.get("FunctionArn");
    assembly
        .beside(id + "Integration", "AWS::ApiGatewayV2::Integration", source, place)
        .set("ApiId", Parts.ref(source.id()))
        .set("IntegrationType", "AWS_PROXY")
        .set(
            "IntegrationUri",
            Parts.sub(
                INVOCATION + "${FunctionArn}/invocations", Parts.map("FunctionArn", function)))
        .copyAs(route, "IntegrationTimeout", "TimeoutInMillis");
    assembly
        .beside(id + "Permission", "AWS::Lambda::Permission", source, place)
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", function)
        .set("Principal", "apigateway.amazonaws.com")
        .set("SourceArn", sourceArn(source, key));
  }

  private static Object sourceArn(Source source, String key) {
    YamlTree written = source.get("StageName");
    String name = written == null ? "default" : source.literal(written);
    String prefix =
        "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${"
            + source.id()
            + ".ApiId}/";
    return name != null
        ? Parts.sub(prefix + name + "/" + key)
        : Parts.sub(prefix + "${__StageName__}/" + key, Parts.map("__StageName__", written));
  }

  private void authorize(Source source, Draft route) {
    Mapping auth = source.mapping("Auth");
    String type = auth == null ? null : source.text(auth.get("AuthType"));
    if (auth == null || type == null) {
      return;
    }
    route.set("AuthorizationType", type);
    YamlTree function = Form.given(auth, "AuthArn");
    if (!type.equals("CUSTOM") || function == null) {
      return;
    }
    String id = source.id() + "ConnectAuthorizer";
    route.set("AuthorizerId", Parts.ref(id));
    @Nullable YamlTree role = Form.given(auth, "InvokeRole");
    assembly
        .beside(id, "AWS::ApiGatewayV2::Authorizer", source, source.placeOf("Auth"))
        .set("ApiId", Parts.ref(source.id()))
        .copyAs(auth, "InvokeRole", "AuthorizerCredentialsArn")
        .set("AuthorizerType", "REQUEST")
        .set(
            "AuthorizerUri",
            Parts.sub(INVOCATION + "${AuthArn}/invocations", Parts.map("AuthArn", function)))
        .set("Name", id)
        .copy(auth, "IdentitySource", "Name");
    if (role == null) {
      Authorizer.permission(
          assembly, source, source.id() + "AuthorizerPermission", function, "${AWS::Partition}");
    }
  }
}
