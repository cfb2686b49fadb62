package dev.sekisho.facts;

import java.util.ArrayList;
import java.util.List;

/** What a text may mean: a name as it is, or the resource named by an ARN. */
final class Names {
  private Names() {}

  /** The names that a text stands for, the whole text first. */
  static List<String> keys(String text) {
    List<String> keys = new ArrayList<>(3);
    keys.add(text);
    if (!text.startsWith("arn:")) {
      return keys;
    }
    int at = 0;
    for (int colons = 0; colons < 5; colons++) {
      at = text.indexOf(':', at) + 1;
      if (at == 0) {
        return keys;
      }
    }
    String resource = text.substring(at);
    add(keys, resource);
    int slash = resource.indexOf('/');
    int colon = resource.indexOf(':');
    if (slash > 0) {
      add(keys, resource.substring(0, slash));
      add(keys, resource.substring(slash + 1));
      add(keys, resource.substring(resource.lastIndexOf('/') + 1));
    }
    if (colon > 0) {
      add(keys, resource.substring(colon + 1));
      String behind = resource.substring(colon + 1);
      if (behind.endsWith(":*")) {
        add(keys, behind.substring(0, behind.length() - 2));
      }
    }
    return keys;
  }

  private static void add(List<String> keys, String key) {
    if (!key.isEmpty() && !keys.contains(key)) {
      keys.add(key);
    }
  }

  /** The region of an ARN; empty where it names none, or the text is no ARN. */
  static String regionOfArn(String text) {
    if (!text.startsWith("arn:")) {
      return "";
    }
    int at = 0;
    for (int colons = 0; colons < 3; colons++) {
      at = text.indexOf(':', at) + 1;
      if (at == 0) {
        return "";
      }
    }
    int end = text.indexOf(':', at);
    return end < 0 ? "" : text.substring(at, end);
  }
}
