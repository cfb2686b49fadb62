package dev.sekisho.terraform.function;

import dev.sekisho.terraform.type.Equality;
import dev.sekisho.value.Value;
import java.util.Arrays;
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
    String[] sections = sections(a, a.text(0));
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i < PARTS.length; i++) {
      entries.put(PARTS[i], a.result(sections[i]));
    }
    return new Value.MapValue(entries, true, null, a.origin());
  }

  private static String[] sections(Arguments a, String arn) {
    String[] sections = arn.split(":", PARTS.length + 1);
    if (sections.length <= PARTS.length || !sections[0].equals("arn")) {
      throw a.invalid("no ARN");
    }
    return Arrays.copyOfRange(sections, 1, sections.length);
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
    String[] sections = sections(a, arn);
    String resource = sections[4];
    boolean role =
        sections[1].equals("iam") && sections[2].isEmpty() && resource.startsWith("role/");
    if (!role) {
      throw a.invalid("no ARN of a role");
    }
    String start = arn.substring(0, arn.length() - resource.length());
    return start + "role/" + resource.substring(resource.lastIndexOf('/') + 1);
  }
}
