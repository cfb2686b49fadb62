package dev.sekisho.terraform;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What a root module depends on: the folders that it is made of, and what their texts read besides.
 */
public final class RootUse {
  private final String root;
  private final Set<String> folders;
  private final List<SourceFile> files;

  RootUse(String root, Set<String> folders, List<SourceFile> files) {
    this.root = root;
    this.folders = folders;
    this.files = files;
  }

  public String root() {
    return root;
  }

  /** The root's own folder and those of all modules that it calls. */
  public Set<String> folders() {
    return folders;
  }

  /**
   * Whether a file may have a part in the root: one in its folders, or one that a function could
   * read. Never false for one that has; a name that is pieced together letter by letter aside.
   */
  public boolean mayUse(String path) {
    if (folders.contains(SourceTree.folderOf(path))) {
      return true;
    }
    boolean reads = false;
    boolean named = false;
    String ending = ending(path);
    for (SourceFile file : files) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      reads |= text.contains("file");
      named |= text.contains(ending) || text.contains("fileset");
    }
    return reads && named;
  }

  /** The file's ending with its dot, or its whole name where it has none. */
  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(dot);
  }
}
