package dev.sekisho.engine;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that were named one by one, hold a word by which templates and plans are known, and are no
 * whole JSON, such as a plan whose writing was cut off. A hook names every JSON file of a commit,
 * so one without such a word is nobody's template and passes, broken or not.
 */
final class TornJson {
  private static final String[] MARKS = {
    "\"AWSTemplateFormatVersion\"", "\"Resources\"", "\"planned_values\"", "\"resource_changes\""
  };

  private TornJson() {}

  static List<Diagnostic> among(List<String> paths, SourceTree tree) {
    List<Diagnostic> torn = new ArrayList<>();
    for (String path : paths) {
      SourceFile file = tree.read(path);
      YamlFile json = file == null || !isMarked(file) ? null : JsonReader.read(file);
      if (json != null && json.documents().isEmpty()) {
        torn.addAll(json.diagnostics());
      }
    }
    return torn;
  }

  private static boolean isMarked(SourceFile file) {
    String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    boolean marked = false;
    for (String mark : MARKS) {
      marked |= text.contains(mark);
    }
    return marked && text.stripLeading().startsWith("{");
  }
}
