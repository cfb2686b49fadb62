package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.terraform.function.TextBuilder;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Data sources whose result follows from the configuration itself. */
final class DataSources {
  private DataSources() {}

  /**
   * An attribute that can be computed; null where it can't, or isn't one of the source's results.
   */
  static @Nullable Value attribute(ResourceInstance instance, String name) {
    return switch (instance.block().type()) {
      case "aws_region" -> region(instance, name);
      case "aws_partition" -> partition(instance, name);
      case "aws_availability_zones" -> zones(instance, name);
      case "aws_iam_policy_document" ->
          name.equals("json") || name.equals("minified_json")
              ? PolicyDocumentSource.json(instance)
              : null;
      case "template_file" -> name.equals("rendered") ? TemplateSource.rendered(instance) : null;
      case "local_file" -> name.equals("content") ? TemplateSource.content(instance) : null;
      case "google_client_config" ->
          name.equals("region") ? instance.block().provider().region() : null;
      case "terraform_remote_state" ->
          name.equals("outputs")
              ? instance.unknown(Cause.Kind.OTHER_STACK, instance.address())
              : null;
      default -> null;
    };
  }

  /** Adds what rules ask for to the arguments. */
  static void add(ResourceInstance instance, Map<String, Value> values) {
    if (instance.block().type().equals("aws_iam_policy_document")) {
      values.put("json", PolicyDocumentSource.json(instance));
    }
  }

  private static Origin origin(ResourceInstance instance) {
    return Origin.of(instance.block().declaration().header(), Origin.Kind.EXPRESSION);
  }

  /** The region of the data source: its own argument, else its provider's. */
  private static Value region(ResourceInstance instance) {
    for (String name : new String[] {"region", "name"}) {
      Value written = instance.argument(name);
      if (written != null && !(written instanceof Value.Null)) {
        return written;
      }
    }
    Resource.Provider provider = instance.block().provider();
    return provider.region();
  }

  private static @Nullable Value region(ResourceInstance instance, String name) {
    return switch (name) {
      case "name", "id", "region" -> region(instance);
      default -> null;
    };
  }

  private static @Nullable Value partition(ResourceInstance instance, String name) {
    Value region = Equality.known(instance.block().provider().region());
    if (!(region instanceof Value.Text text)) {
      return null;
    }
    boolean china = text.text().startsWith("cn-");
    boolean government = text.text().startsWith("us-gov-");
    String known =
        switch (name) {
          case "partition", "id" -> china ? "aws-cn" : government ? "aws-us-gov" : "aws";
          case "dns_suffix" -> china ? "amazonaws.com.cn" : "amazonaws.com";
          case "reverse_dns_prefix" -> china ? "cn.com.amazonaws" : "com.amazonaws";
          default -> "";
        };
    return known.isEmpty() ? null : new Value.Text(known, origin(instance));
  }

  /**
   * Zones of the region whose letters and number only the account knows: one name stands for all.
   */
  private static @Nullable Value zones(ResourceInstance instance, String name) {
    Value region = Equality.known(region(instance));
    if (name.equals("id")) {
      return region;
    }
    if (!name.equals("names") || !(region instanceof Value.Text text)) {
      return null;
    }
    Cause letter = new Cause(Cause.Kind.DATA_SOURCE, instance.address(), null);
    Value zone =
        new TextBuilder(origin(instance))
            .add(text.text())
            .add(new Value.Unknown(letter, origin(instance)))
            .build();
    Cause number = new Cause(Cause.Kind.EXPANSION, instance.address(), null);
    return new Value.ListValue(List.of(zone), Value.ListShape.LIST, number, origin(instance));
  }
}
