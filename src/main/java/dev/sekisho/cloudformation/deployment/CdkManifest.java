package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code manifest.json} of a CDK assembly: each stack's template and the environment it was
 * synthesized for ({@code aws://account/region}, {@code unknown-region} where it is left open).
 */
final class CdkManifest {
  private static final String ENVIRONMENT = "aws://";
  private static final String OPEN = "unknown-region";

  private CdkManifest() {}

  /** The region of each template, by file name; open for one that goes to several. */
  static Map<String, Said> regions(SourceFile file) {
    Map<String, Said> regions = new HashMap<>();
    YamlFile read = Documents.read(file);
    boolean empty = read.documents().isEmpty();
    if (!empty
        && read.documents().get(0) instanceof Mapping root
        && root.get("artifacts") instanceof Mapping artifacts) {
      for (Entry entry : artifacts.entries()) {
        if (entry.value() instanceof Mapping artifact) {
          stack(file, artifact, regions);
        }
      }
    }
    return regions;
  }

  private static void stack(SourceFile file, Mapping artifact, Map<String, Said> regions) {
    String template =
        artifact.get("properties") instanceof Mapping properties
            ? text(properties.get("templateFile"))
            : null;
    YamlTree written = artifact.get("environment");
    String region = region(text(written));
    if (template == null || written == null || region == null) {
      return;
    }
    Said said = new Said(region, file.span(written.start(), written.end()));
    Said other = regions.put(template, said);
    if (other != null && !other.text().equals(region)) {
      regions.put(template, new Said("", said.span()));
    }
  }

  private static @Nullable String region(@Nullable String environment) {
    int slash = environment == null ? -1 : environment.lastIndexOf('/');
    if (environment == null || !environment.startsWith(ENVIRONMENT) || slash < 6) {
      return null;
    }
    String region = environment.substring(slash + 1);
    return region.isEmpty() || region.equals(OPEN) ? null : region;
  }

  private static @Nullable String text(@Nullable YamlTree tree) {
    return tree instanceof Scalar scalar ? scalar.text() : null;
  }
}
