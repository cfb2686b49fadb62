package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.function.Certainty;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Decision;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names, attributes, indexes and splats. */
public final class Traversals {
  private static final String ITEM = "*";

  private Traversals() {}

  static Value name(HclTree.Name name, Frame frame) {
    Value bound = frame.lookup(name.name());
    return bound == null ? Steps.invalid(name.name(), Evaluator.origin(name, frame)) : bound;
  }

  static Value attribute(HclTree.GetAttribute get, Frame frame) {
    Span at = frame.span(get);
    if (get.source() instanceof HclTree.Name root) {
      Value bound = frame.lookup(root.name());
      return bound == null
          ? frame.scope().named(root.name(), get.name(), at)
          : member(bound, get.name(), at, frame);
    }
    boolean data =
        get.source() instanceof HclTree.GetAttribute type
            && type.source() instanceof HclTree.Name root
            && root.name().equals("data")
            && frame.lookup("data") == null;
    if (data) {
      return frame.scope().data(((HclTree.GetAttribute) get.source()).name(), get.name(), at);
    }
    return member(Evaluator.evaluate(get.source(), frame), get.name(), at, frame);
  }

  /** An attribute of a value. */
  public static Value member(Value source, String name, Span at, Frame frame) {
    if (source instanceof Value.OneOf) {
      Origin origin = Steps.computed(at, source);
      return Choices.lift(List.of(source), origin, given -> member(given.get(0), name, at, frame));
    }
    if (source instanceof Value.Reference reference) {
      return ofReference(reference, name, at, frame);
    }
    if (source instanceof Value.MapValue map) {
      return entry(map, name, "." + name, at);
    }
    if (source instanceof Value.ListValue list && isNumber(name)) {
      return item(list, Integer.parseInt(name), at);
    }
    return nothing(source, name, at);
  }

  private static boolean isNumber(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return !name.isEmpty() && name.length() < 9;
  }

  private static Value nothing(Value source, String name, Span at) {
    Origin origin = Steps.computed(at, source);
    return source instanceof Value.Unknown unknown
        ? new Value.Unknown(unknown.cause(), origin)
        : Steps.invalid(name, origin);
  }

  private static Value entry(Value.MapValue map, String key, String suffix, Span at) {
    Value found = map.get(key);
    if (found != null) {
      return Steps.member(map, found, suffix);
    }
    Origin origin = Steps.computed(at, map);
    Cause rest = map.rest();
    return rest == null ? Steps.invalid(key, origin) : new Value.Unknown(rest, origin);
  }

  private static Value item(Value.ListValue list, int index, Span at) {
    Origin origin = Steps.computed(at, list);
    Value invalid = Steps.invalid("[" + index + "]", origin);
    Value member = Certainty.member(list, invalid, origin);
    if (member != null) {
      return member;
    }
    Cause rest = list.rest();
    if (rest != null) {
      return new Value.Unknown(rest, origin);
    }
    boolean there =
        index >= 0 && index < list.items().size() && list.shape() != Value.ListShape.SET;
    return there ? Steps.member(list, list.items().get(index), "[" + index + "]") : invalid;
  }

  /** An attribute of a resource, or a step further into one. */
  private static Value ofReference(Value.Reference reference, String name, Span at, Frame frame) {
    if (reference.attribute().isEmpty()) {
      return frame.scope().attribute(reference, name, at);
    }
    Value known = reference.known();
    Value inner = known == null ? null : member(known, name, at, frame);
    return deeper(reference, "." + name, inner, at);
  }

  /** What is not written below an attribute may still be there once the resource is built. */
  private static Value deeper(
      Value.Reference reference, String suffix, @Nullable Value inner, Span at) {
    boolean written = inner != null && !(inner instanceof Value.Null) && !Steps.isInvalid(inner);
    return new Value.Reference(
        reference.address(),
        reference.attribute() + suffix,
        written ? inner : null,
        Origin.of(at, Origin.Kind.EXPRESSION));
  }

  static Value index(HclTree.Index index, Frame frame) {
    Value source = Evaluator.evaluate(index.source(), frame);
    Value key = Evaluator.evaluate(index.key(), frame);
    Span at = frame.span(index);
    Origin origin = Steps.computed(at, List.of(source, key));
    return Choices.lift(
        List.of(source, key), origin, given -> index(given.get(0), given.get(1), at, frame));
  }

