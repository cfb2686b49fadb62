package dev.sekisho.facts;

import dev.sekisho.knowledge.Path;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that a path leads to in one resource, in order; what is not written is counted. */
final class Reads {
  private final Inquiry inquiry;
  private final List<Value> values = new ArrayList<>(2);
  private int missing;
  private @Nullable Cause rest;
  private @Nullable Origin list;

  Reads(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** What is written. */
  List<Value> values() {
    return values;
  }

  /** How many are not written. */
  int missing() {
    return missing;
  }

  /** Why there may be more; null if these are all. */
  @Nullable Cause rest() {
    return rest;
  }

  /** Where a list is written that gave no value; null if there is none. */
  @Nullable Origin list() {
    return list;
  }

  /** Leads from a value on to another; null where nothing is there. */
  interface Follow {
    @Nullable Value from(Value value);
  }

  /** What the values lead on to. */
  Reads followed(Follow follow) {
    Reads further = new Reads(inquiry);
    further.missing = missing;
    further.rest = rest;
    further.list = list;
    for (Value value : values) {
      Value found = follow.from(value);
      if (found == null) {
        further.missing++;
      } else {
        further.values.add(found);
      }
    }
    return further;
  }

  /** Takes in what another path led to. */
  void add(Reads other) {
    values.addAll(other.values);
    missing += other.missing;
    rest = other.rest == null ? rest : other.rest;
    list = list == null ? other.list : list;
  }

  /** The same, where an unknown value is one member of a list, not a list of unknown length. */
  Reads asMembers() {
    Reads members = new Reads(inquiry);
    members.add(this);
    members.values.replaceAll(
        value ->
            value instanceof Value.Unknown
                ? Lists.of(List.of(value), null, value.origin())
                : value);
    return members;
  }

  /** Follows a path from a resource inwards. */
  void read(Subject subject, Path path) {
    read(subject, path, false);
  }

  /**
   * Follows a path from a resource inwards.
   *
   * @param raw leave choices at the end of the path as they are
   */
  void read(Subject subject, Path path, boolean raw) {
    Walk walk = new Walk(path.steps(), path.json(), path.text(), raw);
    if (!path.meta()) {
      walk.on(subject.values(), 0);
    } else if (path.steps().get(0).name().equals("name")) {
      values.add(new Value.Text(subject.resource().name(), subject.origin()));
    } else {
      walk.on(subject.resource().meta(), 0);
    }
  }

  private static boolean isNothing(Value value) {
    return value instanceof Value.Null
        || value instanceof Value.Absent
        || (value instanceof Value.Text text && text.text().isEmpty());
  }

  /** One way through a value; {@code inner} leads on inside the JSON text found at its end. */
  private final class Walk {
    private final List<Path.Step> steps;
    private final @Nullable List<Path.Step> inner;
    private final String path;
    private final boolean raw;

    Walk(List<Path.Step> steps, @Nullable List<Path.Step> inner, String path, boolean raw) {
      this.raw = raw;
      this.steps = steps;
      this.inner = inner;
      this.path = path;
    }

    void on(@Nullable Value start, int at) {
      boolean asIs = raw && at == steps.size();
      Value value = start == null || asIs ? start : inquiry.settle(start);
      if (value == null || isNothing(value)) {
        missing++;
      } else if (at == steps.size()) {
        end(value);
      } else if (value instanceof Value.MapValue map) {
        step(map, at);
      } else if (value instanceof Value.ListValue list && steps.get(at).itself()) {
        members(list, steps.get(at), at + 1);
      } else if (value instanceof Value.ListValue list) {
        only(list, at);
      } else if (value instanceof Value.Reference reference && reference.known() != null) {
        on(reference.known(), at);
      } else {
        values.add(Values.unknown(value, path));
      }
    }

    private void end(Value value) {
      if (inner == null) {
        values.add(value);
        return;
      }
      Value document = Json.read(value);
      if (document == null) {
        values.add(Values.unknown(value, path));
      } else {
        new Walk(inner, null, path, raw).on(document, 0);
      }
    }

    private void step(Value.MapValue map, int at) {
      Path.Step step = steps.get(at);
      Value child = map.get(step.name());
      Cause more = map.rest();
      if (child == null && more != null) {
        values.add(new Value.Unknown(more, map.origin()));
      } else if (child != null && step.entries()) {
        entries(child, step.name(), at + 1);
      } else if (child != null && step.all()) {
        members(child, step, at + 1);
      } else {
        on(child, at + 1);
      }
    }

    /** A block that should occur once. */
    private void only(Value.ListValue list, int at) {
      Cause more = list.rest();
      if (more != null) {
        values.add(new Value.Unknown(more, list.origin()));
      } else if (list.items().isEmpty()) {
        missing++;
      } else if (list.items().size() == 1) {
        on(list.items().get(0), at);
      } else {
        Cause several = new Cause(Cause.Kind.LIMIT, path, list.origin().span());
        values.add(new Value.Unknown(several, list.origin()));
      }
    }

    /**
     * The entries of a map, of each map that it may be, or the members of a list; anything else is
     * one entry under its own name.
     */
    private void entries(Value child, String name, int next) {
      Value value = Values.known(child);
      if (value instanceof Value.OneOf oneOf && anyMap(oneOf)) {
        for (Value option : oneOf.options()) {
          entries(option, name, next);
        }
      } else if (value instanceof Value.MapValue map) {
        for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
          on(named(entry.getKey(), entry.getValue()), next);
        }
        rest = map.rest() == null ? rest : map.rest();
      } else if (value instanceof Value.ListValue list) {
        for (Value item : list.items()) {
          on(named(name, item), next);
        }
        rest = list.rest() == null ? rest : list.rest();
      } else if (isNothing(value)) {
        missing++;
      } else {
        on(named(name, child), next);
      }
    }

    private static boolean anyMap(Value.OneOf oneOf) {
      boolean any = false;
      for (Value option : oneOf.options()) {
        any |= Values.known(option) instanceof Value.MapValue;
      }
      return any;
    }

    private static Value named(String name, Value value) {
      Value text = new Value.Text(name, value.origin().asPublic());
      Map<String, Value> entry = Map.of("name", text, "value", value);
      return new Value.MapValue(entry, true, null, value.origin());
    }

    private void members(Value child, Path.Step step, int next) {
      Value value = inquiry.settle(child);
      if (value instanceof Value.Reference reference && reference.known() != null) {
        value = inquiry.settle(reference.known());
      }
      int before = values.size() + missing;
      Cause more = null;
      if (value instanceof Value.ListValue list) {
        for (Value item : list.items()) {
          more = member(item, step, next, more);
        }
        more = list.rest() == null ? more : list.rest();
      } else if (value instanceof Value.Unknown unknown) {
        more = unknown.cause();
      } else if (!isNothing(value)) {
        more = member(value, step, next, more);
      }
      if (more != null) {
        rest = more;
        list = value.origin();
      } else if (before == values.size() + missing) {
        list = isNothing(value) ? list : value.origin();
        missing++;
      }
    }

    /** Goes on with a member if it is one that is meant; answers why that is not known. */
    private @Nullable Cause member(Value item, Path.Step step, int next, @Nullable Cause before) {
      String key = step.key();
      Value settled = inquiry.settle(item);
      if (key == null) {
        on(settled, next);
        return before;
      }
      if (!(settled instanceof Value.MapValue map)) {
        return settled instanceof Value.Unknown unknown ? unknown.cause() : before;
      }
      Value tag = map.get(key);
      if (tag == null || isNothing(tag)) {
        return map.rest() == null ? before : map.rest();
      }
      Value known = inquiry.settle(Values.known(inquiry.settle(tag)));
      String text = Values.text(known);
      if (text == null) {
        return Values.cause(known, path);
      }
      if (text.equalsIgnoreCase(step.value())) {
        on(settled, next);
      }
      return before;
    }
  }
}
