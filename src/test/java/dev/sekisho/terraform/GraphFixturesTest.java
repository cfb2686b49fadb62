package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Golden;
import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.Suppression;
import dev.sekisho.report.GraphJson;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code test-fixtures/graph} as one tree: its graph as the program prints it in
 * {@code graph.json}, and what the format leaves out (where values come from, configuration nodes,
 * what cannot be looked into, suppressions, diagnostics) in {@code notes.txt}.
 */
class GraphFixturesTest {
  private static final Path FOLDER = Path.of("test-fixtures", "graph", "terraform");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> everyFolder() throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> entries = Files.list(FOLDER)) {
      entries.sorted().forEach(folders::add);
    }
    assertTrue(folders.size() >= 20, "the fixtures are there");
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  /** The tree is read where no repository is around it, so that paths begin at the fixture. */
  private void check(Path folder) throws IOException {
    Path tree = temporary.resolve(folder.getFileName());
    copy(folder, tree);
    Reading reading =
        TerraformFrontEnd.build(
            SourceScan.scan(List.of(tree)), InputsFile.read(folder.resolve("inputs.txt")));
    StringWriter json = new StringWriter();
    GraphJson.write(reading.graphs(), json);
    Golden.check(folder.resolve("graph.json"), json.toString());
    Golden.check(folder.resolve("notes.txt"), notes(reading));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static String notes(Reading reading) {
    StringBuilder notes = new StringBuilder();
    for (ResourceGraph graph : reading.graphs()) {
      notes.append("root ").append(graph.root()).append(" of ").append(graph.files()).append('\n');
      graph.resources().forEach(resource -> note(resource, notes));
      graph
          .opaque()
          .forEach(
              opaque ->
                  notes
                      .append("opaque " + opaque.address() + " touches " + opaque.touches())
                      .append('\n'));
    }
    for (Diagnostic diagnostic : reading.diagnostics()) {
      String line = diagnostic.span() == null ? "" : ":" + diagnostic.span().startLine();
      notes.append(
          diagnostic.severity() + " " + diagnostic.code() + " " + diagnostic.path() + line);
      notes.append('\n');
    }
    return notes.toString();
  }

  private static void note(Resource resource, StringBuilder notes) {
    notes.append(
        "\n" + resource.address() + " (" + resource.type() + ") " + place(resource.header()));
    notes.append(" provider " + resource.provider().configuration());
    notes.append(resource.provider().version() == null ? "" : " " + resource.provider().version());
    notes.append(resource.standsForAll() ? " stands for all" : "").append('\n');
    if (resource.mode() != Resource.Mode.CONFIGURATION) {
      chain("region", resource.provider().region(), notes);
    }
    values("", resource.values(), notes);
    values("@", resource.meta(), notes);
    resource
        .calls()
        .forEach(
            call -> notes.append("  called " + call.address() + " " + place(call.header()) + "\n"));
    for (Suppression suppression : resource.suppressions()) {
      notes.append("  ignores " + suppression.rule() + " at " + place(suppression.covers()));
      notes.append(" because " + suppression.reason() + "\n");
    }
  }

  private static void values(String prefix, Value.MapValue map, StringBuilder notes) {
    for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
      value(prefix + entry.getKey(), entry.getValue(), notes);
    }
  }

  private static void value(String path, Value value, StringBuilder notes) {
    chain(path, value, notes);
    if (value instanceof Value.MapValue map) {
      values(path + ".", map, notes);
    } else if (value instanceof Value.ListValue list) {
      for (int i = 0; i < list.items().size(); i++) {
        value(path + "[" + i + "]", list.items().get(i), notes);
      }
    }
  }

  private static void chain(String path, Value value, StringBuilder notes) {
    notes.append("  " + path);
    for (Origin step = value.origin(); step != null; step = step.from()) {
      notes.append(" <- " + step.kind() + " " + step.label() + (step.label().isEmpty() ? "" : " "));
      notes.append(place(step.span()));
    }
    notes.append('\n');
  }

  private static String place(Span span) {
    return span.file().path()
        + ":"
        + span.startLine()
        + ":"
        + span.startColumn()
        + "-"
        + span.endLine()
        + ":"
        + span.endColumn();
  }
}
