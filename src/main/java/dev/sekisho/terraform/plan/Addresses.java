package dev.sekisho.terraform.plan;

import java.util.ArrayList;
import java.util.List;

/** Addresses of instances taken apart. */
final class Addresses {
  private static final String MODULE = "module.";

  private Addresses() {}

  /** An address without its instance keys, which may hold brackets and dots in quotes. */
  static String withoutKeys(String address) {
    if (address.indexOf('[') < 0) {
      return address;
    }
    StringBuilder plain = new StringBuilder();
    boolean inKey = false;
    boolean quoted = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (inKey && c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '[' || c == ']')) {
        inKey = c == '[';
      } else if (!inKey) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The key at the end with its brackets; empty where there is none. */
  static String key(String address) {
    String last = withoutKeys(address);
    int dot = last.lastIndexOf('.');
    int at = address.lastIndexOf(last.substring(dot + 1) + "[");
    return address.endsWith("]") && at >= 0 ? address.substring(at + last.length() - dot - 1) : "";
  }

  /** The names of the modules on the way to an address without keys. */
  static List<String> modules(String plain) {
    List<String> names = new ArrayList<>();
    String rest = plain;
    while (rest.startsWith(MODULE)) {
      int end = rest.indexOf('.', MODULE.length());
      names.add(rest.substring(MODULE.length(), end < 0 ? rest.length() : end));
      rest = end < 0 ? "" : rest.substring(end + 1);
    }
    return names;
  }

  /** {@code module.a.module.b.} for the names a and b. */
  static String prefix(List<String> modules) {
    StringBuilder prefix = new StringBuilder();
    for (String name : modules) {
      prefix.append(MODULE).append(name).append('.');
    }
    return prefix.toString();
  }
}
