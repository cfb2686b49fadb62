package dev.sekisho.cli;

import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.SourceTree;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What there is in a folder that a profile could speak of.
 *
 * @param roots Terraform roots and outermost templates, relative to the folder, sorted
 * @param regions those in which something of the provider is placed that templates belong to
 * @param regionOpen whether something of it has no region, so that a profile would settle it
 * @param templates how many of the roots are templates
 * @param environments what variable and parameter files are named after
 * @param outside a file outside of the folder that a root in it uses; empty where there is none
 */
record Survey(
    List<String> roots,
    List<String> regions,
    boolean regionOpen,
    int templates,
    EnvironmentFiles environments,
    String outside) {

  /**
   * @param folder within the tree
   */
  static Survey of(SourceTree tree, String folder, Reading reading, Ruleset ruleset) {
    Set<String> known = new ProfileWords(ruleset).regions();
    TreeSet<String> roots = new TreeSet<>();
    TreeSet<String> modules = new TreeSet<>();
    TreeSet<String> regions = new TreeSet<>();
    boolean open = false;
    String outside = "";
    for (ResourceGraph graph : reading.graphs()) {
      String root = below(folder, graph.root());
      if (root.isEmpty()) {
        continue;
      }
      roots.add(root);
      if (graph.language() == TemplateLanguage.TERRAFORM) {
        modules.add(root);
      }
      for (Resource resource : graph.resources()) {
        open |= takeRegion(resource, known, regions);
      }
      for (String file : graph.files()) {
        outside = outside.isEmpty() && below(folder, file).isEmpty() ? file : outside;
      }
    }
    return new Survey(
        List.copyOf(roots),
        List.copyOf(regions),
        open,
        roots.size() - modules.size(),
        EnvironmentFiles.in(tree, folder, modules, new StageWords(ruleset.knowledge())),
        outside);
  }

  /** Answers whether the resource has an open region. */
  private static boolean takeRegion(Resource resource, Set<String> known, TreeSet<String> regions) {
    Resource.Provider provider = resource.provider();
    if (!provider.name().equals(RegionCheck.PROVIDER)) {
      return false;
    }
    if (provider.region() instanceof Value.Text region && known.contains(region.text())) {
      regions.add(region.text());
      return false;
    }
    return true;
  }

  /** The path from the folder; empty where it does not lie in it. */
  static String below(String folder, String path) {
    if (folder.equals(".") || path.equals(folder)) {
      return path.equals(folder) ? "." : path;
    }
    return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : "";
  }
}
