package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schedules of EventBridge Scheduler, each with a role of its own. */
final class ScheduleEvents {
  private final Assembly assembly;

  ScheduleEvents(Assembly assembly) {
    this.assembly = assembly;
  }

  void add(Event event, boolean stateMachine) {
    Draft schedule =
        assembly.beside(event.id(), "AWS::Scheduler::Schedule", event.source(), event.place());
    if (!Form.isBool(event.get("OmitName"), true)) {
      schedule.set("Name", event.id());
    }
    schedule.set("FlexibleTimeWindow", Parts.map("Mode", "OFF"));
    schedule.copy(
        event.properties(),
        "ScheduleExpression",
        "State",
        "Name",
        "Description",
        "FlexibleTimeWindow",
        "StartDate",
        "EndDate",
        "ScheduleExpressionTimezone",
        "GroupName",
        "KmsKeyArn");
    schedule.set("Target", target(event, stateMachine));
  }

  private Map<String, Object> target(Event event, boolean stateMachine) {
    Object letters = deadLetters(event);
    YamlTree role = event.get("RoleArn");
    return Parts.map(
        "Arn",
        event.target().arn(),
        "RoleArn",
        role == null ? role(event, stateMachine, letters) : role,
        "Input",
        event.get("Input"),
        "DeadLetterConfig",
        letters == null ? null : Parts.map("Arn", letters),
        "RetryPolicy",
        event.get("RetryPolicy"));
  }

  private @Nullable Object deadLetters(Event event) {
    Mapping config = event.mapping("DeadLetterConfig");
    if (config == null) {
      return null;
    }
    YamlTree arn = Form.given(config, "Arn");
    if (arn != null) {
      return arn;
    }
    Place place = event.placeOf("DeadLetterConfig");
    return Parts.attribute(RuleEvents.queue(assembly, event, config, place).id(), "Arn");
  }

  private Map<String, Object> role(Event event, boolean stateMachine, @Nullable Object letters) {
    String id = event.id() + "Role";
    Object arn = event.target().arn();
    List<Object> policies = new ArrayList<>();
    policies.add(
        stateMachine
            ? Parts.grant(event.id() + "StartExecutionPolicy", "states:StartExecution", arn)
            : Parts.grant(event.id() + "LambdaPolicy", "lambda:InvokeFunction", arn));
    if (letters != null) {
      policies.add(Parts.grant(event.id() + "SQSPolicy", "sqs:SendMessage", letters));
    }
    assembly
        .beside(id, "AWS::IAM::Role", event.source(), event.place())
        .set("AssumeRolePolicyDocument", Parts.assumedBy("scheduler.amazonaws.com"))
        .set("Policies", policies)
        .copy(event.properties(), "PermissionsBoundary");
    return Parts.attribute(id, "Arn");
  }
}
