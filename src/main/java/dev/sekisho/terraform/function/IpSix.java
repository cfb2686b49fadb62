package dev.sekisho.terraform.function;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** IPv6 addresses as text. */
final class IpSix {
  private static final int GROUPS = 8;

  private IpSix() {}

  /** The address as a number; null where it isn't one. */
  static @Nullable BigInteger parse(String text) {
    int gap = text.indexOf("::");
    List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap));
    List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2));
    if (head == null || tail == null) {
      return null;
    }
    int given = head.size() + tail.size();
    if (gap < 0 ? given != GROUPS : given >= GROUPS) {
      return null;
    }
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < GROUPS; i++) {
      int fromEnd = i - (GROUPS - tail.size());
      int group = i < head.size() ? head.get(i) : fromEnd >= 0 ? tail.get(fromEnd) : 0;
      number = number.shiftLeft(16).add(BigInteger.valueOf(group));
    }
    return number;
  }

  private static @Nullable List<Integer> groups(String text) {
    List<Integer> groups = new ArrayList<>();
    int start = 0;
    while (!text.isEmpty() && start <= text.length()) {
      int colon = text.indexOf(':', start);
      int end = colon < 0 ? text.length() : colon;
      int group = group(text.substring(start, end));
      if (group < 0) {
        return null;
      }
      groups.add(group);
      start = end + 1;
    }
    return groups;
  }

  private static int group(String digits) {
    int group = digits.isEmpty() || digits.length() > 4 ? -1 : 0;
    for (int i = 0; i < digits.length() && group >= 0; i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      group = digit < 0 ? -1 : group * 16 + digit;
    }
    return group;
  }

  /** The short form: the longest run of zeros left out. */
  static String format(BigInteger number) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = number.shiftRight(16 * (GROUPS - 1 - i)).intValue() & 0xFFFF;
    }
    int gap = -1;
    int length = 1;
    for (int i = 0; i < GROUPS; i++) {
      int end = i;
      while (end < GROUPS && groups[end] == 0) {
        end++;
      }
      if (end - i > length) {
        gap = i;
        length = end - i;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (i == gap) {
        text.append("::");
        i += length - 1;
        continue;
      }
      boolean colon = !text.isEmpty() && text.charAt(text.length() - 1) != ':';
      text.append(colon ? ":" : "").append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }
}
