package dev.sekisho.yaml;

import dev.sekisho.source.SourceFile;

/**
 * Reads a file that may be YAML or JSON, whatever its name says: what starts with a bracket is read
 * as JSON, and as YAML where that fails, since YAML knows brackets too.
 */
public final class Documents {
  private Documents() {}

  /** Reads a file; see {@link YamlReader} and {@link JsonReader}. */
  public static YamlFile read(SourceFile file) {
    int first = firstCharacter(file.bytes());
    if (first != '{' && first != '[') {
      return YamlReader.read(file);
    }
    YamlFile json = JsonReader.read(file);
    if (!json.documents().isEmpty()) {
      return json;
    }
    YamlFile yaml = YamlReader.read(file);
    return yaml.documents().isEmpty() && preferJsonsComplaint(file, yaml) ? json : yaml;
  }

  private static boolean preferJsonsComplaint(SourceFile file, YamlFile yaml) {
    String path = file.path();
    boolean named = path.endsWith(".yaml") || path.endsWith(".yml");
    boolean templated =
        !yaml.diagnostics().isEmpty() && yaml.diagnostics().get(0).code().equals("yaml-templated");
    return !named && !templated;
  }

  private static int firstCharacter(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b;
      }
    }
    return -1;
  }
}
