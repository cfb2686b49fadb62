package dev.sekisho.profile;

import dev.sekisho.finding.FailOn;
import dev.sekisho.finding.Severity;
import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A team's own account of its system. Every part may be missing.
 *
 * @param name of the system
 * @param governmentCloud whether it runs on Government Cloud
 * @param confidentiality 1 to 3; null where it is not said
 * @param endYear the last year of planned use
 * @param stage {@code production} or another word
 * @param scope which templates make up one system; null where each root is its own
 * @param inheritedControls controls applied from outside
 * @param records patterns of addresses that hold official records
 * @param deployRegions for templates that name no region
 * @param permittedRegions the regions that the system may use; empty where the profile does not say
 * @param permittedServices likewise the services of clouds
 * @param failOn null for the default
 * @param rules settings by rule id
 * @param parameters rule parameters by name, as written
 * @param inlineSuppressions whether comments may suppress findings
 * @param language null where it is not said
 * @param exceptions the register of exceptions, relative to the profile's folder; null for none
 * @param environments what Terraform roots are evaluated for, in the order written; empty for once
 */
public record Profile(
    @Nullable String name,
    boolean governmentCloud,
    @Nullable Integer confidentiality,
    @Nullable Integer endYear,
    @Nullable String stage,
    @Nullable Scope scope,
    List<Place> inheritedControls,
    List<String> records,
    List<Place> deployRegions,
    List<Place> permittedRegions,
    List<String> permittedServices,
    @Nullable FailOn failOn,
    Map<String, RuleSetting> rules,
    Map<String, Parameter> parameters,
    boolean inlineSuppressions,
    @Nullable Language language,
    @Nullable Place exceptions,
    List<Environment> environments) {

  /** The profile of a tree that has none. */
  public static final Profile EMPTY =
      new Profile(
          null, false, null, null, null, null, List.of(), List.of(), List.of(), List.of(),
          List.of(), null, Map.of(), Map.of(), true, null, null, List.of());

  /**
   * Which templates belong to the system.
   *
   * @param paths folders or files
   * @param level {@code workload}, {@code account} or {@code organization}
   * @param complete the templates are all there is, so that absence may be judged
   */
  public record Scope(List<Place> paths, String level, boolean complete) {}

  /**
   * Something named in the profile, and where.
   *
   * @param name as written; of a path without {@code ./} and slashes at the end, relative to the
   *     profile's folder
   */
  public record Place(String name, Span span) {}

  /**
   * What the profile says of one rule.
   *
   * @param off it is not asked; else it is, also where it is off by itself
   * @param severity its severity; null to leave it
   * @param span where it is said
   */
  public record RuleSetting(boolean off, @Nullable Severity severity, Span span) {}

  /**
   * A set of inputs that the same configuration is deployed with.
   *
   * @param name such as {@code prod}
   * @param varFiles files with values of variables, relative to the tree, later ones winning
   * @param params parameter files of CloudFormation, likewise
   * @param workspace Terraform's workspace there; null where it is not said
   * @param span where it is said
   */
  public record Environment(
      String name,
      List<String> varFiles,
      List<String> params,
      @Nullable String workspace,
      Span span) {}

  /** A rule parameter as written: one text, or several. */
  public record Parameter(List<String> values, Span span) {}
}
