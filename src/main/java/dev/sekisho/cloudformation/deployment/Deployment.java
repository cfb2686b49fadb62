package dev.sekisho.cloudformation.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said about the deployment of one template.
 *
 * @param ways in which it is deployed, in the order of the files that say so
 */
public record Deployment(List<Way> ways) {

  /** The id of the choice among the ways. */
  public static final String CHOICE = "deployment";

  /** Nothing is said. */
  public static final Deployment NONE = new Deployment(List.of());

  /**
   * One way of deploying: a command, or an environment of a settings file.
   *
   * @param region null where it leaves the region to whoever deploys
   * @param parameters values it hands over; null where it says nothing of them
   */
  public record Way(@Nullable Said region, @Nullable Map<String, Said> parameters) {

    /** The value it hands to a parameter; null if it hands none. */
    public @Nullable Said said(String parameter) {
      return parameters == null ? null : parameters.get(parameter);
    }
  }

  /** Whether each way says both its region and its parameters, so that they belong together. */
  public boolean joined() {
    for (Way way : ways) {
      if (way.region() == null || way.region().open() || way.parameters() == null) {
        return false;
      }
    }
    return !ways.isEmpty();
  }

  /** Each region once, where it is said first; none where one of the ways can't be known. */
  public List<Said> regions() {
    Map<String, Said> regions = new LinkedHashMap<>();
    for (Way way : ways) {
      Said region = way.region();
      if (region != null && region.open()) {
        return List.of();
      }
      if (region != null) {
        regions.putIfAbsent(region.text(), region);
      }
    }
    return List.copyOf(regions.values());
  }
}
