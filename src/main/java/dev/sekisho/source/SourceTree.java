package dev.sekisho.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tree that is scanned: which files it holds, which of them were asked for, and the only way to read one. Nothing outside the
 * tree is ever read, neither through {@code ..} nor through a symbolic link. Paths are relative to the tree with {@code /} between
 * their parts; the tree itself is {@code .}.
 */
public final class SourceTree {
  /** Files above this size are not read. */
  public static final long MAX_FILE_BYTES = 10_000_000;

  private final Path base;
  private final Path realBase;
  private final List<String> selected;
  private final Map<String, List<String>> folders = new TreeMap<>();

  SourceTree(Path base, List<String> selected) throws IOException {
    this.base = base;
    this.realBase = base.toRealPath();
    this.selected = selected;
  }

  /** The files that were asked for, sorted: those under the given paths. */
  public List<String> selected() {
    return selected;
  }

  /** Names of the plain files directly in a folder, sorted; empty where there is no such folder. */
  public List<String> filesIn(String folder) {
    return folders.computeIfAbsent(normalize(folder) == null ? "" : folder, this::list);
  }

  private List<String> list(String folder) {
    Path path = inside(folder);
    if (path == null || !Files.isDirectory(path)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (var entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        if (Files.isRegularFile(entry)) {
          names.add(entry.getFileName().toString());
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    names.sort(null);
    return names;
  }

  public boolean isFile(String path) {
    Path found = inside(path);
    return found != null && Files.isRegularFile(found);
  }

  public boolean isFolder(String path) {
    Path found = inside(path);
    return found != null && Files.isDirectory(found);
  }

  /** A file's content; null where it is missing, outside the tree, unreadable or larger than {@link #MAX_FILE_BYTES}. */
  public @Nullable SourceFile read(String path) {
    Path found = inside(path);
    String name = normalize(path);
    if (found == null || name == null) {
      return null;
    }
    try {
      return Files.size(found) > MAX_FILE_BYTES ? null : SourceFile.of(name, Files.readAllBytes(found));
    } catch (IOException e) {
      return null;
    }
  }

  private @Nullable Path inside(String path) {
    String normalized = normalize(path);
    if (normalized == null) {
      return null;
    }
    Path found = base.resolve(normalized);
    try {
      return found.toRealPath().startsWith(realBase) ? found : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Joins a path to the folder it is relative to and resolves its dots; null where that leaves the tree. */
  public static @Nullable String resolve(String folder, String path) {
    return normalize(folder.equals(".") ? path : folder + "/" + path);
  }

  /** The folder of a file; {@code .} for one directly in the tree. */
  public static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "." : path.substring(0, slash);
  }

  /** Resolves dots and doubled slashes; null where that leaves the tree or the path is absolute. */
  public static @Nullable String normalize(String path) {
    if (path.startsWith("/") || path.indexOf('\0') >= 0) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return null;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? "." : String.join("/", parts);
  }
}
