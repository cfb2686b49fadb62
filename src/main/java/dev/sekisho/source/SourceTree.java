package dev.sekisho.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tree that is scanned: which of its files were asked for, and the only way to read one.
 * Nothing outside the tree is ever read, neither through {@code ..} nor through a symbolic link,
 * unless a person named it. Paths are relative to the tree with {@code /} between their parts; the
 * tree itself is {@code .}.
 */
public final class SourceTree {
  /** Files above this size are not read. */
  public static final long MAX_FILE_BYTES = 10_000_000;

  private final Path base;
  private final Path realBase;
  private final List<String> selected;
  private final List<String> named;
  private final boolean whole;
  private final List<Skip> skipped;
  private final List<Diagnostic> problems;
  private final Map<String, List<String>> folders;
  private final Overlay overlay;
  private final Shared shared;
  private final Map<String, Boolean> inside = new HashMap<>();

  /** What its parts and moments have in common. */
  private static final class Shared {
    private final Progress progress;
    private final List<String> asked;
    private final Map<String, SourceFile> lent = new HashMap<>();

    /** What a walk of all of it found; null before there was one. */
    private @Nullable List<String> files;

    Shared(Progress progress, List<String> asked) {
      this.progress = progress;
      this.asked = asked;
    }
  }

  /**
   * A file that was passed over.
   *
   * @param path relative to the tree
   */
  public record Skip(String path, Message reason) {}

  SourceTree(
      Path base,
      List<String> selected,
      List<String> named,
      boolean whole,
      List<Skip> skipped,
      List<Diagnostic> problems,
      Map<String, List<String>> folders,
      Progress progress,
      List<String> asked)
      throws IOException {
    this(
        base,
        selected,
        named,
        whole,
        skipped,
        problems,
        folders,
        Overlay.NONE,
        new Shared(progress, asked));
  }

  private SourceTree(
      Path base,
      List<String> selected,
      List<String> named,
      boolean whole,
      List<Skip> skipped,
      List<Diagnostic> problems,
      Map<String, List<String>> folders,
      Overlay overlay,
      Shared shared)
      throws IOException {
    this.base = base;
    this.realBase = base.toRealPath();
    this.overlay = overlay;
    this.shared = shared;
    this.selected = selected;
    this.named = named;
    this.whole = whole;
    this.skipped = skipped;
    this.problems = problems;
    this.folders = folders;
  }

  /**
   * The same tree, of which only some of the selected files are asked for.
   *
   * @param first whether it is the one part that tells what was passed over in the whole
   */
  public SourceTree part(List<String> files, boolean first) throws IOException {
    List<String> those = new ArrayList<>(named);
    those.retainAll(new HashSet<>(files));
    return new SourceTree(
        base,
        files,
        those,
        false,
        first ? skipped : List.of(),
        first ? problems : List.of(),
        folders,
        overlay,
        shared);
  }

  /**
   * The same tree with some files as they are at another moment than on disk.
   *
   * @param contents of files, by path; those that aren't in the tree on disk are added
   * @param absent paths of files that are not there
   */
  public SourceTree at(Map<String, byte[]> contents, Set<String> absent) throws IOException {
    if (contents.isEmpty() && absent.isEmpty()) {
      return this;
    }
    Overlay other = new Overlay(contents, absent);
    return new SourceTree(
        base,
        selected(selected, other, shared.asked),
        other.present(named),
        whole,
        skipped,
        problems,
        new HashMap<>(),
        other,
        shared);
  }

  /**
   * Hands over a file from outside that a person named: it can be read by its path from then on.
   */
  public void lend(SourceFile file) {
    shared.lent.put(file.path(), file);
  }

  /** For whoever counts what becomes of its files. */
  public Progress progress() {
    return shared.progress;
  }

  /**
   * The same tree as if these files had another content.
   *
   * @param contents of files that are there, by path
   */
  public SourceTree with(Map<String, byte[]> contents) throws IOException {
    return new SourceTree(
        base, selected, named, whole, skipped, problems, folders, overlay.with(contents), shared);
  }

  /** What was asked for and could not be looked at. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** The files that were asked for and may be templates, by their name; sorted. */
  public List<String> selected() {
    return selected;
  }

  /** Those of them that were named one by one, not found in a folder. */
  public List<String> named() {
    return named;
  }

  /**
   * The files of the whole tree that may be templates; sorted. Where only parts of it were asked
   * for, the tree is walked for this.
   *
   * @throws IOException where the tree can't be walked
   */
  public List<String> all() throws IOException {
    if (whole) {
      return selected;
    }
    List<String> files = shared.files;
    if (files == null) {
      SourceTree all = SourceScan.scan(List.of(base), shared.progress);
      files = all.base.equals(base) ? all.selected : null;
      shared.files = files;
    }
    return files == null ? selected : selected(files, overlay, List.of("."));
  }

