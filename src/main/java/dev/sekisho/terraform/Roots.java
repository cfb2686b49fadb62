package dev.sekisho.terraform;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the root modules: folders with configuration that no other module calls. */
final class Roots {
  private final ModuleLoader loader;
  private final RemoteModules remote;
  private final TreeSet<String> folders = new TreeSet<>();

  private Roots(ModuleLoader loader, RemoteModules remote) {
    this.loader = loader;
    this.remote = remote;
  }

  /** The folders of the roots that contain or use what was selected, sorted. */
  static List<String> find(ModuleLoader loader, RemoteModules remote) {
    Roots roots = new Roots(loader, remote);
    for (String path : loader.tree().selected()) {
      if (ModuleLoader.isConfiguration(path)) {
        roots.folders.add(SourceTree.folderOf(path));
      }
    }
    return roots.find();
  }

  private List<String> find() {
    Set<String> called = new HashSet<>();
    for (String folder : folders) {
      for (String target : targets(folder)) {
        if (!target.equals(folder)) {
          called.add(target);
        }
      }
    }
    List<String> roots = new ArrayList<>();
    Set<String> reached = new HashSet<>();
    for (String folder : folders) {
      if (!called.contains(folder) && loader.load(folder) != null) {
        roots.add(folder);
        reach(folder, reached);
      }
    }
    reportCircles(reached);
    return roots;
  }

  private List<String> targets(String folder) {
    ModuleSource module = loader.load(folder);
    List<String> targets = new ArrayList<>();
    if (module == null) {
      return targets;
    }
    for (Declaration call : module.calls().values()) {
      String target = remote.localFolder(module, call);
      if (target != null) {
        targets.add(target);
      }
    }
    return targets;
  }

  private void reach(String root, Set<String> reached) {
    List<String> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      String folder = open.remove(open.size() - 1);
      if (reached.add(folder)) {
        open.addAll(targets(folder));
      }
    }
  }

  /** What no root reaches is called only by itself, in a circle. */
  private void reportCircles(Set<String> reached) {
    for (String folder : folders) {
      ModuleSource module = loader.load(folder);
      if (module == null || reached.contains(folder)) {
        continue;
      }
      reach(folder, reached);
      for (Declaration call : module.calls().values()) {
        loader
            .diagnostics()
            .add(
                Diagnostic.error(
                    "module-circle",
                    call.header(),
                    new Message(
                        "モジュールが互いに呼び合っていて、どこからも始まりません。循環を断ってください",
                        "these modules only call each other; break the circle")));
        break;
      }
    }
  }
}
