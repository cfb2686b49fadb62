package dev.sekisho.rulesets;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The arguments of native types as their providers document them; used by the build alone. */
final class ProviderSchemas {
  private final Path folder;
  private final Map<String, YamlTree.@Nullable Mapping> files = new HashMap<>();

  ProviderSchemas(Path folder) {
    this.folder = folder;
  }

  /** The arguments of a type; null where nothing is known of it. */
  YamlTree.@Nullable Mapping arguments(String type) {
    boolean data = type.startsWith("data.");
    boolean template = type.contains("::");
    YamlTree.Mapping file = file(template ? "cfn" : EntryReader.provider(type));
    YamlTree section = file == null ? null : file.get(data ? "data" : "resources");
    String name = data ? type.substring(5) : type;
    YamlTree found = section instanceof YamlTree.Mapping types ? types.get(name) : null;
    return found instanceof YamlTree.Mapping arguments ? arguments : null;
  }

  /** Whether there is a schema of the provider of a type at all. */
  boolean knows(String type) {
    return file(type.contains("::") ? "cfn" : EntryReader.provider(type)) != null;
  }

  private YamlTree.@Nullable Mapping file(String name) {
    if (files.containsKey(name)) {
      return files.get(name);
    }
    YamlTree.Mapping read = read(folder.resolve(name + ".json.gz"));
    files.put(name, read);
    return read;
  }

  private static YamlTree.@Nullable Mapping read(Path file) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      YamlFile json = JsonReader.read(SourceFile.of(file.toString(), in.readAllBytes()));
      return !json.documents().isEmpty()
              && json.documents().get(0) instanceof YamlTree.Mapping mapping
          ? mapping
          : null;
    } catch (IOException e) {
      return null;
    }
  }
}
