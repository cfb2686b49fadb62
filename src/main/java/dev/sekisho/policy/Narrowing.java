package dev.sekisho.policy;

import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a condition narrows a statement down to callers or sources that are named. A value that
 * fits everybody names nobody: AWS takes a policy for public unless such a key has a fixed value
 * (S3 user guide, "Blocking public access", the meaning of public; API reference,
 * PublicAccessBlockConfiguration; read 2026-11-24).
 */
final class Narrowing {
  private static final int ACCOUNT = 4;
  private static final int WIDEST_IPV4 = 8;
  private static final int WIDEST_IPV6 = 32;
  private static final String SUBJECT = ":sub";

  /** Keys that say yes or no; {@code false} is what most callers say. */
  private static final Set<String> NEGATED_BY_FALSE =
      Set.of("aws:principalisawsservice", "aws:viaawsservice", "aws:multifactorauthpresent");

  private final List<String> keys;

  /**
   * The conditions that count.
   *
   * @param keys condition keys, in any case
   */
  Narrowing(List<String> keys) {
    this.keys = keys;
  }

  Truth of(Value condition) {
    if (!(condition instanceof Value.MapValue operators)) {
      return Truth.UNKNOWN;
    }
    Truth narrows = operators.open() ? Truth.UNKNOWN : Truth.FALSE;
    for (Map.Entry<String, Value> operator : operators.entries().entrySet()) {
      narrows = narrows.or(operator(operator.getKey().toLowerCase(Locale.ROOT), operator));
    }
    return narrows;
  }

  /**
   * By operator: a negated one leaves everybody else in, {@code Null} asks whether the key is there
   * at all. {@code IfExists} and {@code ForAllValues} let pass who has no such key.
   */
  private Truth operator(String name, Map.Entry<String, Value> operator) {
    if (name.contains("not") || name.equals("null")) {
      return Truth.FALSE;
    }
    if (!(operator.getValue() instanceof Value.MapValue byKey)) {
      return Truth.UNKNOWN;
    }
    boolean lenient = name.endsWith("ifexists") || name.startsWith("forallvalues:");
    Truth narrows = byKey.open() ? Truth.UNKNOWN : Truth.FALSE;
    for (Map.Entry<String, Value> test : byKey.entries().entrySet()) {
      String key = test.getKey().toLowerCase(Locale.ROOT);
      if (counts(key)) {
        Truth each = values(key, test.getValue());
        boolean passes = lenient && !key.equals("aws:sourceip");
        narrows = narrows.or(passes ? each.and(Truth.UNKNOWN) : each);
      }
    }
    return narrows;
  }

  private boolean counts(String key) {
    for (String each : keys) {
      String counted = each.toLowerCase(Locale.ROOT);
      if (key.equals(counted) || key.startsWith(counted + "/") || isOfIssuer(key, counted)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A part of a shared issuer that is one customer's own: {@code issuer.example/acme:sub}. A key
   * whose issuer is not known is one of the provider that the statement trusts, and the subject of
   * a token is somebody whoever made it; an audience may be anybody's.
   */
  private static boolean isOfIssuer(String key, String counted) {
    int claim = counted.lastIndexOf(':');
    if (claim <= 0) {
      return false;
    }
    String asked = counted.substring(claim);
    boolean same = key.startsWith(counted.substring(0, claim) + "/");
    boolean subject = isHole(key) && asked.equals(SUBJECT);
    return (same || subject) && key.endsWith(asked);
  }

  /** Whether the issuer of a key is not known: {@code ${url}:sub}. */
  static boolean isHole(String key) {
    return key.length() > 1
        && key.charAt(1) == ':'
        && Character.getType(key.charAt(0)) == Character.PRIVATE_USE;
  }

  /** Any of the values lets pass whom it fits, so all must name somebody. */
  private static Truth values(String key, Value value) {
    Truth narrows = Truth.TRUE;
    if (value instanceof Value.ListValue list) {
      for (Value item : list.items()) {
        narrows = narrows.and(value(key, item));
      }
      return list.open() ? narrows.and(Truth.UNKNOWN) : narrows;
    }
    return value(key, value);
  }

  private static Truth value(String key, Value raw) {
    Value value = CloudNames.filled(raw);
    Truth everyone = Wildcards.test(value, text -> fitsEveryone(key, text));
    Truth unsure = Wildcards.test(value, text -> fitsStrangers(key, text));
    return everyone == Truth.FALSE && unsure == Truth.TRUE ? Truth.UNKNOWN : everyone.not();
  }

  private static boolean fitsEveryone(String key, String text) {
    if (text.equals("false") && NEGATED_BY_FALSE.contains(key)) {
      return true;
    }
    if (key.equals("aws:sourceip") || key.equals("aws:vpcsourceip")) {
      return isWide(text);
    }
    if (key.endsWith(SUBJECT)) {
      return !named(owner(text));
    }
    if (isArnKey(key, text)) {
      return !named(part(text, ACCOUNT)) && !named(resource(text));
    }
    return !named(text.startsWith("o-") ? text.substring(2) : text);
  }

  /** A resource by its name, but of any account: strangers may have one of that name too. */
  private static boolean fitsStrangers(String key, String text) {
    if (key.endsWith(SUBJECT)) {
      return owner(text).endsWith("*");
    }
    return isArnKey(key, text)
        && !part(text, ACCOUNT).isEmpty()
        && !named(part(text, ACCOUNT))
        && !part(text, 2).equals("s3");
  }

  /**
   * Whose the subject of a token is: {@code acme} in {@code repo:acme/portal:ref:refs/heads/main}.
   */
  private static String owner(String subject) {
    if (subject.startsWith("*")) {
      return "*";
    }
    String rest = subject.substring(subject.indexOf(':') + 1);
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == '/' || rest.charAt(i) == ':') {
        return rest.substring(0, i);
      }
    }
    return rest;
  }

  private static boolean isArnKey(String key, String text) {
    return key.endsWith("arn") && text.startsWith("arn:");
  }

  private static boolean named(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*?:/".indexOf(text.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static String part(String arn, int number) {
    String[] parts = arn.split(":", ACCOUNT + 2);
    return number < parts.length ? parts[number] : "";
  }

  /** What stands behind the account, without the word for its sort ({@code user/}). */
  private static String resource(String arn) {
    String resource = part(arn, ACCOUNT + 1);
    int slash = resource.indexOf('/');
    return slash < 0 ? resource : resource.substring(slash + 1);
  }

  /** Wider than any one owner's network: AWS draws the line at /8, and at /32 for IPv6. */
  private static boolean isWide(String range) {
    int slash = range.indexOf('/');
    if (slash < 0) {
      return !named(range);
    }
    try {
      int length = new BigDecimal(range.substring(slash + 1)).intValueExact();
      return length < (range.indexOf(':') < 0 ? WIDEST_IPV4 : WIDEST_IPV6);
    } catch (ArithmeticException | NumberFormatException e) {
      return false;
    }
  }
}
