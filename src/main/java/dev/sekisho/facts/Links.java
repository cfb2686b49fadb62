package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a value to the subject it names: by reference, by name or ARN. */
final class Links {
  private final SystemFacts system;
  private @Nullable Map<String, List<Subject>> byName;

  Links(SystemFacts system) {
    this.system = system;
  }

  /** The fact of what a value names; unknown where that can't be found. */
  Fact factOf(Subject from, Value named, int fact, Inquiry inquiry) {
    Value value = inquiry.settle(named);
    if (value instanceof Value.ListValue list && list.items().size() == 1 && !list.open()) {
      value = inquiry.settle(list.items().get(0));
    }
    if (Values.isNothing(value)) {
      return Fact.nothing(from);
    }
    Subject target = target(from, value, fact, inquiry);
    if (target != null) {
      return system.fact(target, fact, inquiry);
    }
    Value known = inquiry.settle(Values.known(value));
    String text = Values.text(known);
    Cause cause =
        text == null
            ? Values.cause(known, from.entry().type())
            : new Cause(Cause.Kind.KNOWLEDGE, text, null);
    return Fact.of(new Value.Unknown(cause, value.origin()), Fact.From.WRITTEN, "");
  }

  /**
   * The subject that a value names; null if there is none.
   *
   * @param fact what the subject must have; -1 for anything
   */
  @Nullable Subject target(Subject from, Value named, int fact, Inquiry inquiry) {
    Value value = inquiry.settle(named);
    while (value instanceof Value.Reference reference) {
      Subject there = system.at(from.graph(), reference.address());
      if (there != null && has(there, fact)) {
        return there;
      }
      if (reference.known() == null) {
        return null;
      }
      value = inquiry.settle(reference.known());
    }
    if (value instanceof Value.Partial partial) {
      Value.Reference identity = Partials.identity(partial);
      if (identity != null) {
        return target(from, identity, fact, inquiry);
      }
    }
    String equal = Partials.canonical(value);
    if (equal != null) {
      return named(from, Partials.HOLE + equal, fact);
    }
    String text = Values.text(value);
    if (text != null) {
      for (String key : Names.keys(text)) {
        Subject there = named(from, key, fact);
        if (there != null) {
          return there;
        }
      }
    }
    return null;
  }

  private boolean has(Subject subject, int fact) {
    return fact < 0
        || subject.entry().fill(fact) != null
        || system.knowledge().fact(fact).derived() != null
        || system.knowledge().fact(fact).follow() != null;
  }

  private @Nullable Subject named(Subject from, String name, int fact) {
    List<Subject> found = index().get(group(from) + name);
    if (found != null) {
      for (Subject each : found) {
        if (has(each, fact)) {
          return each;
        }
      }
    }
    return null;
  }

  /** What must be the same for one to name the other: provider and language. */
  static String group(Subject subject) {
    return subject.entry().provider() + '\n' + subject.graph().language().word() + '\n';
  }

  private Map<String, List<Subject>> index() {
    Map<String, List<Subject>> known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (Subject subject : system.wholes()) {
        String group = group(subject);
        for (String name : subject.names().known()) {
          known.computeIfAbsent(group + name, k -> new ArrayList<>(1)).add(subject);
        }
        for (String name : subject.names().canonical()) {
          known.computeIfAbsent(group + Partials.HOLE + name, k -> new ArrayList<>(1)).add(subject);
        }
      }
      byName = known;
    }
    return known;
  }

  /** A fact that is looked up at what another fact of the subject names. */
  Fact follow(Subject subject, FactDef fact, FactDef.Follow follow, Inquiry inquiry) {
    Fact by = system.fact(subject, follow.by(), inquiry);
    Value named = inquiry.settle(by.value());
    if (Values.isNothing(named)) {
      if (follow.none() == Const.NONE || by.from() == Fact.From.NOT_ASKED) {
        return Fact.nothing(subject);
      }
      return Fact.of(
          FactValues.of(follow.none(), subject.origin(), subject.entry().type()),
          Fact.From.DEFAULT,
          by.path());
    }
    if (!(named instanceof Value.ListValue list)) {
      return by.withValue(followed(subject, follow, named, by.path(), inquiry));
    }
    List<Value> each = new ArrayList<>(list.items().size());
    for (Value item : list.items()) {
      each.add(followed(subject, follow, inquiry.settle(item), by.path(), inquiry));
    }
    return by.withValue(new Value.ListValue(each, list.shape(), list.rest(), list.origin()));
  }

  private Value followed(
      Subject subject, FactDef.Follow follow, Value named, String path, Inquiry inquiry) {
    Subject target = target(subject, named, follow.take(), inquiry);
    if (target != null) {
      Value value = system.fact(target, follow.take(), inquiry).value();
      return Values.seenFrom(named.origin(), value);
    }
    if (FactDef.Follow.ITSELF.equals(follow.literal())) {
      return named;
    }
    Value known = inquiry.settle(Values.known(named));
    String text = Values.text(known);
    if (text != null && FactDef.Follow.NOTHING.equals(follow.literal())) {
      return new Value.Null(named.origin());
    }
    if (text != null) {
      return literal(subject, follow, text, named);
    }
    Value unknown = Values.unknown(known, path).withOrigin(named.origin());
    return fetched(subject, follow, unknown, named);
  }

  /** What is put in at deployment may say something by the name of where it is kept. */
  private Value fetched(Subject subject, FactDef.Follow follow, Value unknown, Value at) {
    Cause cause = unknown instanceof Value.Unknown open ? open.cause() : null;
    if (cause == null || cause.kind() != Cause.Kind.AT_DEPLOYMENT) {
      return unknown;
    }
    Value said = literal(subject, follow, cause.subject(), at);
    return said instanceof Value.Unknown ? unknown : said;
  }

  /** What the name alone says. */
  private Value literal(Subject subject, FactDef.Follow follow, String text, Value at) {
    String name = follow.literal();
    Table table = name == null ? null : system.knowledge().table(name);
    Table.Row row = table == null ? null : table.find(subject.entry().provider(), text);
    FactDef take = system.knowledge().fact(follow.take());
    String column = take.name().substring(take.name().lastIndexOf('.') + 1);
    List<String> words = row == null ? null : row.columns().get(column);
    if (words == null || words.isEmpty()) {
      return new Value.Unknown(new Cause(Cause.Kind.KNOWLEDGE, text, null), at.origin());
    }
    List<Fact> maybe = new ArrayList<>();
    for (String word : words) {
      String said = word.equals(FactDef.Follow.ITSELF) ? text : word;
      maybe.add(Fact.of(worded(take, said, at), Fact.From.WRITTEN, ""));
    }
    return Alternatives.join("name " + text, new Cause(Cause.Kind.KNOWLEDGE, text, null), maybe)
        .value();
  }

  private static Value worded(FactDef fact, String word, Value at) {
    return fact.type() == FactType.BOOL
        ? new Value.Bool(Boolean.parseBoolean(word), at.origin())
        : new Value.Text(word, at.origin());
  }
}
