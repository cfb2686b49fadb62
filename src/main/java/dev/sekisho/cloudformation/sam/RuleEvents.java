package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules of EventBridge, by schedule or by pattern. */
final class RuleEvents {
  private static final int LONGEST_TARGET_ID = 64;

  private final Assembly assembly;

  RuleEvents(Assembly assembly) {
    this.assembly = assembly;
  }

  void function(Event event) {
    Draft rule = rule(event);
    Map<String, Object> target =
        target(
            event,
            event.type().equals("Schedule") ? null : event.mapping("Target"),
            "LambdaTarget");
    deadLetters(event, target);
    rule.set("Targets", Parts.list(target));
    Permissions.add(assembly, event, "events", Parts.attribute(event.id(), "Arn"));
  }

  void stateMachine(Event event) {
    Draft rule = rule(event);
    Map<String, Object> target = target(event, event.mapping("Target"), "StepFunctionsTarget");
    YamlTree role = event.type().equals("Schedule") ? event.get("RoleArn") : null;
    target.put("RoleArn", role == null ? role(event, "events") : role);
    deadLetters(event, target);
    rule.set("Targets", Parts.list(target));
  }

  /** The role under which a service starts a state machine; its ARN. */
  Map<String, Object> role(Event event, String service) {
    String id = event.id() + "Role";
    assembly
        .beside(id, "AWS::IAM::Role", event.source(), event.place())
        .set("AssumeRolePolicyDocument", Parts.assumedBy(service + ".amazonaws.com"))
        .set(
            "Policies",
            Parts.list(
                Parts.grant(
                    id + "StartExecutionPolicy", "states:StartExecution", event.target().arn())))
        .copy(event.source().properties(), "PermissionsBoundary");
    return Parts.attribute(id, "Arn");
  }

  private Draft rule(Event event) {
    Draft rule = assembly.beside(event.id(), "AWS::Events::Rule", event.source(), event.place());
    Mapping properties = event.properties();
    if (event.type().equals("Schedule")) {
      rule.copyAs(properties, "Schedule", "ScheduleExpression");
      rule.copy(properties, "Name", "Description");
    } else {
      rule.copy(properties, "EventBusName");
      rule.copyAs(properties, "Pattern", "EventPattern");
      rule.copyAs(properties, "RuleName", "Name");
    }
    rule.copy(properties, "State");
    state(event, rule);
    return rule;
  }

  private void state(Event event, Draft rule) {
    YamlTree.Entry enabled = event.properties().entry("Enabled");
    if (enabled == null || event.get("Enabled") == null) {
      return;
    }
    String text = event.text("Enabled");
    if (text == null) {
      rule.set("State", enabled, "ENABLED");
    } else {
      rule.set("State", enabled, text.equalsIgnoreCase("true") ? "ENABLED" : "DISABLED");
    }
  }

  private static Map<String, Object> target(Event event, @Nullable Mapping written, String suffix) {
    YamlTree id = written == null ? null : written.get("Id");
    boolean pattern = !event.type().equals("Schedule");
    return Parts.map(
        "Arn",
        event.target().arn(),
        "Id",
        id == null ? targetId(event.id(), suffix) : id,
        "Input",
        event.get("Input"),
        "InputPath",
        pattern ? event.get("InputPath") : null,
        "RetryPolicy",
        event.get("RetryPolicy"),
        "InputTransformer",
        pattern ? event.get("InputTransformer") : null);
  }

  private static String targetId(String id, String suffix) {
    boolean fits = id.length() + suffix.length() <= LONGEST_TARGET_ID;
    return (fits ? id : id.substring(0, LONGEST_TARGET_ID - suffix.length())) + suffix;
  }

  private void deadLetters(Event event, Map<String, Object> target) {
    Mapping config = event.mapping("DeadLetterConfig");
    if (config == null) {
      return;
    }
    YamlTree arn = Form.given(config, "Arn");
    Object queue = arn == null ? queue(event, config) : arn;
    target.put("DeadLetterConfig", Parts.map("Arn", queue));
  }

  private Object queue(Event event, Mapping config) {
    Place place = event.placeOf("DeadLetterConfig");
    Draft queue = queue(assembly, event, config, place);
    Object arn = Parts.attribute(queue.id(), "Arn");
    assembly
        .beside(event.id() + "QueuePolicy", "AWS::SQS::QueuePolicy", event.source(), place)
        .set(
            "PolicyDocument",
            Parts.document(
                Parts.map(
                    "Action",
                    "sqs:SendMessage",
                    "Effect",
                    "Allow",
                    "Principal",
                    Parts.map("Service", "events.amazonaws.com"),
                    "Resource",
                    arn,
                    "Condition",
                    Parts.map(
                        "ArnEquals",
                        Parts.map("aws:SourceArn", Parts.attribute(event.id(), "Arn"))))))
        .set("Queues", Parts.list(Parts.ref(queue.id())));
    return arn;
  }

  /** The queue for what could not be delivered. */
  static Draft queue(Assembly assembly, Event event, Mapping config, Place place) {
    String id = event.source().text(Form.given(config, "QueueLogicalId"));
    return assembly.beside(
        id == null ? event.id() + "Queue" : id, "AWS::SQS::Queue", event.source(), place);
  }
}
