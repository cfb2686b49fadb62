package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.deployment.Deployment;
import dev.sekisho.cloudformation.deployment.Said;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The region into which an outermost template is deployed: what the run was told, else what the
 * repository says of its deployment, else what the template's own rules allow.
 */
final class DeployedRegion {
  private static final int MOST = 16;

  private DeployedRegion() {}

  static Value of(Root root, Template template) {
    List<Value> told = new ArrayList<>();
    for (String region : root.inputs().regions()) {
      told.add(text(region, template.header()));
    }
    if (!told.isEmpty()) {
      return oneOf("deploy region", told, null, template.header());
    }
    Deployment deployment = root.deployments().of(template.path());
    if (deployment.joined()) {
      deployment.ways().forEach(way -> add(way.region(), told));
      return oneOf(Deployment.CHOICE, told, place(told), template.header());
    }
    deployment.regions().forEach(said -> add(said, told));
    if (told.isEmpty()) {
      template
          .assertions()
          .allowed(PseudoParameters.REGION)
          .forEach(literal -> told.add(text(literal.text(), template.span(literal))));
    }
    return oneOf("deploy region", told, place(told), template.header());
  }

  private static @Nullable Span place(List<Value> regions) {
    return regions.isEmpty() ? null : regions.get(0).origin().span();
  }

  private static void add(@Nullable Said said, List<Value> told) {
    if (said != null) {
      told.add(text(said.text(), said.span()));
    }
  }

  private static Value text(String region, Span span) {
    return new Value.Text(
        region, Origin.via(span, Origin.Kind.SETTING, PseudoParameters.REGION, null));
  }

  /**
   * One of several regions.
   *
   * @param declared where it is said that there are several; null where a setting would decide
   */
  static Value oneOf(String choice, List<Value> regions, @Nullable Span declared, Span otherwise) {
    if (regions.isEmpty() || regions.size() > MOST) {
      Origin origin = Origin.via(otherwise, Origin.Kind.SETTING, PseudoParameters.REGION, null);
      return new Value.Unknown(cause(declared), origin);
    }
    return regions.size() == 1
        ? regions.get(0)
        : Worlds.oneOf(new Choice(choice, regions.size(), cause(declared)), regions);
  }

  static Cause cause(@Nullable Span declared) {
    return new Cause(Cause.Kind.DEPLOY_REGION, PseudoParameters.REGION, declared);
  }
}
