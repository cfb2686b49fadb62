package dev.sekisho.terraform.type;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which Terraform goes through things: text by code points, keys of maps sorted, sets
 * sorted without duplicates.
 */
public final class Order {
  /** Text by code points. */
  public static final Comparator<String> TEXT = new ByCodePoint();

  private static final Comparator<Value> MEMBERS = new ByMember();

  private static final Comparator<Map.Entry<String, Value>> BY_KEY = new ByKey();

  private Order() {}

  private static final class ByKey implements Comparator<Map.Entry<String, Value>> {
    @Override
    public int compare(Map.Entry<String, Value> a, Map.Entry<String, Value> b) {
      return TEXT.compare(a.getKey(), b.getKey());
    }
  }

  private static final class ByCodePoint implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      int end = Math.min(a.length(), b.length());
      for (int i = 0; i < end; i++) {
        char x = a.charAt(i);
        char y = b.charAt(i);
        if (x != y) {
          boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
          return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : x - y;
        }
      }
      return a.length() - b.length();
    }
  }

  private static final class ByMember implements Comparator<Value> {
    @Override
    public int compare(Value left, Value right) {
      Value a = Equality.known(left);
      Value b = Equality.known(right);
      if (a instanceof Value.Text x && b instanceof Value.Text y) {
        return TEXT.compare(x.text(), y.text());
      }
      if (a instanceof Value.Num x && b instanceof Value.Num y) {
        return x.number().compareTo(y.number());
      }
      if (a instanceof Value.Bool x && b instanceof Value.Bool y) {
        return Boolean.compare(x.bool(), y.bool());
      }
      return rank(a) - rank(b);
    }

    private static int rank(Value value) {
      return value instanceof Value.Text
              || value instanceof Value.Num
              || value instanceof Value.Bool
          ? 0
          : 1;
    }
  }

  /** The entries of a map sorted by key. */
  public static List<Map.Entry<String, Value>> entries(Map<String, Value> map) {
    List<Map.Entry<String, Value>> sorted = new ArrayList<>(map.entrySet());
    if (sorted.size() > 1) {
      sorted.sort(BY_KEY);
    }
    return sorted;
  }

  /**
   * Why it isn't known which members a collection has, or in which order: it is open, or it is a
   * set with members that are not known; null where both are certain.
   */
  public static @Nullable Cause unsettled(Value.ListValue list) {
    Cause rest = list.rest();
    if (rest != null || list.shape() != Value.ListShape.SET || list.items().size() < 2) {
      return rest;
    }
    for (Value item : list.items()) {
      Cause cause = Equality.unknownWithin(item);
      if (cause != null) {
        return cause;
      }
    }
    return null;
  }

  /** The members of a set: each once, sorted as far as they are known. */
  public static List<Value> set(List<Value> members) {
    List<Value> distinct = distinct(members);
    distinct.sort(MEMBERS);
    return distinct;
  }

  /** Each member once, the first of equal ones kept; those that may be equal stay. */
  public static List<Value> distinct(List<Value> members) {
    Map<String, List<Value>> buckets = new LinkedHashMap<>();
    List<Value> kept = new ArrayList<>(members.size());
    for (Value member : members) {
      List<Value> bucket = buckets.computeIfAbsent(bucket(member), key -> new ArrayList<>(1));
      if (!isAmong(bucket, member)) {
        bucket.add(member);
        kept.add(member);
      }
    }
    return kept;
  }

  private static boolean isAmong(List<Value> bucket, Value member) {
    for (Value other : bucket) {
      if (same(other, member)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two members are one; references are if they name the same attribute. */
  private static boolean same(Value a, Value b) {
    if (a instanceof Value.Reference x && b instanceof Value.Reference y) {
      return x.address().equals(y.address()) && x.attribute().equals(y.attribute());
    }
    return Equality.equal(a, b) == Truth.TRUE;
  }

  private static String bucket(Value value) {
    if (value instanceof Value.Reference reference) {
      return "r" + reference.address() + reference.attribute();
    }
    if (value instanceof Value.Text text) {
      return "t" + text.text();
    }
    if (value instanceof Value.Num number) {
      return "n" + number.number();
    }
    if (value instanceof Value.MapValue map) {
      return "m" + map.entries().size() + firstText(map);
    }
    if (value instanceof Value.ListValue list) {
      return "l"
          + list.items().size()
          + (list.items().isEmpty() ? "" : bucket(list.items().get(0)));
    }
    return value instanceof Value.Bool bool ? "b" + bool.bool() : "u";
  }

  private static String firstText(Value.MapValue map) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Value> entry : entries(map.entries())) {
      text.append(entry.getKey());
      Value known = Equality.known(entry.getValue());
      text.append(
          known instanceof Value.Text t
              ? t.text()
              : known instanceof Value.Num n ? n.number().toString() : "");
    }
    return text.toString();
  }
}
