package dev.sekisho.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every YAML file of the rulesets fits the schema that editors use, and mistakes do not. */
class SchemaTest {
  private static final Path RULESETS = Path.of("rulesets");
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  @TestFactory
  List<DynamicTest> everyFileFits() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RULESETS)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).sorted().toList()) {
        tests.add(
            DynamicTest.dynamicTest(
                RULESETS.relativize(file).toString(),
                () -> assertEquals(Set.of(), problems(schemaFor(file), file))));
      }
    }
    assertFalse(tests.isEmpty());
    return tests;
  }

  @Test
  void anUnknownKeyDoesNotFit() throws IOException {
    JsonSchema schema = schema("rule");
    JsonNode card =
        json(
            """
            id: a
            clauses: [C001]
            title: {ja: あ, en: a}
            severity: low
            mode: default
            why: {ja: あ, en: a}
            fix: {ja: あ, en: a}
            for: {kinds: server}
            violation: {}
            """);
    assertEquals(1, schema.validate(card).size());
  }

  private static String schemaFor(Path file) {
    String name = RULESETS.relativize(file).toString().replace('\\', '/');
    if (name.equals("vocabulary/kinds.yaml")) {
      return "kinds";
    }
    if (name.equals("vocabulary/facts.yaml")) {
      return "facts";
    }
    if (name.startsWith("vocabulary/")) {
      return "vocabulary";
    }
    if (name.startsWith("rules/")) {
      return "rule";
    }
    return name.startsWith("knowledge/") ? "knowledge" : "guideline";
  }

  private static Set<ValidationMessage> problems(String schema, Path file) throws IOException {
    return schema(schema).validate(json(Files.readString(file)));
  }

  private static JsonSchema schema(String name) throws IOException {
    String text = Files.readString(RULESETS.resolve("schema").resolve(name + ".json"));
    return FACTORY.getSchema(new ObjectMapper().readTree(text));
  }

  private static JsonNode json(String yaml) {
    byte[] bytes = yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    YamlFile file = YamlReader.read(SourceFile.of("x.yaml", bytes));
    assertEquals(List.of(), file.diagnostics());
    return node(file.documents().get(0));
  }

  private static JsonNode node(YamlTree tree) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (tree) {
      case YamlTree.Mapping mapping -> {
        ObjectNode object = make.objectNode();
        for (YamlTree.Entry entry : mapping.entries()) {
          object.set(entry.key().text(), node(entry.value()));
        }
        yield object;
      }
      case YamlTree.Sequence sequence -> {
        ArrayNode array = make.arrayNode();
        for (YamlTree item : sequence.items()) {
          array.add(node(item));
        }
        yield array;
      }
      case YamlTree.Scalar scalar -> scalar(scalar);
    };
  }

  private static JsonNode scalar(YamlTree.Scalar scalar) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (scalar.style() != YamlTree.Style.PLAIN) {
      return make.textNode(scalar.text());
    }
    if (scalar.text().equals("true") || scalar.text().equals("false")) {
      return make.booleanNode(scalar.text().equals("true"));
    }
    return scalar.text().matches("-?[0-9]+(\\.[0-9]+)?")
        ? make.numberNode(new BigDecimal(scalar.text()))
        : make.textNode(scalar.text());
  }
}
