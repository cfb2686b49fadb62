package dev.sekisho.cloudformation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sekisho.Golden;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Reading;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.report.GraphJson;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Evaluates each folder of {@code test-fixtures/graph/cloudformation} and compares with its {@code
 * graph.json}, and what was reported with its {@code diagnostics.txt}.
 */
class GraphFixturesTest {
  private static final Path FOLDER = Path.of("test-fixtures/graph/cloudformation");

  @TestFactory
  Stream<DynamicTest> graphs() throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.list(FOLDER)) {
      folders = found.sorted().toList();
    }
    assertFalse(folders.isEmpty());
    return folders.stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    Reading reading =
        CloudFormationFrontEnd.build(
            SourceScan.scan(List.of(folder)), inputs(folder), Rulesets.builtIn().knowledge());
    StringWriter json = new StringWriter();
    GraphJson.write(reading.graphs(), json);
    Golden.check(folder.resolve("graph.json"), json.toString());
    Golden.check(folder.resolve("notes.txt"), notes(reading));
  }

  private static CloudFormationInputs inputs(Path folder) throws IOException {
    Properties written = new Properties();
    Path file = folder.resolve("inputs.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        written.load(reader);
      }
    }
    String regions = written.getProperty("regions", "");
    Map<String, String> parameters = new HashMap<>();
    for (String key : written.stringPropertyNames()) {
      if (key.startsWith("parameter.")) {
        parameters.put(key.substring("parameter.".length()), written.getProperty(key));
      }
    }
    return new CloudFormationInputs(
        regions.isEmpty() ? List.of() : List.of(regions.split(",")),
        parameters,
        !"off".equals(written.getProperty("defaults")),
        null);
  }

  private static String notes(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic diagnostic : reading.diagnostics()) {
      Span span = diagnostic.span();
      String place = span == null ? "" : ":" + span.startLine() + ":" + span.startColumn();
      lines.add(diagnostic.severity() + " " + diagnostic.code() + " " + diagnostic.path() + place);
      lines.add("  " + diagnostic.message().ja());
      lines.add("  " + diagnostic.message().en());
    }
    for (ResourceGraph graph : reading.graphs()) {
      for (Opaque opaque : graph.opaque()) {
        lines.add("opaque " + opaque.address() + " " + opaque.touches());
      }
    }
    return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
  }
}
