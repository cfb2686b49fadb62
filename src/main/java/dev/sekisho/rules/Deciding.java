package dev.sekisho.rules;

import dev.sekisho.finding.Location;
import dev.sekisho.graph.Resource;
import dev.sekisho.source.Message;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of what chose a value, or decided that there is a resource at all. */
final class Deciding {
  private static final int MOST = 4;
  private static final String[] NUMBERS = {"count", "for_each", "Condition"};

  private Deciding() {}

  /** A step that says what chose the value. */
  static void value(List<Location> related, Origin step) {
    Origin decider = step.decider();
    if (decider != null) {
      Message by = name(decider);
      add(related, step, new Message(by.ja() + "で決まる", "decided by " + by.en()), step);
    }
  }

  /** What decided on the number of a resource, or on its condition. */
  static void number(List<Location> related, Resource resource) {
    for (String name : NUMBERS) {
      Value number = resource.meta().get(name);
      if (number != null) {
        existence(related, number.origin(), "", "it");
      }
    }
  }

  /** What decided that a module or nested stack is called. */
  static void call(List<Location> related, Resource.Call call) {
    Origin decided = call.decided();
    if (decided != null) {
      existence(related, decided, call.address() + " が", call.address());
    }
  }

  private static void existence(
      List<Location> related, Origin chain, String subject, String english) {
    for (Origin step = chain; step != null; step = step.from()) {
      Origin decider = step.decider();
      if (decider != null) {
        Message by = name(decider);
        Message label =
            new Message(
                subject + "作られるかどうかは " + by.ja() + "で決まる",
                "whether " + english + " is built is decided by " + by.en());
        add(related, step, label, null);
      }
    }
  }

  private static Message name(Origin decider) {
    Message label = Notes.label(decider);
    return switch (decider.kind()) {
      case DEFAULT, INPUT, CALL, SETTING -> new Message(label.ja(), "the " + label.en());
      default -> label.ja().equals(label.en()) ? new Message(label.ja() + " ", label.en()) : label;
    };
  }

  private static void add(
      List<Location> related, Origin decided, Message label, @Nullable Origin step) {
    int told = 0;
    for (Location each : related) {
      told += each.role() == Location.Role.DECIDED ? 1 : 0;
    }
    if (told < MOST && !Notes.isTold(related, decided.span())) {
      related.add(new Location(Location.Role.DECIDED, decided.span(), label, step));
    }
  }
}
