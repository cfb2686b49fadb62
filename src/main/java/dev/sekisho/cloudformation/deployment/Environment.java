package dev.sekisho.cloudformation.deployment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables that are set where a command runs. Immutable. */
final class Environment {
  static final Environment NONE = new Environment(Map.of(), ".");

  private final Map<String, Said> variables;
  private final @Nullable String folder;

  private Environment(Map<String, Said> variables, @Nullable String folder) {
    this.variables = variables;
    this.folder = folder;
  }

  Environment with(Map<String, Said> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Said> all = new HashMap<>(variables);
    all.putAll(more);
    return new Environment(all, folder);
  }

  Environment in(@Nullable String other) {
    return new Environment(variables, other);
  }

  @Nullable Said get(String name) {
    return variables.get(name);
  }

  /** The working folder, from where the file's commands start; null if nobody knows. */
  @Nullable String folder() {
    return folder;
  }

  /** The region of the AWS command line, which prefers the first of its two variables. */
  @Nullable Said region() {
    Said region = variables.get("AWS_REGION");
    return region != null ? region : variables.get("AWS_DEFAULT_REGION");
  }
}
