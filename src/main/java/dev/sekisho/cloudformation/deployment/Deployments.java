package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is said about the deployment of a template: in the files of its own folder, of those
 * around it up to the tree, and where scripts and pipelines usually lie beside them. Which other
 * templates are asked for changes nothing.
 */
public final class Deployments {
  private final SettingsFiles settings;
  private final DeploymentFiles files;
  private final Map<String, Deployment> known = new HashMap<>();

  public Deployments(SourceTree tree) {
    this.settings = new SettingsFiles(tree);
    this.files = new DeploymentFiles(tree);
  }

  /** The ways of deploying a template of which it is known what they hand over. */
  public List<Deployment.Way> handing(String template) {
    List<Deployment.Way> handing = new ArrayList<>();
    for (Deployment.Way way : settings.ways(template)) {
      if (way.parameters() != null) {
        handing.add(way);
      }
    }
    return handing;
  }

  /** Whether a file of this name may tell how templates are deployed. */
  public static boolean mayTell(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return DeploymentFiles.mayTell(SourceTree.folderOf(path), name) || SettingsFiles.mayTell(name);
  }

  /** What is wrong with the files that were asked for so far. */
  public List<Diagnostic> problems() {
    return settings.problems();
  }

  /** What is said about the template at a path of the tree. */
  public Deployment of(String template) {
    return known.computeIfAbsent(template, this::find);
  }

  private Deployment find(String template) {
    List<Deployment.Way> ways = new ArrayList<>(settings.ways(template));
    for (String folder : DeploymentFiles.foldersFor(template)) {
      for (Said region : files.regions(folder, template)) {
        ways.add(new Deployment.Way(region, null));
      }
    }
    return ways.isEmpty() ? Deployment.NONE : new Deployment(List.copyOf(ways));
  }
}
