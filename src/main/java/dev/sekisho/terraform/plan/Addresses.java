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

  /** The parts between the dots, each with its key; keys may hold brackets and dots in quotes. */
  static List<String> parts(String address) {
    List<String> parts = new ArrayList<>();
    int start = 0;
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
      } else if (!inKey && c == '.') {
        parts.add(address.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(address.substring(Math.min(start, address.length())));
    return parts;
  }

  /** The key at the end of a part with its brackets; empty where there is none. */
  static String key(String part) {
    int bracket = part.indexOf('[');
    return bracket < 0 ? "" : part.substring(bracket);
  }

  /** A part without its key. */
  static String name(String part) {
    int bracket = part.indexOf('[');
    return bracket < 0 ? part : part.substring(0, bracket);
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
