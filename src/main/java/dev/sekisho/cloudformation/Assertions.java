package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code Rules} of a template assert of its parameters and of {@code AWS::Region}: a stack
 * for which an assertion fails is never made, so only the values that fulfil it are left. A rule
 * with a condition asserts nothing by itself.
 */
final class Assertions {
  private final Map<String, List<Scalar>> allowed = new HashMap<>();

  private Assertions() {}

  /** That one thing has one of these values. */
  private record Restriction(String name, List<Scalar> values) {}

  static Assertions of(Mapping rules) {
    Assertions found = new Assertions();
    for (Entry entry : rules.entries()) {
      if (entry.value() instanceof Mapping rule
          && rule.get("RuleCondition") == null
          && rule.get("Assertions") instanceof Sequence assertions) {
        for (YamlTree assertion : assertions.items()) {
          YamlTree asserted = assertion instanceof Mapping each ? each.get("Assert") : null;
          restrictions(asserted).forEach(found::restrict);
        }
      }
    }
    return found;
  }

  /** The values that are left; empty where nothing is asserted. */
  List<Scalar> allowed(String name) {
    return allowed.getOrDefault(name, List.of());
  }

  private void restrict(Restriction restriction) {
    List<Scalar> before = allowed.get(restriction.name);
    List<Scalar> left = before == null ? restriction.values : common(before, restriction.values);
    allowed.put(restriction.name, left);
  }

  /** Those of some values whose text is among others. */
  static List<Scalar> common(List<Scalar> values, List<Scalar> others) {
    Set<String> texts = new HashSet<>();
    others.forEach(other -> texts.add(other.text()));
    List<Scalar> common = new ArrayList<>();
    for (Scalar value : values) {
      if (texts.contains(value.text())) {
        common.add(value);
      }
    }
    return common;
  }

  private static List<Restriction> restrictions(@Nullable YamlTree tree) {
    Intrinsic call = tree == null ? null : Intrinsic.of(tree);
    if (call == null) {
      return List.of();
    }
    List<YamlTree> arguments = call.arguments();
    return switch (call.name()) {
      case "Fn::And" -> {
        List<Restriction> all = new ArrayList<>();
        arguments.forEach(argument -> all.addAll(restrictions(argument)));
        yield all;
      }
      case "Fn::Or" -> either(arguments);
      case "Fn::Contains" ->
          arguments.size() == 2 ? among(arguments.get(0), arguments.get(1)) : List.of();
      case "Fn::Equals" ->
          arguments.size() == 2 ? equal(arguments.get(0), arguments.get(1)) : List.of();
      default -> List.of();
    };
  }

  /** One of several assertions about the same thing. */
  private static List<Restriction> either(List<YamlTree> arguments) {
    List<Scalar> values = new ArrayList<>();
    String name = null;
    for (YamlTree argument : arguments) {
      List<Restriction> part = restrictions(argument);
      if (part.size() != 1 || (name != null && !name.equals(part.get(0).name))) {
        return List.of();
      }
      name = part.get(0).name;
      values.addAll(part.get(0).values);
    }
    return name == null ? List.of() : List.of(new Restriction(name, values));
  }

  private static List<Restriction> among(YamlTree list, YamlTree what) {
    String name = name(what);
    if (name == null || !(list instanceof Sequence sequence)) {
      return List.of();
    }
    List<Scalar> values = new ArrayList<>();
    for (YamlTree item : sequence.items()) {
      if (!(item instanceof Scalar scalar) || !scalar.tag().isEmpty()) {
        return List.of();
      }
      values.add(scalar);
    }
    return List.of(new Restriction(name, values));
  }

  private static List<Restriction> equal(YamlTree one, YamlTree other) {
    String name = name(one) != null ? name(one) : name(other);
    YamlTree value = name(one) != null ? other : one;
    return name != null && value instanceof Scalar scalar && scalar.tag().isEmpty()
        ? List.of(new Restriction(name, List.of(scalar)))
        : List.of();
  }

  private static @Nullable String name(YamlTree tree) {
    Intrinsic ref = Intrinsic.of(tree);
    return ref != null && ref.name().equals("Ref") ? ref.literal() : null;
  }
}
