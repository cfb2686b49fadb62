package dev.sekisho.engine;

import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.graph.ResourceGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which roots make up one system: those in the profile's scope together, every other one alone. */
final class Systems {
  /** Between the name of a system and its environment. */
  private static final String IN = "\0";

  private Systems() {}

  static List<SystemGraphs> of(List<ResourceGraph> graphs, AnalysisRequest request) {
    Map<String, List<ResourceGraph>> groups = new LinkedHashMap<>();
    for (ResourceGraph graph : graphs) {
      String environment = graph.environment() == null ? "" : IN + graph.environment();
      String system = isInScope(graph.root(), request.scopePaths()) ? "" : graph.root();
      groups.computeIfAbsent(system + environment, key -> new ArrayList<>()).add(graph);
    }
    share(groups);
    List<SystemGraphs> systems = new ArrayList<>();
    for (List<ResourceGraph> group : groups.values()) {
      String name = request.name() == null ? group.get(0).root() : request.name();
      systems.add(new SystemGraphs(name, group, request.profile()));
    }
    return systems;
  }

  /** What is in the scope but has no environment belongs to the system of each. */
  private static void share(Map<String, List<ResourceGraph>> groups) {
    List<ResourceGraph> common = groups.getOrDefault("", List.of());
    boolean shared = false;
    for (Map.Entry<String, List<ResourceGraph>> group : groups.entrySet()) {
      if (group.getKey().startsWith(IN)) {
        group.getValue().addAll(common);
        shared = true;
      }
    }
    if (shared) {
      groups.remove("");
    }
  }

  static boolean isInScope(String root, List<String> paths) {
    for (String path : paths) {
      String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      if (folder.equals(".") || root.equals(folder) || root.startsWith(folder + "/")) {
        return true;
      }
    }
    return false;
  }
}
