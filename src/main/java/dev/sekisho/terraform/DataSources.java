package dev.sekisho.terraform;

import dev.sekisho.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Data sources whose result follows from the configuration itself. */
final class DataSources {
  private DataSources() {}

  /**
   * An attribute that can be computed; null where it can't, or isn't one of the source's results.
   */
  static @Nullable Value attribute(ResourceInstance instance, String name) {
    return null;
  }

  /** Adds what can be computed to the arguments. */
  static void add(ResourceInstance instance, Map<String, Value> values) {}
}
