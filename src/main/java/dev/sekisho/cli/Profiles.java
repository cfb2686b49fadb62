package dev.sekisho.cli;

import dev.sekisho.profile.Profile;
import dev.sekisho.profile.ProfileReader;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which profile holds for what is scanned: that of {@code --config} for all; else for each given
 * path the nearest {@code sekisho.yaml} at or above it, up to the top of the tree.
 */
final class Profiles {
  static final String NAME = "sekisho.yaml";

  private static final String[] MISNAMED = {"sekisho.yml", ".sekisho.yaml", ".sekisho.yml"};
  private static final Message OTHER_NAME =
      new Message(
          "この名前のプロファイルは読みません。" + NAME + " に変えてください",
          "a profile of this name is not read; rename it to " + NAME);

  private final SourceTree tree;
  private final List<String> given;

  private Profiles(SourceTree tree, List<String> given) {
    this.tree = tree;
    this.given = given;
  }

  /**
   * A part of the tree and the profile that holds for it.
   *
   * @param folder what paths in the profile are relative to
   * @param whole all of that folder is scanned
   * @param notices what to tell about profiles
   */
  record Part(
      SourceTree tree, Profile profile, String folder, boolean whole, List<Diagnostic> notices) {}

  /**
   * @param paths as given; they exist
   * @param config null where none was named
   */
  static List<Part> of(SourceTree tree, List<Path> paths, @Nullable SourceFile config)
      throws UsageException, IOException {
    if (config != null) {
      return List.of(new Part(tree, read(config), ".", true, List.of()));
    }
    List<String> given = new ArrayList<>();
    Path base = tree.base().toRealPath();
    for (Path path : paths) {
      String name = base.relativize(path.toRealPath()).toString().replace('\\', '/');
      given.add(name.isEmpty() ? "." : name);
    }
    return new Profiles(tree, given).parts();
  }

  private List<Part> parts() throws UsageException, IOException {
    TreeSet<String> folders = new TreeSet<>();
    for (String path : given) {
      folders.add(nearest(path));
    }
    List<Diagnostic> unused = new ArrayList<>(unused(folders));
    unused.addAll(misnamed());
    if (folders.size() == 1) {
      return List.of(part(tree, folders.first(), unused));
    }
    Map<String, List<String>> files = new TreeMap<>();
    for (String file : tree.selected()) {
      files.computeIfAbsent(nearest(deepest(file)), folder -> new ArrayList<>()).add(file);
    }
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : files.entrySet()) {
      boolean first = parts.isEmpty();
      SourceTree own = tree.part(each.getValue(), first);
      parts.add(part(own, each.getKey(), first ? unused : List.of()));
    }
    return parts.isEmpty() ? List.of(part(tree, folders.first(), unused)) : parts;
  }

  /** The deepest of the given paths that holds a file. */
  private String deepest(String file) {
    String deepest = ".";
    for (String path : given) {
      boolean deeper = deepest.equals(".") || path.length() > deepest.length();
      if (deeper && (file.equals(path) || file.startsWith(path + "/"))) {
        deepest = path;
      }
    }
    return deepest;
  }

  /** The folder of the profile at or above a path; the tree itself where there is none. */
  private String nearest(String path) {
    String folder = tree.isFolder(path) ? path : SourceTree.folderOf(path);
    while (!folder.equals(".") && !isThere(folder)) {
      folder = SourceTree.folderOf(folder);
    }
    return folder;
  }

  private boolean isThere(String folder) {
    return tree.isThere(folder + "/" + NAME);
  }

  private Part part(SourceTree of, String folder, List<Diagnostic> notices) throws UsageException {
    String path = folder.equals(".") ? NAME : folder + "/" + NAME;
    SourceFile file = tree.read(path);
    if (file == null && isThere(folder)) {
      throw new UsageException(
          path + " を読めません。権限と、リポジトリの中の通常のファイルであることを確かめてください",
          path
              + " can't be read; check its permissions, and that it is a plain file of the"
              + " repository");
    }
    return new Part(
        of, file == null ? Profile.EMPTY : read(file), folder, isWhole(folder), notices);
  }

  private boolean isWhole(String folder) {
    for (String path : given) {
      if (path.equals(".") || path.equals(folder) || folder.startsWith(path + "/")) {
        return true;
      }
    }
    return false;
  }

  /** A profile below what is scanned would be taken for one that holds. */
  private List<Diagnostic> unused(Set<String> used) {
    List<Diagnostic> unused = new ArrayList<>();
    for (String file : tree.selected()) {
      String folder = SourceTree.folderOf(file);
      if (file.endsWith("/" + NAME) && !used.contains(folder)) {
        Message message =
            new Message(
                "指定したパスより下にあるプロファイルは使いません。使うには sekisho scan " + folder + " のように指定してください",
                "a profile below the given path is not used; to use it, name its folder: sekisho"
                    + " scan "
                    + folder);
        unused.add(Diagnostic.warning("profile-unused", file, message));
      }
    }
    return unused;
  }

  /** A profile under another name would be taken for one that holds. */
  private List<Diagnostic> misnamed() {
    TreeSet<String> misnamed = new TreeSet<>();
    for (String path : given) {
      String folder = tree.isFolder(path) ? path : SourceTree.folderOf(path);
      while (true) {
        for (String name : MISNAMED) {
          String there = folder.equals(".") ? name : folder + "/" + name;
          if (tree.isFile(there)) {
            misnamed.add(there);
          }
        }
        if (folder.equals(".")) {
          break;
        }
        folder = SourceTree.folderOf(folder);
      }
    }
    List<Diagnostic> told = new ArrayList<>();
    for (String path : misnamed) {
      told.add(Diagnostic.warning("profile-misnamed", path, OTHER_NAME));
    }
    return told;
  }

  private static Profile read(SourceFile file) throws UsageException {
    ProfileReader.Result result = ProfileReader.read(file);
    List<Diagnostic> errors = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        errors.add(diagnostic);
      }
    }
    if (!errors.isEmpty()) {
      throw new UsageException(Request.joined(errors));
    }
    return result.profile();
  }
}
