package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where code and definitions lie; what still lies in the source tree goes to a bucket first. */
final class Locations {
  /** How the parts of a location are called: bucket, key, version. */
  static final List<String> CODE = List.of("S3Bucket", "S3Key", "S3ObjectVersion");

  static final List<String> OBJECT = List.of("Bucket", "Key", "VersionId");

  static final List<String> DEFINITION = List.of("Bucket", "Key", "Version");

  private static final String SCHEME = "s3://";
  private static final String VERSION = "versionId=";

  private Locations() {}

  /** A location under the names of the property that takes it. */
  static Object of(Source source, Entry written, List<String> names) {
    Mapping mapping = Form.mapping(written.value());
    if (mapping != null) {
      return new TreeWriter(Place.of(written)).tree(split(mapping, names));
    }
    String uri = source.literal(written.value());
    Map<String, Object> parts = uri == null ? null : parts(uri, names);
    return parts == null ? Parts.open() : parts;
  }

  private static Map<String, Object> split(Mapping mapping, List<String> names) {
    Map<String, Object> parts =
        Parts.map(
            names.get(0),
            mapping.get("Bucket"),
            names.get(1),
            mapping.get("Key"),
            names.get(2),
            mapping.get("Version"));
    YamlTree mode = mapping.get("StorageMode");
    if (mode != null && names.equals(CODE)) {
      parts.put("S3ObjectStorageMode", mode);
    }
    return parts;
  }

  private static @Nullable Map<String, Object> parts(String uri, List<String> names) {
    if (!uri.startsWith(SCHEME)) {
      return null;
    }
    int query = uri.indexOf('?');
    String path = uri.substring(SCHEME.length(), query < 0 ? uri.length() : query);
    int slash = path.indexOf('/');
    if (slash <= 0) {
      return null;
    }
    String asked = query < 0 ? "" : uri.substring(query + 1);
    String version = asked.startsWith(VERSION) ? asked.substring(VERSION.length()) : null;
    String key = path.substring(slash);
    while (key.startsWith("/")) {
      key = key.substring(1);
    }
    return Parts.map(
        names.get(0), path.substring(0, slash), names.get(1), key, names.get(2), version);
  }
}
