package dev.sekisho.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One {@code .gitignore}: its patterns, last one first, as git reads them. */
final class IgnoreFile {
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
    if (Files.isRegularFile(file)) {
      try {
        for (String line :
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
          Pattern.of(line, patterns);
        }
      } catch (IOException e) {
        patterns.clear();
      }
    }
    return new IgnoreFile(prefix, patterns);
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
  private record Pattern(String glob, boolean anchored, boolean foldersOnly, boolean negated) {

    static void of(String line, List<Pattern> into) {
      String text = line.stripTrailing();
      boolean negated = text.startsWith("!");
      text = negated ? text.substring(1) : text;
      boolean foldersOnly = text.endsWith("/");
      text = foldersOnly ? text.substring(0, text.length() - 1) : text;
      if (!text.isEmpty() && !text.startsWith("#")) {
        boolean anchored = text.indexOf('/') >= 0;
        into.add(
            new Pattern(
                text.startsWith("/") ? text.substring(1) : text, anchored, foldersOnly, negated));
      }
    }

    boolean matches(String path, boolean folder) {
      if (foldersOnly && !folder) {
        return false;
      }
      return glob(anchored ? path : path.substring(path.lastIndexOf('/') + 1), 0, 0);
    }

    private boolean glob(String text, int t, int g) {
      if (g == glob.length()) {
        return t == text.length();
      }
      char wanted = glob.charAt(g);
      if (wanted == '*') {
        return star(text, t, g);
      }
      if (t == text.length()) {
        return false;
      }
      return switch (wanted) {
        case '?' -> text.charAt(t) != '/' && glob(text, t + 1, g + 1);
        case '[' -> set(text, t, g);
        case '\\' ->
            g + 1 < glob.length()
                && text.charAt(t) == glob.charAt(g + 1)
                && glob(text, t + 1, g + 2);
        default -> text.charAt(t) == wanted && glob(text, t + 1, g + 1);
      };
    }

    private boolean star(String text, int t, int g) {
      boolean deep = glob.startsWith("**", g);
      int rest = deep ? g + 2 : g + 1;
      if (deep && rest < glob.length() && glob.charAt(rest) == '/' && glob(text, t, rest + 1)) {
        return true;
      }
      for (int i = t; i <= text.length(); i++) {
        if (glob(text, i, rest)) {
          return true;
        }
        if (i < text.length() && text.charAt(i) == '/' && !deep) {
          return false;
        }
      }
      return false;
    }

    private boolean set(String text, int t, int g) {
      int close = glob.indexOf(']', g + 2);
      if (close < 0) {
        return text.charAt(t) == '[' && glob(text, t + 1, g + 1);
      }
      boolean negated = glob.charAt(g + 1) == '!' || glob.charAt(g + 1) == '^';
      boolean found = false;
      for (int i = negated ? g + 2 : g + 1; i < close; i++) {
        boolean range = i + 2 < close && glob.charAt(i + 1) == '-';
        char low = glob.charAt(i);
        char high = range ? glob.charAt(i + 2) : low;
        found |= low <= text.charAt(t) && text.charAt(t) <= high;
        i += range ? 2 : 0;
      }
      return found != negated && glob(text, t + 1, close + 1);
    }
  }
}
