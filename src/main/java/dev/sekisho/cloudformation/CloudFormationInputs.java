package dev.sekisho.cloudformation;

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
 * @param parameterDefaults whether the defaults written in templates count where no value is given
 * @param environment name of what is evaluated, null where there is only one
 */
public record CloudFormationInputs(
    List<String> regions,
    Map<String, String> parameters,
    boolean parameterDefaults,
    @Nullable String environment) {

  /** Nothing known: defaults count, the region is open. */
  public static final CloudFormationInputs NONE =
      new CloudFormationInputs(List.of(), Map.of(), true, null);
}
