package dev.sekisho.cloudformation;

import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a deployment besides the templates.
 *
 * @param regions the regions into which the templates are deployed; none: not known, several: any
 *     of them
 * @param parameters values of parameters of outermost templates, as CloudFormation takes them
 *     (lists with commas)
 * @param places where those values were written, as far as they stand in a file of the tree
 * @param parameterDefaults whether the defaults written in templates count where no value is given
 * @param environment name of what is evaluated, null where there is only one
 * @param environments to evaluate every template for, one after the other; empty for once as it is
 */
public record CloudFormationInputs(
    List<String> regions,
    Map<String, String> parameters,
    Map<String, Span> places,
    boolean parameterDefaults,
    @Nullable String environment,
    List<Environment> environments) {

  /**
   * A set of values with which a team deploys the same templates.
   *
   * @param name what people call it
   * @param parameters values of parameters
   * @param places where they were written
   */
  public record Environment(
      String name, Map<String, String> parameters, Map<String, Span> places) {}

  /** One environment, or none. */
  public CloudFormationInputs(
      List<String> regions,
      Map<String, String> parameters,
      Map<String, Span> places,
      boolean parameterDefaults,
      @Nullable String environment) {
    this(regions, parameters, places, parameterDefaults, environment, List.of());
  }

  /** Values that were written nowhere. */
  public CloudFormationInputs(
      List<String> regions,
      Map<String, String> parameters,
      boolean parameterDefaults,
      @Nullable String environment) {
    this(regions, parameters, Map.of(), parameterDefaults, environment);
  }

  /** Nothing known: defaults count, the region is open. */
  public static final CloudFormationInputs NONE =
      new CloudFormationInputs(List.of(), Map.of(), true, null);

  /** The inputs of each environment. */
  List<CloudFormationInputs> each() {
    List<CloudFormationInputs> each = new ArrayList<>();
    for (Environment chosen : environments) {
      Map<String, String> values = new HashMap<>(chosen.parameters());
      values.putAll(parameters);
      Map<String, Span> written = new HashMap<>(chosen.places());
      parameters.keySet().forEach(written::remove);
      written.putAll(places);
      each.add(
          new CloudFormationInputs(regions, values, written, parameterDefaults, chosen.name()));
    }
    return each.isEmpty() ? List.of(this) : each;
  }
}
