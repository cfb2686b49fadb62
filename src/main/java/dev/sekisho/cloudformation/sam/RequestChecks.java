package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which models and parameters a request must fit before a function is called. */
final class RequestChecks {
  private static final String PREFIX = "method.request.";

  private final ApiDocument document;

  RequestChecks(ApiDocument document) {
    this.document = document;
  }

  /** False where something of it can't be read. */
  boolean add(Event event, Map<String, Object> definition, Map<String, Object> integration) {
    List<Object> parameters = new ArrayList<>();
    boolean whole = model(event, definition, parameters);
    for (YamlTree item : Form.items(event.get("RequestParameters"))) {
      whole &= parameter(event, item, parameters, integration);
    }
    if (!parameters.isEmpty()) {
      definition.put("parameters", parameters);
    }
    return whole;
  }

  private boolean model(Event event, Map<String, Object> definition, List<Object> parameters) {
    Mapping written = event.mapping("RequestModel");
    String model = written == null ? null : event.source().literal(written.get("Model"));
    if (written == null || model == null) {
      return event.get("RequestModel") == null;
    }
    String name = model.toLowerCase(Locale.ROOT);
    YamlTree required = Form.given(written, "Required");
    if (document.isVersion3()) {
      Object schema = Parts.map("schema", Parts.map("$ref", "#/components/schemas/" + name));
      Object content = Parts.map("application/json", schema);
      definition.put("requestBody", Parts.map("content", content, "required", required));
    } else {
      Object schema = Parts.map("$ref", "#/definitions/" + name);
      parameters.add(Parts.map("in", "body", "name", name, "schema", schema, "required", required));
    }
    validator(
        Form.given(written, "ValidateBody"), Form.given(written, "ValidateParameters"), definition);
    return true;
  }

  private void validator(
      @Nullable YamlTree body, @Nullable YamlTree parameters, Map<String, Object> definition) {
    if (body == null && parameters == null) {
      return;
    }
    boolean bodies = Form.isBool(body, true);
    boolean others = Form.isBool(parameters, true);
    String name =
        bodies
            ? others ? "body-and-params" : "body-only"
            : others ? "params-only" : "no-validation";
    document
        .section("x-amazon-apigateway-request-validators")
        .putIfAbsent(
            name, Parts.map("validateRequestBody", bodies, "validateRequestParameters", others));
    definition.put("x-amazon-apigateway-request-validator", name);
  }

  private static boolean parameter(
      Event event, YamlTree item, List<Object> parameters, Map<String, Object> integration) {
    Mapping mapping = Form.mapping(item);
    Entry only = mapping == null || mapping.entries().size() != 1 ? null : mapping.entries().get(0);
    String written = only == null ? event.source().literal(item) : only.key().text();
    Mapping settings = only == null ? null : Form.mapping(only.value());
    int dot = written == null ? -1 : written.indexOf('.', PREFIX.length());
    if (written == null || !written.startsWith(PREFIX) || dot < 0) {
      return false;
    }
    String location = written.substring(PREFIX.length(), dot);
    YamlTree required = Form.given(settings, "Required");
    parameters.add(
        Parts.map(
            "in",
            location.equals("querystring") ? "query" : location,
            "name",
            written.substring(dot + 1),
            "required",
            required == null ? false : required,
            "type",
            "string"));
    if (settings != null && Form.isBool(settings.get("Caching"), true)) {
      cachedBy(written, integration);
    }
    return true;
  }

  private static void cachedBy(String parameter, Map<String, Object> integration) {
    List<Object> keys = new ArrayList<>();
    if (integration.get("cacheKeyParameters") instanceof List<?> known) {
      keys.addAll(known);
    }
    keys.add(parameter);
    integration.put("cacheKeyParameters", keys);
  }
}
