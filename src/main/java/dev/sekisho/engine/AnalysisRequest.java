package dev.sekisho.engine;

import dev.sekisho.cloudformation.CloudFormationInputs;
import dev.sekisho.facts.SystemProfile;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.rules.Settings;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.TerraformInputs;
import dev.sekisho.triage.Baseline;
import dev.sekisho.triage.ExceptionRegister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run depends on: same request, same result.
 *
 * @param tree what to scan
 * @param terraform inputs of Terraform configurations
 * @param cloudFormation inputs of templates
 * @param ruleset the rules to ask
 * @param settings how to ask them
 * @param name the profile's name of the system; null to name systems by their roots
 * @param scopePaths the roots below these paths are one system; empty where each root is its own
 * @param profile what is known about the system from outside
 * @param inlineSuppressions whether comments may suppress findings
 * @param exceptions what somebody has accepted
 * @param baseline what was there when a team began
 * @param verifySyntax whether to hold the reading of HCL against a second reader
 * @param files paths of what was read to make the request: the profile and what it names
 * @param notices what is to be told beside the findings, such as doubtful settings
 * @param counting whether to tell how many instances each block makes, for those who edit it
 */
public record AnalysisRequest(
    SourceTree tree,
    TerraformInputs terraform,
    CloudFormationInputs cloudFormation,
    Ruleset ruleset,
    Settings settings,
    @Nullable String name,
    List<String> scopePaths,
    SystemProfile profile,
    boolean inlineSuppressions,
    ExceptionRegister exceptions,
    Baseline baseline,
    boolean verifySyntax,
    List<String> files,
    List<Diagnostic> notices,
    boolean counting) {

  /** The same, counting instances. */
  public AnalysisRequest counted() {
    return copy(tree, exceptions, baseline, true);
  }

  /** The same about another state of the files. */
  public AnalysisRequest about(SourceTree state) {
    return copy(state, exceptions, baseline, counting);
  }

  /** The same for another part of the tree. */
  AnalysisRequest in(SourceTree part) {
    return copy(part, exceptions, baseline, counting);
  }

  /** The same under another register and baseline. */
  public AnalysisRequest with(ExceptionRegister register, Baseline known) {
    return copy(tree, register, known, counting);
  }

  private AnalysisRequest copy(
      SourceTree state, ExceptionRegister register, Baseline known, boolean counts) {
    return new AnalysisRequest(
        state,
        terraform,
        cloudFormation,
        ruleset,
        settings,
        name,
        scopePaths,
        profile,
        inlineSuppressions,
        register,
        known,
        verifySyntax,
        files,
        notices,
        counts);
  }
}
