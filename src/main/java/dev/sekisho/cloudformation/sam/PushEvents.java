package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import java.util.List;
import java.util.Map;

/** Services that call a function by themselves: buckets, logs, things, skills, user pools. */
final class PushEvents {
  private final Assembly assembly;
  private final Neighbours neighbours;

  PushEvents(Assembly assembly, Neighbours neighbours) {
    this.assembly = assembly;
    this.neighbours = neighbours;
  }

  /** The bucket gets a notification, and waits for the permission. */
  void bucket(Event event) {
    Draft permission = Permissions.add(assembly, event, event.id() + "Permission", "s3");
    permission.set("SourceAccount", Parts.ref("AWS::AccountId"));
    String bucket = Form.refers(event.get("Bucket"));
    YamlTree types = event.get("Events");
    if (bucket == null || !neighbours.has(bucket) || types == null) {
      assembly.gap(event.source(), "S3", event.entry());
      return;
    }
    TreeWriter writer = new TreeWriter(event.place());
    String condition = event.source().condition();
    for (YamlTree type : Form.items(types)) {
      Map<String, Object> notification =
          Parts.map("Function", event.target().arn(), "Filter", event.get("Filter"), "Event", type);
      neighbours.notify(
          bucket,
          writer.tree(condition == null ? notification : Parts.when(condition, notification)));
    }
    if (condition == null) {
      neighbours.waitFor(bucket, writer.text(permission.id()));
    } else {
      Map<String, Object> dependency =
          Parts.choose(condition, Parts.ref(permission.id()), "no dependency");
      neighbours.tag(
          bucket, writer.tree(Tags.tag("sam:ConditionalDependsOn:" + permission.id(), dependency)));
    }
  }

  /** The user pool gets a trigger. */
  void userPool(Event event) {
    String pool = Form.refers(event.get("UserPool"));
    YamlTree triggers = event.get("Trigger");
    if (pool == null || !neighbours.has(pool) || triggers == null) {
      assembly.gap(event.source(), "Cognito", event.entry());
      return;
    }
    Target target = event.target();
    String prefix = target.alias() == null ? target.source().id() : target.alias();
    Permissions.add(assembly, event, prefix + "CognitoPermission", "cognito-idp")
        .set("SourceArn", Parts.attribute(pool, "Arn"));
    TreeWriter writer = new TreeWriter(event.place());
    for (YamlTree trigger : Form.items(triggers)) {
      String name = event.source().literal(trigger);
      if (name == null) {
        assembly.gap(event.source(), "Cognito", event.entry());
      } else {
        neighbours.trigger(pool, writer.entry(name, target.arn()));
      }
    }
  }

  void logs(Event event) {
    YamlTree group = event.get("LogGroupName");
    Object name = group == null ? "" : group;
    Draft permission =
        Permissions.add(
            assembly,
            event,
            "logs",
            Parts.sub(
                "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*",
                Parts.map("__LogGroupName__", name)));
    assembly
        .beside(event.id(), "AWS::Logs::SubscriptionFilter", event.source(), event.place())
        .copy(event.properties(), "LogGroupName", "FilterPattern")
        .set("DestinationArn", event.target().arn())
        .attribute("DependsOn", List.of(permission.id()));
  }

  void things(Event event) {
    Permissions.add(
            assembly,
            event,
            "iot",
            Parts.sub(
                "arn:aws:iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}",
                Parts.map("RuleName", Parts.ref(event.id()))))
        .set("SourceAccount", Parts.sub("${AWS::AccountId}"));
    Map<String, Object> payload =
        Parts.map(
            "Sql",
            event.get("Sql"),
            "RuleDisabled",
            false,
            "Actions",
            Parts.list(Parts.map("Lambda", Parts.map("FunctionArn", event.target().arn()))),
            "AwsIotSqlVersion",
            event.get("AwsIotSqlVersion"));
    assembly
        .beside(event.id(), "AWS::IoT::TopicRule", event.source(), event.place())
        .set("TopicRulePayload", payload);
  }

  void skill(Event event) {
    assembly
        .beside(event.id() + "Permission", "AWS::Lambda::Permission", event.source(), event.place())
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", event.target().name())
        .set("Principal", "alexa-appkit.amazon.com")
        .copyAs(event.properties(), "SkillId", "EventSourceToken");
  }
}
