package dev.sekisho.terraform;

import java.util.ArrayList;
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
 * @param environments to evaluate every root for, one after the other; empty for once as it is
 */
public record TerraformInputs(
    List<String> varFiles,
    List<String> variables,
    @Nullable String deployRegion,
    @Nullable String environment,
    @Nullable String workspace,
    List<Environment> environments) {

  /** Nothing said. */
  public static final TerraformInputs NONE =
      new TerraformInputs(List.of(), List.of(), null, null, null);

  /** The same under another environment's name. */
  TerraformInputs in(@Nullable String name) {
    return new TerraformInputs(varFiles, variables, deployRegion, name, workspace);
  }

  /**
   * A set of inputs that a team deploys the same roots with.
   *
   * @param name what people call it
   * @param varFiles relative to the tree, later ones winning
   * @param workspace the workspace it is deployed from; null if nobody said
   */
  public record Environment(String name, List<String> varFiles, @Nullable String workspace) {}

  public TerraformInputs(
      List<String> varFiles,
      List<String> variables,
      @Nullable String deployRegion,
      @Nullable String environment,
      @Nullable String workspace) {
    this(varFiles, variables, deployRegion, environment, workspace, List.of());
  }

  /**
   * The inputs of a root in an environment. A workspace that the environment names holds, whatever
   * is given for all.
   *
   * @param files those of the environment's files that the root takes
   */
  TerraformInputs in(Environment chosen, List<String> files) {
    List<String> all = new ArrayList<>(files);
    all.addAll(varFiles);
    String where = chosen.workspace() == null ? workspace : chosen.workspace();
    return new TerraformInputs(all, variables, deployRegion, chosen.name(), where);
  }
}
