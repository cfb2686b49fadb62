package dev.sekisho.cloudformation.sam;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The forms in which things are written in a template. */
final class Form {
  private Form() {}

  static boolean isComputed(YamlTree tree) {
    return Intrinsic.of(tree) != null;
  }

  /** The name to which a {@code Ref} refers; null for anything else. */
  static @Nullable String refers(@Nullable YamlTree tree) {
    Intrinsic call = tree == null ? null : Intrinsic.of(tree);
    return call != null && call.name().equals("Ref") ? call.literal() : null;
  }

  /** The logical id that a {@code Ref} or {@code Fn::GetAtt} names; null for anything else. */
  static @Nullable String names(@Nullable YamlTree tree) {
    String refers = refers(tree);
    Intrinsic call = tree == null ? null : Intrinsic.of(tree);
    if (refers != null || call == null || !call.name().equals("Fn::GetAtt")) {
      return refers;
    }
    String first = call.arguments().isEmpty() ? null : Intrinsic.literal(call.arguments().get(0));
    int dot = first == null ? -1 : first.indexOf('.');
    return first == null || dot < 0 ? first : first.substring(0, dot);
  }

  static boolean isNoValue(@Nullable YamlTree tree) {
    return "AWS::NoValue".equals(refers(tree));
  }

  /** Condition and both branches of an {@code Fn::If}; null for anything else. */
  static @Nullable List<YamlTree> branches(YamlTree tree) {
    Intrinsic call = Intrinsic.of(tree);
    return call != null && call.name().equals("Fn::If") && call.arguments().size() == 3
        ? call.arguments()
        : null;
  }

  /** A value that stands there; null where it is missing, null, or explicitly no value. */
  static @Nullable YamlTree given(@Nullable Mapping mapping, String key) {
    YamlTree tree = mapping == null ? null : mapping.get(key);
    return tree == null || isNull(tree) || isNoValue(tree) ? null : tree;
  }

  private static boolean isNull(YamlTree tree) {
    return tree instanceof Scalar scalar
        && scalar.tag().isEmpty()
        && scalar.style() != Style.QUOTED
        && scalar.style() != Style.BLOCK
        && List.of("", "~", "null", "Null", "NULL").contains(scalar.text());
  }

  /** A value that is there and not empty. */
  static @Nullable YamlTree filled(@Nullable Mapping mapping, String key) {
    YamlTree tree = given(mapping, key);
    boolean empty =
        tree != null
            && switch (tree) {
              case Scalar scalar -> scalar.text().isEmpty() || isBool(tree, false);
              case Sequence sequence -> sequence.items().isEmpty();
              case Mapping map -> map.entries().isEmpty();
            };
    return empty ? null : tree;
  }

  /** A mapping that is data; null for anything else. */
  static @Nullable Mapping mapping(@Nullable YamlTree tree) {
    return tree instanceof Mapping mapping && !isComputed(tree) ? mapping : null;
  }

  static @Nullable Mapping mapping(@Nullable Mapping in, String key) {
    return mapping(given(in, key));
  }

  static @Nullable Sequence sequence(@Nullable YamlTree tree) {
    return tree instanceof Sequence sequence && tree.tag().isEmpty() ? sequence : null;
  }

  /** The items of a list, or the one thing that is none. */
  static List<YamlTree> items(@Nullable YamlTree tree) {
    if (tree == null) {
      return List.of();
    }
    Sequence sequence = sequence(tree);
    return sequence == null ? List.of(tree) : sequence.items();
  }

  static boolean isBool(@Nullable YamlTree tree, boolean wanted) {
    return tree instanceof Scalar scalar
        && scalar.tag().isEmpty()
        && scalar.style() != Style.QUOTED
        && scalar.text().equalsIgnoreCase(wanted ? "true" : "false");
  }

  static boolean hasTransform(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (key.equals("Fn::Transform") || key.startsWith(Intrinsic.LOOP)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAlphanumeric(String text) {
    return !text.isEmpty() && lettersAndDigits(text).length() == text.length();
  }

  static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Of how many pieces a tree consists. */
  static int size(YamlTree tree) {
    int size = 1;
    for (YamlTree part : parts(tree)) {
      size += size(part);
    }
    return size;
  }

  private static List<YamlTree> parts(YamlTree tree) {
    return switch (tree) {
      case Scalar scalar -> List.of();
      case Sequence sequence -> sequence.items();
      case Mapping mapping -> mapping.entries().stream().map(Entry::value).toList();
    };
  }

  /** The same text for trees that say the same, wherever they stand. */
  static String spelled(YamlTree tree) {
    StringBuilder out = new StringBuilder();
    spell(tree, out);
    return out.toString();
  }

  private static void spell(YamlTree tree, StringBuilder out) {
    Intrinsic call = Intrinsic.of(tree);
    if (call != null) {
      spell(call, out);
      return;
    }
    switch (tree) {
      case Scalar scalar -> out.append('"').append(scalar.text()).append('"');
      case Sequence sequence -> {
        out.append('[');
        sequence.items().forEach(item -> spell(item, out));
        out.append(']');
      }
      case Mapping mapping -> {
        out.append('{');
        Map<String, YamlTree> sorted = new TreeMap<>();
        mapping.entries().forEach(entry -> sorted.put(entry.key().text(), entry.value()));
        sorted.forEach(
            (key, value) -> {
              out.append(key).append(':');
              spell(value, out);
            });
        out.append('}');
      }
    }
  }

  private static void spell(Intrinsic call, StringBuilder out) {
    out.append('!').append(call.name()).append('(');
    String path = call.name().equals("Fn::GetAtt") ? path(call) : null;
    if (path != null) {
      out.append(path);
    } else {
      spell(call.argument(), out);
    }
    out.append(')');
  }

  private static @Nullable String path(Intrinsic call) {
    StringBuilder path = new StringBuilder();
    for (YamlTree argument : call.arguments()) {
      String part = Intrinsic.literal(argument);
      if (part == null) {
        return null;
      }
      path.append(path.isEmpty() ? "" : ".").append(part);
    }
    return path.toString();
  }
}
