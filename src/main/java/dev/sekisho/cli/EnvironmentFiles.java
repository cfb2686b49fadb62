package dev.sekisho.cli;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Files with values that are named after a stage ({@code envs/prod.tfvars}, {@code
 * params/prod/app.json}), by that name.
 *
 * @param byName files of each environment, relative to the folder, by its name
 * @param sure whether it is plain what belongs together: no environment has two files in one place,
 *     and every Terraform root takes a file of each
 */
record EnvironmentFiles(Map<String, Files> byName, boolean sure) {

  /** The files of one environment. */
  record Files(List<String> variables, List<String> parameters) {}

  /**
   * @param modules the Terraform roots, relative to the folder
   */
  static EnvironmentFiles in(
      SourceTree tree, String folder, Set<String> modules, StageWords words) {
    Map<String, Files> found = new TreeMap<>();
    for (String path : tree.selected()) {
      String own = Survey.below(folder, path);
      boolean variables = path.endsWith(".tfvars") || path.endsWith(".tfvars.json");
      String name = own.isEmpty() ? null : name(tree, path, variables, words);
      if (name == null || !(variables || isParameters(tree, path))) {
        continue;
      }
      Files files =
          found.computeIfAbsent(name, n -> new Files(new ArrayList<>(), new ArrayList<>()));
      (variables ? files.variables : files.parameters).add(own);
    }
    boolean sure = true;
    for (Files files : found.values()) {
      sure &= isPlain(files, modules);
    }
    return new EnvironmentFiles(found, sure);
  }

  /** The stage that the file, or else its folder, is called after; null for none. */
  private static @Nullable String name(
      SourceTree tree, String path, boolean variables, StageWords words) {
    String folder = SourceTree.folderOf(path);
    String file = path.substring(path.lastIndexOf('/') + 1);
    String stem = file.substring(0, file.indexOf('.') < 0 ? file.length() : file.indexOf('.'));
    if (words.has(stem) && !file.contains(".auto.tfvars")) {
      return stem;
    }
    String parent = folder.substring(folder.lastIndexOf('/') + 1);
    boolean root = variables && holdsConfiguration(tree, folder);
    return words.has(parent) && !root ? parent : null;
  }

  /** Such a folder is a root itself, and files of variables in it are its own. */
  private static boolean holdsConfiguration(SourceTree tree, String folder) {
    for (String name : tree.filesIn(folder)) {
      if (name.endsWith(".tf") || name.endsWith(".tofu") || name.endsWith(".tf.json")) {
        return true;
      }
    }
    return false;
  }

  /** A list of {@code ParameterKey}s, or a mapping with {@code Parameters} and no resources. */
  private static boolean isParameters(SourceTree tree, String path) {
    SourceFile source = path.endsWith(".json") ? tree.read(path) : null;
    YamlFile file = source == null ? null : Documents.read(source);
    if (file == null || file.documents().isEmpty()) {
      return false;
    }
    YamlTree root = file.documents().get(0);
    if (root instanceof YamlTree.Sequence list) {
      return !list.items().isEmpty()
          && list.items().get(0) instanceof YamlTree.Mapping first
          && first.get("ParameterKey") != null;
    }
    return root instanceof YamlTree.Mapping mapping
        && mapping.get("Parameters") instanceof YamlTree.Mapping values
        && mapping.get("Resources") == null
        && allPlain(values);
  }

  private static boolean allPlain(YamlTree.Mapping values) {
    for (YamlTree.Entry entry : values.entries()) {
      if (!(entry.value() instanceof YamlTree.Scalar)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Files files, Set<String> modules) {
    boolean plain = files.parameters.size() <= 1;
    for (int i = 1; i < files.variables.size(); i++) {
      String folder = SourceTree.folderOf(files.variables.get(i));
      plain &= !folder.equals(SourceTree.folderOf(files.variables.get(i - 1)));
    }
    for (String module : modules) {
      plain &= takes(module, files.variables, modules);
    }
    return plain;
  }

  /** A root takes files of its own folders and those that lie in no root. */
  private static boolean takes(String module, List<String> files, Set<String> modules) {
    for (String file : files) {
      String folder = SourceTree.folderOf(file);
      while (!folder.equals(".") && !modules.contains(folder)) {
        folder = SourceTree.folderOf(folder);
      }
      if (folder.equals(module) || !modules.contains(folder)) {
        return true;
      }
    }
    return false;
  }
}
