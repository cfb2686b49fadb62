package dev.sekisho.terraform.function;

import java.util.ArrayList;
import java.util.List;

/** File paths as text, as Go's {@code path} package treats them. */
public final class Paths {
  private Paths() {}

  static String base(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return end == 0 ? "/" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  static String directory(String path) {
    return clean(path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** Without dots and doubled slashes. */
  public static String clean(String path) {
    boolean absolute = path.startsWith("/");
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      take(path.substring(start, end), absolute, parts);
      start = end + 1;
    }
    String joined = String.join("/", parts);
    if (absolute) {
      return "/" + joined;
    }
    return joined.isEmpty() ? "." : joined;
  }

  private static void take(String part, boolean absolute, List<String> parts) {
    if (part.isEmpty() || part.equals(".")) {
      return;
    }
    boolean up = part.equals("..");
    if (up && !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..")) {
      parts.remove(parts.size() - 1);
    } else if (!up || !absolute) {
      parts.add(part);
    }
  }
}
