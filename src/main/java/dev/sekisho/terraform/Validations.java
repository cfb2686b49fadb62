package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Evaluator;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code validation} blocks say about a variable that has no value: {@code contains([a, b],
 * var.x)} leaves only these values.
 */
final class Validations {
  private static final int MOST = 16;

  private Validations() {}

  /** One of the values that are left; null where no validation names them. */
  static @Nullable Value allowed(
      ModuleInstance module, String name, Declaration declaration, Cause cause) {
    for (Nested validation : declaration.blocks("validation")) {
      Written condition = validation.attribute("condition");
      HclTree.Expression list = condition == null ? null : listOf(condition.value(), name);
      if (condition != null && list != null) {
        Value values = Evaluator.evaluate(list, module.frame(condition.file()));
        if (values instanceof Value.ListValue known && !known.open()) {
          return among(known.items(), condition.span(), module.address() + "var." + name, cause);
        }
      }
    }
    return null;
  }

  /** The list in {@code contains(list, var.name)}. */
  private static HclTree.@Nullable Expression listOf(HclTree.Expression condition, String name) {
    if (condition instanceof HclTree.Parentheses parentheses) {
      return listOf(parentheses.inner(), name);
    }
    boolean contains =
        condition instanceof HclTree.Call call
            && call.name().equals("contains")
            && call.arguments().size() == 2
            && call.arguments().get(1) instanceof HclTree.GetAttribute get
            && get.name().equals(name)
            && get.source() instanceof HclTree.Name root
            && root.name().equals("var");
    return contains ? ((HclTree.Call) condition).arguments().get(0) : null;
  }

  private static @Nullable Value among(List<Value> items, Span at, String id, Cause cause) {
    List<Value> options = new ArrayList<>(items.size());
    for (Value item : items) {
      boolean scalar =
          item instanceof Value.Text || item instanceof Value.Num || item instanceof Value.Bool;
      if (!scalar) {
        return null;
      }
      options.add(item.withOrigin(Origin.of(at, Origin.Kind.EXPRESSION)));
    }
    if (options.size() < 2 || options.size() > MOST) {
      return options.size() == 1 ? options.get(0) : null;
    }
    Choice choice = new Choice(id, options.size(), cause);
    return Choices.oneOf(choice, options, Origin.of(at, Origin.Kind.EXPRESSION));
  }
}
