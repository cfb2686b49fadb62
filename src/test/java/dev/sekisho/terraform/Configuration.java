package dev.sekisho.terraform;

import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.source.SourceScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Files of a test, written to a folder of their own and read through the front end's door. */
final class Configuration {
  private final Path folder;

  Configuration(Path folder) {
    this.folder = folder;
  }

  Configuration file(String path, String content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reading read(TerraformInputs inputs, String... selected) {
    try {
      List<Path> paths = selected.length == 0 ? List.of(folder) : paths(selected);
      return TerraformFrontEnd.build(SourceScan.scan(paths), inputs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> paths(String... selected) {
    return Arrays.stream(selected).map(folder::resolve).toList();
  }

  /** The one root's graph. */
  ResourceGraph graph() {
    return read(TerraformInputs.NONE).graphs().get(0);
  }

  static Resource resource(ResourceGraph graph, String address) {
    return graph.resources().stream()
        .filter(resource -> resource.address().equals(address))
        .findFirst()
        .orElseThrow(() -> new AssertionError(address + " is not among " + addresses(graph)));
  }

  static List<String> addresses(ResourceGraph graph) {
    return graph.resources().stream()
        .filter(resource -> resource.mode() != Resource.Mode.CONFIGURATION)
        .map(Resource::address)
        .toList();
  }
}
