package dev.sekisho.cloudformation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.SourceScan;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Templates written in a test, evaluated from a folder of their own. */
final class Templates {
  private Templates() {}

  /** Writes files into a folder and reads it. */
  static Reading read(Path folder, Map<String, String> files, CloudFormationInputs inputs)
      throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue().getBytes(UTF_8));
    }
    return CloudFormationFrontEnd.build(
        SourceScan.scan(List.of(folder)), inputs, Rulesets.builtIn().knowledge());
  }

  static ResourceGraph graph(Path folder, String template, CloudFormationInputs inputs)
      throws IOException {
    Reading reading = read(folder, Map.of("template.yaml", template), inputs);
    if (reading.graphs().size() != 1) {
      throw new AssertionError(reading.diagnostics().toString());
    }
    return reading.graphs().get(0);
  }

  static ResourceGraph graph(Path folder, String template) throws IOException {
    return graph(folder, template, CloudFormationInputs.NONE);
  }

  static Resource resource(ResourceGraph graph, String name) {
    for (Resource resource : graph.resources()) {
      if (resource.name().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no " + name);
  }

  static Value value(ResourceGraph graph, String resource, String property) {
    return Objects.requireNonNull(resource(graph, resource).values().get(property), property);
  }

  /** The member of a nested value. */
  static Value at(Value value, Object... path) {
    Value found = value;
    for (Object step : path) {
      found =
          step instanceof Integer index
              ? ((Value.ListValue) found).items().get(index)
              : Objects.requireNonNull(((Value.MapValue) found).get((String) step));
    }
    return found;
  }
}
