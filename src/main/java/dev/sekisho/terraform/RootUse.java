package dev.sekisho.terraform;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a root module depends on: the folders that it is made of, and whether its texts read further
 * files, whose names may come from anywhere.
 */
public final class RootUse {
  private static final Pattern READS = Pattern.compile("file[a-z0-9]*\\s*\\(|local_file");

  private final String root;
  private final Set<String> folders;
  private final boolean reads;

  RootUse(String root, Set<String> folders, List<SourceFile> files) {
    this.root = root;
    this.folders = folders;
    boolean any = false;
    for (SourceFile file : files) {
      any |= READS.matcher(new String(file.bytes(), StandardCharsets.UTF_8)).find();
    }
    this.reads = any;
  }

  public String root() {
    return root;
  }

  /** The root's own folder and those of all modules that it calls. */
  public Set<String> folders() {
    return folders;
  }

  /** Whether a file may have a part in the root; never false for one that has. */
  public boolean mayUse(String path) {
    return folders.contains(SourceTree.folderOf(path))
        || (reads && !ModuleLoader.isConfiguration(path));
  }
}
