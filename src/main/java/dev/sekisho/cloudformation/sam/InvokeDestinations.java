package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code EventInvokeConfig}: where the outcome of a call goes, with the queues it asks for. */
final class InvokeDestinations {
  private final Assembly assembly;

  InvokeDestinations(Assembly assembly) {
    this.assembly = assembly;
  }

  void add(Source source, @Nullable String alias, Role role) {
    Entry entry = source.entry("EventInvokeConfig");
    if (entry == null) {
      return;
    }
    String id = source.id() + "EventInvokeConfig";
    Draft draft = assembly.beside(id, "AWS::Lambda::EventInvokeConfig", source, Place.of(entry));
    Mapping config = Form.mapping(entry.value());
    if (config == null) {
      draft.computed(entry.value());
      assembly.gap(source, "EventInvokeConfig", entry);
      return;
    }
    draft.copy(config, "MaximumEventAgeInSeconds", "MaximumRetryAttempts");
    draft.set("FunctionName", Parts.ref(source.id()));
    String name = alias == null ? null : source.text("AutoPublishAlias");
    draft.set("Qualifier", name == null ? "$LATEST" : name);
    if (alias != null) {
      draft.attribute("DependsOn", Parts.list(alias));
    }
    draft.set("DestinationConfig", destinations(source, config, id, role));
  }

  private Map<String, Object> destinations(Source source, Mapping config, String id, Role role) {
    Map<String, Object> destinations = Parts.map();
    Mapping written = Form.mapping(config, "DestinationConfig");
    for (String outcome : List.of("OnSuccess", "OnFailure")) {
      Entry destination = written == null ? null : written.entry(outcome);
      if (destination != null && Form.given(written, outcome) != null) {
        destinations.put(
            outcome,
            Parts.map("Destination", destination(source, destination, id + outcome, role)));
      }
    }
    return destinations;
  }

  private Object destination(Source source, Entry entry, String id, Role role) {
    Mapping config = Form.mapping(entry.value());
    String type = config == null ? null : source.text(config.get("Type"));
    if (config == null || type == null) {
      assembly.gap(source, "EventInvokeConfig", entry);
      return Parts.open();
    }
    YamlTree written = Form.given(config, "Destination");
    List<YamlTree> branches = written == null ? null : Form.branches(written);
    Object destination = written;
    if (written == null) {
      destination = generate(source, entry, type, id, source.condition());
    } else if (branches != null) {
      destination = conditional(source, entry, type, id, branches, written);
    }
    if (destination == null) {
      assembly.gap(source, "EventInvokeConfig", entry);
      return Parts.open();
    }
    grant(type, id, destination, role);
    return destination;
  }

  private @Nullable Object conditional(
      Source source,
      Entry entry,
      String type,
      String id,
      List<YamlTree> branches,
      YamlTree written) {
    String condition = source.literal(branches.get(0));
    boolean first = Form.isNoValue(branches.get(1));
    boolean second = Form.isNoValue(branches.get(2));
    if (condition == null || first == second) {
      return written;
    }
    String name = second ? CombinedConditions.not(condition, source, assembly) : condition;
    String own = source.condition();
    String both = own == null ? name : CombinedConditions.both(own, name, source, assembly);
    Object arn = generate(source, entry, type, id, both);
    return arn == null ? null : Parts.choose(name, arn, branches.get(first ? 2 : 1));
  }

  private @Nullable Object generate(
      Source source, Entry entry, String type, String id, @Nullable String condition) {
    String resource =
        switch (type) {
          case "SQS" -> "Queue";
          case "SNS" -> "Topic";
          default -> null;
        };
    if (resource == null) {
      return null;
    }
    Draft draft =
        assembly.beside(id + resource, "AWS::" + type + "::" + resource, source, Place.of(entry));
    draft.attribute("Condition", condition);
    assembly.name(source, "Destination" + resource, draft.id());
    return type.equals("SQS") ? Parts.attribute(draft.id(), "Arn") : Parts.ref(draft.id());
  }

  private static void grant(String type, String id, Object arn, Role role) {
    switch (type) {
      case "SQS" -> role.grant(Parts.grant(id + "SQSPolicy", "sqs:SendMessage", arn));
      case "SNS" -> role.grant(Parts.grant(id + "SNSPolicy", "sns:publish", arn));
      case "EventBridge" ->
          role.grant(Parts.grant(id + "EventBridgePolicy", "events:PutEvents", arn));
      case "Lambda" -> role.grant(Parts.grant(id + "LambdaPolicy", "lambda:InvokeFunction", arn));
      case "S3Bucket" -> role.grant(bucket(id, arn));
      default -> {}
    }
  }

  /** That a role may write into a bucket. */
  static Map<String, Object> bucket(String id, Object arn) {
    return Parts.policy(
        id + "S3Policy",
        Parts.map(
            "Statement",
            Parts.list(
                Parts.allow("s3:PutObject", Parts.join("/", arn, "*")),
                Parts.allow("s3:ListBucket", arn))));
  }
}
