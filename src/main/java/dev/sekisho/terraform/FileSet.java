package dev.sekisho.terraform;

import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder that a pattern of {@code fileset} matches; stays in the tree and follows
 * no links to folders.
 */
final class FileSet {
  private static final int MAX_FILES = 20_000;

  private final SourceTree tree;
  private final String folder;
  private final Pattern pattern;
  private final boolean deep;
  private final List<String> found = new ArrayList<>();
  private int seen;

  private FileSet(SourceTree tree, String folder, String pattern) {
    this.tree = tree;
    this.folder = folder;
    this.pattern = Pattern.compile(translate(pattern));
    this.deep = pattern.contains("/") || pattern.contains("**");
  }

  static @Nullable List<String> matching(SourceTree tree, String folder, String pattern) {
    try {
      FileSet set = new FileSet(tree, folder, pattern);
      return set.walk("") ? set.found : null;
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private boolean walk(String below) {
    String here = below.isEmpty() ? folder : folder + "/" + below.substring(0, below.length() - 1);
    for (String name : tree.filesIn(here)) {
      if (++seen > MAX_FILES) {
        return false;
      }
      String path = below + name;
      if (pattern.matcher(path).matches() && tree.isFile(here + "/" + name)) {
        found.add(path);
      }
    }
    if (!deep) {
      return true;
    }
    for (String name : tree.foldersIn(here)) {
      if (!walk(below + name + "/")) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code *} and {@code ?} within a name, {@code **} across folders, {@code {a,b}} one of several.
   */
  private static String translate(String pattern) {
    StringBuilder regex = new StringBuilder();
    boolean inGroup = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (pattern.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '{') {
        regex.append("(?:");
        inGroup = true;
      } else if (c == '}' && inGroup) {
        regex.append(')');
        inGroup = false;
      } else if (c == ',' && inGroup) {
        regex.append('|');
      } else if (c == '[') {
        int end = Math.max(pattern.indexOf(']', i), i);
        regex.append(pattern, i, end + 1);
        i = end;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }
}
