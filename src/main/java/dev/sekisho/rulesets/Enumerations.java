package dev.sekisho.rulesets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that an argument may have, for those whose provider lists them: lines of a type, a path
 * and the words, parted by tabs.
 */
final class Enumerations {
  private final Map<String, List<String>> words = new HashMap<>();

  /** Reads a file; none is an empty one. */
  static Enumerations read(Path file) {
    Enumerations read = new Enumerations();
    if (!Files.isRegularFile(file)) {
      return read;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        List<String> cells = List.of(line.split("\t", -1));
        if (!line.startsWith("#") && cells.size() > 2) {
          read.words.put(cells.get(0) + ' ' + cells.get(1), cells.subList(2, cells.size()));
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words for an argument; none where they are not listed. */
  List<String> of(String type, String path) {
    return words.getOrDefault(type + ' ' + path, List.of());
  }
}
