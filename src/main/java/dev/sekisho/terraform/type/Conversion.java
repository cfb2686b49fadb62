package dev.sekisho.terraform.type;

import dev.sekisho.source.Decimal;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Terraform's conversion of a value to a type. What is unknown stays so; what cannot be converted
 * becomes unknown with the cause {@code INVALID}. Origins are kept.
 */
public final class Conversion {
  private Conversion() {}

  public static Value to(Type type, Value value) {
    if (type == Type.Simple.ANY || value instanceof Value.Null || value instanceof Value.Unknown) {
      return value;
    }
    if (value instanceof Value.OneOf open) {
      List<Value> options = new ArrayList<>(open.options().size());
      for (Value option : open.options()) {
        options.add(to(type, option));
      }
      return Choices.oneOf(open.choice(), options, open.origin());
    }
    if (value instanceof Value.Reference reference) {
      return reference(type, reference);
    }
    return known(type, value);
  }

  /** A reference stays one, also where its value has to be converted. */
  @SuppressWarnings("ReferenceEquality") // unchanged means the same object
  private static Value reference(Type type, Value.Reference reference) {
    Value known = reference.known();
    if (known == null) {
      return reference;
    }
    Value converted = to(type, known);
    if (Steps.isInvalid(converted)) {
      return converted;
    }
    return converted == known
        ? reference
        : new Value.Reference(
            reference.address(), reference.attribute(), converted, reference.origin());
  }

  private static Value known(Type type, Value value) {
    if (type instanceof Type.Simple simple) {
      return simple(simple, value);
    }
    if (type instanceof Type.ListOf list) {
      return list(list.element(), Value.ListShape.LIST, value);
    }
    if (type instanceof Type.SetOf set) {
      return list(set.element(), Value.ListShape.SET, value);
    }
    if (type instanceof Type.MapOf map) {
      return map(map.element(), value);
    }
    if (type instanceof Type.ObjectOf object) {
      return object(object, value);
    }
    return type instanceof Type.TupleOf tuple ? tuple(tuple, value) : value;
  }

  private static Value simple(Type.Simple type, Value value) {
    if (type == Type.Simple.STRING) {
      return text(value);
    }
    return type == Type.Simple.NUMBER ? number(value) : bool(value);
  }

  private static Value text(Value value) {
    if (value instanceof Value.Text || value instanceof Value.Partial) {
      return value;
    }
    if (value instanceof Value.Num number) {
      return new Value.Text(number.number().toString(), number.origin());
    }
    if (value instanceof Value.Bool bool) {
      return new Value.Text(bool.bool() ? "true" : "false", bool.origin());
    }
    return Steps.invalid("string required", value.origin());
  }

  private static Value number(Value value) {
    if (value instanceof Value.Num) {
      return value;
    }
    if (value instanceof Value.Text text) {
      Decimal number = Numbers.parse(text.text());
      return number == null
          ? Steps.invalid("number required", value.origin())
          : new Value.Num(number, value.origin());
    }
    return notText(value, "number required");
  }

  private static Value bool(Value value) {
    if (value instanceof Value.Bool) {
      return value;
    }
    if (value instanceof Value.Text text) {
      boolean yes = text.text().equals("true") || text.text().equals("1");
      boolean no = text.text().equals("false") || text.text().equals("0");
      return yes || no
          ? new Value.Bool(yes, value.origin())
          : Steps.invalid("bool required", value.origin());
    }
    return notText(value, "bool required");
  }

  /** Text with holes may still turn out to be a number or bool. */
  private static Value notText(Value value, String subject) {
    Cause cause = value instanceof Value.Partial ? Equality.unknownCause(value) : null;
    return cause == null
        ? Steps.invalid(subject, value.origin())
        : new Value.Unknown(cause, value.origin());
  }

  private static Value list(Type element, Value.ListShape shape, Value value) {
    if (!(value instanceof Value.ListValue list)) {
      return Steps.invalid("list required", value.origin());
    }
    if (element == Type.Simple.ANY && Unification.isImpossible(list.items())) {
      return Steps.invalid("members of one type required", value.origin());
    }
    List<Value> items = elements(element, list.items());
    for (Value item : items) {
      if (Steps.isInvalid(item)) {
        return item.withOrigin(value.origin());
      }
    }
    Cause rest = shape == Value.ListShape.SET ? list.rest() : Order.unsettled(list);
    if (shape == Value.ListShape.SET && list.shape() != Value.ListShape.SET) {
      items = Order.set(items);
    }
    return sameItems(items, list.items()) && shape == list.shape()
        ? value
        : new Value.ListValue(items, shape, rest, list.origin());
  }

  @SuppressWarnings("ReferenceEquality") // unchanged means the same objects
  private static boolean sameItems(List<Value> a, List<Value> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i) != b.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<Value> elements(Type element, List<Value> items) {
    if (element == Type.Simple.ANY) {
      return Unification.members(items);
    }
    List<Value> converted = new ArrayList<>(items.size());
    for (Value item : items) {
      converted.add(to(element, item));
    }
    return converted;
  }

  private static Value tuple(Type.TupleOf type, Value value) {
    if (!(value instanceof Value.ListValue list) || list.items().size() != type.elements().size()) {
      return Steps.invalid("tuple required", value.origin());
    }
    List<Value> items = new ArrayList<>(list.items().size());
    for (int i = 0; i < type.elements().size(); i++) {
      items.add(to(type.elements().get(i), list.items().get(i)));
    }
    return new Value.ListValue(items, Value.ListShape.TUPLE, list.rest(), list.origin());
  }

  private static Value map(Type element, Value value) {
    if (!(value instanceof Value.MapValue map)) {
      return Steps.invalid("map required", value.origin());
    }
    List<Value> members = new ArrayList<>(map.entries().values());
    if (element == Type.Simple.ANY && Unification.isImpossible(members)) {
      return Steps.invalid("members of one type required", value.origin());
    }
    List<Value> values = elements(element, members);
    Map<String, Value> entries = new LinkedHashMap<>();
    int i = 0;
    for (String key : map.entries().keySet()) {
      Value converted = values.get(i++);
      if (Steps.isInvalid(converted)) {
        return converted.withOrigin(value.origin());
      }
      entries.put(key, converted);
    }
    return new Value.MapValue(entries, false, map.rest(), map.origin());
  }

  private static Value object(Type.ObjectOf type, Value value) {
    if (!(value instanceof Value.MapValue map)) {
      return Steps.invalid("object required", value.origin());
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Type.Field> field : type.fields().entrySet()) {
      Value converted = field(field.getValue(), field.getKey(), map);
      if (Steps.isInvalid(converted)) {
        return converted.withOrigin(value.origin());
      }
      entries.put(field.getKey(), converted);
    }
    return new Value.MapValue(entries, true, null, map.origin());
  }

  private static Value field(Type.Field field, String name, Value.MapValue map) {
    Value written = map.get(name);
    Cause rest = map.rest();
    if (written == null && rest != null) {
      return new Value.Unknown(rest, map.origin());
    }
    if (written == null && !field.optional()) {
      return Steps.invalid("attribute " + name + " required", map.origin());
    }
    Value fallback = field.fallback();
    if (written == null
        || (written instanceof Value.Null && field.optional() && fallback != null)) {
      return fallback == null ? new Value.Null(map.origin()) : to(field.type(), fallback);
    }
    return to(field.type(), written);
  }
}
