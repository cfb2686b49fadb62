package dev.sekisho.terraform.function;

import dev.sekisho.source.Decimal;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Numbers;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call. What is asked for is given in the type asked for; where an argument is
 * unknown or has another type, {@link Undecided} ends the call.
 */
final class Arguments {
  /** No function makes more text or members than this. */
  static final int MAX_TEXT = 4_000_000;

  static final int MAX_ITEMS = 100_000;

  private final String name;
  private final List<Value> values;
  private final Origin origin;

  Arguments(String name, List<Value> values, Origin origin) {
    this.name = name;
    this.values = values;
    this.origin = origin;
  }

  String name() {
    return name;
  }

  int count() {
    return values.size();
  }

  List<Value> all() {
    return values;
  }

  /** Ends the call unless there are as many arguments as the function takes. */
  void expect(int least, int most) {
    if (values.size() < least || values.size() > most) {
      throw invalid("wrong number of arguments");
    }
  }

  Origin origin() {
    return origin;
  }

  /** The argument as it is; references stay references. */
  Value at(int index) {
    if (index >= values.size()) {
      throw invalid("too few arguments");
    }
    return values.get(index);
  }

  /** The argument with references resolved; never unknown, one of several, or null. */
  Value known(int index) {
    return known(at(index));
  }

  Value known(Value value) {
    Value v = Equality.known(value);
    if (v instanceof Value.Null) {
      throw invalid("null");
    }
    if (v instanceof Value.Unknown || v instanceof Value.OneOf || v instanceof Value.Reference) {
      throw unknown(v);
    }
    return v;
  }

  /** Text or text with holes. */
  Value textOrPartial(int index) {
    return textOrPartial(at(index));
  }

  Value textOrPartial(Value value) {
    Value text = Conversion.to(Type.Simple.STRING, known(value));
    return known(text);
  }

  String text(int index) {
    return text(at(index));
  }

  String text(Value value) {
    Value text = textOrPartial(value);
    if (text instanceof Value.Text t) {
      return t.text();
    }
    throw unknown(text);
  }

  Decimal number(int index) {
    return number(at(index));
  }

  Decimal number(Value value) {
    Value number = known(Conversion.to(Type.Simple.NUMBER, known(value)));
    if (number instanceof Value.Num n) {
      return n.number();
    }
    throw unknown(number);
  }

  int integer(int index) {
    Integer integer = number(index).asInt();
    if (integer == null) {
      throw invalid("whole number required");
    }
    return integer;
  }

  boolean bool(int index) {
    Value bool = known(Conversion.to(Type.Simple.BOOL, known(index)));
    if (bool instanceof Value.Bool b) {
      return b.bool();
    }
    throw unknown(bool);
  }

  /** A list, set or tuple; may be open. */
  Value.ListValue list(int index) {
    return list(at(index));
  }

  Value.ListValue list(Value value) {
    if (known(value) instanceof Value.ListValue list) {
      return list;
    }
    throw invalid("list required");
  }

  /** A list or tuple; sets have no places. */
  Value.ListValue indexed(Value value) {
    Value.ListValue list = list(value);
    if (list.shape() == Value.ListShape.SET) {
      throw invalid("sets have no places");
    }
    return list;
  }

  /** A list, set or tuple of which all members are there. */
  List<Value> items(int index) {
    return closed(list(index));
  }

  List<Value> closed(Value.ListValue list) {
    Cause unsettled = Order.unsettled(list);
    if (unsettled != null) {
      throw new Undecided(unsettled);
    }
    return list.items();
  }

  List<String> texts(int index) {
    List<String> texts = new ArrayList<>();
    for (Value item : items(index)) {
      texts.add(text(item));
    }
    return texts;
  }

  /** A map or object; may be open. */
  Value.MapValue map(int index) {
    if (known(index) instanceof Value.MapValue map) {
      return map;
    }
    throw invalid("map required");
  }

  /** A map or object of which all members are there. */
  Map<String, Value> entries(int index) {
    Value.MapValue map = map(index);
    Cause rest = map.rest();
    if (rest != null) {
      throw new Undecided(rest);
    }
    return map.entries();
  }

  Undecided invalid(String why) {
    return new Undecided(new Cause(Cause.Kind.INVALID, name + "(): " + why, origin.span()));
  }

  Undecided tooMuch() {
    return new Undecided(new Cause(Cause.Kind.LIMIT, name + "()", origin.span()));
  }

  /** Ends the call because of what is unknown in a value. */
  static Undecided unknown(Value value) {
    Cause cause = Equality.unknownWithin(value);
    return new Undecided(cause == null ? new Cause(Cause.Kind.LIMIT, "", null) : cause);
  }

  Value result(String text) {
    if (text.length() > MAX_TEXT) {
      throw tooMuch();
    }
    return new Value.Text(text, origin);
  }

  Value result(BigDecimal number) {
    return result(Decimal.of(number));
  }

  Value result(Decimal number) {
    if (Numbers.tooLarge(number)) {
      throw tooMuch();
    }
    return new Value.Num(number, origin);
  }

  Value result(boolean bool) {
    return new Value.Bool(bool, origin);
  }

  Value list(List<Value> items, Value.ListShape shape) {
    return list(items, shape, null);
  }

  Value list(List<Value> items, Value.ListShape shape, @Nullable Cause rest) {
    if (items.size() > MAX_ITEMS) {
      throw tooMuch();
    }
    return new Value.ListValue(items, shape, rest, origin);
  }

  Value listOfTexts(List<String> texts) {
    List<Value> items = new ArrayList<>(texts.size());
    for (String text : texts) {
      items.add(new Value.Text(text, origin));
    }
    return list(items, Value.ListShape.LIST);
  }
}
