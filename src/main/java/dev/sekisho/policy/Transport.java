package dev.sekisho.policy;

import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether the condition of a Deny is met by requests without TLS: {@code aws:SecureTransport} is
 * false, or {@code s3:TlsVersion} lies below a version (S3 user guide, policies for encryption in
 * transit; read 2026-11-29). Further conditions beside it are not weighed, so that a narrower Deny
 * counts too.
 */
final class Transport {
  private Transport() {}

  static Truth refusesPlain(Value condition) {
    if (!(condition instanceof Value.MapValue operators)) {
      return Truth.UNKNOWN;
    }
    Truth refuses = operators.open() ? Truth.UNKNOWN : Truth.FALSE;
    for (Map.Entry<String, Value> operator : operators.entries().entrySet()) {
      refuses = refuses.or(operator(operator.getKey().toLowerCase(Locale.ROOT), operator));
    }
    return refuses;
  }

  private static Truth operator(String name, Map.Entry<String, Value> operator) {
    if (!(operator.getValue() instanceof Value.MapValue byKey)) {
      return Truth.UNKNOWN;
    }
    Truth refuses = byKey.open() ? Truth.UNKNOWN : Truth.FALSE;
    for (Map.Entry<String, Value> test : byKey.entries().entrySet()) {
      refuses = refuses.or(test(name, test.getKey().toLowerCase(Locale.ROOT), test.getValue()));
    }
    return refuses;
  }

  private static Truth test(String operator, String key, Value value) {
    if (key.equals("s3:tlsversion")) {
      return Truth.of(operator.contains("numericlessthan"));
    }
    if (!key.equals("aws:securetransport") || !operator.contains("bool")) {
      return Truth.FALSE;
    }
    Truth some = Truth.FALSE;
    for (Value each : value instanceof Value.ListValue list ? list.items() : List.of(value)) {
      some =
          some.or(
              each instanceof Value.Bool bool
                  ? Truth.of(!bool.bool())
                  : Wildcards.test(each, text -> text.equalsIgnoreCase("false")));
    }
    return some;
  }
}
