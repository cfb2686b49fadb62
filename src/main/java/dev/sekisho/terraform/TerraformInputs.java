package dev.sekisho.terraform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the evaluation of root modules.
 *
 * @param varFiles files with values of variables, relative to the tree, later ones winning
 * @param variables values of variables as {@code name=value}; these win over all files
 * @param deployRegion the region of providers that name none; null if nobody said
 * @param environment what this set of inputs is called; null where there is only one
 * @param workspace the workspace; null if nobody said, then what depends on it is unknown
 */
public record TerraformInputs(
    List<String> varFiles,
    List<String> variables,
    @Nullable String deployRegion,
    @Nullable String environment,
    @Nullable String workspace) {

  /** Nothing said. */
  public static final TerraformInputs NONE =
      new TerraformInputs(List.of(), List.of(), null, null, null);

  /** The same under another environment's name. */
  TerraformInputs in(@Nullable String name) {
    return new TerraformInputs(varFiles, variables, deployRegion, name, workspace);
  }
}
