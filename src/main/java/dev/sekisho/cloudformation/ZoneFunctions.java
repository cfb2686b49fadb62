package dev.sekisho.cloudformation;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;

/**
 * {@code Fn::GetAZs}: which zones an account sees only AWS knows, but their names start with their
 * region's.
 */
final class ZoneFunctions {
  private ZoneFunctions() {}

  /** At least one zone of the region, and further ones. */
  static Value zones(List<Value> arguments, Origin origin) {
    String region = Literals.text(arguments.get(0));
    if (region == null) {
      return TextFunctions.notKnown(arguments, "Fn::GetAZs", origin);
    }
    List<Value> known = List.of(zone(region, origin));
    return new Value.ListValue(known, Value.ListShape.LIST, cause(origin), origin);
  }

  /** One zone of the region. */
  static Value zone(List<Value> arguments, Origin origin) {
    String region = Literals.text(arguments.get(0));
    return region == null
        ? TextFunctions.notKnown(arguments, "Fn::GetAZs", origin)
        : zone(region, origin);
  }

  private static Value zone(String region, Origin origin) {
    return new TextParts().add(region).add(new Value.Unknown(cause(origin), origin)).value(origin);
  }

  private static Cause cause(Origin origin) {
    return new Cause(Cause.Kind.AT_DEPLOYMENT, "Fn::GetAZs", origin.span());
  }
}
