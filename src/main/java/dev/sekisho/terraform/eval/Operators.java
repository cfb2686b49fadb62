package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.Decimal;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Numbers;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.List;

/**
 * Operators: arithmetic on decimal numbers, comparison, equality, and Kleene's logic where a side
 * is unknown.
 */
final class Operators {
  private Operators() {}

  static Value unary(HclTree.Unary unary, Frame frame) {
    Value operand = Evaluator.evaluate(unary.operand(), frame);
    Origin origin = Steps.computed(frame.span(unary), operand);
    return Choices.lift(
        List.of(operand), origin, given -> unary(unary.operator(), given.get(0), origin));
  }

  private static Value unary(HclTree.Operator operator, Value operand, Origin origin) {
    boolean not = operator == HclTree.Operator.NOT;
    Value v = Equality.known(Conversion.to(not ? Type.Simple.BOOL : Type.Simple.NUMBER, operand));
    if (v instanceof Value.Bool bool) {
      return new Value.Bool(!bool.bool(), origin);
    }
    if (v instanceof Value.Num number) {
      return new Value.Num(number.number().negate(), origin);
    }
    return unknown(v, operator, origin);
  }

  private static Value unknown(Value v, HclTree.Operator operator, Origin origin) {
    Cause cause = Equality.unknownCause(v);
    return cause == null
        ? Steps.invalid(operator.symbol(), origin)
        : new Value.Unknown(cause, origin);
  }

  static Value binary(HclTree.Binary binary, Frame frame) {
    Value left = Evaluator.evaluate(binary.left(), frame);
    HclTree.Operator operator = binary.operator();
    boolean settled =
        (operator == HclTree.Operator.AND && isBool(left, false))
            || (operator == HclTree.Operator.OR && isBool(left, true));
    if (settled) {
      return new Value.Bool(
          operator == HclTree.Operator.OR, Steps.computed(frame.span(binary), left));
    }
    Value right = Evaluator.evaluate(binary.right(), frame);
    Origin origin = Steps.computed(frame.span(binary), List.of(left, right));
    return Choices.lift(
        List.of(left, right),
        origin,
        given -> binary(operator, given.get(0), given.get(1), origin));
  }

  private static boolean isBool(Value value, boolean wanted) {
    return Equality.known(value) instanceof Value.Bool bool && bool.bool() == wanted;
  }

  private static Value binary(HclTree.Operator operator, Value left, Value right, Origin origin) {
    return switch (operator) {
      case AND, OR -> logic(operator, left, right, origin);
      case EQUAL, NOT_EQUAL -> equality(operator, left, right, origin);
      default -> arithmetic(operator, left, right, origin);
    };
  }

  private static Value logic(HclTree.Operator operator, Value left, Value right, Origin origin) {
    Value a = Equality.known(Conversion.to(Type.Simple.BOOL, left));
    Value b = Equality.known(Conversion.to(Type.Simple.BOOL, right));
    if (Steps.isInvalid(a) || a instanceof Value.Null) {
      return Steps.invalid(operator.symbol(), origin);
    }
    Truth x = truth(a);
    Truth y = truth(b);
    Truth result = operator == HclTree.Operator.AND ? x.and(y) : x.or(y);
    if (result == Truth.UNKNOWN || (x == Truth.UNKNOWN && Steps.isInvalid(b))) {
      return unknown(x == Truth.UNKNOWN ? a : b, operator, origin);
    }
    boolean byRight = x != y && y == result && b.origin().decisive() != null;
    return new Value.Bool(
        result == Truth.TRUE, byRight ? Steps.computed(origin.span(), List.of(b, a)) : origin);
  }

  private static Truth truth(Value value) {
    return value instanceof Value.Bool bool ? Truth.of(bool.bool()) : Truth.UNKNOWN;
  }

  private static Value equality(HclTree.Operator operator, Value left, Value right, Origin origin) {
    if (Steps.isInvalid(left) || Steps.isInvalid(right)) {
      return Steps.invalid(operator.symbol(), origin);
    }
    Truth equal = Equality.equal(left, right);
    if (equal == Truth.UNKNOWN) {
      Cause cause = Equality.unknownWithin(left);
      Cause other = cause == null ? Equality.unknownWithin(right) : cause;
      return new Value.Unknown(
          other == null ? new Cause(Cause.Kind.CONDITION, "", origin.span()) : other, origin);
    }
    return new Value.Bool((equal == Truth.TRUE) == (operator == HclTree.Operator.EQUAL), origin);
  }

  private static Value arithmetic(
      HclTree.Operator operator, Value left, Value right, Origin origin) {
    Value a = Equality.known(Conversion.to(Type.Simple.NUMBER, left));
    Value b = Equality.known(Conversion.to(Type.Simple.NUMBER, right));
    if (Steps.isInvalid(b) || b instanceof Value.Null || !(a instanceof Value.Num x)) {
      return unknown(Steps.isInvalid(b) || b instanceof Value.Null ? b : a, operator, origin);
    }
    if (!(b instanceof Value.Num y)) {
      return unknown(b, operator, origin);
    }
    return numbers(operator, x.number(), y.number(), origin);
  }

  private static Value numbers(HclTree.Operator operator, Decimal a, Decimal b, Origin origin) {
    if (b.signum() == 0 && operator == HclTree.Operator.DIVIDE) {
      return Steps.invalid("division by zero", origin);
    }
    return switch (operator) {
      case LESS -> new Value.Bool(a.compareTo(b) < 0, origin);
      case LESS_OR_EQUAL -> new Value.Bool(a.compareTo(b) <= 0, origin);
      case GREATER -> new Value.Bool(a.compareTo(b) > 0, origin);
      case GREATER_OR_EQUAL -> new Value.Bool(a.compareTo(b) >= 0, origin);
      case ADD -> number(Numbers.plus(a, b), origin);
      case SUBTRACT -> number(Numbers.plus(a, b.negate()), origin);
      case MULTIPLY -> number(Numbers.times(a, b), origin);
      case DIVIDE -> number(quotient(a, b), origin);
      default -> number(b.signum() == 0 ? a : Decimal.of(a.exact().remainder(b.exact())), origin);
    };
  }

  private static Decimal quotient(Decimal a, Decimal b) {
    return Decimal.of(Numbers.divide(a.exact(), b.exact()));
  }

  private static Value number(Decimal number, Origin origin) {
    return Numbers.tooLarge(number)
        ? new Value.Unknown(new Cause(Cause.Kind.LIMIT, "number", origin.span()), origin)
        : new Value.Num(
            number.precision() > 154 ? Decimal.of(Numbers.shortest(number.exact())) : number,
            origin);
  }
}
