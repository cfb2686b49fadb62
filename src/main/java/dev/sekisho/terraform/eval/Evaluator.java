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

  public static Value evaluate(HclTree.Expression expression, Frame frame) {
    return switch (expression) {
      case HclTree.Template template -> Templates.evaluate(template, frame);
      case HclTree.GetAttribute get -> Traversals.attribute(get, frame);
      case HclTree.Name name -> Traversals.name(name, frame);
      case HclTree.Index index -> Traversals.index(index, frame);
      case HclTree.Splat splat -> Traversals.splat(splat, frame);
      case HclTree.SplatItem item -> Traversals.splatItem(item, frame);
      case HclTree.Call call -> Calls.evaluate(call, frame);
      case HclTree.Conditional conditional -> Conditionals.evaluate(conditional, frame);
      case HclTree.Binary binary -> Operators.binary(binary, frame);
      case HclTree.Unary unary -> Operators.unary(unary, frame);
      case HclTree.Tuple tuple -> tuple(tuple, frame);
      case HclTree.ObjectLiteral object -> object(object, frame);
      case HclTree.ForTuple loop -> Loops.tuple(loop, frame);
      case HclTree.ForObject loop -> Loops.object(loop, frame);
      case HclTree.Parentheses parentheses -> evaluate(parentheses.inner(), frame);
      case HclTree.NumberLiteral number -> new Value.Num(number.number(), origin(number, frame));
      case HclTree.BoolLiteral bool -> new Value.Bool(bool.bool(), origin(bool, frame));
      case HclTree.NullLiteral nothing -> new Value.Null(origin(nothing, frame));
      case HclTree.Broken broken -> Steps.invalid("", origin(broken, frame));
    };
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
