package dev.sekisho.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of packages and images: what is left without version, file ending and registry, and whether
 * a pattern fits. Patterns know {@code *} and {@code [0-9]}, in any case.
 */
final class PackageName {
  private static final int LENGTH_LIMIT = 200;

  private PackageName() {}

  /** The name as written, then with one version part less each; empty if it is no name. */
  static List<String> ofPackage(String word) {
    String name = withoutVersionSign(base(word));
    List<String> spellings = new ArrayList<>();
    if (name.isEmpty() || name.length() > LENGTH_LIMIT) {
      return spellings;
    }
    spellings.add(name);
    for (int i = name.length() - 2; i > 0; i--) {
      char next = name.charAt(i + 1);
      if (name.charAt(i) != '-') {
        continue;
      }
      if (next >= '0' && next <= '9') {
        spellings.add(name.substring(0, i));
      } else if (ScriptText.isHole(next)) { // a version, or the rest of the name
        spellings.add(name.substring(0, i) + next);
      }
    }
    return spellings;
  }

  /** The repository as written, without tag, and without the registry. */
  static List<String> ofImage(String word) {
    int digest = word.indexOf('@');
    String image = digest < 0 ? word : word.substring(0, digest);
    int tag = image.lastIndexOf(':');
    if (tag > image.lastIndexOf('/')) {
      image = image.substring(0, tag);
    }
    List<String> spellings = new ArrayList<>();
    if (image.isEmpty() || image.length() > LENGTH_LIMIT) {
      return spellings;
    }
    spellings.add(image);
    int slash = image.indexOf('/');
    if (slash > 0 && isRegistry(image.substring(0, slash))) {
      image = image.substring(slash + 1);
      spellings.add(image);
    }
    for (String shelf : List.of("docker/library/", "library/")) {
      if (image.startsWith(shelf)) {
        spellings.add(image.substring(shelf.length()));
      }
    }
    return spellings;
  }

  private static boolean isRegistry(String part) {
    return part.indexOf('.') >= 0 || part.indexOf(':') >= 0 || part.equals("localhost");
  }

  /** The file's name of an address or path; what stands before a release of Debian. */
  private static String base(String word) {
    int slash = word.lastIndexOf('/');
    boolean file = word.startsWith("/") || word.startsWith(".") || word.contains("://");
    if (slash < 0) {
      return word;
    }
    return file ? word.substring(slash + 1) : word.substring(0, word.indexOf('/'));
  }

  private static String withoutVersionSign(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '=' || c == ':' || c == '<' || c == '>') {
        return name.substring(0, i);
      }
    }
    return name;
  }

  /** Whether a pattern fits whatever stands in the holes of a name. */
  static boolean covers(String pattern, String name) {
    return fits(pattern, name, false);
  }

  /** Whether a pattern fits for some filling of the holes. */
  static boolean meets(String pattern, String name) {
    return ScriptText.hasHole(name) && fits(pattern, name, true);
  }

  private static boolean fits(String pattern, String name, boolean fillHoles) {
    if (!mayBegin(pattern, name)) {
      return false;
    }
    boolean[] behind = new boolean[pattern.length() + 1]; // the answers for the rest of the name
    behind[pattern.length()] = true;
    for (int p = pattern.length() - 1; p >= 0 && pattern.charAt(p) == '*'; p--) {
      behind[p] = true;
    }
    for (int n = name.length() - 1; n >= 0; n--) {
      boolean[] here = new boolean[pattern.length() + 1];
      boolean hole = ScriptText.isHole(name.charAt(n));
      here[pattern.length()] = hole && fillHoles && behind[pattern.length()];
      for (int p = pattern.length() - 1; p >= 0; p--) {
        int next = next(pattern, p);
        if (pattern.charAt(p) == '*') {
          here[p] = here[next] || behind[p];
        } else if (hole) {
          here[p] = fillHoles && (behind[p] || here[next]);
        } else {
          here[p] = behind[next] && matches(pattern, p, next, name.charAt(n));
        }
      }
      behind = here;
    }
    return behind[0];
  }

  private static boolean mayBegin(String pattern, String name) {
    if (pattern.isEmpty() || name.isEmpty()) {
      return false;
    }
    char first = pattern.charAt(0);
    return first == '*'
        || first == '['
        || ScriptText.isHole(name.charAt(0))
        || Character.toLowerCase(first) == Character.toLowerCase(name.charAt(0));
  }

  private static int next(String pattern, int p) {
    int end = pattern.charAt(p) == '[' ? pattern.indexOf(']', p) : -1;
    return end < 0 ? p + 1 : end + 1;
  }

  private static boolean matches(String pattern, int p, int next, char c) {
    if (next == p + 1) {
      return Character.toLowerCase(pattern.charAt(p)) == Character.toLowerCase(c);
    }
    for (int i = p + 1; i < next - 1; i++) {
      boolean range = i + 2 < next - 1 && pattern.charAt(i + 1) == '-';
      char to = pattern.charAt(range ? i + 2 : i);
      if (pattern.charAt(i) <= c && c <= to) {
        return true;
      }
      i += range ? 2 : 0;
    }
    return false;
  }
}
