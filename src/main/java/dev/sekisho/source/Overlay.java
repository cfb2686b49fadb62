package dev.sekisho.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a tree is another than on disk: files with other contents, and files that are not there.
 */
final class Overlay {
  static final Overlay NONE = new Overlay(Map.of(), Set.of());

  private final Map<String, byte[]> contents;
  private final Set<String> absent;
  private final Set<String> folders = new HashSet<>();

  Overlay(Map<String, byte[]> contents, Set<String> absent) {
    this.contents = contents;
    this.absent = absent;
    for (String path : contents.keySet()) {
      String folder = SourceTree.folderOf(path);
      while (folders.add(folder) && !folder.equals(".")) {
        folder = SourceTree.folderOf(folder);
      }
    }
  }

  /** The same, in which some files have yet another content. */
  Overlay with(Map<String, byte[]> changed) {
    Map<String, byte[]> all = new HashMap<>(contents);
    all.putAll(changed);
    return new Overlay(all, absent);
  }

  /** The content of a file that has another one than on disk, else null. */
  byte @Nullable [] content(String path) {
    return contents.isEmpty() ? null : contents.get(path);
  }

  boolean isAbsent(String path) {
    return !absent.isEmpty() && absent.contains(path);
  }

  /** Whether files with contents of their own lie below. */
  boolean isFolder(String path) {
    return folders.contains(path);
  }

  /** Of these files those that are there. */
  List<String> present(List<String> onDisk) {
    List<String> present = new ArrayList<>(onDisk);
    present.removeAll(absent);
    return present;
  }

  /** Paths of the files with contents of their own. */
  Set<String> paths() {
    return contents.keySet();
  }

  /** Names of the files in a folder, of which some are known from the disk. */
  List<String> names(String folder, List<String> onDisk) {
    if (this == NONE) {
      return onDisk;
    }
    TreeSet<String> names = new TreeSet<>(onDisk);
    names.removeIf(name -> absent.contains(folder.equals(".") ? name : folder + "/" + name));
    for (String path : contents.keySet()) {
      if (SourceTree.folderOf(path).equals(folder)) {
        names.add(path.substring(path.lastIndexOf('/') + 1));
      }
    }
    return List.copyOf(names);
  }

  /** The same of the folders in it. */
  List<String> folders(String folder, List<String> onDisk) {
    if (folders.isEmpty()) {
      return onDisk;
    }
    TreeSet<String> names = new TreeSet<>(onDisk);
    for (String each : folders) {
      if (!each.equals(".") && SourceTree.folderOf(each).equals(folder)) {
        names.add(each.substring(each.lastIndexOf('/') + 1));
      }
    }
    return List.copyOf(names);
  }
}
