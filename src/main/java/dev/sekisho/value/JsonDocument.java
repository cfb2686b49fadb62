package dev.sekisho.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sekisho.source.Decimal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text into values. Holes in the text stand for themselves: within a string they make it
 * partial, in place of a value they are that value.
 */
public final class JsonDocument {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final char HOLE = Value.Partial.MARK;
  private static final int MOST_HOLES = 0x1000;

  private final JsonParser json;
  private final List<Value> holes;
  private final Origin origin;

  private JsonDocument(JsonParser json, List<Value> holes, Origin origin) {
    this.json = json;
    this.holes = holes;
    this.origin = origin;
  }

  /** The value of a JSON text; null if it is none. */
  public static @Nullable Value parse(Value.Text text) {
    return parse(text.text(), List.of(), text.origin());
  }

  /**
   * The value of a JSON text with holes; null if it can't be read around them. A hole in a key
   * becomes a mark ({@link Value.Partial#MARK} or one of the characters behind it).
   */
  public static @Nullable Value parse(Value.Partial partial) {
    StringBuilder text = new StringBuilder();
    List<Value> holes = new ArrayList<>();
    boolean quoted = false;
    for (Value part : partial.parts()) {
      if (part instanceof Value.Text known) {
        boolean member = !quoted && !holes.isEmpty() && startsValue(known.text());
        text.append(member ? "," : "").append(known.text());
        quoted = quotedAfter(known.text(), quoted);
      } else {
        String mark = Character.toString((char) (HOLE + holes.size()));
        String comma = endsValue(text) ? "," : "";
        text.append(quoted ? mark : comma + "\"" + mark + "\"");
        holes.add(part);
      }
    }
    return holes.size() > MOST_HOLES ? null : parse(text.toString(), holes, partial.origin());
  }

  private static boolean startsValue(String text) {
    String rest = text.stripLeading();
    return !rest.isEmpty() && "]},:".indexOf(rest.charAt(0)) < 0;
  }

  /** Whether a value ends here: a hole behind it stands for further members of a list. */
  private static boolean endsValue(StringBuilder text) {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) <= ' ') {
      last--;
    }
    return last >= 0 && "[,:{".indexOf(text.charAt(last)) < 0;
  }

  private static boolean quotedAfter(String text, boolean before) {
    boolean quoted = before;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && quoted) {
        i++;
      } else if (text.charAt(i) == '"') {
        quoted = !quoted;
      }
    }
    return quoted;
  }

  private static @Nullable Value parse(String text, List<Value> holes, Origin origin) {
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      Value value = new JsonDocument(json, holes, origin).value();
      return json.nextToken() == null ? value : null;
    } catch (IOException e) {
      return null;
    }
  }

  private Value value() throws IOException {
    JsonToken token = json.currentToken();
    if (token == null) {
      return new Value.Null(origin);
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text(json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Value.Num(Decimal.of(json.getText()), origin);
      case VALUE_TRUE -> new Value.Bool(true, origin);
      case VALUE_FALSE -> new Value.Bool(false, origin);
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, FIELD_NAME, END_ARRAY, END_OBJECT ->
          new Value.Null(origin);
    };
  }

  private Value object() throws IOException {
    Map<String, Value> entries = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      entries.put(key, value());
    }
    return new Value.MapValue(entries, true, null, origin);
  }

  private Value array() throws IOException {
    List<Value> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Value.ListValue(items, Value.ListShape.TUPLE, null, origin);
  }

  private Value text(String text) {
    if (holes.isEmpty()) {
      return new Value.Text(text, origin);
    }
    List<Value> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int hole = text.charAt(i) - HOLE;
      if (hole >= 0 && hole < holes.size()) {
        if (i > start) {
          parts.add(new Value.Text(text.substring(start, i), origin));
        }
        parts.add(holes.get(hole));
        start = i + 1;
      }
    }
    if (parts.isEmpty()) {
      return new Value.Text(text, origin);
    }
    if (start < text.length()) {
      parts.add(new Value.Text(text.substring(start), origin));
    }
    return parts.size() == 1 ? parts.get(0) : new Value.Partial(parts, origin);
  }
}
