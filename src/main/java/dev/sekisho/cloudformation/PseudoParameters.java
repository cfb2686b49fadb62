package dev.sekisho.cloudformation;

import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;

/** {@code AWS::Region} and its kin. No account and no region is ever made up. */
final class PseudoParameters {
  static final String REGION = "AWS::Region";

  private final Value region;

  PseudoParameters(Value region) {
    this.region = region;
  }

  Value get(String name, Span span) {
    return switch (name) {
      case REGION -> region;
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
    return region;
  }

  /** Regions outside the common partition say so at the start of their names. */
  private Value byRegion(String common, Span span) {
    List<Value> options = region instanceof Value.OneOf oneOf ? oneOf.options() : List.of(region);
    for (Value option : options) {
      String name = Literals.text(option);
      boolean other =
          name == null
              || name.startsWith("cn-")
              || name.startsWith("us-gov-")
              || name.startsWith("eusc-")
              || name.contains("-iso");
      if (other) {
        return Evaluator.unknown(DeployedRegion.cause(null), span);
      }
    }
    return new Value.Text(common, options.get(0).origin());
  }
}