  /** What lies on disk was walked; of what doesn't, that is taken which a walk would have found. */
  private List<String> selected(List<String> onDisk, Overlay other, List<String> asked) {
    if (other == Overlay.NONE) {
      return onDisk;
    }
    TreeSet<String> files = new TreeSet<>(other.present(onDisk));
    for (String path : other.paths()) {
      if (SourceScan.isWalked(path, asked) && Files.notExists(base.resolve(path))) {
        files.add(path);
      }
    }
    return List.copyOf(files);
  }

  /** What was passed over, sorted by path. */
  public List<Skip> skipped() {
    return skipped;
  }

  /** Where the tree lies on this machine; for opening files, never for showing. */
  public Path base() {
    return base;
  }

  /** Names of the plain files directly in a folder, sorted; empty where there is no such folder. */
  public List<String> filesIn(String folder) {
    List<String> known = folders.get(folder);
    if (known == null) {
      known = list(folder);
      folders.put(folder, known);
    }
    return known;
  }

  private List<String> list(String folder) {
    if (!isFolder(folder)) {
      return List.of();
    }
    return overlay.names(folder, listed(folder));
  }

  private List<String> listed(String folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(base.resolve(folder))) {
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

  /** Names of the folders directly in a folder, sorted; links to folders are left out. */
  public List<String> foldersIn(String folder) {
    List<String> names = new ArrayList<>();
    if (isFolder(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(base.resolve(folder))) {
        for (Path entry : entries) {
          if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            names.add(entry.getFileName().toString());
          }
        }
      } catch (IOException e) {
        return overlay.folders(folder, List.of());
      }
    }
    names.sort(null);
    return overlay.folders(folder, names);
  }

  public boolean isFile(String path) {
    String name = normalize(path);
    if (name == null || overlay.isAbsent(name)) {
      return false;
    }
    return overlay.content(name) != null
        || (isInside(name) && Files.isRegularFile(base.resolve(name)));
  }

  /** Whether there is something of this name, be it a file that can't be read. */
  public boolean isThere(String path) {
    String name = normalize(path);
    return name != null
        && !overlay.isAbsent(name)
        && (overlay.content(name) != null
            || Files.exists(base.resolve(name), LinkOption.NOFOLLOW_LINKS));
  }

  public boolean isFolder(String path) {
    String name = normalize(path);
    return name != null && (folderIsInside(name) || overlay.isFolder(name));
  }

  /**
   * A file's content; null where it is missing, outside the tree, unreadable or larger than {@link
   * #MAX_FILE_BYTES}.
   */
  public @Nullable SourceFile read(String path) {
    return read(path, MAX_FILE_BYTES);
  }

  /** Like {@link #read(String)} for a sort of file that may be of another size. */
  public @Nullable SourceFile read(String path, long maxBytes) {
    String name = normalize(path);
    byte[] raw = name == null ? null : stored(name, maxBytes);
    return name == null || raw == null ? shared.lent.get(path) : SourceFile.of(name, raw);
  }

  /** A file's bytes as they are stored, whatever its encoding; null as for {@link #read}. */
  public byte @Nullable [] stored(String path) {
    String name = normalize(path);
    return name == null ? null : stored(name, MAX_FILE_BYTES);
  }

  private byte @Nullable [] stored(String name, long maxBytes) {
    byte[] other = overlay.content(name);
    if (other != null) {
      return other.length > maxBytes ? null : other;
    }
    if (overlay.isAbsent(name) || !isInside(name)) {
      return null;
    }
    try {
      Path file = base.resolve(name);
      shared.progress.fileRead();
      return !Files.isRegularFile(file) || Files.size(file) > maxBytes
          ? null
          : Files.readAllBytes(file);
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * The first bytes of a file, to see what it is, without a byte order mark and in an encoding that
   * keeps ASCII; none where it can't be read.
   */
  public byte[] head(String path, int length) {
    String name = normalize(path);
    byte[] other = name == null ? null : overlay.content(name);
    if (other != null) {
      return SourceFile.withoutMark(Arrays.copyOf(other, Math.min(length, other.length)));
    }
    if (name == null || !isFile(name)) {
      return new byte[0];
    }
    try (InputStream file = Files.newInputStream(base.resolve(name))) {
      return SourceFile.withoutMark(file.readNBytes(length));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private boolean isInside(String name) {
    if (!folderIsInside(folderOf(name))) {
      return false;
    }
    Path file = base.resolve(name);
    return !Files.isSymbolicLink(file) || reallyInside(file);
  }

  private boolean folderIsInside(String folder) {
    Boolean known = inside.get(folder);
    if (known == null) {
      known = reallyInside(base.resolve(folder)) && Files.isDirectory(base.resolve(folder));
      inside.put(folder, known);
    }
    return known;
  }

  private boolean reallyInside(Path path) {
    try {
      return path.toRealPath(new LinkOption[0]).startsWith(realBase);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Joins a path to the folder it is relative to and resolves its dots; null where that leaves the
   * tree.
   */
  public static @Nullable String resolve(String folder, String path) {
    return path.startsWith("/") ? null : normalize(folder + "/" + path);
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
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String part = path.substring(start, end);
      start = end + 1;
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
