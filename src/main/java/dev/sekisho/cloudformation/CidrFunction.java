package dev.sekisho.cloudformation;

import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Fn::Cidr} on IPv4; what it makes of IPv6 blocks stays unknown. */
final class CidrFunction {
  private static final int MOST = 256;

  private CidrFunction() {}

  /** The first {@code count} blocks with so many host bits inside a block. */
  static Value cidr(List<Value> arguments, Origin origin) {
    String block = Literals.text(arguments.get(0));
    Integer count = arguments.size() < 2 ? null : TextFunctions.index(arguments.get(1));
    Integer hostBits =
        arguments.size() < 3 ? Integer.valueOf(8) : TextFunctions.index(arguments.get(2));
    long[] range = block == null ? null : range(block);
    if (range == null || count == null || hostBits == null) {
      return TextFunctions.notKnown(arguments, "Fn::Cidr", origin);
    }
    boolean small = count >= 1 && count <= MOST && hostBits >= 1 && hostBits <= 32;
    if (!small || (long) count << hostBits > 1L << (32 - range[1])) {
      return new Value.Unknown(TextFunctions.invalid("Fn::Cidr", origin), origin);
    }
    List<Value> blocks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      blocks.add(new Value.Text(text(range[0] + ((long) i << hostBits), 32 - hostBits), origin));
    }
    return new Value.ListValue(blocks, Value.ListShape.LIST, null, origin);
  }

  /** Address and prefix length of {@code a.b.c.d/n}; null for anything else. */
  private static long @Nullable [] range(String block) {
    int slash = block.indexOf('/');
    String[] parts = slash < 0 ? new String[0] : block.substring(0, slash).split("\\.", -1);
    int prefix = slash < 0 ? -1 : number(block.substring(slash + 1), 32);
    if (parts.length != 4 || prefix < 0) {
      return null;
    }
    long address = 0;
    for (String part : parts) {
      int octet = number(part, 255);
      if (octet < 0) {
        return null;
      }
      address = address << 8 | octet;
    }
    return new long[] {address & (0xFFFFFFFFL << (32 - prefix)), prefix};
  }

  private static int number(String text, int most) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i == 3) {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return text.isEmpty() || value > most ? -1 : value;
  }

  private static String text(long address, int prefix) {
    return (address >> 24 & 255)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255)
        + "/"
        + prefix;
  }
}
