package dev.sekisho.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a system from outside its templates.
 *
 * @param governmentCloud whether it runs on Government Cloud, where the clause of permitted regions
 *     is asked instead of the one about data abroad
 * @param confidentiality 1 to 3; null where the profile does not say
 * @param endYear the last year of planned use; null where the profile does not say
 * @param stage {@code production}, {@code other}, or null to let tags, names and folders say
 * @param scope how much of the surroundings the templates hold
 * @param complete whether they hold all of it, so that absence may be judged
 * @param inheritedControls controls applied from outside ({@code audit-trail})
 * @param permittedRegions regions that the system may use; empty where the profile does not say
 * @param permittedServices services that it may use; empty where the profile does not say
 * @param records patterns of addresses that hold official records; {@code *} stands for anything
 * @param parameters thresholds set by the user, as written, by parameter name
 */
public record SystemProfile(
    boolean governmentCloud,
    @Nullable Integer confidentiality,
    @Nullable Integer endYear,
    @Nullable String stage,
    Scope scope,
    boolean complete,
    Set<String> inheritedControls,
    Set<String> permittedRegions,
    Set<String> permittedServices,
    List<String> records,
    Map<String, String> parameters) {

  /** How much of the surroundings templates hold, least first. */
  public enum Scope {
    WORKLOAD("workload"),
    ACCOUNT("account"),
    ORGANIZATION("organization");

    private final String word;

    Scope(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** What holds without a profile: nothing is declared. */
  public static SystemProfile undeclared() {
    return new SystemProfile(
        false,
        null,
        null,
        null,
        Scope.WORKLOAD,
        false,
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        Map.of());
  }

  /** Whether the absence of something that this level holds may be judged. */
  public boolean covers(Scope wanted) {
    return complete && scope.compareTo(wanted) >= 0;
  }
}
