package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the properties of a REST API add to its definition. */
final class RestDefinition {
  private static final List<String> ALL_METHODS =
      List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

  private final Source source;
  private final ApiDocument document;
  private final RestSecurity security;

  RestDefinition(Source source, ApiDocument document, RestSecurity security) {
    this.source = source;
    this.document = document;
    this.security = security;
  }

  void complete() {
    crossOrigin();
    security.complete();
    if (source.filled("Auth") != null) {
      thirdVersion();
    }
    gatewayResponses();
    YamlTree media = source.filled("BinaryMediaTypes");
    if (media != null) {
      document.root().put("x-amazon-apigateway-binary-media-types", mediaTypes(media));
    }
    Mapping models = source.mapping("Models");
    if (models != null) {
      Map<String, Object> definitions = document.section("definitions");
      for (Entry entry : models.entries()) {
        definitions.put(entry.key().text().toLowerCase(Locale.ROOT), entry.value());
      }
      thirdVersion();
    }
    endpoint();
    thirdVersion();
  }

  private static Object mediaTypes(YamlTree written) {
    List<Object> types = new ArrayList<>();
    for (YamlTree item : Form.items(written)) {
      types.add(slashed(item));
    }
    return types;
  }

  /** Media types write a slash as {@code ~1}. */
  private static YamlTree slashed(YamlTree tree) {
    return switch (tree) {
      case YamlTree.Scalar scalar ->
          new YamlTree.Scalar(
              scalar.text().replace("~1", "/"),
              scalar.style(),
              scalar.tag(),
              scalar.tagStart(),
              scalar.start(),
              scalar.end());
      case YamlTree.Sequence sequence ->
          new YamlTree.Sequence(
              sequence.items().stream().map(RestDefinition::slashed).toList(),
              sequence.tag(),
              sequence.tagStart(),
              sequence.start(),
              sequence.end());
      case Mapping mapping ->
          new Mapping(
              mapping.entries().stream()
                  .map(entry -> new Entry(entry.key(), slashed(entry.value())))
                  .toList(),
              mapping.tag(),
              mapping.tagStart(),
              mapping.start(),
              mapping.end());
    };
  }

  private void endpoint() {
    YamlTree disabled = source.get("DisableExecuteApiEndpoint");
    if (disabled == null) {
      return;
    }
    String extension = "x-amazon-apigateway-endpoint-configuration";
    if (document.isVersion3()) {
      document
          .root()
          .put(
              "servers",
              Parts.list(Parts.map(extension, Parts.map("disableExecuteApiEndpoint", disabled))));
    } else {
      document.section(extension).put("disableExecuteApiEndpoint", disabled);
    }
  }

  private void gatewayResponses() {
    Mapping written = source.mapping("GatewayResponses");
    if (written == null) {
      return;
    }
    Map<String, Object> responses = document.section("x-amazon-apigateway-gateway-responses");
    for (Entry entry : written.entries()) {
      Mapping response = Form.mapping(entry.value());
      Mapping parameters = Form.mapping(response, "ResponseParameters");
      Map<String, Object> named = Parts.map();
      named(parameters, "Headers", "header.", named);
      named(parameters, "Paths", "path.", named);
      named(parameters, "QueryStrings", "querystring.", named);
      YamlTree templates = Form.given(response, "ResponseTemplates");
      responses.put(
          entry.key().text(),
          Parts.map(
              "responseParameters",
              named,
              "responseTemplates",
              templates == null ? Parts.map() : templates,
              "statusCode",
              Form.given(response, "StatusCode")));
    }
  }

  private static void named(
      @Nullable Mapping parameters, String property, String prefix, Map<String, Object> named) {
    Mapping some = Form.mapping(parameters, property);
    if (some != null) {
      for (Entry entry : some.entries()) {
        named.put("gatewayresponse." + prefix + entry.key().text(), entry.value());
      }
    }
  }

