package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the evaluators believe, as JSON: every resource with its values, the edges and the outputs.
 * A stable format, so that it can be held against a real plan; what is not known is an object with
 * one key that starts with a dollar sign.
 */
public final class GraphJson {
  private static final List<String> KEYS = List.of("name", "Name", "key", "Key");
  private static final List<String> VALUES = List.of("value", "Value");

  /** A name of a secret, whichever it is. */
  private static final String NAMED = "secret";

  private final JsonGenerator json;

  /** Passwords written in the graphs: other values may be made of them. */
  private final Sensitive passwords = new Sensitive();

  private GraphJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the graphs in their order.
   *
   * @throws IOException only where {@code out} throws it
   */
  public static void write(List<ResourceGraph> graphs, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      new GraphJson(json).graphs(graphs);
    }
    out.write('\n');
    out.flush();
  }

  static JsonGenerator generator(Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(printer);
    return json;
  }

  private void graphs(List<ResourceGraph> graphs) throws IOException {
    for (ResourceGraph graph : graphs) {
      graph.resources().forEach(each -> collect(each.values()));
      graph.resources().forEach(each -> passwords.add(each.values()));
    }
    json.writeStartObject();
    json.writeNumberField("schemaVersion", 1);
    json.writeArrayFieldStart("roots");
    for (ResourceGraph graph : graphs) {
      graph(graph);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void collect(Value value) {
    if (value instanceof Value.ListValue list) {
      list.items().forEach(this::collect);
    } else if (value instanceof Value.MapValue map) {
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        Value written = entry.getValue();
        if (written instanceof Value.Text text
            && mayBePassword(text)
            && Secrets.isPassword(entry.getKey())) {
          passwords.add(written.withOrigin(written.origin().asSensitive()));
        }
        collect(written);
      }
    }
  }

  /** Of one that is marked, the marks tell; {@code ManageMasterUserPassword: true} is none. */
  private static boolean mayBePassword(Value.Text text) {
    return !text.origin().sensitive()
        && !text.text().equals("true")
        && !text.text().equals("false");
  }

  private void graph(ResourceGraph graph) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", graph.root());
    json.writeStringField("language", graph.language().word());
    json.writeStringField("environment", graph.environment());
    json.writeArrayFieldStart("resources");
    for (Resource resource : graph.resources()) {
      if (resource.mode() != Resource.Mode.CONFIGURATION) {
        resource(resource);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    for (Edge edge : graph.edges()) {
      edge(edge);
    }
    json.writeEndArray();
    json.writeFieldName("outputs");
    entries(graph.outputs());
    json.writeEndObject();
  }

  private void resource(Resource resource) throws IOException {
    json.writeStartObject();
    json.writeStringField("address", passwords.hide(resource.address()));
    json.writeStringField("type", plainType(resource));
    json.writeStringField("mode", resource.mode().name().toLowerCase(Locale.ROOT));
    json.writeStringField("exists", exists(resource.exists()));
    json.writeObjectFieldStart("provider");
    json.writeStringField("name", resource.provider().name());
    json.writeStringField("alias", resource.provider().alias());
    json.writeFieldName("region");
    value(resource.provider().region());
    json.writeEndObject();
    json.writeStringField("path", resource.header().file().path());
    json.writeNumberField("startLine", resource.header().startLine());
    json.writeFieldName("values");
    value(resource.values());
    json.writeEndObject();
  }

  private static String plainType(Resource resource) {
    boolean data = resource.mode() == Resource.Mode.DATA && resource.type().startsWith("data.");
    return data ? resource.type().substring("data.".length()) : resource.type();
  }

  private static String exists(Truth exists) {
    return switch (exists) {
      case TRUE -> "yes";
      case FALSE -> "no";
      case UNKNOWN -> "maybe";
    };
  }

  private void edge(Edge edge) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", passwords.hide(edge.from()));
    json.writeStringField("to", passwords.hide(edge.to()));
    json.writeStringField("role", edge.role());
    json.writeEndObject();
  }

  private void entries(Map<String, Value> entries) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Value> entry : entries.entrySet()) {
      if (!(entry.getValue() instanceof Value.Absent)) {
        json.writeFieldName(entry.getKey());
        boolean named = VALUES.contains(entry.getKey()) && namesSecret(entries);
        if (isWrittenSecret(named ? NAMED : entry.getKey(), entry.getValue())) {
          sensitive();
        } else {
          value(entry.getValue());
        }
      }
    }
    json.writeEndObject();
  }

  /** {@code {Name: DB_PASSWORD, Value: …}}: the name of a secret stands beside it. */
  private static boolean namesSecret(Map<String, Value> entries) {
    for (String key : KEYS) {
      Value name = entries.get(key);
      if (name instanceof Value.Text text && Secrets.isNamed(text.text())) {
        return true;
      }
    }
    return false;
  }

  private String shown(String text) {
    return WrittenSecrets.hide(passwords.hide(text));
  }

  private void value(Value value) throws IOException {
    if (value.origin().sensitive()) {
      sensitive();
      return;
    }
    switch (value) {
      case Value.Text text -> json.writeString(shown(text.text()));
      case Value.Num num -> json.writeNumber(num.number().toPlainString());
      case Value.Bool bool -> json.writeBoolean(bool.bool());
      case Value.Null none -> json.writeNull();
      case Value.Absent none -> json.writeNull();
      case Value.ListValue list -> list(list);
      case Value.MapValue map -> map(map);
      case Value.Reference reference -> reference(reference);
      case Value.OneOf oneOf -> oneOf(oneOf);
      case Value.Partial partial -> partial(partial);
      case Value.Unknown unknown -> unknown(unknown);
    }
  }

  /**
   * A literal under a name that speaks of a secret; where it is taken from elsewhere is no secret.
   */
  private static boolean isWrittenSecret(String name, Value value) {
    return (value instanceof Value.Text || value instanceof Value.Partial) && Secrets.isNamed(name);
  }

  private void sensitive() throws IOException {
    special("$sensitive");
    json.writeBoolean(true);
    json.writeEndObject();
  }

  private void special(String key) throws IOException {
    json.writeStartObject();
    json.writeFieldName(key);
  }

  private void list(Value.ListValue list) throws IOException {
    if (list.open()) {
      special("$open");
    }
    json.writeStartArray();
    for (Value item : list.items()) {
      value(item);
    }
    json.writeEndArray();
    if (list.open()) {
      json.writeEndObject();
    }
  }

  private void map(Value.MapValue map) throws IOException {
    if (map.open()) {
      special("$open");
    }
    entries(map.entries());
    if (map.open()) {
      json.writeEndObject();
    }
  }

  private void reference(Value.Reference reference) throws IOException {
    Value known = reference.known();
    if (known != null) {
      value(known);
      return;
    }
    special("$ref");
    json.writeString(
        passwords.hide(
            reference.attribute().isEmpty()
                ? reference.address()
                : reference.address() + "." + reference.attribute()));
    json.writeEndObject();
  }

  private void oneOf(Value.OneOf oneOf) throws IOException {
    special("$oneOf");
    json.writeStartArray();
    for (Value option : oneOf.options()) {
      value(option);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void partial(Value.Partial partial) throws IOException {
    special("$partial");
    json.writeStartArray();
    for (Value part : partial.parts()) {
      value(part);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void unknown(Value.Unknown unknown) throws IOException {
    special("$unknown");
    json.writeString(CauseWords.of(unknown.cause()).en());
    json.writeEndObject();
  }
}
