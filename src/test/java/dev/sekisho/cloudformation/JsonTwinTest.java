package dev.sekisho.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sekisho.graph.Reading;
import dev.sekisho.report.GraphJson;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each template of the graph fixtures, written again as JSON in long forms, gives the same graph.
 */
class JsonTwinTest {
  @TestFactory
  Stream<DynamicTest> twins(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-fixtures/graph/cloudformation"))) {
      return files
          .map(fixture -> fixture.resolve("template.yaml"))
          .filter(Files::exists)
          .sorted()
          .toList()
          .stream()
          .map(file -> dynamicTest(file.toString(), () -> check(file, folder)));
    }
  }

  private static void check(Path file, Path folder) throws IOException {
    SourceFile source = SourceFile.of("template.yaml", Files.readAllBytes(file));
    StringBuilder json = new StringBuilder();
    write(YamlReader.read(source).documents().get(0), json);
    assertEquals(graph(folder, Files.readString(file)), graph(folder, json.toString()));
  }

  private static String graph(Path folder, String template) throws IOException {
    Reading reading =
        Templates.read(folder, Map.of("template.yaml", template), CloudFormationInputs.NONE);
    StringWriter json = new StringWriter();
    GraphJson.write(reading.graphs(), json);
    return json.toString().replaceAll("\"startLine\" : \\d+,", "");
  }

  private static void write(YamlTree tree, StringBuilder json) {
    if (tree.tag().isEmpty()) {
      data(tree, json);
      return;
    }
    boolean plain = tree.tag().equals("Ref") || tree.tag().equals("Condition");
    json.append("{\"").append(plain ? "" : "Fn::").append(tree.tag()).append("\": ");
    data(tree, json);
    json.append('}');
  }

  private static void data(YamlTree tree, StringBuilder json) {
    switch (tree) {
      case Scalar scalar -> scalar(scalar, json);
      case Sequence sequence -> {
        String before = "[";
        for (YamlTree item : sequence.items()) {
          json.append(before);
          write(item, json);
          before = ", ";
        }
        json.append(sequence.items().isEmpty() ? "[]" : "]");
      }
      case Mapping mapping -> {
        String before = "{";
        for (Entry entry : mapping.entries()) {
          json.append(before);
          quoted(entry.key().text(), json);
          json.append(": ");
          write(entry.value(), json);
          before = ", ";
        }
        json.append(mapping.entries().isEmpty() ? "{}" : "}");
      }
    }
  }

  private static void scalar(Scalar scalar, StringBuilder json) {
    String text = scalar.text();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean bare = scalar.style() == Style.PLAIN && scalar.tag().isEmpty();
    if (bare && (lower.equals("true") || lower.equals("false"))) {
      json.append(lower);
    } else if (bare && (text.isEmpty() || text.equals("~"))) {
      json.append("null");
    } else if (bare && Literals.decimal(text) != null) {
      json.append(text);
    } else {
      quoted(text, json);
    }
  }

  private static void quoted(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      json.append(c == '"' || c == '\\' ? "\\" : "");
      json.append(c == '\n' ? "\\n" : String.valueOf(c));
    }
    json.append('"');
  }
}