  private void crossOrigin() {
    YamlTree written = source.filled("Cors");
    if (written == null) {
      return;
    }
    Mapping mapping = Form.mapping(written);
    YamlTree origin = mapping == null ? written : Form.given(mapping, "AllowOrigin");
    YamlTree methods = Form.given(mapping, "AllowMethods");
    for (Object path : document.paths().values()) {
      for (Map<String, Object> item : ApiDocument.contents(path)) {
        if (!item.containsKey("options")) {
          Object allowed = methods == null ? methods(item.keySet()) : methods;
          item.put("options", options(origin == null ? "'*'" : origin, allowed, mapping));
        }
      }
    }
  }

  private static String methods(Collection<String> written) {
    TreeSet<String> methods = new TreeSet<>();
    if (written.contains(ApiDocument.ANY)) {
      methods.addAll(ALL_METHODS);
    } else {
      written.forEach(method -> methods.add(method.toUpperCase(Locale.ROOT)));
      methods.add("OPTIONS");
    }
    return "'" + String.join(",", methods) + "'";
  }

  private static Map<String, Object> options(
      Object origin, Object methods, @Nullable Mapping mapping) {
    Map<String, Object> parameters = Parts.map();
    Map<String, Object> headers = Parts.map();
    header("Origin", origin, parameters, headers);
    header("Headers", Form.filled(mapping, "AllowHeaders"), parameters, headers);
    header("Methods", methods, parameters, headers);
    YamlTree age = Form.given(mapping, "MaxAge");
    if (age != null) {
      parameters.put("method.response.header.Access-Control-Max-Age", age);
      headers.put("Access-Control-Max-Age", Parts.map("type", "integer"));
    }
    boolean credentials = mapping != null && Form.isBool(mapping.get("AllowCredentials"), true);
    header("Credentials", credentials ? "'true'" : null, parameters, headers);
    return preflight(parameters, headers);
  }

  private static Map<String, Object> preflight(
      Map<String, Object> parameters, Map<String, Object> headers) {
    Map<String, Object> answer =
        Parts.map(
            "statusCode",
            "200",
            "responseParameters",
            parameters,
            "responseTemplates",
            Parts.map("application/json", "{}\n"));
    return Parts.map(
        "summary",
        "CORS support",
        "consumes",
        Parts.list("application/json"),
        "produces",
        Parts.list("application/json"),
        ApiDocument.INTEGRATION,
        Parts.map(
            "type",
            "mock",
            "requestTemplates",
            Parts.map("application/json", "{\n  \"statusCode\" : 200\n}\n"),
            "responses",
            Parts.map("default", answer)),
        "responses",
        Parts.map(
            "200",
            Parts.map("description", "Default response for CORS method", "headers", headers)));
  }

  private static void header(
      String name,
      @Nullable Object value,
      Map<String, Object> parameters,
      Map<String, Object> headers) {
    if (value != null) {
      String full = "Access-Control-Allow-" + name;
      parameters.put("method.response.header." + full, value);
      headers.put(full, Parts.map("type", "string"));
    }
  }

  /** Where things stand in a definition of the third version; the transform asks several times. */
  private void thirdVersion() {
    if (!document.isVersion3() || document.root().containsKey("swagger")) {
      return;
    }
    moved("securityDefinitions", "securitySchemes");
    moved("definitions", "schemas");
    for (Object path : document.paths().values()) {
      boolean conditional = path instanceof Map<?, ?> map && map.containsKey("Fn::If");
      for (Map<String, Object> item :
          conditional ? List.<Map<String, Object>>of() : ApiDocument.contents(path)) {
        for (Map<String, Object> options : ApiDocument.contents(item.get("options"))) {
          options.remove("produces");
          options.remove("consumes");
          schemas(options);
        }
      }
    }
  }

  private void schemas(Map<String, Object> options) {
    for (Map<String, Object> responses : ApiDocument.contents(options.get("responses"))) {
      for (Map<String, Object> ok : ApiDocument.contents(responses.get("200"))) {
        for (Map<String, Object> headers : ApiDocument.contents(ok.get("headers"))) {
          headers.replaceAll((name, value) -> Parts.map("schema", value));
        }
      }
    }
  }

  private void moved(String from, String to) {
    Object section = document.root().remove(from);
    if (section != null) {
      document.section("components").put(to, section);
    }
  }
}
