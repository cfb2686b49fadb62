package dev.sekisho.terraform;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlTree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the modules lie that are called by other than a local path: {@code
 * .terraform/modules/modules.json} of a root knows.
 */
final class RemoteModules {
  private final SourceTree tree;
  private final Map<String, Map<String, String>> manifests = new HashMap<>();

  RemoteModules(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * The folder that a call with a local source means; null for other sources and for folders
   * outside the tree.
   */
  @Nullable String localFolder(ModuleSource module, Declaration call) {
    String path = localPath(call);
    return path == null ? null : SourceTree.resolve(module.folder(), path);
  }

  /** The source of a call where it is a path within the repository, else null. */
  static @Nullable String localPath(Declaration call) {
    Written source = call.attribute("source");
    String path = source == null ? null : ModuleSource.constant(source.value());
    boolean local =
        path != null
            && (path.startsWith("./")
                || path.startsWith("../")
                || path.equals("..")
                || path.equals("."));
    return local ? path : null;
  }

  /**
   * The folder of an installed module.
   *
   * @param root the root's folder
   * @param key the names of the calls on the way, joined by dots
   */
  @Nullable String installed(String root, String key) {
    Map<String, String> manifest = manifests.get(root);
    if (manifest == null) {
      manifest = read(root);
      manifests.put(root, manifest);
    }
    return manifest.get(key);
  }

  private Map<String, String> read(String root) {
    Map<String, String> folders = new HashMap<>();
    String path = SourceTree.resolve(root, ".terraform/modules/modules.json");
    SourceFile file = path == null || !tree.isFile(path) ? null : tree.read(path);
    if (file == null) {
      return folders;
    }
    for (YamlTree document : JsonReader.read(file).documents()) {
      if (document instanceof YamlTree.Mapping mapping
          && mapping.get("Modules") instanceof YamlTree.Sequence modules) {
        for (YamlTree module : modules.items()) {
          add(root, module, folders);
        }
      }
    }
    return folders;
  }

  private static void add(String root, YamlTree module, Map<String, String> folders) {
    if (module instanceof YamlTree.Mapping entry
        && entry.get("Key") instanceof YamlTree.Scalar key
        && entry.get("Dir") instanceof YamlTree.Scalar folder) {
      String resolved = SourceTree.resolve(root, folder.text());
      if (resolved != null) {
        folders.put(key.text(), resolved);
      }
    }
  }
}
