package dev.sekisho.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the tree of one JSON file from Jackson's tokens. Only where a token starts is taken from
 * Jackson; ends are found in the bytes, since Jackson reads strings lazily and steps over the colon
 * behind a key.
 */
final class JsonComposer {
  private final SourceFile file;
  private final byte[] bytes;
  private final JsonParser parser;
  private final List<Diagnostic> diagnostics;

  JsonComposer(SourceFile file, JsonParser parser, List<Diagnostic> diagnostics) {
    this.file = file;
    this.bytes = file.bytes();
    this.parser = parser;
    this.diagnostics = diagnostics;
  }

  List<YamlTree> documents() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return List.of();
    }
    YamlTree tree = value(first, 0);
    if (parser.nextToken() != null) {
      throw new Refusal(
          JsonReader.syntax(file, start(), "unexpected content behind the first value"));
    }
    return List.of(tree);
  }

  private YamlTree value(JsonToken token, int depth) throws IOException {
    int start = start();
    if (depth >= Refusal.MAX_DEPTH) {
      throw Refusal.tooDeep(file.span(start, start + 1));
    }
    return switch (token) {
      case START_OBJECT -> mapping(start, depth);
      case START_ARRAY -> sequence(start, depth);
      case VALUE_STRING -> {
        String text = parser.getText();
        yield new Scalar(text, Style.QUOTED, "", start, start, stringEnd(start));
      }
      default -> literal(start);
    };
  }

  private Scalar literal(int start) throws IOException {
    String text = parser.getText();
    int end = Math.min(bytes.length, start + text.length());
    return new Scalar(text, Style.JSON_LITERAL, "", start, start, end);
  }

  private Mapping mapping(int start, int depth) throws IOException {
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int keyStart = start();
      String name = parser.currentName();
      Scalar key = new Scalar(name, Style.QUOTED, "", keyStart, keyStart, stringEnd(keyStart));
      entries.add(new Entry(key, value(parser.nextToken(), depth + 1)));
    }
    MappingEntries.check(file, entries, diagnostics);
    return new Mapping(entries, "", start, start, start() + 1);
  }

  private Sequence sequence(int start, int depth) throws IOException {
    List<YamlTree> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token, depth + 1));
      token = parser.nextToken();
    }
    return new Sequence(items, "", start, start, start() + 1);
  }

  private int start() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  /** Behind the quote that closes the string starting here. */
  private int stringEnd(int start) {
    int at = start + 1;
    while (at < bytes.length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return Math.min(bytes.length, at + 1);
  }
}
