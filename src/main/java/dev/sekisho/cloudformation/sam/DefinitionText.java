package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a state machine as JSON. What is computed in it becomes a substitution, in the
 * order of sorted keys.
 */
final class DefinitionText {
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder json = new StringBuilder();
  private final Map<String, Object> substitutions = Parts.map();

  private DefinitionText() {}

  /** Null where the whole definition is computed. */
  static @Nullable DefinitionText of(YamlTree definition) {
    Mapping mapping = Form.mapping(definition);
    if (mapping == null || Form.hasTransform(mapping)) {
      return null;
    }
    DefinitionText text = new DefinitionText();
    text.write(mapping, 1);
    return text;
  }

  String json() {
    return json.toString();
  }

  Map<String, Object> substitutions() {
    return substitutions;
  }

  private void write(YamlTree tree, int depth) {
    boolean dynamic = tree instanceof Scalar scalar && scalar.text().contains("{{resolve:");
    if (dynamic || Form.isComputed(tree)) {
      String name = "definition_substitution_" + (substitutions.size() + 1);
      substitutions.put(name, tree);
      quote("${" + name + "}");
      return;
    }
    switch (tree) {
      case Scalar scalar -> scalar(scalar);
      case Sequence sequence -> list(sequence, depth);
      case Mapping mapping -> map(mapping, depth);
    }
  }

  private void scalar(Scalar scalar) {
    boolean text = scalar.style() == Style.QUOTED || scalar.style() == Style.BLOCK;
    String lower = scalar.text().toLowerCase(Locale.ROOT);
    if (text) {
      quote(scalar.text());
    } else if (lower.equals("true") || lower.equals("false") || lower.equals("null")) {
      json.append(lower);
    } else if (scalar.text().isEmpty()) {
      json.append("null");
    } else if (scalar.text().matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
      json.append(scalar.text());
    } else {
      quote(scalar.text());
    }
  }

  private void list(Sequence sequence, int depth) {
    String separator = "[";
    for (YamlTree item : sequence.items()) {
      json.append(separator);
      line(depth);
      write(item, depth + 1);
      separator = ",";
    }
    close(separator.equals("[") ? "[]" : "]", depth);
  }

  private void map(Mapping mapping, int depth) {
    Map<String, YamlTree> sorted = new TreeMap<>();
    for (Entry entry : mapping.entries()) {
      sorted.put(entry.key().text(), entry.value());
    }
    String separator = "{";
    for (Map.Entry<String, YamlTree> entry : sorted.entrySet()) {
      json.append(separator);
      line(depth);
      quote(entry.getKey());
      json.append(": ");
      write(entry.getValue(), depth + 1);
      separator = ",";
    }
    close(separator.equals("{") ? "{}" : "}", depth);
  }

  private void close(String bracket, int depth) {
    if (bracket.length() == 1) {
      line(depth - 1);
    }
    json.append(bracket);
  }

  private void line(int depth) {
    json.append('\n').append("    ".repeat(depth));
  }

  private void quote(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ' || c > '~') {
            json.append("\\u").append(HEX.toHexDigits(c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
