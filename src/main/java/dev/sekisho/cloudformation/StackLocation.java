package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.source.SourceTree;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import org.jspecify.annotations.Nullable;

/** Where the template of a nested stack or stack set lies, by what its resource says. */
final class StackLocation {
  static final String STACK_SET = "AWS::CloudFormation::StackSet";
  private static final String URL = "TemplateURL";

  private StackLocation() {}

  /** The property that names the template of a nested stack; null for other types. */
  static @Nullable String key(String type) {
    return switch (type) {
      case "AWS::CloudFormation::Stack", STACK_SET -> URL;
      case "AWS::Serverless::Application" -> "Location";
      default -> null;
    };
  }

  /** The path that a resource names literally; null where it is computed or none. */
  static @Nullable String literal(String folder, Mapping body) {
    String type = text(body.get("Type"));
    String key = type == null ? null : key(type);
    String asset = key == null ? null : asset(folder, body);
    if (key == null || asset != null) {
      return asset;
    }
    YamlTree location = body.get("Properties") instanceof Mapping all ? all.get(key) : null;
    String literal = location == null ? null : Intrinsic.literal(location);
    return literal == null ? null : path(folder, literal.strip());
  }

  /** The path in the tree that a location names; null where it is none. */
  static @Nullable String path(String folder, String location) {
    String local = location.startsWith("file://") ? location.substring(7) : location;
    return local.isEmpty() || local.contains("://") ? null : SourceTree.resolve(folder, local);
  }

  /** The file that CDK will upload for a nested stack; null where none is noted. */
  static @Nullable String asset(String folder, Mapping body) {
    if (!(body.get("Metadata") instanceof Mapping metadata)
        || !URL.equals(text(metadata.get("aws:asset:property")))) {
      return null;
    }
    String path = text(metadata.get("aws:asset:path"));
    return path == null ? null : path(folder, path);
  }

  private static @Nullable String text(@Nullable YamlTree tree) {
    return tree instanceof Scalar scalar ? scalar.text() : null;
  }
}
