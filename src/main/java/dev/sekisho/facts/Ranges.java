package dev.sekisho.facts;

import dev.sekisho.knowledge.FactType;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Ranges of ports and of addresses. */
final class Ranges {
  private static final BigInteger ONE = BigInteger.ONE;

  private Ranges() {}

  /** Both ends, included; null where the text is no range. */
  private static BigInteger @Nullable [] ports(String text) {
    int dash = text.indexOf('-', 1);
    try {
      BigInteger from = new BigInteger(dash < 0 ? text : text.substring(0, dash));
      BigInteger to = dash < 0 ? from : new BigInteger(text.substring(dash + 1));
      return new BigInteger[] {from, to};
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** First and last address, IPv6 far above IPv4; null where the text is no block. */
  static BigInteger @Nullable [] addresses(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    byte[] bytes = address.indexOf(':') >= 0 ? six(address) : four(address);
    if (bytes == null) {
      return null;
    }
    int bits = bytes.length * 8;
    int length = bits;
    if (slash >= 0) {
      try {
        length = Integer.parseInt(text.substring(slash + 1));
      } catch (NumberFormatException e) {
        return null;
      }
    }
    if (length < 0 || length > bits) {
      return null;
    }
    BigInteger base = bytes.length == 16 ? ONE.shiftLeft(200) : BigInteger.ZERO;
    BigInteger size = ONE.shiftLeft(bits - length);
    BigInteger first = new BigInteger(1, bytes).divide(size).multiply(size).add(base);
    return new BigInteger[] {first, first.add(size).subtract(ONE)};
  }

  private static byte @Nullable [] four(String text) {
    byte[] bytes = new byte[4];
    int at = 0;
    for (int i = 0; i < 4; i++) {
      int end = i == 3 ? text.length() : text.indexOf('.', at);
      if (end <= at || end - at > 3) {
        return null;
      }
      int part = 0;
      for (int j = at; j < end; j++) {
        char c = text.charAt(j);
        if (c < '0' || c > '9') {
          return null;
        }
        part = part * 10 + (c - '0');
      }
      if (part > 255) {
        return null;
      }
      bytes[i] = (byte) part;
      at = end + 1;
    }
    return bytes;
  }

  private static byte @Nullable [] six(String text) {
    int gap = text.indexOf("::");
    String[] front = (gap < 0 ? text : text.substring(0, gap)).split(":", -1);
    String[] back = gap < 0 ? new String[0] : text.substring(gap + 2).split(":", -1);
    int[] groups = new int[8];
    int count = fill(front, groups, 0);
    int behind = backCount(back);
    if (count < 0 || behind < 0 || count + behind > 8 || (gap < 0 && count != 8)) {
      return null;
    }
    if (behind > 0 && fill(back, groups, 8 - behind) < 0) {
      return null;
    }
    byte[] bytes = new byte[16];
    for (int i = 0; i < 8; i++) {
      bytes[2 * i] = (byte) (groups[i] >> 8);
      bytes[2 * i + 1] = (byte) groups[i];
    }
    return bytes;
  }

  private static int backCount(String[] parts) {
    return parts.length == 1 && parts[0].isEmpty() ? 0 : parts.length;
  }

  private static int fill(String[] parts, int[] groups, int from) {
    if (parts.length == 1 && parts[0].isEmpty()) {
      return 0;
    }
    for (int i = 0; i < parts.length; i++) {
      if (from + i >= 8 || parts[i].isEmpty() || parts[i].length() > 4) {
        return -1;
      }
      try {
        groups[from + i] = Integer.parseInt(parts[i], 16);
      } catch (NumberFormatException e) {
        return -1;
      }
    }
    return parts.length;
  }

  private static BigInteger @Nullable [] range(String text, FactType type) {
    return type == FactType.CIDR ? addresses(text) : ports(text);
  }

  static Truth equal(Value value, String with) {
    String text = Values.text(value);
    if (text == null) {
      return Truth.UNKNOWN;
    }
    BigInteger[] own = ports(text);
    BigInteger[] other = ports(with);
    return Truth.of(own != null && other != null && Arrays.equals(own, other));
  }

  /** Whether the value lies wholly inside. */
  static Truth within(Value value, String with, FactType type) {
    String text = Values.text(value);
    BigInteger[] own = text == null ? null : range(text, type);
    BigInteger[] other = range(with, type);
    return own == null || other == null
        ? Truth.UNKNOWN
        : Truth.of(own[0].compareTo(other[0]) >= 0 && own[1].compareTo(other[1]) <= 0);
  }

  /** Whether both share a member. */
  static Truth overlaps(Value value, String with, FactType type) {
    String text = Values.text(value);
    BigInteger[] own = text == null ? null : range(text, type);
    BigInteger[] other = range(with, type);
    return own == null || other == null
        ? Truth.UNKNOWN
        : Truth.of(own[0].compareTo(other[1]) <= 0 && other[0].compareTo(own[1]) <= 0);
  }

  /**
   * Whether the value has more members than a range of the same sort; IPv4 and IPv6 never match.
   */
  static Truth widerThan(Value value, String with, FactType type) {
    String text = Values.text(value);
    BigInteger[] own = text == null ? null : range(text, type);
    BigInteger[] other = range(with, type);
    if (text == null || own == null || other == null) {
      return Truth.UNKNOWN;
    }
    boolean alike = text.indexOf(':') >= 0 == with.indexOf(':') >= 0;
    BigInteger size = own[1].subtract(own[0]);
    return Truth.of(alike && size.compareTo(other[1].subtract(other[0])) > 0);
  }
}
