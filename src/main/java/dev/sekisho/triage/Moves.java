package dev.sekisho.triage;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which new files were others before: of those that are gone, one with the same ending that shares
 * the most lines, and at least half of the longer one's. Found here, since git would run filters
 * over the working tree to find it.
 */
final class Moves {
  private final Map<String, String> from;

  private Moves(Map<String, String> from) {
    this.from = from;
  }

  static Moves of(Changes changes, SourceTree now) {
    TreeMap<String, Gone> gone = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : changes.before().entrySet()) {
      if (!now.isFile(file.getKey())) {
        SourceFile source = SourceFile.of(file.getKey(), file.getValue());
        gone.put(file.getKey(), new Gone(source.lineCount(), counts(source)));
      }
    }
    Map<String, String> from = new HashMap<>();
    for (String path : gone.isEmpty() ? new TreeSet<String>() : changes.added()) {
      SourceFile file = now.read(path);
      String source = file == null ? null : nearest(file, gone);
      if (source != null) {
        from.put(path, source);
        gone.remove(source);
      }
    }
    return new Moves(from);
  }

  /** A file that is no more: how many lines it had, and how many of each. */
  private record Gone(int size, Map<String, Integer> lines) {}

  private static @Nullable String nearest(SourceFile file, Map<String, Gone> gone) {
    Map<String, Integer> lines = counts(file);
    String nearest = null;
    int most = 0;
    for (Map.Entry<String, Gone> other : gone.entrySet()) {
      int longer = Math.max(file.lineCount(), other.getValue().size);
      int shorter = Math.min(file.lineCount(), other.getValue().size);
      boolean may = shorter * 2 >= longer && ending(file.path()).equals(ending(other.getKey()));
      int shared = may ? shared(lines, other.getValue().lines) : 0;
      if (shared * 2 >= longer && shared > most) {
        nearest = other.getKey();
        most = shared;
      }
    }
    return nearest;
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static int shared(Map<String, Integer> lines, Map<String, Integer> other) {
    int shared = 0;
    for (Map.Entry<String, Integer> line : other.entrySet()) {
      shared += Math.min(line.getValue(), lines.getOrDefault(line.getKey(), 0));
    }
    return shared;
  }

  private static Map<String, Integer> counts(SourceFile file) {
    Map<String, Integer> counts = new HashMap<>();
    for (String line : ChangedLines.texts(file)) {
      counts.merge(line, 1, Integer::sum);
    }
    return counts;
  }

  /** What stood in a file, here or where it was before; null where it is new. */
  byte @Nullable [] before(String path, Changes changes) {
    String source = from.getOrDefault(path, path);
    return changes.before().get(source);
  }

  /** Where a file was before, by where it is. */
  Map<String, String> sources() {
    return from;
  }
}
