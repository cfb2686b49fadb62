package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Equality;
import dev.sekisho.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pure functions that the AWS provider brings. */
final class ProviderFunctions {
  private static final String[] PARTS = {
    "partition", "service", "region", "account_id", "resource"
  };

  private ProviderFunctions() {}

  static Value call(String name, Arguments a) {
    return switch (name) {
      case "provider::aws::arn_parse" -> parse(a);
      case "provider::aws::arn_build" -> build(a);
      default -> a.result(withoutPath(a, a.text(0)));
    };
  }

  private static Value parse(Arguments a) {
    String arn = a.text(0);
    if (!arn.startsWith("arn:")) {
      throw a.invalid("no ARN");
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    int at = 4;
    for (int i = 0; i < PARTS.length; i++) {
      int end = i == PARTS.length - 1 ? arn.length() : arn.indexOf(':', at);
      if (end < 0) {
        throw a.invalid("no ARN");
      }
      entries.put(PARTS[i], a.result(arn.substring(at, end)));
      at = end + 1;
    }
    return new Value.MapValue(entries, true, null, a.origin());
  }

  private static Value build(Arguments a) {
    TextBuilder arn = new TextBuilder(a.origin()).add("arn");
    for (int i = 0; i < PARTS.length; i++) {
      arn.add(":").add(Pieces.of(Equality.known(a.at(i)), a));
    }
    return arn.build(a);
  }

  /** {@code role/a/b/name} becomes {@code role/name}. */
  private static String withoutPath(Arguments a, String arn) {
    int role = arn.indexOf(":role/");
    if (!arn.startsWith("arn:") || role < 0) {
      throw a.invalid("no ARN of a role");
    }
    return arn.substring(0, role + 6) + arn.substring(arn.lastIndexOf('/') + 1);
  }
}
