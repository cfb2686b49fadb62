package dev.sekisho.terraform.function;

import dev.sekisho.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions on address ranges. */
final class NetworkFunctions {
  private NetworkFunctions() {}

  static Value call(String name, Arguments a) {
    Range range = Range.parse(a, a.text(0));
    return switch (name) {
      case "cidrhost" -> a.result(host(a, range));
      case "cidrnetmask" -> a.result(mask(a, range));
      case "cidrsubnet" -> a.result(subnet(a, range));
      default -> subnets(a, range);
    };
  }

  private static String host(Arguments a, Range range) {
    BigInteger number = whole(a, 1);
    BigInteger size = BigInteger.ONE.shiftLeft(range.bits() - range.prefix());
    BigInteger offset = number.signum() < 0 ? size.add(number) : number;
    if (offset.signum() < 0 || offset.compareTo(size) >= 0) {
      throw a.invalid("no such host");
    }
    return Range.address(range.base().add(offset), range.bits());
  }

  private static String mask(Arguments a, Range range) {
    if (range.bits() != 32) {
      throw a.invalid("IPv4 only");
    }
    BigInteger all = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);
    BigInteger hosts = BigInteger.ONE.shiftLeft(32 - range.prefix()).subtract(BigInteger.ONE);
    return Range.address(all.subtract(hosts), 32);
  }

  private static String subnet(Arguments a, Range range) {
    int added = a.integer(1);
    BigInteger number = whole(a, 2);
    int prefix = range.prefix() + added;
    boolean fits =
        prefix >= 0
            && prefix <= range.bits()
            && number.signum() >= 0
            && number.bitLength() <= Math.max(0, added);
    if (!fits) {
      throw a.invalid("no such subnet");
    }
    int host = range.bits() - prefix;
    BigInteger base = range.base().shiftRight(host).shiftLeft(host).add(number.shiftLeft(host));
    return Range.address(base, range.bits()) + "/" + prefix;
  }

  private static BigInteger whole(Arguments a, int index) {
    BigDecimal number = a.number(index).exact();
    try {
      return number.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw a.invalid("whole number required");
    }
  }

  /** Ranges one behind the other, each at the next place that fits its size. */
  private static Value subnets(Arguments a, Range range) {
    List<String> subnets = new ArrayList<>();
    BigInteger end = range.base().add(BigInteger.ONE.shiftLeft(range.bits() - range.prefix()));
    BigInteger next = range.base();
    for (int i = 1; i < a.count(); i++) {
      int added = a.integer(i);
      int prefix = range.prefix() + added;
      if (added < 1 || prefix > range.bits()) {
        throw a.invalid("no room for the prefix");
      }
      BigInteger size = BigInteger.ONE.shiftLeft(range.bits() - prefix);
      BigInteger[] parts = next.divideAndRemainder(size);
      BigInteger start =
          parts[1].signum() == 0 ? next : parts[0].add(BigInteger.ONE).multiply(size);
      next = start.add(size);
      if (next.compareTo(end) > 0) {
        throw a.invalid("not enough addresses");
      }
      subnets.add(Range.address(start, range.bits()) + "/" + prefix);
    }
    return a.listOfTexts(subnets);
  }

  /** A range: its first address, the length of the prefix and of an address. */
  private record Range(BigInteger base, int prefix, int bits) {
    static Range parse(Arguments a, String text) {
      int slash = text.indexOf('/');
      if (slash < 0 || text.length() > 60) {
        throw a.invalid("no address range");
      }
      String address = text.substring(0, slash);
      int bits = address.indexOf(':') >= 0 ? 128 : 32;
      BigInteger number = bits == 128 ? IpSix.parse(address) : four(address);
      int prefix = prefix(text.substring(slash + 1));
      if (number == null || prefix < 0 || prefix > bits) {
        throw a.invalid("no address range");
      }
      BigInteger base = number.shiftRight(bits - prefix).shiftLeft(bits - prefix);
      return new Range(base, prefix, bits);
    }

    private static int prefix(String digits) {
      int prefix = digits.isEmpty() || digits.length() > 3 ? -1 : 0;
      for (int i = 0; i < digits.length() && prefix >= 0; i++) {
        char c = digits.charAt(i);
        prefix = c >= '0' && c <= '9' ? prefix * 10 + c - '0' : -1;
      }
      return prefix;
    }

    private static @Nullable BigInteger four(String address) {
      long number = 0;
      int octets = 0;
      int start = 0;
      while (start <= address.length()) {
        int dot = address.indexOf('.', start);
        int end = dot < 0 ? address.length() : dot;
        int octet = prefix(address.substring(start, end));
        if (octet < 0 || octet > 255) {
          return null;
        }
        number = number << 8 | octet;
        octets++;
        start = end + 1;
      }
      return octets == 4 ? BigInteger.valueOf(number) : null;
    }

    static String address(BigInteger number, int bits) {
      if (bits == 128) {
        return IpSix.format(number);
      }
      long n = number.longValueExact();
      return (n >> 24) + "." + (n >> 16 & 255) + "." + (n >> 8 & 255) + "." + (n & 255);
    }
  }
}
