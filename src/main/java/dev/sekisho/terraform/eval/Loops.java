package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code for} expressions. Over what is known in part, the result is known in part. */
final class Loops {
  private Loops() {}

  static Value tuple(HclTree.ForTuple loop, Frame frame) {
    Value collection = Evaluator.evaluate(loop.collection(), frame);
    Origin origin = Steps.computed(frame.span(loop), collection);
    return Choices.lift(
        List.of(collection), origin, given -> tuple(loop, given.get(0), origin, frame));
  }

  private static Value tuple(HclTree.ForTuple loop, Value collection, Origin origin, Frame frame) {
    Turns turns = Turns.over(collection);
    Cause rest = turns.rest();
    if (rest != null && turns.size() == 0) {
      return new Value.Unknown(rest, origin);
    }
    List<Value> items = new ArrayList<>(turns.size());
    for (int i = 0; i < turns.size(); i++) {
      if (!frame.scope().budget().step()) {
        return tooMuch(origin);
      }
      Frame turn = turns.frame(i, loop.key(), loop.value(), frame);
      Value kept = condition(loop.condition(), turn);
      if (kept instanceof Value.Bool bool) {
        if (bool.bool()) {
          items.add(Evaluator.evaluate(loop.result(), turn));
        }
      } else {
        rest = cause(kept, origin);
      }
    }
    if (rest != null && rest.senseless()) {
      return new Value.Unknown(rest, origin);
    }
    return new Value.ListValue(items, Value.ListShape.TUPLE, rest, origin);
  }

  private static Value tooMuch(Origin origin) {
    return new Value.Unknown(new Cause(Cause.Kind.LIMIT, "for", origin.span()), origin);
  }

  private static Value condition(HclTree.@Nullable Expression condition, Frame frame) {
    if (condition == null) {
      return new Value.Bool(true, Origin.of(frame.file().span(0, 0), Origin.Kind.EXPRESSION));
    }
    return Equality.known(Conversion.to(Type.Simple.BOOL, Evaluator.evaluate(condition, frame)));
  }

  private static Cause cause(Value value, Origin origin) {
    Cause cause = Equality.unknownCause(value);
    return cause == null ? new Cause(Cause.Kind.INVALID, "for", origin.span()) : cause;
  }

  static Value object(HclTree.ForObject loop, Frame frame) {
    Value collection = Evaluator.evaluate(loop.collection(), frame);
    Origin origin = Steps.computed(frame.span(loop), collection);
    return Choices.lift(
        List.of(collection), origin, given -> object(loop, given.get(0), origin, frame));
  }

  private static Value object(
      HclTree.ForObject loop, Value collection, Origin origin, Frame frame) {
    Turns turns = Turns.over(collection);
    Cause rest = turns.rest();
    if (rest != null && turns.size() == 0) {
      return new Value.Unknown(rest, origin);
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    Map<String, List<Value>> groups = new LinkedHashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      if (!frame.scope().budget().step()) {
        return tooMuch(origin);
      }
      Cause open =
          turn(loop, turns.frame(i, loop.key(), loop.value(), frame), origin, entries, groups);
      rest = open == null ? rest : open;
    }
    if (rest != null && rest.senseless()) {
      return new Value.Unknown(rest, origin);
    }
    for (Map.Entry<String, List<Value>> group : groups.entrySet()) {
      entries.put(
          group.getKey(),
          new Value.ListValue(group.getValue(), Value.ListShape.TUPLE, rest, origin));
    }
    return new Value.MapValue(entries, true, rest, origin);
  }

  /** One turn; gives the cause if it can't be known what it adds. */
  private static @Nullable Cause turn(
      HclTree.ForObject loop,
      Frame turn,
      Origin origin,
      Map<String, Value> entries,
      Map<String, List<Value>> groups) {
    Value kept = condition(loop.condition(), turn);
    if (!(kept instanceof Value.Bool bool)) {
      return cause(kept, origin);
    }
    if (!bool.bool()) {
      return null;
    }
    Value key =
        Equality.known(
            Conversion.to(Type.Simple.STRING, Evaluator.evaluate(loop.resultKey(), turn)));
    if (!(key instanceof Value.Text text)) {
      return cause(key, origin);
    }
    Value value = Evaluator.evaluate(loop.result(), turn);
    if (loop.group()) {
      groups.computeIfAbsent(text.text(), name -> new ArrayList<>()).add(value);
      return null;
    }
    boolean twice = entries.put(text.text(), value) != null;
    return twice ? new Cause(Cause.Kind.INVALID, "duplicate key", origin.span()) : null;
  }
}
