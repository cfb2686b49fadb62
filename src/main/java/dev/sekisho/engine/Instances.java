package dev.sekisho.engine;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.value.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many instances each written resource makes, over all roots and environments. */
final class Instances {
  private Instances() {}

  /** By type and place of the header. */
  static Map<String, Integer> of(List<ResourceGraph> graphs) {
    Map<String, Integer> instances = new HashMap<>();
    for (ResourceGraph graph : graphs) {
      for (Resource resource : graph.resources()) {
        if (resource.exists() != Truth.FALSE) {
          instances.merge(resource.type() + " " + resource.header().place(), 1, Integer::sum);
        }
      }
    }
    return instances;
  }
}