  /** {@code source[key]}. */
  static Value index(Value source, Value key, Span at, Frame frame) {
    Value k = Equality.known(key);
    if (source instanceof Value.Reference reference) {
      return indexOfReference(reference, k, at, frame);
    }
    if (source instanceof Value.ListValue list && Certainty.representative(list) != null) {
      return item(list, 0, at);
    }
    return Decision.mark(indexOf(source, k, at), key.origin());
  }

  private static Value indexOf(Value source, Value k, Span at) {
    Cause unknown = Equality.unknownCause(k);
    boolean collection = source instanceof Value.MapValue || source instanceof Value.ListValue;
    if (unknown != null && collection) {
      return new Value.Unknown(unknown, Steps.computed(at, source));
    }
    if (source instanceof Value.MapValue map) {
      Value text = Conversion.to(Type.Simple.STRING, k);
      return text instanceof Value.Text t
          ? entry(map, t.text(), "[\"" + t.text() + "\"]", at)
          : Steps.invalid("[]", Steps.computed(at, source));
    }
    if (source instanceof Value.ListValue list) {
      Value number = Conversion.to(Type.Simple.NUMBER, k);
      Integer at0 = number instanceof Value.Num n ? n.number().asInt() : null;
      return item(list, at0 == null ? -1 : at0, at);
    }
    return nothing(source, "[]", at);
  }

  private static Value indexOfReference(
      Value.Reference reference, Value key, Span at, Frame frame) {
    String suffix = suffix(key);
    if (suffix.isEmpty()) {
      Cause unknown = Equality.unknownCause(key);
      Origin origin = Steps.computed(at, reference);
      return unknown == null ? Steps.invalid("[]", origin) : new Value.Unknown(unknown, origin);
    }
    if (reference.attribute().isEmpty()) {
      return key instanceof Value.Text text
          ? frame.scope().attribute(reference, text.text(), at)
          : Steps.invalid(suffix, Origin.of(at, Origin.Kind.EXPRESSION));
    }
    Value known = reference.known();
    Value inner = known == null ? null : index(known, key, at, frame);
    return deeper(reference, suffix, inner, at);
  }

  private static String suffix(Value key) {
    if (key instanceof Value.Text text) {
      return "[\"" + text.text() + "\"]";
    }
    return key instanceof Value.Num number ? "[" + number.number() + "]" : "";
  }

  static Value splatItem(HclTree.SplatItem item, Frame frame) {
    Value bound = frame.lookup(ITEM);
    return bound == null ? Steps.invalid("[*]", Evaluator.origin(item, frame)) : bound;
  }

  static Value splat(HclTree.Splat splat, Frame frame) {
    Value source = Evaluator.evaluate(splat.source(), frame);
    Origin origin = Steps.computed(frame.span(splat), source);
    return Choices.lift(
        List.of(source), origin, given -> splat(splat, given.get(0), origin, frame));
  }

  private static Value splat(HclTree.Splat splat, Value source, Origin origin, Frame frame) {
    if (source instanceof Value.Reference reference && !reference.attribute().isEmpty()) {
      Value known = reference.known();
      return known == null
          ? each(splat, deeper(reference, "[*]", null, origin.span()), frame)
          : splat(splat, known, origin, frame);
    }
    if (source instanceof Value.Null) {
      return new Value.ListValue(List.of(), Value.ListShape.TUPLE, null, origin);
    }
    if (source instanceof Value.Unknown unknown) {
      return new Value.Unknown(unknown.cause(), origin);
    }
    if (!(source instanceof Value.ListValue list)) {
      return new Value.ListValue(
          List.of(each(splat, source, frame)), Value.ListShape.TUPLE, null, origin);
    }
    List<Value> items = new ArrayList<>(list.items().size());
    for (int i = 0; i < list.items().size(); i++) {
      Value item = list.items().get(i);
      items.add(each(splat, Steps.member(list, item, "[" + i + "]"), frame));
    }
    Value.ListShape shape =
        list.shape() == Value.ListShape.TUPLE ? Value.ListShape.TUPLE : Value.ListShape.LIST;
    return new Value.ListValue(items, shape, list.rest(), origin);
  }

  private static Value each(HclTree.Splat splat, Value item, Frame frame) {
    return Evaluator.evaluate(splat.each(), frame.with(ITEM, item));
  }
}
