package dev.sekisho.terraform;

import dev.sekisho.terraform.function.Functions;
import dev.sekisho.terraform.function.JsonText;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.value.Cause;
import dev.sekisho.value.JsonDocument;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code data.aws_iam_policy_document}: its JSON as the AWS provider renders it, from its own
 * statements, the documents it starts from and those that override it (statements of the same Sid
 * are replaced).
 */
final class PolicyDocumentSource {
  private static final String[] KEYS = {
    "Sid",
    "Effect",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Principal",
    "NotPrincipal",
    "Condition"
  };

  private final ResourceInstance instance;
  private final Origin origin;
  private final List<Value> statements = new ArrayList<>();
  private @Nullable Cause rest;
  private @Nullable Value id;
  private Value version;

  private PolicyDocumentSource(ResourceInstance instance) {
    this.instance = instance;
    this.origin = Origin.of(instance.block().declaration().header(), Origin.Kind.EXPRESSION);
    this.version = new Value.Text("2012-10-17", origin);
    this.rest = instance.block().declaration().lost();
  }

  static Value json(ResourceInstance instance) {
    return new PolicyDocumentSource(instance).render();
  }

  private Value render() {
    List<Value> parts = new ArrayList<>();
    Value none = new Value.Null(origin);
    for (String name :
        new String[] {
          "source_json",
          "source_policy_documents",
          "statement",
          "override_json",
          "override_policy_documents",
          "policy_id",
          "version"
        }) {
      Value argument = instance.argument(name);
      parts.add(argument == null ? none : argument);
    }
    return Choices.lift(parts, origin, PolicyDocumentSource.this::document);
  }

  private Value document(List<Value> parts) {
    PolicyDocumentSource document = new PolicyDocumentSource(instance);
    document.merge(parts.get(0));
    document.mergeAll(parts.get(1));
    document.addOwn(parts.get(2));
    document.merge(parts.get(3));
    document.mergeAll(parts.get(4));
    Map<String, Value> entries = new LinkedHashMap<>();
    Value written = Equality.known(parts.get(6));
    entries.put("Version", written instanceof Value.Null ? document.version : written);
    Value named = Equality.known(parts.get(5));
    Value name = named instanceof Value.Null ? document.id : named;
    if (name != null) {
      entries.put("Id", name);
    }
    entries.put(
        "Statement",
        new Value.ListValue(document.statements, Value.ListShape.TUPLE, document.rest, origin));
    return JsonText.document(new Value.MapValue(entries, true, null, origin));
  }

  private void mergeAll(Value documents) {
    Value v = Equality.known(documents);
    if (v instanceof Value.ListValue list) {
      for (Value document : list.items()) {
        merge(document);
      }
      rest = rest == null ? list.rest() : rest;
    } else if (!(v instanceof Value.Null)) {
      unknown(v);
    }
  }

  private void unknown(Value value) {
    Cause cause = Equality.unknownWithin(value);
    rest =
        rest == null
            ? (cause == null ? new Cause(Cause.Kind.INVALID, "policy", origin.span()) : cause)
            : rest;
  }

  /**
   * Takes the statements of another document; one with a Sid that is there already replaces that
   * statement.
   */
  private void merge(Value document) {
    Value v = Equality.known(document);
    boolean empty =
        v instanceof Value.Null || (v instanceof Value.Text text && text.text().isBlank());
    if (empty) {
      return;
    }
    Value decoded = decoded(v);
    if (!(decoded instanceof Value.MapValue map)) {
      unknown(decoded == null ? v : decoded);
      return;
    }
    id = map.get("Id") == null ? id : map.get("Id");
    Value given = map.get("Statement");
    if (given instanceof Value.ListValue list) {
      for (Value statement : list.items()) {
        put(statement);
      }
    } else if (given != null) {
      put(given);
    }
  }

  /** The document of a text, holes and all; null if it can't be read. */
  private @Nullable Value decoded(Value text) {
    return switch (text) {
      case Value.Text known -> Functions.call("jsondecode", List.of(known), origin.span());
      case Value.Partial partial -> JsonDocument.parse(partial);
      default -> text;
    };
  }

  /** With its entries in the order in which the provider writes them. */
  private static Value ordered(Value statement) {
    if (!(statement instanceof Value.MapValue map)) {
      return statement;
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (String key : KEYS) {
      Value value = map.get(key);
      if (value != null) {
        entries.put(key, value);
      }
    }
    return new Value.MapValue(entries, true, map.rest(), map.origin());
  }

  private void put(Value given) {
    Value statement = ordered(given);
    String sid = sid(statement);
    for (int i = 0; i < statements.size() && !sid.isEmpty(); i++) {
      if (sid(statements.get(i)).equals(sid)) {
        statements.set(i, statement);
        return;
      }
    }
    Value named = statement instanceof Value.MapValue map ? map.get("Sid") : null;
    if (named != null && !(named instanceof Value.Text)) {
      unknown(named);
    }
    statements.add(statement);
  }

  private static String sid(Value statement) {
    Value sid = statement instanceof Value.MapValue map ? map.get("Sid") : null;
    return sid instanceof Value.Text text ? text.text() : "";
  }

  private void addOwn(Value blocks) {
    if (blocks instanceof Value.ListValue list) {
      for (Value block : list.items()) {
        if (block instanceof Value.MapValue map) {
          put(PolicyStatementBlock.render(map, origin));
        }
      }
      rest = rest == null ? list.rest() : rest;
    } else if (!(blocks instanceof Value.Null)) {
      unknown(blocks);
    }
  }
}
