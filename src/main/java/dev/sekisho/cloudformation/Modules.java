package dev.sekisho.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The modules of the CloudFormation registry in one stack ({@code My::Network::Vpc::MODULE}): what
 * they are made of only the registry knows. Their resources are called by the module's logical id
 * and their own.
 */
final class Modules {
  private static final String ENDING = "::MODULE";

  private final Stack stack;
  private @Nullable List<String> logicalIds;

  Modules(Stack stack) {
    this.stack = stack;
  }

  static boolean isModule(String type) {
    return type.endsWith(ENDING);
  }

  /** The address of the module whose resource a name means; null if it means none. */
  @Nullable String of(String name) {
    for (String logicalId : logicalIds()) {
      if (name.startsWith(logicalId) && name.length() > logicalId.length()) {
        return stack.address(logicalId);
      }
    }
    return null;
  }

  private List<String> logicalIds() {
    List<String> known = logicalIds;
    if (known == null) {
      known = new ArrayList<>();
      for (Map.Entry<String, Stack.Declared> entry : stack.declared().entrySet()) {
        if (isModule(entry.getValue().type())) {
          known.add(entry.getKey());
        }
      }
      logicalIds = known;
    }
    return known;
  }
}
