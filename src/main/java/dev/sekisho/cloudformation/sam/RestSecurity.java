package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may call a REST API: its authorizers and keys, at the API and at single methods. */
final class RestSecurity {
  private static final String IAM = "AWS_IAM";

  private final Source source;
  private final @Nullable ApiDocument document;
  private final @Nullable Mapping auth;
  private final Map<String, Mapping> authorizers;

  RestSecurity(Source source, @Nullable ApiDocument document) {
    this.source = source;
    this.document = document;
    this.auth = source.mapping("Auth");
    this.authorizers = source.authorizers();
  }

  private @Nullable String defaultAuthorizer() {
    return auth == null ? null : source.text(Form.given(auth, "DefaultAuthorizer"));
  }

  private Map<String, Object> definitions() {
    return document == null ? Parts.map() : document.section("securityDefinitions");
  }

  /** Under whose name the API calls a function that asks IAM. */
  void credentials(Event event, Map<String, Object> integration) {
    Mapping own = event.mapping("Auth");
    String authorizer = own == null ? null : source.text(Form.given(own, "Authorizer"));
    boolean empty = own == null || own.entries().isEmpty();
    boolean asksIam = IAM.equals(authorizer) || (IAM.equals(defaultAuthorizer()) && empty);
    if (!asksIam) {
      return;
    }
    YamlTree role = own == null ? null : own.get("InvokeRole");
    if (role == null && auth != null) {
      role = auth.get("InvokeRole");
    }
    String said = role == null ? "CALLER_CREDENTIALS" : String.valueOf(source.literal(role));
    if (said.equals("NONE") || said.isEmpty() || Form.isNoValue(role) || said.equals("null")) {
      boolean computed = role != null && Form.isComputed(role) && !Form.isNoValue(role);
      if (computed) {
        integration.put("credentials", role);
      }
      return;
    }
    integration.put(
        "credentials",
        role == null || said.equals("CALLER_CREDENTIALS") ? "arn:aws:iam::*:user/*" : role);
  }

  /** What an event asks of the callers of its method. */
  void method(Event event, Map<String, Object> definition) {
    Mapping own = event.mapping("Auth");
    if (own == null) {
      return;
    }
    List<Object> security = ApiDocument.security(definition);
    String authorizer = source.text(Form.given(own, "Authorizer"));
    if (authorizer != null) {
      security.add(Parts.map(authorizer, scopes(own, authorizer)));
      if (authorizer.equals(IAM)) {
        iam();
      }
    }
    YamlTree key = Form.given(own, "ApiKeyRequired");
    if (key != null) {
      boolean required = !Form.isBool(key, false);
      security.add(Parts.map(required ? "api_key" : "api_key_false", Parts.list()));
      if (required) {
        apiKey();
      }
    }
    if (!security.isEmpty()) {
      definition.put("security", security);
    }
  }

  /**
   * What a caller must be allowed: as the event says, or else its authorizer; nothing of others.
   */
  private Object scopes(Mapping own, String authorizer) {
    Mapping declared = authorizers.get(authorizer);
    YamlTree scopes = Form.given(own, "AuthorizationScopes");
    if (scopes == null) {
      scopes = Form.given(declared, "AuthorizationScopes");
    }
    return declared == null || scopes == null ? Parts.list() : scopes;
  }

  /** From where an event lets its method be called. */
  void methodPolicy(Event event, String path, String stage) {
    Mapping own = event.mapping("Auth");
    Mapping policy = Form.mapping(own, "ResourcePolicy");
    if (policy != null && document != null) {
      ResourcePolicy added = new ResourcePolicy(source, document);
      added.path(policy, path, stage);
      added.custom(policy);
    }
  }

  private void iam() {
    definitions()
        .putIfAbsent(
            IAM,
            Parts.map(
                "x-amazon-apigateway-authtype",
                "awsSigv4",
                "type",
                "apiKey",
                "name",
                "Authorization",
                "in",
                "header"));
  }

  private void apiKey() {
    definitions()
        .putIfAbsent("api_key", Parts.map("type", "apiKey", "name", "x-api-key", "in", "header"));
  }

  /** What the API asks of all its callers. */
  void complete() {
    ApiDocument to = document;
    Mapping written = auth;
    if (to == null || written == null) {
      return;
    }
    String standard = defaultAuthorizer();
    if (IAM.equals(standard)) {
      iam();
    }
    authorizers.forEach(
        (name, authorizer) ->
            definitions().put(name, new Authorizer(source, name, authorizer).definition()));
    if (standard != null && (IAM.equals(standard) || authorizers.containsKey(standard))) {
      boolean preflight = !Form.isBool(written.get("AddDefaultAuthorizerToCorsPreflight"), false);
      to.operations((method, definition) -> standard(method, definition, standard, preflight));
    }
    YamlTree key = Form.filled(written, "ApiKeyRequired");
    if (key != null) {
      apiKey();
      boolean preflight = !Form.isBool(written.get("AddApiKeyRequiredToCorsPreflight"), false);
      to.operations((method, definition) -> key(method, definition, preflight));
    }
    Mapping policy = Form.mapping(written, "ResourcePolicy");
    if (policy != null) {
      new ResourcePolicy(source, to).everywhere(policy);
    }
  }

  private void standard(
      String method, Map<String, Object> definition, String standard, boolean preflight) {
    if (!preflight && method.equals("options")) {
      return;
    }
    List<Object> others = new ArrayList<>();
    List<Object> named = new ArrayList<>();
    for (Object requirement : ApiDocument.security(definition)) {
      boolean isNamed = names(requirement);
      (isNamed ? named : others).add(requirement);
    }
    boolean none = others.removeIf(requirement -> ApiDocument.names(requirement, "NONE"));
    if (!none && named.isEmpty()) {
      Mapping authorizer = authorizers.get(standard);
      YamlTree scopes = Form.given(authorizer, "AuthorizationScopes");
      named.add(Parts.map(standard, scopes == null ? Parts.list() : scopes));
    }
    if (!none) {
      others.addAll(named);
    }
    if (!others.isEmpty()) {
      definition.put("security", others);
    }
  }

  private boolean names(Object requirement) {
    if (requirement instanceof Map<?, ?> map) {
      for (Object name : map.keySet()) {
        if (IAM.equals(name) || authorizers.containsKey(String.valueOf(name))) {
          return true;
        }
      }
    }
    return false;
  }

  private static void key(String method, Map<String, Object> definition, boolean preflight) {
    List<Object> before = ApiDocument.security(definition);
    List<Object> left = new ArrayList<>(before);
    left.removeIf(
        each -> ApiDocument.names(each, "api_key") || ApiDocument.names(each, "api_key_false"));
    boolean refused = before.stream().anyMatch(each -> ApiDocument.names(each, "api_key_false"));
    if (!refused && (preflight || !method.equals("options"))) {
      left.add(Parts.map("api_key", Parts.list()));
    }
    if (!left.equals(before)) {
      definition.put("security", left);
    }
  }

  /** That the API may call the functions that authorize. */
  void permissions(Assembly assembly) {
    authorizers.forEach(
        (name, authorizer) -> {
          YamlTree function = Form.given(authorizer, "FunctionArn");
          boolean left = Form.isBool(authorizer.get("DisableFunctionDefaultPermissions"), true);
          boolean pool = Form.given(authorizer, "UserPoolArn") != null;
          if (function != null && !left && !pool) {
            Authorizer.permission(
                assembly, source, source.id() + name + "AuthorizerPermission", function, "aws");
          }
        });
  }
}
