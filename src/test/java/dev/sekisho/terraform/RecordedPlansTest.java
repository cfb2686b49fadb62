package dev.sekisho.terraform;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceScan;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code test-fixtures/plans-recorded} is a root module with the answer of a real
 * plan beside it ({@code src/test/tools/record_plans.py} made it): the same instances, every value
 * that the plan knows, and nothing known that the plan leaves open. Where we rightly know more,
 * {@code exceptions.txt} says why.
 */
class RecordedPlansTest {
  private static final Path FOLDER = Path.of("test-fixtures", "plans-recorded");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> everyFolder() throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> entries = Files.list(FOLDER)) {
      entries.filter(Files::isDirectory).sorted().forEach(folders::add);
    }
    assertTrue(folders.size() >= 60, "the fixtures are there");
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private void check(Path folder) throws IOException {
    Path tree = temporary.resolve(folder.getFileName());
    copy(folder, tree);
    Reading reading = TerraformFrontEnd.build(SourceScan.scan(List.of(tree)), inputs(folder));
    assertEquals(1, reading.graphs().size(), "one root");
    assertEquals(List.of(), reading.diagnostics(), "diagnostics");
    ResourceGraph graph = reading.graphs().get(0);
    YamlTree.Mapping plan = json(folder.resolve("expected.json"));
    PlanComparison comparison = new PlanComparison();
    resources(graph, comparison, PlanComparison.mapping(plan.get("resources")));
    for (YamlTree.Entry output : PlanComparison.mapping(plan.get("outputs")).entries()) {
      String name = output.key().text();
      Value value = graph.outputs().get(name);
      comparison.output("output." + name, (YamlTree.Mapping) output.value(), value);
    }
    List<String> wrong = new ArrayList<>(comparison.mistakes());
    wrong.removeIf(exceptions(folder)::contains);
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  private static void resources(
      ResourceGraph graph, PlanComparison comparison, YamlTree.Mapping planned) {
    Map<String, Resource> ours = new TreeMap<>();
    for (Resource resource : graph.resources()) {
      if (resource.mode() == Resource.Mode.MANAGED && resource.exists() != Truth.FALSE) {
        ours.put(resource.address(), resource);
      }
    }
    List<String> addresses = planned.entries().stream().map(e -> e.key().text()).sorted().toList();
    assertEquals(addresses, List.copyOf(ours.keySet()), "addresses");
    for (YamlTree.Entry entry : planned.entries()) {
      Resource resource = requireNonNull(ours.get(entry.key().text()));
      comparison.resource(resource, (YamlTree.Mapping) entry.value());
    }
  }

  private static YamlTree.Mapping json(Path file) throws IOException {
    SourceFile source = SourceFile.of(file.toString(), Files.readAllBytes(file));
    return (YamlTree.Mapping) JsonReader.read(source).documents().get(0);
  }

  /** The mistakes that are none, each a line, with its reason in a comment above. */
  private static List<String> exceptions(Path folder) throws IOException {
    Path file = folder.resolve("exceptions.txt");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** What lies beside the configuration is not part of the tree. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        if (!file.endsWith("expected.json") && !file.endsWith("plan.json")) {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }
  }

  private static TerraformInputs inputs(Path folder) throws IOException {
    return InputsFile.read(folder.resolve("inputs.txt"));
  }
}
