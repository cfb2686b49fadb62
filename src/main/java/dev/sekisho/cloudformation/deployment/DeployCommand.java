package dev.sekisho.cloudformation.deployment;

import org.jspecify.annotations.Nullable;

/**
 * A command that deploys a template into a region.
 *
 * @param template the path as it is written
 * @param folder the folder in which it runs, from where the script starts; null if nobody knows
 * @param region open where it is computed
 */
record DeployCommand(String template, @Nullable String folder, Said region) {
  /** Stands in a path for the folder of the script itself. */
  static final String OWN_FOLDER = "\0";

  /** Whether shell text works out the folder of the script that it stands in. */
  static boolean isOwnFolder(String shell) {
    boolean own = shell.contains("$0") || shell.contains("BASH_SOURCE");
    return shell.startsWith("$(") && own && shell.contains("dirname") && !shell.contains("..");
  }
}
