package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads paths: {@code a.b}, {@code a[].b}, {@code a[Key=v].b}, {@code a{}}, {@code @meta}, {@code a
 * -> fact}.
 */
final class Paths {
  /** A dot that belongs to a name. */
  private static final String ESCAPED_DOT = "\\.";

  private final Map<String, Integer> facts;

  Paths(Map<String, Integer> facts) {
    this.facts = facts;
  }

  /** A text, or a mapping with {@code path} and what it is bound to. */
  Path read(Node node) {
    if (node.isMap()) {
      node.only("path", "provider", "unchecked", "json");
      return bound(node);
    }
    return parse(node, node.text(), null, false);
  }

  private Path bound(Node node) {
    Node provider = node.get("provider");
    VersionRange range = provider == null ? null : VersionRange.parse(provider.text());
    if (provider != null && range == null) {
      provider.problem("バージョンの範囲として読めません。", "this is no range of versions");
    }
    boolean unchecked = node.has("unchecked");
    Node json = node.get("json");
    if (json == null) {
      return parse(node.need("path"), node.need("path").text(), range, unchecked);
    }
    Path outer = parse(json, json.text(), range, unchecked);
    String inner = node.need("path").text();
    return new Path(
        outer.steps(),
        outer.meta(),
        steps(node.need("path"), inner),
        -1,
        range,
        unchecked,
        outer.text() + "." + inner);
  }

  /** Several paths joined by {@code +}, or one that is a mapping. */
  List<Path> alternatives(Node node) {
    if (node.isMap()) {
      return List.of(read(node));
    }
    List<Path> paths = new ArrayList<>();
    for (String part : node.text().split(" \\+ ", -1)) {
      paths.add(parse(node, part.trim(), null, false));
    }
    return paths;
  }

  private Path parse(Node node, String text, @Nullable VersionRange range, boolean unchecked) {
    int arrow = text.indexOf("->");
    int then = -1;
    String written = text;
    if (arrow >= 0) {
      String fact = text.substring(arrow + 2).trim();
      written = text.substring(0, arrow).trim();
      Integer id = facts.get(fact);
      if (id == null) {
        node.problems().unknownFact(node.span(), fact, facts);
      } else {
        then = id;
      }
    }
    boolean meta = written.startsWith("@");
    List<Path.Step> steps = steps(node, meta ? written.substring(1) : written);
    return new Path(steps, meta, null, then, range, unchecked, written);
  }

  private static List<Path.Step> steps(Node node, String text) {
    List<Path.Step> steps = new ArrayList<>(3);
    int at = 0;
    while (at <= text.length()) {
      int end = at;
      while (end < text.length() && ".[{".indexOf(text.charAt(end)) < 0) {
        end += text.startsWith(ESCAPED_DOT, end) ? 2 : 1;
      }
      String name = text.substring(at, end).replace(ESCAPED_DOT, ".");
      boolean entries = text.startsWith("{}", end);
      boolean all = false;
      String key = null;
      String value = null;
      if (end < text.length() && text.charAt(end) == '[') {
        int close = text.indexOf(']', end);
        if (close < 0) {
          node.problem("「]」がありません。", "\"]\" is missing");
          return steps;
        }
        String inside = text.substring(end + 1, close);
        int equals = inside.indexOf('=');
        all = true;
        if (equals >= 0) {
          key = inside.substring(0, equals);
          value = inside.substring(equals + 1);
        } else if (!inside.isEmpty()) {
          node.problem("[] か [キー=値] と書いてください。", "write [] or [key=value]");
        }
        end = close + 1;
      }
      end += entries ? 2 : 0;
      boolean itself = all && key == null && steps.isEmpty();
      if (name.isEmpty() && !itself) {
        node.problem("パスに名前がありません。", "a name is missing in the path");
        return steps;
      }
      steps.add(entries ? Path.Step.entriesOf(name) : new Path.Step(name, all, key, value));
      if (end >= text.length()) {
        break;
      }
      if (text.charAt(end) != '.') {
        node.problem("パスとして読めません。", "this is no path");
        return steps;
      }
      at = end + 1;
    }
    return steps;
  }
}
