package dev.sekisho.terraform.plan;

import dev.sekisho.source.SourceFile;
import dev.sekisho.terraform.function.HashFunctions;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value of the source is what the plan says. Providers spell some things anew (case,
 * blanks at the ends, the order of JSON), which makes no difference.
 */
final class Likeness {
  private static final int HASH_LENGTH = 40;

  private Likeness() {}

  /** Exactly the same, through and through. */
  static boolean same(Value value, YamlTree tree) {
    return same(value, tree, false);
  }

  /** The same, and its scalars spelt alike: nothing that an expression could tell apart. */
  static boolean equal(Value value, YamlTree tree) {
    return same(value, tree, true);
  }

  private static boolean same(Value value, YamlTree tree, boolean spelt) {
    return switch (value) {
      case Value.ListValue list ->
          !list.open() && tree instanceof Sequence other && same(list.items(), other, spelt);
      case Value.MapValue map ->
          !map.open() && tree instanceof Mapping other && same(map.entries(), other, spelt);
      case Value.Null none -> Json.isNull(tree);
      case Value.Text text -> tree instanceof Scalar scalar && sameScalar(value, scalar, spelt);
      case Value.Num number -> tree instanceof Scalar scalar && sameScalar(value, scalar, spelt);
      case Value.Bool bool -> tree instanceof Scalar scalar && sameScalar(value, scalar, spelt);
      default -> false;
    };
  }

  private static boolean same(List<Value> items, Sequence other, boolean spelt) {
    boolean same = items.size() == other.items().size();
    for (int i = 0; same && i < items.size(); i++) {
      same = same(items.get(i), other.items().get(i), spelt);
    }
    return same;
  }

  private static boolean same(Map<String, Value> entries, Mapping other, boolean spelt) {
    boolean same = entries.size() == other.entries().size();
    for (Map.Entry<String, Value> entry : entries.entrySet()) {
      YamlTree twin = other.get(entry.getKey());
      same = same && twin != null && same(entry.getValue(), twin, spelt);
    }
    return same;
  }

  static boolean isScalar(Value value) {
    return value instanceof Value.Text || value instanceof Value.Num || value instanceof Value.Bool;
  }

  /** The text of a scalar, as Terraform converts it. */
  static @Nullable String text(Value value) {
    return switch (value) {
      case Value.Text text -> text.text();
      case Value.Num number -> number.number().toString();
      case Value.Bool bool -> bool.bool() ? "true" : "false";
      default -> null;
    };
  }

  /** Whether two scalars say the same. */
  static boolean sameScalar(Value value, Scalar scalar) {
    return sameScalar(value, scalar, false);
  }

  private static boolean sameScalar(Value value, Scalar scalar, boolean spelt) {
    String one = text(value);
    if (one == null || Json.isNull(scalar)) {
      return false;
    }
    String other = scalar.text();
    return one.equals(other) || (!spelt && alike(one, scalar));
  }

  private static boolean alike(String one, Scalar scalar) {
    String other = scalar.text();
    return spelled(one).equalsIgnoreCase(spelled(other))
        || sameNumber(one, other)
        || isHash(one, other)
        || sameJson(one, scalar);
  }

  /** Two scalars of one plan. */
  static boolean sameScalars(YamlTree one, YamlTree other) {
    return one instanceof Scalar a && other instanceof Scalar b && a.text().equals(b.text());
  }

  private static String spelled(String text) {
    String plain = text.strip();
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static boolean sameNumber(String one, String other) {
    BigDecimal a = number(one);
    BigDecimal b = a == null ? null : number(other);
    return a != null && b != null && a.compareTo(b) == 0;
  }

  /** A number of a size that somebody could mean. */
  static @Nullable BigDecimal number(String text) {
    if (text.isEmpty() || text.length() > 64 || "-0123456789".indexOf(text.charAt(0)) < 0) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs(number.scale()) > 400 ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Some long texts are planned as their SHA-1, or that of what they are the Base64 of. */
  private static boolean isHash(String source, String planned) {
    return planned.length() == HASH_LENGTH
        && (isHash(source.getBytes(StandardCharsets.UTF_8), planned)
            || isHash(decoded(source), planned));
  }

  private static boolean isHash(byte[] source, String planned) {
    return planned.equals(HashFunctions.digest("sha1", source));
  }

  /** Nothing where it is no Base64. */
  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static boolean sameJson(String one, Scalar other) {
    if (other.style() != Style.QUOTED || !looksLikeJson(one) || !looksLikeJson(other.text())) {
      return false;
    }
    YamlTree a = json(one);
    YamlTree b = json(other.text());
    return a != null && b != null && sameTree(a, b);
  }

  private static boolean looksLikeJson(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  private static @Nullable YamlTree json(String text) {
    SourceFile file = SourceFile.of("json", text.getBytes(StandardCharsets.UTF_8));
    List<YamlTree> documents = JsonReader.read(file).documents();
    return documents.isEmpty() ? null : documents.get(0);
  }

  private static boolean sameTree(YamlTree a, YamlTree b) {
    return switch (a) {
      case Scalar one -> b instanceof Scalar other && one.text().equals(other.text());
      case Sequence one -> b instanceof Sequence other && sameTrees(one.items(), other.items());
      case Mapping one -> b instanceof Mapping other && sameMaps(one, other);
    };
  }

  private static boolean sameTrees(List<YamlTree> a, List<YamlTree> b) {
    boolean same = a.size() == b.size();
    for (int i = 0; same && i < a.size(); i++) {
      same = sameTree(a.get(i), b.get(i));
    }
    return same;
  }

  private static boolean sameMaps(Mapping a, Mapping b) {
    boolean same = a.entries().size() == b.entries().size();
    for (YamlTree.Entry entry : a.entries()) {
      YamlTree twin = b.get(entry.key().text());
      same = same && twin != null && sameTree(entry.value(), twin);
    }
    return same;
  }

  /** How much speaks for a member of the source being a member of the plan. */
  static int affinity(Value value, YamlTree tree) {
    if (isScalar(value) && tree instanceof Scalar scalar) {
      return sameScalar(value, scalar) ? 2 : -2;
    }
    int sum = 0;
    if (value instanceof Value.MapValue map && tree instanceof Mapping other) {
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        YamlTree twin = other.get(entry.getKey());
        sum += twin == null ? 0 : affinity(entry.getValue(), twin);
      }
    } else if (value instanceof Value.ListValue list && tree instanceof Sequence other) {
      for (int i = 0; i < Math.min(list.items().size(), other.items().size()); i++) {
        sum += affinity(list.items().get(i), other.items().get(i));
      }
    } else if (value instanceof Value.Reference reference && reference.known() != null) {
      return affinity(reference.known(), tree);
    }
    return sum;
  }
}
