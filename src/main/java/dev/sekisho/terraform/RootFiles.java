package dev.sekisho.terraform;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.eval.TemplateFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that functions may read: paths are relative to the root module, in which Terraform
 * runs.
 */
final class RootFiles implements TemplateFiles {
  private static final int MAX_BYTES = 1_000_000;

  private final SourceTree tree;
  private final String root;

  RootFiles(SourceTree tree, String root) {
    this.tree = tree;
    this.root = root;
  }

  private @Nullable String inTree(String path) {
    return path.startsWith("~") ? null : SourceTree.resolve(root, path);
  }

  @Override
  public @Nullable SourceFile read(String path) {
    String name = inTree(path);
    if (name == null || !tree.isFile(name)) {
      return null;
    }
    SourceFile file = tree.read(name);
    return file == null || file.bytes().length > MAX_BYTES ? null : file;
  }

  @Override
  public byte @Nullable [] bytes(String path) {
    SourceFile file = read(path);
    if (file == null) {
      return null;
    }
    byte[] stored = tree.stored(file.path());
    return stored == null || stored.length > MAX_BYTES ? null : stored;
  }

  @Override
  public boolean isInside(String path) {
    String name = inTree(path);
    return name != null && tree.isFolder(SourceTree.folderOf(name));
  }

  @Override
  public @Nullable List<String> matching(String folder, String pattern) {
    String name = inTree(folder);
    if (name == null || !tree.isFolder(name) || pattern.contains("..")) {
      return null;
    }
    return FileSet.matching(tree, name, pattern);
  }
}
