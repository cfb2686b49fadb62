package dev.sekisho.terraform.eval;

import dev.sekisho.source.Decimal;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a loop over a collection: keys and values in Terraform's order, and why there may be
 * more.
 */
public final class Turns {
  private final List<Value> keys = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private @Nullable Cause rest;

  private Turns() {}

  public static Turns over(Value collection) {
    Turns turns = new Turns();
    Value v = Equality.known(collection);
    if (v instanceof Value.ListValue list) {
      turns.list(list);
    } else if (v instanceof Value.MapValue map) {
      turns.map(map);
    } else {
      Cause unknown = Equality.unknownCause(v);
      turns.rest =
          unknown != null ? unknown : new Cause(Cause.Kind.INVALID, "for", v.origin().span());
    }
    return turns;
  }

  private void list(Value.ListValue list) {
    rest = Order.unsettled(list);
    boolean secret = list.origin().sensitive();
    int index = 0;
    for (Value item : list.items()) {
      Value member = secret ? Steps.secret(item) : item;
      Value number = new Value.Num(Decimal.of(index++), list.origin());
      boolean set = list.shape() == Value.ListShape.SET;
      keys.add(set ? member : list.open() ? new Value.Unknown(rest(list), list.origin()) : number);
      values.add(member);
    }
  }

  private static Cause rest(Value.ListValue list) {
    Cause rest = list.rest();
    return rest == null ? new Cause(Cause.Kind.LIMIT, "", null) : rest;
  }

  private void map(Value.MapValue map) {
    rest = map.rest();
    for (Map.Entry<String, Value> entry : Order.entries(map.entries())) {
      keys.add(new Value.Text(entry.getKey(), map.origin()));
      values.add(Steps.member(map, entry.getValue(), "[\"" + entry.getKey() + "\"]"));
    }
  }

  public int size() {
    return values.size();
  }

  public @Nullable Cause rest() {
    return rest;
  }

  public Value key(int turn) {
    return keys.get(turn);
  }

  public Value value(int turn) {
    return values.get(turn);
  }

  Frame frame(int turn, @Nullable String key, String value, Frame frame) {
    Frame inner = key == null ? frame : frame.with(key, keys.get(turn));
    return inner.with(value, values.get(turn));
  }
}
