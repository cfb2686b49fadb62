package dev.sekisho.fix;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files as they are after the edits so far. Only what the person asked for is edited: plain
 * files of the tree in UTF-8, none that a tool has made.
 */
final class Sources {
  /** Folders into which tools write. */
  private static final List<String> GENERATED =
      List.of(
          ".terraform", ".terragrunt-cache", ".aws-sam", "cdk.out", "cdktf.out", "node_modules");

  private final SourceTree tree;
  private final Set<String> selected;
  private final Map<String, Draft> drafts = new TreeMap<>();

  Sources(SourceTree tree) {
    this.tree = tree;
    this.selected = new HashSet<>(tree.selected());
  }

  /** By path, those that were asked for. */
  Map<String, Draft> drafts() {
    return drafts;
  }

  boolean mayEdit(String path) {
    for (String part : path.split("/", -1)) {
      if (GENERATED.contains(part)) {
        return false;
      }
    }
    return selected.contains(path);
  }

  /** Null where the file can't be edited. */
  @Nullable Draft draft(String path) {
    Draft known = drafts.get(path);
    if (known == null && mayEdit(path)) {
      SourceFile file = tree.read(path);
      if (file != null && file.encoding().equals(StandardCharsets.UTF_8)) {
        known = new Draft(file);
        drafts.put(path, known);
      }
    }
    return known;
  }

  /** The file as it is now, whether or not it may be edited. */
  @Nullable SourceFile read(String path) {
    Draft draft = drafts.get(path);
    return draft == null ? tree.read(path) : draft.current();
  }

  /** Names of the files beside another one. */
  List<String> beside(String path) {
    return tree.filesIn(SourceTree.folderOf(path));
  }

  /** How often a name stands in a text as a whole word. */
  static int mentions(SourceFile file, String name) {
    byte[] bytes = file.bytes();
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    int count = 0;
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      boolean here =
          java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)
              && (i == 0 || !isWord(bytes[i - 1]))
              && (i + wanted.length == bytes.length || !isWord(bytes[i + wanted.length]));
      count += here ? 1 : 0;
    }
    return count;
  }

  private static boolean isWord(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '-'
        || b < 0;
  }
}
