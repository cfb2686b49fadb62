package dev.sekisho.terraform.plan;

import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/** The inputs a plan was made with. */
public final class PlanVariables {
  private final PlanFile plan;

  public PlanVariables(PlanFile plan) {
    this.plan = plan;
  }

  /**
   * The value of a variable; null where the plan has none, or where it is what is written anyway.
   *
   * @param written what a file or the default says; null where nothing does
   */
  public @Nullable Value value(String name, @Nullable Value written) {
    YamlTree given = Json.get(Json.get(plan.section("variables"), name), "value");
    if (given == null || (written != null && Likeness.equal(written, given))) {
      return null;
    }
    Origin origin = Origin.via(plan.span(given), Origin.Kind.INPUT, "var." + name, null);
    return PlanValues.under(origin, "var." + name).value(given, null, null);
  }
}
