package dev.sekisho.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One {@code .gitignore}: its patterns, last one first, as git reads them. */
final class IgnoreFile {
  /** Paths are no longer than this, and so are patterns that mean one. */
  private static final int LONGEST = 4096;

  private final String prefix;
  private final List<Pattern> patterns;

  private IgnoreFile(String prefix, List<Pattern> patterns) {
    this.prefix = prefix;
    this.patterns = patterns;
  }

  /** What one file says of a path. */
  enum Answer {
    IGNORED,
    KEPT,
    SILENT
  }

  /**
   * @param prefix the folder's path with a slash behind it, empty for the tree itself
   */
  static IgnoreFile in(Path folder, String prefix) {
    List<Pattern> patterns = new ArrayList<>();
    Path file = folder.resolve(".gitignore");
    try {
      if (isReadable(file)) {
        for (String line :
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
          Pattern.of(line, patterns);
        }
      }
    } catch (IOException e) {
      patterns.clear();
    }
    return new IgnoreFile(prefix, patterns);
  }

  /** As in git, a link is not followed: it could lead out of the tree. */
  private static boolean isReadable(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) <= SourceTree.MAX_FILE_BYTES;
  }

  Answer ask(String path, boolean folder) {
    String below = path.substring(prefix.length());
    for (int i = patterns.size() - 1; i >= 0; i--) {
      Pattern pattern = patterns.get(i);
      if (pattern.matches(below, folder)) {
        return pattern.negated ? Answer.KEPT : Answer.IGNORED;
      }
    }
    return Answer.SILENT;
  }

  /** One line: a glob, anchored where it holds a slash before its end. */
  private record Pattern(Glob glob, boolean anchored, boolean foldersOnly, boolean negated) {

    static void of(String line, List<Pattern> into) {
      String text = line.stripTrailing();
      boolean negated = text.startsWith("!");
      text = negated ? text.substring(1) : text;
      boolean foldersOnly = text.endsWith("/");
      text = foldersOnly ? text.substring(0, text.length() - 1) : text;
      if (!text.isEmpty() && !text.startsWith("#") && text.length() <= LONGEST) {
        boolean anchored = text.indexOf('/') >= 0;
        Glob glob = Glob.of(text.startsWith("/") ? text.substring(1) : text);
        into.add(new Pattern(glob, anchored, foldersOnly, negated));
      }
    }

    boolean matches(String path, boolean folder) {
      return (folder || !foldersOnly)
          && glob.matches(anchored ? path : path.substring(path.lastIndexOf('/') + 1));
    }
  }
}
