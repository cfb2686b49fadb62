package dev.sekisho.terraform;

import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files of an environment a root takes: those in its own folders and those that lie in no
 * root at all. A file within another root is that one's.
 */
final class VarFiles {
  private VarFiles() {}

  static List<String> of(String root, List<String> files, List<String> roots) {
    List<String> own = new ArrayList<>();
    for (String file : files) {
      String nearest = nearest(SourceTree.folderOf(file), roots);
      if (nearest.isEmpty() || nearest.equals(root)) {
        own.add(file);
      }
    }
    return own;
  }

  /** The innermost root that a folder lies in; empty where it lies in none. */
  private static String nearest(String folder, List<String> roots) {
    String nearest = "";
    int depth = -1;
    for (String root : roots) {
      boolean within = folder.equals(root) || folder.startsWith(root + "/");
      int here = root.equals(".") ? 0 : within ? root.length() : -1;
      if (here > depth) {
        depth = here;
        nearest = root;
      }
    }
    return nearest;
  }
}
