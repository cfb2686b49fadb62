package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.terraform.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Type constraints as they are written in the {@code type} of a variable. */
public final class Types {
  private Types() {}

  public static Type of(HclTree.Expression expression, Frame frame) {
    if (expression instanceof HclTree.Name name) {
      return simple(name.name());
    }
    if (expression instanceof HclTree.Template template) {
      String constant = template.constant();
      return constant == null ? Type.Simple.ANY : simple(constant);
    }
    if (!(expression instanceof HclTree.Call call) || call.arguments().isEmpty()) {
      return Type.Simple.ANY;
    }
    HclTree.Expression first = call.arguments().get(0);
    return switch (call.name()) {
      case "list" -> new Type.ListOf(of(first, frame));
      case "set" -> new Type.SetOf(of(first, frame));
      case "map" -> new Type.MapOf(of(first, frame));
      case "tuple" -> tuple(first, frame);
      case "object" -> object(first, frame);
      case "optional" -> of(first, frame);
      default -> Type.Simple.ANY;
    };
  }

  private static Type simple(String name) {
    return switch (name) {
      case "string" -> Type.Simple.STRING;
      case "number" -> Type.Simple.NUMBER;
      case "bool" -> Type.Simple.BOOL;
      case "list" -> new Type.ListOf(Type.Simple.ANY);
      case "map" -> new Type.MapOf(Type.Simple.ANY);
      case "set" -> new Type.SetOf(Type.Simple.ANY);
      default -> Type.Simple.ANY;
    };
  }

  private static Type tuple(HclTree.Expression elements, Frame frame) {
    List<Type> types = new ArrayList<>();
    if (elements instanceof HclTree.Tuple tuple) {
      for (HclTree.Expression element : tuple.items()) {
        types.add(of(element, frame));
      }
    }
    return new Type.TupleOf(types);
  }

  private static Type object(HclTree.Expression attributes, Frame frame) {
    Map<String, Type.Field> fields = new LinkedHashMap<>();
    if (attributes instanceof HclTree.ObjectLiteral object) {
      for (HclTree.Item item : object.items()) {
        fields.put(name(item.key()), field(item.value(), frame));
      }
    }
    return new Type.ObjectOf(fields);
  }

  private static String name(HclTree.Expression key) {
    if (key instanceof HclTree.Name name) {
      return name.name();
    }
    String constant = key instanceof HclTree.Template template ? template.constant() : null;
    return constant == null ? "" : constant;
  }

  private static Type.Field field(HclTree.Expression type, Frame frame) {
    boolean optional = type instanceof HclTree.Call call && call.name().equals("optional");
    if (!optional) {
      return new Type.Field(of(type, frame), false, null);
    }
    List<HclTree.Expression> arguments = ((HclTree.Call) type).arguments();
    return new Type.Field(
        of(type, frame),
        true,
        arguments.size() > 1 ? Evaluator.evaluate(arguments.get(1), frame) : null);
  }
}
