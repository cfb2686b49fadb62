package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
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

/**
 * Evaluates an expression. Never throws on input and never guesses: what cannot be known is {@link
 * Value.Unknown} with its cause, what makes no sense is unknown with the cause {@code INVALID}.
 */
public final class Evaluator {
  private Evaluator() {}

  @SuppressWarnings("IfChainToSwitch") // a switch over types costs ten milliseconds at start
  public static Value evaluate(HclTree.Expression expression, Frame frame) {
    if (expression instanceof HclTree.Template template) {
      return Templates.evaluate(template, frame);
    }
    if (expression instanceof HclTree.GetAttribute get) {
      return Traversals.attribute(get, frame);
    }
    if (expression instanceof HclTree.BoolLiteral bool) {
      return new Value.Bool(bool.bool(), origin(bool, frame));
    }
    if (expression instanceof HclTree.NumberLiteral number) {
      return new Value.Num(number.number(), origin(number, frame));
    }
    if (expression instanceof HclTree.NullLiteral nothing) {
      return new Value.Null(origin(nothing, frame));
    }
    if (expression instanceof HclTree.Tuple tuple) {
      return tuple(tuple, frame);
    }
    if (expression instanceof HclTree.ObjectLiteral object) {
      return object(object, frame);
    }
    return operation(expression, frame);
  }

  @SuppressWarnings("IfChainToSwitch") // as above
  private static Value operation(HclTree.Expression expression, Frame frame) {
    if (expression instanceof HclTree.Name name) {
      return Traversals.name(name, frame);
    }
    if (expression instanceof HclTree.Call call) {
      return Calls.evaluate(call, frame);
    }
    if (expression instanceof HclTree.Index index) {
      return Traversals.index(index, frame);
    }
    if (expression instanceof HclTree.Conditional conditional) {
      return Conditionals.evaluate(conditional, frame);
    }
    if (expression instanceof HclTree.Binary binary) {
      return Operators.binary(binary, frame);
    }
    if (expression instanceof HclTree.Unary unary) {
      return Operators.unary(unary, frame);
    }
    if (expression instanceof HclTree.Parentheses parentheses) {
      return evaluate(parentheses.inner(), frame);
    }
    return loopOrSplat(expression, frame);
  }

  private static Value loopOrSplat(HclTree.Expression expression, Frame frame) {
    if (expression instanceof HclTree.Splat splat) {
      return Traversals.splat(splat, frame);
    }
    if (expression instanceof HclTree.SplatItem item) {
      return Traversals.splatItem(item, frame);
    }
    if (expression instanceof HclTree.ForTuple loop) {
      return Loops.tuple(loop, frame);
    }
    return expression instanceof HclTree.ForObject loop
        ? Loops.object(loop, frame)
        : Steps.invalid("", origin(expression, frame));
  }

  static Origin origin(HclTree node, Frame frame) {
    return Origin.of(frame.span(node), Origin.Kind.EXPRESSION);
  }

  private static Value tuple(HclTree.Tuple tuple, Frame frame) {
    List<Value> items = new ArrayList<>(tuple.items().size());
    for (HclTree.Expression item : tuple.items()) {
      items.add(placed(evaluate(item, frame), item, frame));
    }
    return new Value.ListValue(items, Value.ListShape.TUPLE, null, origin(tuple, frame));
  }

  /** A member of a list stands where it is written, whatever it comes from. */
  private static Value placed(Value value, HclTree.Expression written, Frame frame) {
    Origin origin = value.origin();
    boolean here =
        origin.kind() == Origin.Kind.EXPRESSION
            && origin.span().file() == frame.file()
            && origin.span().start() == written.start();
    return here ? value : Steps.at(frame.span(written), Origin.Kind.EXPRESSION, "", value);
  }

  private static Value object(HclTree.ObjectLiteral object, Frame frame) {
    Map<String, Value> entries = new LinkedHashMap<>();
    Cause rest = null;
    for (HclTree.Item item : object.items()) {
      Value key = Equality.known(Conversion.to(Type.Simple.STRING, key(item.key(), frame)));
      Value value = evaluate(item.value(), frame);
      if (key instanceof Value.Text text) {
        entries.put(text.text(), Steps.at(frame.span(item), Origin.Kind.ATTRIBUTE, "", value));
        continue;
      }
      Cause unknown = Equality.unknownCause(key);
      if (unknown == null || Steps.isInvalid(key)) {
        return Steps.invalid("object key", origin(object, frame));
      }
      rest = unknown;
    }
    return new Value.MapValue(entries, true, rest, origin(object, frame));
  }

  private static Value key(HclTree.Expression key, Frame frame) {
    return key instanceof HclTree.Name name
        ? new Value.Text(name.name(), origin(name, frame))
        : evaluate(key, frame);
  }
}
