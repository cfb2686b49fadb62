package dev.sekisho.cloudformation;

import dev.sekisho.source.Span;
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
 */
public record CloudFormationInputs(
    List<String> regions,
    Map<String, String> parameters,
    Map<String, Span> places,
    boolean parameterDefaults,
    @Nullable String environment) {

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
}
