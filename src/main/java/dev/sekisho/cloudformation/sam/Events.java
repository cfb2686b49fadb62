package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of functions and state machines, each handed to what knows its type. */
final class Events {
  private static final Mapping NOTHING = new Mapping(List.of(), "", 0, 0, 0);

  private final Assembly assembly;
  private final PushEvents push;
  private final PullEvents pull;
  private final TopicEvents topics;
  private final RuleEvents rules;
  private final ScheduleEvents schedules;
  private final ApiEvents apis;

  Events(Assembly assembly, Neighbours neighbours, ApiEvents apis) {
    this.assembly = assembly;
    this.push = new PushEvents(assembly, neighbours);
    this.pull = new PullEvents(assembly);
    this.topics = new TopicEvents(assembly, neighbours, pull);
    this.rules = new RuleEvents(assembly);
    this.schedules = new ScheduleEvents(assembly);
    this.apis = apis;
  }

  void function(Target target) {
    List<Event> all = of(target);
    apis.beforeFunction(all);
    for (Event event : all) {
      if (!function(event)) {
        assembly.gap(event.source(), event.type(), event.entry());
      }
    }
  }

  private boolean function(Event event) {
    switch (event.type()) {
      case "Api" -> apis.rest(event);
      case "HttpApi" -> apis.http(event);
      case "Schedule", "CloudWatchEvent", "EventBridgeRule" -> rules.function(event);
      case "ScheduleV2" -> schedules.add(event, false);
      case "S3" -> push.bucket(event);
      case "SNS" -> topics.add(event);
      case "CloudWatchLogs" -> push.logs(event);
      case "IoTRule" -> push.things(event);
      case "AlexaSkill" -> push.skill(event);
      case "Cognito" -> push.userPool(event);
      default -> {
        return pull.add(event);
      }
    }
    return true;
  }

  void stateMachine(Target target) {
    for (Event event : of(target)) {
      switch (event.type()) {
        case "Api" -> apis.execution(event);
        case "Schedule", "CloudWatchEvent", "EventBridgeRule" -> rules.stateMachine(event);
        case "ScheduleV2" -> schedules.add(event, true);
        default -> assembly.gap(event.source(), event.type(), event.entry());
      }
    }
  }

  private List<Event> of(Target target) {
    Source source = target.source();
    Entry written = source.entry("Events");
    if (written == null) {
      return List.of();
    }
    Mapping all = Form.mapping(written.value());
    if (all == null) {
      assembly.gap(source, "Events", written);
      return List.of();
    }
    List<Event> events = new ArrayList<>();
    for (Entry entry : all.entries()) {
      Event event = event(target, entry);
      if (event == null) {
        assembly.gap(source, "Events", entry);
      } else {
        events.add(event);
      }
    }
    return events;
  }

  private static @Nullable Event event(Target target, Entry entry) {
    Mapping body = Form.mapping(entry.value());
    String type = body == null ? null : target.source().literal(body.get("Type"));
    if (body == null || type == null || entry.key().text().startsWith("Fn::")) {
      return null;
    }
    YamlTree properties = Form.given(body, "Properties");
    Mapping mapping = properties == null ? NOTHING : Form.mapping(properties);
    return mapping == null ? null : new Event(target.id(entry), type, entry, mapping, target);
  }
}
