package dev.sekisho.cloudformation.deployment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables that are set where a command runs, and its working folder. Immutable. */
final class Environment {
  static final Environment NONE = new Environment(Map.of(), Set.of(), ".");

  private final Map<String, Said> variables;
  private final Set<String> exported;
  private final @Nullable String folder;

  private Environment(Map<String, Said> variables, Set<String> exported, @Nullable String folder) {
    this.variables = variables;
    this.exported = exported;
    this.folder = folder;
  }

  /** With variables that programs see. */
  Environment with(Map<String, Said> more) {
    return with(more, more.keySet());
  }

  /**
   * With further variables.
   *
   * @param seen the names of those that programs see
   */
  Environment with(Map<String, Said> more, Set<String> seen) {
    if (more.isEmpty() && seen.isEmpty()) {
      return this;
    }
    Map<String, Said> all = new HashMap<>(variables);
    all.putAll(more);
    Set<String> names = new HashSet<>(exported);
    names.addAll(seen);
    return new Environment(all, names, folder);
  }

  Environment in(@Nullable String other) {
    return new Environment(variables, exported, other);
  }

  @Nullable Said get(String name) {
    return variables.get(name);
  }

  private @Nullable Said exported(String name) {
    return exported.contains(name) ? variables.get(name) : null;
  }

  /** The working folder, from where the file's commands start; null if nobody knows. */
  @Nullable String folder() {
    return folder;
  }

  /**
   * The region of the AWS command line; open where its two variables, of which not every version
   * reads both, differ.
   */
  @Nullable Said region() {
    Said region = exported("AWS_REGION");
    Said other = exported("AWS_DEFAULT_REGION");
    if (region == null || other == null) {
      return region == null ? other : region;
    }
    return region.text().equals(other.text()) ? region : new Said("", region.span());
  }

  /** Whether commands go to something that stands for AWS, as tests do. */
  boolean isElsewhere() {
    return variables.containsKey("AWS_ENDPOINT_URL")
        || variables.containsKey("AWS_ENDPOINT_URL_CLOUDFORMATION");
  }
}
