package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what stands in a template into values, at one place: in one stack, under what is assumed
 * there, with the variables of the loops around it.
 */
final class Evaluator {
  private final Stack stack;
  private final Assumptions assumptions;
  private final Bindings bindings;
  private final Mentions mentions;
  private final Functions functions;

  Evaluator(Stack stack, Assumptions assumptions, Bindings bindings, Mentions mentions) {
    this.stack = stack;
    this.assumptions = assumptions;
    this.bindings = bindings;
    this.mentions = mentions;
    this.functions = new Functions(this);
  }

  Evaluator with(Assumptions other) {
    return new Evaluator(stack, other, bindings, mentions);
  }

  Evaluator with(Bindings other) {
    return new Evaluator(stack, assumptions, other, mentions);
  }

  Stack stack() {
    return stack;
  }

  Assumptions assumptions() {
    return assumptions;
  }

  Bindings bindings() {
    return bindings;
  }

  Mentions mentions() {
    return mentions;
  }

  /** The value of an expression; its origin is where it was written. */
  Value evaluate(YamlTree tree) {
    Span span = stack.template().span(tree);
    if (!stack.budget().enter()) {
      return unknown(Cause.Kind.LIMIT, stack.template().path(), span);
    }
    try {
      Intrinsic call = Intrinsic.of(tree);
      return call != null ? functions.call(call) : data(tree, span);
    } finally {
      stack.budget().leave();
    }
  }

  private Value data(YamlTree tree, Span span) {
    return switch (tree) {
      case Scalar scalar -> scalar(scalar, span);
      case Sequence sequence -> list(sequence, span);
      case Mapping mapping -> map(mapping, span);
    };
  }

  private static Value scalar(Scalar scalar, Span span) {
    Value value = Literals.of(scalar, Origin.of(span, Origin.Kind.EXPRESSION));
    return value instanceof Value.Text text ? DynamicReferences.in(text) : value;
  }

  private Value list(Sequence sequence, Span span) {
    List<Value> items = new ArrayList<>(sequence.items().size());
    for (YamlTree item : sequence.items()) {
      Value value = evaluate(item);
      if (!(value instanceof Value.Absent)) {
        items.add(standing(stack.template().span(item), value));
      }
    }
    Origin origin = Origin.of(span, Origin.Kind.EXPRESSION);
    return new Value.ListValue(items, Value.ListShape.LIST, stack.macro(), origin);
  }

  private Value map(Mapping mapping, Span span) {
    Map<String, Value> entries = new LinkedHashMap<>();
    Cause rest = stack.macro();
    for (Loops.Repeated repeated : Loops.entries(mapping, this)) {
      rest = repeated.unknown() != null ? repeated.unknown() : rest;
      if (repeated.name().equals("Fn::Transform")) {
        property(repeated);
        rest = Functions.macro(repeated.entry().value(), stack.template().span(repeated.entry()));
      } else if (repeated.unknown() == null) {
        entries.put(repeated.name(), property(repeated));
      }
    }
    return new Value.MapValue(entries, true, rest, Origin.of(span, Origin.Kind.EXPRESSION));
  }

  /** The value of an entry, seen from the entry. */
  private Value property(Loops.Repeated repeated) {
    int before = mentions.enter(repeated.name());
    Evaluator inside = repeated.bindings() == bindings ? this : with(repeated.bindings());
    Value value = inside.evaluate(repeated.entry().value());
    mentions.leave(before);
    return standing(stack.template().span(repeated.entry()), value);
  }

  /** A value whose place in the template is this. */
  static Value standing(Span place, Value value) {
    return value.withOrigin(Origin.via(place, Origin.Kind.ATTRIBUTE, "", value.origin()));
  }

  /** The values of several expressions, not yet taken apart by choices. */
  List<Value> evaluate(List<YamlTree> trees) {
    List<Value> values = new ArrayList<>(trees.size());
    for (YamlTree tree : trees) {
      values.add(evaluate(tree));
    }
    return values;
  }

  /** The text of an expression where it is known. */
  @Nullable String text(YamlTree tree) {
    return Literals.text(evaluate(tree));
  }

  static Value.Unknown unknown(Cause.Kind kind, String subject, Span span) {
    return unknown(new Cause(kind, subject, span), span);
  }

  static Value.Unknown unknown(Cause cause, Span span) {
    return new Value.Unknown(cause, Origin.of(span, Origin.Kind.EXPRESSION));
  }
}
