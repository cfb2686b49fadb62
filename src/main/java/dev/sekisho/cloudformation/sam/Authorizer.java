package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An authorizer as an API definition describes it.
 *
 * @param source the API
 * @param name its name there
 * @param written as it is written
 */
record Authorizer(Source source, String name, Mapping written) {
  private static final String KEY = "x-amazon-apigateway-authorizer";

  private @Nullable YamlTree get(String property) {
    return Form.given(written, property);
  }

  /** In the definition of a REST API. */
  Map<String, Object> definition() {
    boolean pool = get("UserPoolArn") != null;
    YamlTree payload = get("FunctionPayloadType");
    boolean request = !pool && payload != null && "REQUEST".equals(source.text(payload));
    Mapping identity = Form.mapping(written, "Identity");
    YamlTree header = Form.given(identity, "Header");
    Map<String, Object> authorizer = pool ? pool() : function(request, identity);
    YamlTree expression = Form.given(identity, "ValidationExpression");
    if (!request && expression != null) {
      authorizer.put("identityValidationExpression", expression);
    }
    return Parts.map(
        "type",
        "apiKey",
        "name",
        request ? "Unused" : header == null ? "Authorization" : header,
        "in",
        "header",
        "x-amazon-apigateway-authtype",
        pool ? "cognito_user_pools" : "custom",
        KEY,
        authorizer);
  }

  private Map<String, Object> pool() {
    YamlTree arn = get("UserPoolArn");
    List<Object> arns = new ArrayList<>(Form.items(arn));
    return Parts.map("type", "cognito_user_pools", "providerARNs", arns);
  }

  private Map<String, Object> function(boolean request, @Nullable Mapping identity) {
    Map<String, Object> authorizer =
        Parts.map(
            "type",
            request ? "request" : "token",
            "authorizerUri",
            uri(),
            "authorizerResultTtlInSeconds",
            Form.given(identity, "ReauthorizeEvery"),
            "authorizerCredentials",
            role());
    List<Object> sources =
        request
            ? identitySources(
                identity, "method.request.header.", "method.request.querystring.", "", "")
            : List.of();
    if (!sources.isEmpty()) {
      authorizer.put("identitySource", String.join(", ", texts(sources)));
    }
    return authorizer;
  }

  private static List<String> texts(List<Object> pieces) {
    List<String> texts = new ArrayList<>();
    pieces.forEach(piece -> texts.add(piece.toString()));
    return texts;
  }

  private Object uri() {
    YamlTree function = get("FunctionArn");
    return Parts.sub(
        "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations",
        Parts.map("__FunctionArn__", function));
  }

  private @Nullable YamlTree role() {
    YamlTree role = get("FunctionInvokeRole");
    return role == null || "NONE".equals(source.literal(role)) ? null : role;
  }

  private List<Object> identitySources(
      @Nullable Mapping identity, String header, String query, String variables, String context) {
    List<Object> found = new ArrayList<>();
    collect(identity, "Headers", header, found);
    collect(identity, "QueryStrings", query, found);
    collect(identity, "StageVariables", variables + "stageVariables.", found);
    collect(identity, "Context", context + "context.", found);
    return found;
  }

  private void collect(
      @Nullable Mapping identity, String property, String prefix, List<Object> found) {
    for (YamlTree item : Form.items(Form.given(identity, property))) {
      found.add(prefix + source.text(item));
    }
  }

  /** In the definition of an HTTP API. */
  Map<String, Object> scheme() {
    YamlTree jwt = get("JwtConfiguration");
    if (jwt != null) {
      return Parts.map(
          "type",
          "oauth2",
          KEY,
          Parts.map(
              "jwtConfiguration",
              lowerKeys(jwt),
              "identitySource",
              get("IdentitySource"),
              "type",
              "jwt"));
    }
    return Parts.map("type", "apiKey", "name", "Unused", "in", "header", KEY, functionOfHttpApi());
  }

  private Map<String, Object> functionOfHttpApi() {
    Mapping identity = Form.mapping(written, "Identity");
    Map<String, Object> authorizer =
        Parts.map(
            "type",
            "request",
            "authorizerUri",
            uri(),
            "authorizerCredentials",
            role(),
            "authorizerResultTtlInSeconds",
            Form.given(identity, "ReauthorizeEvery"),
            "authorizerPayloadFormatVersion",
            get("AuthorizerPayloadFormatVersion"),
            "enableSimpleResponses",
            Form.filled(written, "EnableSimpleResponses"));
    if (identity != null) {
      authorizer.put(
          "identitySource",
          identitySources(identity, "$request.header.", "$request.querystring.", "$", "$"));
    }
    return authorizer;
  }

  private static Object lowerKeys(YamlTree jwt) {
    Mapping mapping = Form.mapping(jwt);
    if (mapping == null) {
      return jwt;
    }
    Map<String, Object> lower = Parts.map();
    for (YamlTree.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      lower.put(
          key.isEmpty() ? key : Character.toLowerCase(key.charAt(0)) + key.substring(1),
          entry.value());
    }
    return lower;
  }

  /** That an API may call the function that authorizes. */
  static void permission(
      Assembly assembly, Source api, String id, YamlTree function, String partition) {
    assembly
        .beside(id, "AWS::Lambda::Permission", api, api.placeOf("Auth"))
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", function)
        .set("Principal", "apigateway.amazonaws.com")
        .set(
            "SourceArn",
            Parts.sub(
                "arn:"
                    + partition
                    + ":execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*",
                Parts.map("__ApiId__", Parts.ref(api.id()))));
  }
}
