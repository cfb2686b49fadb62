package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import org.jspecify.annotations.Nullable;

/** Topics that a function subscribes to, itself or through a queue. */
final class TopicEvents {
  private final Assembly assembly;
  private final Neighbours neighbours;
  private final PullEvents pull;

  TopicEvents(Assembly assembly, Neighbours neighbours, PullEvents pull) {
    this.assembly = assembly;
    this.neighbours = neighbours;
    this.pull = pull;
  }

  void add(Event event) {
    YamlTree through = event.get("SqsSubscription");
    if (through == null || Form.isBool(through, false)) {
      Permissions.add(assembly, event, "sns", event.get("Topic"));
      subscribe(event, "lambda", event.target().arn());
      return;
    }
    Mapping existing = Form.mapping(through);
    if (existing != null) {
      existing(event, existing);
    } else {
      ownQueue(event);
    }
  }

  private void ownQueue(Event event) {
    Draft queue =
        assembly.beside(
            event.id() + "Queue",
            "AWS::SQS::Queue",
            event.source(),
            event.placeOf("SqsSubscription"));
    String topic = Form.names(event.get("Topic"));
    Mapping properties = topic == null ? null : neighbours.properties(topic);
    YamlTree fifo = Form.filled(properties, "FifoTopic");
    queue.set("FifoQueue", fifo);
    Object arn = Parts.attribute(queue.id(), "Arn");
    admit(event, event.id() + "QueuePolicy", arn, Parts.ref(queue.id()));
    subscribe(event, "sqs", arn);
    pull.queue(event, arn, 10);
  }

  private void existing(Event event, Mapping written) {
    YamlTree arn = Form.given(written, "QueueArn");
    YamlTree url = Form.given(written, "QueueUrl");
    if (arn == null || url == null) {
      assembly.gap(event.source(), "SNS", event.entry());
      return;
    }
    YamlTree named = Form.given(written, "QueuePolicyLogicalId");
    String id = named == null ? null : event.source().text(named);
    admit(event, id == null ? event.id() + "QueuePolicy" : id, arn, url);
    subscribe(event, "sqs", arn);
    @Nullable YamlTree size = Form.given(written, "BatchSize");
    pull.queue(event, arn, size == null ? 10 : size);
  }

  private void admit(Event event, String id, Object arn, Object url) {
    YamlTree topic = event.get("Topic");
    assembly
        .beside(id, "AWS::SQS::QueuePolicy", event.source(), event.placeOf("SqsSubscription"))
        .set(
            "PolicyDocument",
            Parts.document(
                Parts.map(
                    "Action",
                    "sqs:SendMessage",
                    "Effect",
                    "Allow",
                    "Principal",
                    "*",
                    "Resource",
                    arn,
                    "Condition",
                    Parts.map("ArnEquals", Parts.map("aws:SourceArn", topic)))))
        .set("Queues", Parts.list(url));
  }

  private void subscribe(Event event, String protocol, Object endpoint) {
    assembly
        .beside(event.id(), "AWS::SNS::Subscription", event.source(), event.place())
        .set("Protocol", protocol)
        .set("Endpoint", endpoint)
        .copyAs(event.properties(), "Topic", "TopicArn")
        .copy(event.properties(), "Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy");
  }
}
