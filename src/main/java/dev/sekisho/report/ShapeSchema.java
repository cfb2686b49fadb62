package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.profile.Shape;
import dev.sekisho.profile.Shape.Vocabulary;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of a {@link Shape}, for editors. It is of draft-07, which all of them know, and
 * describes every key in both languages. Names of a vocabulary that is complete are the only ones
 * allowed; of one that may be younger than the table, they are proposed.
 */
public final class ShapeSchema {
  private static final String ONE_WORD = "^[^,;\\s]+$";
  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final String AMOUNT = "^(forever|[0-9]{1,9}( days)?)$";
  private static final int MOST = 999_999_999;

  private final JsonGenerator json;
  private final Map<Vocabulary, List<Choice>> words;
  private final Map<Vocabulary, Shape> shared = new EnumMap<>(Vocabulary.class);

  private ShapeSchema(JsonGenerator json, Map<Vocabulary, List<Choice>> words) {
    this.json = json;
    this.words = words;
  }

  /**
   * A name of a vocabulary.
   *
   * @param amount of a threshold: whether it takes a number
   * @param meaning null where the name says it all
   */
  public record Choice(String name, boolean amount, @Nullable Message meaning) {}

  /**
   * Writes the schema.
   *
   * @param title of the file it is for
   * @param words the names there are; a vocabulary that is missing takes any text
   */
  public static void write(
      Shape shape, Message title, Map<Vocabulary, List<Choice>> words, Writer out)
      throws IOException {
    try (JsonGenerator json = GraphJson.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
      json.writeStringField("title", both(title));
      ShapeSchema schema = new ShapeSchema(json, words);
      schema.content(shape);
      schema.definitions();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static String both(Message message) {
    return message.ja() + "\n" + message.en();
  }

  private void schema(Shape shape) throws IOException {
    json.writeStartObject();
    content(shape);
    json.writeEndObject();
  }

  private void content(Shape shape) throws IOException {
    switch (shape) {
      case Shape.Fields fields -> fields(fields);
      case Shape.Named named -> named(named);
      case Shape.Either either -> either(either);
      case Shape.Texts texts -> oneOrMore(texts.of());
      case Shape.Items items -> {
        json.writeStringField("type", "array");
        json.writeFieldName("items");
        schema(items.each());
      }
      case Shape.Open open -> {
        types("string", "number", "null");
        if (open.shape() instanceof Shape.Day) {
          json.writeStringField("pattern", DAY);
        }
      }
      case Shape.Text text -> text(text.of());
      case Shape.Word word -> words(word.allowed());
      case Shape.WholeNumber number -> {
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", number.low());
        json.writeNumberField("maximum", number.high());
      }
      case Shape.Day day -> {
        json.writeStringField("type", "string");
        json.writeStringField("pattern", DAY);
      }
    }
  }

  private void fields(Shape.Fields fields) throws IOException {
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (Shape.Field field : fields.fields()) {
      json.writeObjectFieldStart(field.key());
      json.writeStringField("description", both(field.meaning()));
      content(field.shape());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeBooleanField("additionalProperties", false);
    required(fields);
  }

  private void required(Shape.Fields fields) throws IOException {
    boolean any = false;
    for (Shape.Field field : fields.fields()) {
      if (field.needed()) {
        if (!any) {
          json.writeArrayFieldStart("required");
        }
        json.writeString(field.key());
        any = true;
      }
    }
    if (any) {
      json.writeEndArray();
    }
  }

  private void named(Shape.Named named) throws IOException {
    List<Choice> choices = words.getOrDefault(named.of(), List.of());
    json.writeStringField("type", "object");
    if (choices.isEmpty()) {
      json.writeFieldName("additionalProperties");
      schema(named.each());
      return;
    }
    json.writeObjectFieldStart("properties");
    for (Choice choice : choices) {
      json.writeObjectFieldStart(choice.name());
      Message meaning = choice.meaning();
      if (meaning != null) {
        json.writeStringField("description", both(meaning));
      }
      if (choice.amount()) {
        amount();
      } else {
        refer(named);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeBooleanField("additionalProperties", false);
  }

  /** What stands behind every name of a vocabulary is written once. */
  private void refer(Shape.Named named) throws IOException {
    shared.put(named.of(), named.each());
    json.writeArrayFieldStart("allOf"); // beside a bare $ref, draft-07 ignores the description
    json.writeStartObject();
    json.writeStringField("$ref", "#/definitions/" + definition(named.of()));
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String definition(Vocabulary of) {
    return of.name().toLowerCase(Locale.ROOT);
  }

  private void definitions() throws IOException {
    if (!shared.isEmpty()) {
      json.writeObjectFieldStart("definitions");
      for (Map.Entry<Vocabulary, Shape> each : shared.entrySet()) {
        json.writeFieldName(definition(each.getKey()));
        schema(each.getValue());
      }
      json.writeEndObject();
    }
  }

  private void amount() throws IOException {
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    json.writeStringField("type", "integer");
    json.writeNumberField("minimum", 0);
    json.writeNumberField("maximum", MOST);
    json.writeEndObject();
    pattern(AMOUNT);
    json.writeEndArray();
  }

  private void either(Shape.Either either) throws IOException {
    json.writeArrayFieldStart("anyOf");
    for (Shape shape : either.shapes()) {
      schema(shape);
    }
    json.writeEndArray();
  }

  private void oneOrMore(Vocabulary of) throws IOException {
    json.writeArrayFieldStart("anyOf");
    schema(new Shape.Text(of));
    json.writeStartObject();
    json.writeStringField("type", "array");
    json.writeFieldName("items");
    schema(new Shape.Text(of));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void text(Vocabulary of) throws IOException {
    List<Choice> choices = words.getOrDefault(of, List.of());
    if (choices.isEmpty()) {
      types("string", "number");
      json.writeStringField("pattern", "\\S");
      return;
    }
    boolean complete = of == Vocabulary.RULE || of == Vocabulary.CONTROL;
    if (!complete) {
      json.writeArrayFieldStart("anyOf");
      json.writeStartObject();
    }
    json.writeArrayFieldStart("enum");
    for (Choice choice : choices) {
      json.writeString(choice.name());
    }
    json.writeEndArray();
    if (!complete) {
      json.writeEndObject();
      pattern(ONE_WORD);
      json.writeEndArray();
    }
  }

  private void types(String... types) throws IOException {
    json.writeArrayFieldStart("type");
    for (String type : types) {
      json.writeString(type);
    }
    json.writeEndArray();
  }

  private void pattern(String pattern) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "string");
    json.writeStringField("pattern", pattern);
    json.writeEndObject();
  }

  /** YAML reads two of the words as something else than text. */
  private void words(List<String> allowed) throws IOException {
    json.writeArrayFieldStart("enum");
    for (String word : allowed) {
      if (word.equals("true") || word.equals("false")) {
        json.writeBoolean(word.equals("true"));
      } else {
        json.writeString(word);
      }
    }
    json.writeEndArray();
  }
}
