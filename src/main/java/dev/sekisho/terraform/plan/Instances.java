package dev.sekisho.terraform.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The planned instances of each resource, by the instance of a module that they lie in and by the
 * keys on the way to them, so that nobody has to look through all of them.
 */
final class Instances {
  private final Map<String, List<String>> within = new HashMap<>();
  private final Map<String, List<String>> alike = new HashMap<>();
  private final Set<String> modules = new HashSet<>();

  Instances(Collection<Planned> planned) {
    modules.add("");
    for (Planned each : planned) {
      add(each.address(), each.plain());
    }
  }

  private void add(String address, String plain) {
    List<String> parts = Addresses.parts(address);
    List<String> prefixes = prefixes(parts);
    modules.addAll(prefixes);
    for (int depth = 0; depth < prefixes.size(); depth++) {
      String place = prefixes.get(depth) + plain;
      within.computeIfAbsent(place, key -> new ArrayList<>()).add(address);
      for (String key : keys(parts, 2 * depth)) {
        alike.computeIfAbsent(place + key, each -> new ArrayList<>()).add(address);
      }
    }
  }

  /** The module instances around an address, the root first: {@code module.a["x"].} and so on. */
  static List<String> prefixes(List<String> parts) {
    List<String> prefixes = new ArrayList<>();
    StringBuilder prefix = new StringBuilder();
    prefixes.add("");
    for (int i = 0; i + 1 < parts.size() && parts.get(i).equals("module"); i += 2) {
      prefix.append("module.").append(parts.get(i + 1)).append('.');
      prefixes.add(prefix.toString());
    }
    return prefixes;
  }

  private static Set<String> keys(List<String> parts, int from) {
    Set<String> keys = new LinkedHashSet<>();
    for (String part : parts.subList(from, parts.size())) {
      String key = Addresses.key(part);
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Whether anything is planned in this instance of a module. */
  boolean hasModule(String prefix) {
    return modules.contains(prefix);
  }

  /**
   * The instances of a resource in one instance of a module.
   *
   * @param key of the one that is meant; empty where all may be
   */
  List<String> in(String prefix, String plain, String key) {
    List<String> exact = key.isEmpty() ? null : alike.get(prefix + plain + key);
    return exact != null ? exact : within.getOrDefault(prefix + plain, List.of());
  }

  /**
   * The instances that one most likely speaks of when it names a resource: those in its own module
   * instance or the nearest around it, and of these the one with its own key.
   */
  List<String> near(String from, String plain) {
    List<String> parts = Addresses.parts(from);
    List<String> prefixes = prefixes(parts);
    String key = Addresses.key(parts.get(parts.size() - 1));
    for (int depth = prefixes.size() - 1; depth >= 0; depth--) {
      List<String> found = in(prefixes.get(depth), plain, key);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
