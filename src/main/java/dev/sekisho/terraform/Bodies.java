package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Evaluator;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.terraform.eval.Turns;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Possible;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Decision;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates the attributes and nested blocks of a block, {@code dynamic} ones expanded. */
final class Bodies {
  private final Evaluation evaluation;
  private final EdgeSink edges;

  Bodies(Evaluation evaluation, EdgeSink edges) {
    this.evaluation = evaluation;
    this.edges = edges;
  }

  /** An attribute as it stands: its value begins at its name. */
  Value attribute(Written written, Frame frame, String role) {
    Memo memo = new Memo();
    Value value = evaluation.once(memo, written.span(), () -> evaluate(written, frame));
    edges.add(role, value, memo.references, written.span());
    return value;
  }

  private static Value evaluate(Written written, Frame frame) {
    Value value = Evaluator.evaluate(written.value(), frame.in(written.file()));
    return Steps.at(written.span(), Origin.Kind.ATTRIBUTE, "", Possible.of(value));
  }

  /** All nested blocks of one type: a list of maps. */
  Value blocks(List<Nested> blocks, Frame frame, String role) {
    List<Value> segments = new ArrayList<>(blocks.size());
    for (Nested nested : blocks) {
      segments.add(
          BlockTypes.isDynamic(nested.block())
              ? dynamic(nested, frame, role)
              : one(nested, nested.header(), frame, role));
    }
    Origin origin = Origin.of(blocks.get(0).header(), Origin.Kind.ATTRIBUTE);
    boolean single = role.equals("timeouts");
    return Choices.lift(
        segments, origin, given -> single ? first(given, origin) : joined(given, origin));
  }

  /** {@code timeouts} is the one block that every provider takes as an object. */
  private static Value first(List<Value> segments, Origin origin) {
    Value.ListValue list = joined(segments, origin);
    Cause rest = list.rest();
    if (rest != null) {
      return new Value.Unknown(rest, origin);
    }
    return list.items().isEmpty() ? new Value.Null(origin) : list.items().get(0);
  }

  private Value one(Nested nested, Span header, Frame frame, String role) {
    Value map = map(nested, header, frame, role);
    return new Value.ListValue(List.of(map), Value.ListShape.LIST, null, map.origin());
  }

  private static Value.ListValue joined(List<Value> segments, Origin origin) {
    List<Value> items = new ArrayList<>(segments.size());
    Cause rest = null;
    boolean sensitive = false;
    for (Value segment : segments) {
      sensitive |= segment.origin().sensitive();
      if (segment instanceof Value.ListValue list) {
        items.addAll(list.items());
        rest = rest == null ? list.rest() : rest;
      } else if (rest == null) {
        rest = Equality.unknownCause(segment);
      }
    }
    return new Value.ListValue(
        items, Value.ListShape.LIST, rest, sensitive ? origin.asSensitive() : origin);
  }

  private Value.MapValue map(Nested nested, Span header, Frame frame, String role) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (HclTree.Attribute attribute : nested.block().body().attributes()) {
      String inner = role.isEmpty() ? attribute.name() : role + "." + attribute.name();
      entries.putIfAbsent(
          attribute.name(), attribute(new Written(nested.file(), attribute), frame, inner));
    }
    if (!nested.block().body().blocks().isEmpty()) {
      for (Map.Entry<String, List<Nested>> inner : BlockTypes.of(nested).entrySet()) {
        entries.put(inner.getKey(), blocks(inner.getValue(), frame, role + "." + inner.getKey()));
      }
    }
    return new Value.MapValue(
        entries, true, nested.lost(), Origin.of(header, Origin.Kind.ATTRIBUTE));
  }

  /** A block that is no argument of its own, such as {@code lifecycle}: its plain content. */
  Value.MapValue content(Nested nested, Frame frame, String role) {
    return map(nested, nested.header(), frame, role);
  }

  private Value dynamic(Nested dynamic, Frame frame, String role) {
    Written each = dynamic.attribute("for_each");
    Nested content = content(dynamic);
    Origin origin = Origin.of(dynamic.header(), Origin.Kind.ATTRIBUTE);
    if (each == null || content == null) {
      return Steps.invalid("dynamic " + dynamic.block().label(0), origin);
    }
    Memo memo = new Memo();
    Value collection =
        evaluation.once(
            memo, each.span(), () -> Evaluator.evaluate(each.value(), frame.in(each.file())));
    edges.add(role, new Value.Null(origin), memo.references, each.span());
    String iterator = iterator(dynamic);
    return Choices.lift(
        List.of(collection),
        origin,
        given -> turns(dynamic, content, iterator, given.get(0), frame, role));
  }

  private static @Nullable Nested content(Nested dynamic) {
    for (HclTree.Block block : dynamic.block().body().blocks()) {
      if (block.type().equals("content")) {
        return new Nested(dynamic.file(), block);
      }
    }
    return null;
  }

  private static String iterator(Nested dynamic) {
    Written iterator = dynamic.attribute("iterator");
    return iterator != null && iterator.value() instanceof HclTree.Name name
        ? name.name()
        : dynamic.block().label(0);
  }

  private Value turns(
      Nested dynamic, Nested content, String iterator, Value collection, Frame frame, String role) {
    Turns turns = Turns.over(collection);
    Origin origin = Origin.of(dynamic.header(), Origin.Kind.ATTRIBUTE);
    boolean decided = collection.origin().passed(Origin.Kind.DECIDED);
    List<Value> items = new ArrayList<>(turns.size());
    for (int i = 0; i < turns.size(); i++) {
      Value turn = turn(turns.key(i), turns.value(i), origin);
      Value block = map(content, dynamic.header(), frame.with(iterator, turn), role);
      items.add(decided ? Decision.mark(block, collection.origin()) : block);
    }
    Cause rest = turns.rest();
    if (rest != null && items.isEmpty()) {
      Value unknown = new Value.Unknown(rest, origin);
      map(content, dynamic.header(), frame.with(iterator, turn(unknown, unknown, origin)), role);
    }
    Origin marked = collection.origin().sensitive() ? origin.asSensitive() : origin;
    return new Value.ListValue(items, Value.ListShape.LIST, rest, marked);
  }

  private static Value turn(Value key, Value value, Origin origin) {
    Map<String, Value> entries = new LinkedHashMap<>();
    entries.put("key", key);
    entries.put("value", value);
    return new Value.MapValue(entries, true, null, origin);
  }
}
