package dev.sekisho.build;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The vendors' own machine-readable models, from packages that somebody has downloaded: botocore as
 * a wheel, and the database of the CloudFormation service specification.
 */
final class VendorModels {
  private static final String MODELS = "botocore/data/";
  private static final String SPECIFICATION = "package/db.json.gz";

  private final Path wheel;
  private final Path specification;

  /**
   * Takes the folder with {@code botocore-*.whl} and {@code package/db.json.gz}.
   *
   * @throws IOException with a sentence of what is missing
   */
  VendorModels(Path folder) throws IOException {
    this.wheel = newestWheel(folder);
    this.specification = folder.resolve(SPECIFICATION);
    if (!Files.isRegularFile(specification)) {
      throw new IOException("no " + SPECIFICATION + " in " + folder.getFileName());
    }
  }

  private static Path newestWheel(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("botocore-.*\\.whl"))
          .max(Path::compareTo)
          .orElseThrow(() -> new IOException("no botocore-*.whl in " + folder.getFileName()));
    }
  }

  /** {@code botocore-1.44.8}. */
  String edition() {
    return wheel.getFileName().toString().replaceFirst("-py.*", "");
  }

  /** The words of an enumeration in the newest model of a service, sorted; null for no such. */
  @Nullable SortedSet<String> enumeration(String service, String shape) throws IOException {
    try (ZipFile zip = new ZipFile(wheel.toFile())) {
      String newest = newestModel(zip, service);
      YamlTree model = newest == null ? null : json(newest, zipped(zip, newest));
      YamlTree words = at(model, "shapes", shape, "enum");
      return words instanceof YamlTree.Sequence list ? texts(list) : null;
    }
  }

  private static @Nullable String newestModel(ZipFile zip, String service) {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(MODELS + service + "/"))
        .filter(name -> name.endsWith("/service-2.json.gz"))
        .max(String::compareTo)
        .orElse(null);
  }

  private static byte[] zipped(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return (name.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
    }
  }

  /** Names of all regions of all partitions. */
  SortedSet<String> regions() throws IOException {
    SortedSet<String> regions = new TreeSet<>();
    try (ZipFile zip = new ZipFile(wheel.toFile())) {
      String name = MODELS + "endpoints.json";
      YamlTree partitions = at(json(name, zipped(zip, name)), "partitions");
      for (YamlTree partition : items(partitions)) {
        regions.addAll(keys(at(partition, "regions")));
      }
    }
    return regions;
  }

  /** CloudFormation types with their arguments. */
  Map<String, SortedSet<String>> cloudFormation() throws IOException {
    Map<String, SortedSet<String>> types = new TreeMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(specification))) {
      YamlTree database = json(SPECIFICATION, in.readAllBytes());
      for (YamlTree entity : items(at(database, "schema", "resource", "entities"))) {
        YamlTree type = at(entity, "cloudFormationType");
        if (type instanceof YamlTree.Scalar name) {
          types.put(name.text(), new TreeSet<>(keys(at(entity, "properties"))));
        }
      }
    }
    return types;
  }

  static YamlTree json(String name, byte[] bytes) throws IOException {
    YamlFile file = JsonReader.readWhole(SourceFile.of(name, bytes));
    if (file.documents().isEmpty()) {
      throw new IOException(name + " is not JSON");
    }
    return file.documents().get(0);
  }

  static @Nullable YamlTree at(@Nullable YamlTree tree, String... keys) {
    YamlTree found = tree;
    for (String key : keys) {
      found = found instanceof YamlTree.Mapping mapping ? mapping.get(key) : null;
    }
    return found;
  }

  private static List<YamlTree> items(@Nullable YamlTree tree) {
    return tree instanceof YamlTree.Sequence list ? list.items() : List.of();
  }

  private static SortedSet<String> texts(YamlTree.Sequence list) {
    SortedSet<String> texts = new TreeSet<>();
    for (YamlTree item : list.items()) {
      if (item instanceof YamlTree.Scalar scalar) {
        texts.add(scalar.text());
      }
    }
    return texts;
  }

  static List<String> keys(@Nullable YamlTree tree) {
    List<String> keys = new ArrayList<>();
    if (tree instanceof YamlTree.Mapping mapping) {
      for (YamlTree.Entry entry : mapping.entries()) {
        keys.add(entry.key().text());
      }
    }
    return keys;
  }
}
