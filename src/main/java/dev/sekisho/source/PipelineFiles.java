package dev.sekisho.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Files near a template that tell how it is built and delivered: those in its folder and in the
 * folders above it, up to the top of the tree.
 *
 * @param pipelines definitions of delivery pipelines, as paths relative to the tree
 * @param wrappers settings of programs that write a part of the configuration by themselves
 */
public record PipelineFiles(List<String> pipelines, List<String> wrappers) {
  private static final String[] FOLDERS = {
    ".github/workflows", ".circleci", ".buildkite", ".azure-pipelines", ".gitlab/ci", ".woodpecker"
  };
  private static final Set<String> NAMES =
      Set.of(
          ".gitlab-ci.yml",
          ".gitlab-ci.yaml",
          "Jenkinsfile",
          "azure-pipelines.yml",
          "azure-pipelines.yaml",
          "bitbucket-pipelines.yml",
          "buildspec.yml",
          "buildspec.yaml",
          "cloudbuild.yaml",
          "cloudbuild.yml",
          ".drone.yml",
          ".travis.yml",
          ".woodpecker.yml",
          "atlantis.yaml",
          "atlantis.yml");
  private static final Set<String> WRAPPERS =
      Set.of("terragrunt.hcl", "root.hcl", "terramate.tm.hcl", "stack.tm.hcl", "cdktf.json");

  /** Whether a file of this name is one of them. */
  public static boolean mayTell(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (NAMES.contains(name) || WRAPPERS.contains(name)) {
      return true;
    }
    for (String folder : FOLDERS) {
      if (path.startsWith(folder + "/") || path.contains("/" + folder + "/")) {
        return true;
      }
    }
    return false;
  }

  /** What there is for a folder of the tree. */
  public static PipelineFiles near(SourceTree tree, String folder) {
    PipelineFiles found = new PipelineFiles(new ArrayList<>(), new ArrayList<>());
    String at = folder;
    found.add(tree, at);
    while (!at.equals(".")) {
      at = SourceTree.folderOf(at);
      found.add(tree, at);
    }
    return found;
  }

  private void add(SourceTree tree, String folder) {
    String prefix = folder.equals(".") ? "" : folder + "/";
    for (String name : tree.filesIn(folder)) {
      if (NAMES.contains(name)) {
        pipelines.add(prefix + name);
      } else if (WRAPPERS.contains(name)) {
        wrappers.add(prefix + name);
      }
    }
    for (String inner : FOLDERS) {
      for (String name : tree.filesIn(prefix + inner)) {
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
          pipelines.add(prefix + inner + "/" + name);
        }
      }
    }
  }
}
