package dev.sekisho.cloudformation;

import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code AWS::Region} and its kin. No account and no region is ever made up. */
final class PseudoParameters {
  private static final int MAX_REGIONS = 16;

  private final List<String> regions;
  private final Span template;

  PseudoParameters(List<String> regions, Span template) {
    this.regions = regions;
    this.template = template;
  }

  Value get(String name, Span span) {
    return switch (name) {
      case "AWS::Region" -> region();
      case "AWS::Partition" -> byRegion("aws", span);
      case "AWS::URLSuffix" -> byRegion("amazonaws.com", span);
      case "AWS::NoValue" -> new Value.Absent(Origin.of(span, Origin.Kind.EXPRESSION));
      case "AWS::AccountId", "AWS::StackName", "AWS::StackId", "AWS::NotificationARNs" ->
          new Value.Unknown(
              new Cause(Cause.Kind.AT_DEPLOYMENT, name, null),
              Origin.of(span, Origin.Kind.EXPRESSION));
      default -> Evaluator.unknown(Cause.Kind.INVALID, name, span);
    };
  }

  /** The region of the deployment, as far as it was said. */
  Value region() {
    Origin origin = Origin.via(template, Origin.Kind.SETTING, "AWS::Region", null);
    if (regions.isEmpty() || regions.size() > MAX_REGIONS) {
      return new Value.Unknown(cause(), origin);
    }
    List<Value> options = new ArrayList<>(regions.size());
    for (String region : regions) {
      options.add(new Value.Text(region, origin));
    }
    return options.size() == 1
        ? options.get(0)
        : Worlds.oneOf(new Choice("deploy region", options.size(), cause()), options);
  }

  private static Cause cause() {
    return new Cause(Cause.Kind.DEPLOY_REGION, "AWS::Region", null);
  }

  /** Regions outside the common partition say so at the start of their names. */
  private Value byRegion(String common, Span span) {
    for (String region : regions) {
      if (region.startsWith("cn-") || region.startsWith("us-gov-") || region.contains("-iso")) {
        return Evaluator.unknown(cause(), span);
      }
    }
    return regions.isEmpty()
        ? Evaluator.unknown(cause(), span)
        : new Value.Text(common, Origin.via(template, Origin.Kind.SETTING, "AWS::Region", null));
  }
}
