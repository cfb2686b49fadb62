package dev.sekisho.terraform.type;

import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Choices that lie anywhere within a value, such as in an object that is to become one text. */
public final class ChoicesWithin {
  private static final int MAX_WORLDS = 8;
  private static final int MAX_LOOKED_AT = 20_000;

  private ChoicesWithin() {}

  /** What is done with one value. */
  public interface Transformation {
    Value apply(Value value);
  }

  /**
   * Like {@link Choices#lift} for the choices that lie anywhere within a value, as long as there
   * are few.
   */
  public static Value lift(Value value, Origin origin, Transformation transformation) {
    List<Choice> choices = new ArrayList<>();
    collect(value, choices, new int[] {MAX_LOOKED_AT});
    int worlds = 1;
    for (Choice choice : choices) {
      worlds = Math.min(worlds * choice.size(), Choices.MAX_WIDTH);
    }
    return worlds > MAX_WORLDS
        ? transformation.apply(value)
        : byChoice(value, choices, 0, origin, transformation);
  }

  private static Value byChoice(
      Value value, List<Choice> choices, int index, Origin origin, Transformation transformation) {
    if (index == choices.size()) {
      return transformation.apply(value);
    }
    Choice choice = choices.get(index);
    List<Value> options = new ArrayList<>(choice.size());
    for (int i = 0; i < choice.size(); i++) {
      Value projected = project(value, choice, i);
      options.add(byChoice(projected, choices, index + 1, origin, transformation));
    }
    return Choices.oneOf(choice, options, origin);
  }

  private static void collect(Value value, List<Choice> choices, int[] left) {
    if (--left[0] < 0) {
      return;
    }
    if (value instanceof Value.OneOf open) {
      Choices.collect(value, choices);
      collectAll(open.options(), choices, left);
    } else if (value instanceof Value.ListValue list) {
      collectAll(list.items(), choices, left);
    } else if (value instanceof Value.MapValue map) {
      collectAll(map.entries().values(), choices, left);
    } else if (value instanceof Value.Partial partial) {
      collectAll(partial.parts(), choices, left);
    }
  }

  private static void collectAll(Iterable<Value> values, List<Choice> choices, int[] left) {
    for (Value value : values) {
      collect(value, choices, left);
    }
  }

  private static Value project(Value value, Choice choice, int alternative) {
    Value projected = Choices.project(value, choice, alternative);
    if (projected instanceof Value.ListValue list) {
      List<Value> items = projectAll(list.items(), choice, alternative);
      return new Value.ListValue(items, list.shape(), list.rest(), list.origin());
    }
    if (projected instanceof Value.MapValue map) {
      Map<String, Value> entries = new LinkedHashMap<>();
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        entries.put(entry.getKey(), project(entry.getValue(), choice, alternative));
      }
      return new Value.MapValue(entries, map.object(), map.rest(), map.origin());
    }
    if (projected instanceof Value.Partial partial) {
      return new Value.Partial(projectAll(partial.parts(), choice, alternative), partial.origin());
    }
    if (projected instanceof Value.OneOf open) {
      List<Value> options = projectAll(open.options(), choice, alternative);
      return Choices.oneOf(open.choice(), options, open.origin());
    }
    return projected;
  }

  private static List<Value> projectAll(List<Value> values, Choice choice, int alternative) {
    List<Value> projected = new ArrayList<>(values.size());
    for (Value value : values) {
      projected.add(project(value, choice, alternative));
    }
    return projected;
  }
}
