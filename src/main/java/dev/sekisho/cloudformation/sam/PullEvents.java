package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Streams and queues from which Lambda fetches; the role of the function must let it. */
final class PullEvents {
  private static final String[] COPIED = {
    "StartingPosition",
    "StartingPositionTimestamp",
    "BatchSize",
    "Enabled",
    "MaximumBatchingWindowInSeconds",
    "MaximumRetryAttempts",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "ParallelizationFactor",
    "Topics",
    "Queues",
    "SourceAccessConfigurations",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "KmsKeyArn",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "LoggingConfig"
  };

  private final Assembly assembly;

  PullEvents(Assembly assembly) {
    this.assembly = assembly;
  }

  /** False where the type is none of these. */
  boolean add(Event event) {
    String sourceProperty =
        switch (event.type()) {
          case "Kinesis", "DynamoDB", "MSK" -> "Stream";
          case "SQS" -> "Queue";
          case "MQ" -> "Broker";
          case "DocumentDB" -> "Cluster";
          case "SelfManagedKafka" -> "";
          default -> null;
        };
    if (sourceProperty == null) {
      return false;
    }
    Draft mapping = mapping(event, event.id());
    mapping.copy(event.properties(), COPIED);
    mapping.copyAs(event.properties(), sourceProperty, "EventSourceArn");
    kafka(event, mapping);
    documents(event, mapping);
    failures(event, mapping);
    Role role = event.target().role();
    if (role != null) {
      allow(event, role);
    }
    return true;
  }

  private Draft mapping(Event event, String id) {
    return assembly
        .beside(id, "AWS::Lambda::EventSourceMapping", event.source(), event.place())
        .set("FunctionName", event.target().name());
  }

  /** A queue that stands between a topic and the function. */
  void queue(Event event, Object arn, Object batchSize) {
    mapping(event, event.id() + "EventSourceMapping")
        .set("EventSourceArn", arn)
        .set("BatchSize", batchSize)
        .set("Enabled", true);
    Role role = event.target().role();
    if (role != null) {
      role.attach(Parts.managedPolicy("service-role/AWSLambdaSQSQueueExecutionRole"));
    }
  }

  private static void kafka(Event event, Draft mapping) {
    YamlTree servers = event.get("KafkaBootstrapServers");
    if (servers != null) {
      mapping.set(
          "SelfManagedEventSource",
          Parts.map("Endpoints", Parts.map("KafkaBootstrapServers", servers)));
    }
    Map<String, Object> config =
        Parts.map(
            "ConsumerGroupId",
            event.get("ConsumerGroupId"),
            "SchemaRegistryConfig",
            event.get("SchemaRegistryConfig"));
    boolean managed = event.type().equals("MSK");
    if (!config.isEmpty() && (managed || event.type().equals("SelfManagedKafka"))) {
      mapping.set(
          managed ? "AmazonManagedKafkaEventSourceConfig" : "SelfManagedKafkaEventSourceConfig",
          config);
    }
  }

  private static void documents(Event event, Draft mapping) {
    if (event.type().equals("DocumentDB")) {
      mapping.set(
          "DocumentDBEventSourceConfig",
          Parts.map(
              "DatabaseName",
              event.get("DatabaseName"),
              "CollectionName",
              event.get("CollectionName"),
              "FullDocument",
              event.get("FullDocument")));
    }
  }

  private static void failures(Event event, Draft mapping) {
    Entry entry = event.properties().entry("DestinationConfig");
    Mapping config = event.mapping("DestinationConfig");
    Mapping failure = Form.mapping(config, "OnFailure");
    if (entry == null || config == null || failure == null) {
      mapping.copy(event.properties(), "DestinationConfig");
      return;
    }
    String type = event.source().text(failure.get("Type"));
    YamlTree destination = failure.get("Destination");
    List<Entry> rest = new ArrayList<>(failure.entries());
    rest.removeIf(each -> each.key().text().equals("Type"));
    Mapping left = new Mapping(rest, "", failure.tagStart(), failure.start(), failure.end());
    mapping.set("DestinationConfig", entry, Parts.map("OnFailure", left));
    Role role = event.target().role();
    if (role == null || destination == null || type == null) {
      return;
    }
    switch (type) {
      case "SQS" ->
          role.grant(Parts.grant(event.id() + "SQSPolicy", "sqs:SendMessage", destination));
      case "SNS" -> role.grant(Parts.grant(event.id() + "SNSPolicy", "sns:publish", destination));
      case "S3" -> role.grant(InvokeDestinations.bucket(event.id(), destination));
      default -> {}
    }
  }

  private static void allow(Event event, Role role) {
    String policy =
        switch (event.type()) {
          case "Kinesis" -> "AWSLambdaKinesisExecutionRole";
          case "DynamoDB" -> "AWSLambdaDynamoDBExecutionRole";
          case "SQS" -> "AWSLambdaSQSQueueExecutionRole";
          case "MSK" -> "AWSLambdaMSKExecutionRole";
          default -> null;
        };
    if (policy != null) {
      role.attach(Parts.managedPolicy("service-role/" + policy));
    }
    Map<String, Object> inline = new SourceAccess(event).policy();
    if (inline != null) {
      role.grant(inline);
    }
  }
}
