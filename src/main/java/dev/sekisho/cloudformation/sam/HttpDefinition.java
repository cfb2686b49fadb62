package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the properties of an HTTP API add to its definition. */
final class HttpDefinition {
  private static final String CORS = "x-amazon-apigateway-cors";
  private static final String TAG_VALUE = "x-amazon-apigateway-tag-value";

  private final Source source;
  private final ApiDocument document;

  HttpDefinition(Source source, ApiDocument document) {
    this.source = source;
    this.document = document;
  }

  void complete(Map<String, Object> tags) {
    crossOrigin();
    security();
    tags(tags);
    YamlTree disabled = source.get("DisableExecuteApiEndpoint");
    if (disabled != null) {
      document
          .root()
          .put(
              "servers",
              Parts.list(
                  Parts.map(
                      "x-amazon-apigateway-endpoint-configuration",
                      Parts.map("disableExecuteApiEndpoint", disabled))));
    }
    information();
    Map<String, Object> paths = document.paths();
    if (source.filled("FailOnWarnings") != null && paths.containsKey("$default")) {
      Object all = paths.remove("$default");
      if (all != null) {
        paths.put("/$default", all);
      }
    }
  }

  private void information() {
    YamlTree name = source.get("Name");
    if (name == null && source.get("Description") == null) {
      return;
    }
    Map<String, Object> info = document.section("info");
    Object title = info.get("title");
    boolean standard =
        Parts.ref("AWS::StackName").equals(title)
            || (title instanceof YamlTree tree && "AWS::StackName".equals(Form.refers(tree)));
    if (name != null && standard) {
      info.put("title", name);
    }
    YamlTree description = source.get("Description");
    if (description != null) {
      info.putIfAbsent("description", description);
    }
  }

  private void tags(Map<String, Object> tags) {
    List<Object> all = new ArrayList<>();
    if (document.root().get("tags") instanceof List<?> known) {
      all.addAll(known);
    }
    Map<String, Map<String, Object>> byName = new HashMap<>();
    for (Object each : all) {
      for (Map<String, Object> written : ApiDocument.contents(each)) {
        byName.put(String.valueOf(ApiDocument.text(written.get("name"))), written);
      }
    }
    tags.forEach(
        (name, value) -> {
          Map<String, Object> written = byName.get(name);
          if (written == null) {
            all.add(Parts.map("name", name, TAG_VALUE, value));
          } else {
            written.put(TAG_VALUE, value);
          }
        });
    if (!all.isEmpty()) {
      document.root().put("tags", all);
    }
  }

  private void crossOrigin() {
    YamlTree written = source.filled("CorsConfiguration");
    if (written == null) {
      return;
    }
    Mapping mapping = Form.mapping(written);
    Map<String, Object> settings = document.section(CORS);
    if (mapping == null && Form.isBool(written, true)) {
      settings.put("allowOrigins", Parts.list("*"));
    } else if (mapping == null) {
      settings.putAll(Parts.open());
    } else {
      put(settings, "allowOrigins", Form.filled(mapping, "AllowOrigins"));
      put(settings, "allowHeaders", Form.filled(mapping, "AllowHeaders"));
      put(settings, "allowMethods", Form.filled(mapping, "AllowMethods"));
      put(settings, "exposeHeaders", Form.filled(mapping, "ExposeHeaders"));
      put(settings, "maxAge", Form.given(mapping, "MaxAge"));
      put(settings, "allowCredentials", Form.filled(mapping, "AllowCredentials"));
    }
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private void security() {
    Mapping auth = source.mapping("Auth");
    if (auth == null) {
      return;
    }
    Mapping authorizers = Form.mapping(auth, "Authorizers");
    Map<String, Object> schemes = schemes(auth, authorizers);
    if (!schemes.isEmpty()) {
      document.section(document.section("components"), "securitySchemes").putAll(schemes);
    }
    String standard = source.text(Form.given(auth, "DefaultAuthorizer"));
    if (standard != null) {
      YamlTree scopes = Form.given(Form.mapping(authorizers, standard), "AuthorizationScopes");
      document.operations((method, definition) -> standard(method, definition, standard, scopes));
    }
  }

  private Map<String, Object> schemes(Mapping auth, @Nullable Mapping authorizers) {
    Map<String, Object> schemes = Parts.map();
    if (Form.isBool(auth.get("EnableIamAuthorizer"), true)) {
      schemes.put(
          "AWS_IAM",
          Parts.map(
              "type",
              "apiKey",
              "name",
              "Authorization",
              "in",
              "header",
              "x-amazon-apigateway-authtype",
              "awsSigv4"));
    }
    if (authorizers != null) {
      for (Entry entry : authorizers.entries()) {
        Mapping authorizer = Form.mapping(entry.value());
        if (authorizer != null) {
          schemes.put(
              entry.key().text(), new Authorizer(source, entry.key().text(), authorizer).scheme());
        }
      }
    }
    return schemes;
  }

  private static void standard(
      String method, Map<String, Object> definition, String name, @Nullable YamlTree scopes) {
    if (!method.equals("options") && ApiDocument.security(definition).isEmpty()) {
      definition.put(
          "security", Parts.list(Parts.map(name, scopes == null ? Parts.list() : scopes)));
    }
  }
}
