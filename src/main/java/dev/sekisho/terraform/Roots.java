package dev.sekisho.terraform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the root modules: folders with configuration that no other module calls. Where only a part
 * of the tree was asked for, and that part may be a module of others, its callers are looked for in
 * the whole tree.
 */
final class Roots {
  private final ModuleLoader loader;
  private final RemoteModules remote;
  private final TreeSet<String> selected = new TreeSet<>();
  private final Map<String, List<String>> targets = new HashMap<>();
  private final Map<String, List<String>> callers = new HashMap<>();

  private Roots(ModuleLoader loader, RemoteModules remote) {
    this.loader = loader;
    this.remote = remote;
  }

  /** The folders of the roots that contain or use what was selected, sorted. */
  static List<String> find(ModuleLoader loader, RemoteModules remote) {
    Roots roots = new Roots(loader, remote);
    roots.addFolders(loader.tree().selected(), roots.selected);
    return roots.find();
  }

  /** The same roots, each with what it depends on. */
  static List<RootUse> uses(ModuleLoader loader, RemoteModules remote) {
    Roots roots = new Roots(loader, remote);
    roots.addFolders(loader.tree().selected(), roots.selected);
    List<RootUse> uses = new ArrayList<>();
    for (String root : roots.find()) {
      Set<String> folders = roots.reachedBy(root);
      uses.add(new RootUse(root, folders, roots.texts(folders)));
    }
    return uses;
  }

  /** A root's folder and all below it, in modules that nobody asked for by name too. */
  private Set<String> reachedBy(String root) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      String folder = open.remove(open.size() - 1);
      if (!reached.add(folder)) {
        continue;
      }
      ModuleSource module = targets.containsKey(folder) ? null : loader.load(folder);
      if (module != null) {
        link(module);
      }
      open.addAll(targets.getOrDefault(folder, List.of()));
    }
    return reached;
  }

  private List<SourceFile> texts(Set<String> folders) {
    List<SourceFile> texts = new ArrayList<>();
    for (String folder : folders) {
      ModuleSource module = loader.load(folder);
      for (HclFile file : module == null ? List.<HclFile>of() : module.files()) {
        texts.add(file.source());
      }
    }
    return texts;
  }

  /** Values of variables belong to the root in whose folder they lie. */
  private static boolean isValues(String name) {
    return name.endsWith(".tfvars") || name.endsWith(".tfvars.json");
  }

  private void addFolders(List<String> files, Set<String> folders) {
    for (String path : files) {
      if (ModuleLoader.isConfiguration(path) || isValues(path)) {
        folders.add(SourceTree.folderOf(path));
      }
    }
  }

  private List<String> find() {
    boolean mayBeCalled = false;
    for (String folder : selected) {
      ModuleSource module = loader.load(folder);
      if (module != null) {
        link(module);
        mayBeCalled |= module.backend() == null && module.providers().isEmpty();
      }
    }
    if (mayBeCalled) {
      linkOthers();
    }
    TreeSet<String> tops = new TreeSet<>();
    for (String folder : above()) {
      if (!callers.containsKey(folder) && loader.load(folder) != null) {
        tops.add(folder);
      }
    }
    reportCircles(below(tops));
    return new ArrayList<>(tops);
  }

  /** Notes whom a module calls; calls of itself are no calls by another. */
  private void link(ModuleSource module) {
    List<String> called = new ArrayList<>();
    for (Declaration call : module.calls().values()) {
      String target = remote.localFolder(module, call);
      if (target != null && !target.equals(module.folder())) {
        called.add(target);
        callers.computeIfAbsent(target, key -> new ArrayList<>()).add(module.folder());
      }
    }
    targets.put(module.folder(), called);
  }

  /** The rest of the tree, read for its calls alone. */
  private void linkOthers() {
    TreeSet<String> folders = new TreeSet<>();
    try {
      addFolders(loader.tree().all(), folders);
    } catch (IOException e) {
      return;
    }
    folders.removeAll(selected);
    ModuleLoader others = new ModuleLoader(loader.tree());
    for (String folder : folders) {
      ModuleSource module = mayCall(folder) ? others.load(folder) : null;
      if (module != null) {
        link(module);
      }
    }
  }

  /** A look at the bytes spares reading most modules of a large tree. */
  private boolean mayCall(String folder) {
    SourceTree tree = loader.tree();
    for (String name : tree.filesIn(folder)) {
      SourceFile file = ModuleLoader.isConfiguration(name) ? tree.read(folder + "/" + name) : null;
      if (file != null && new String(file.bytes(), ISO_8859_1).contains("module")) {
        return true;
      }
    }
    return false;
  }

  /** What was selected and all that directly or indirectly calls it. */
  private Set<String> above() {
    return closure(selected, callers);
  }

  private Set<String> below(Set<String> folders) {
    return closure(folders, targets);
  }

  private static Set<String> closure(Set<String> from, Map<String, List<String>> steps) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(from);
    while (!open.isEmpty()) {
      String folder = open.remove(open.size() - 1);
      if (reached.add(folder)) {
        open.addAll(steps.getOrDefault(folder, List.of()));
      }
    }
    return reached;
  }

  /** What no root reaches is called only by itself, in a circle. */
  private void reportCircles(Set<String> reached) {
    Set<String> seen = new HashSet<>(reached);
    for (String folder : selected) {
      ModuleSource module = loader.load(folder);
      if (module == null || seen.contains(folder) || module.calls().isEmpty()) {
        continue;
      }
      seen.addAll(below(Set.of(folder)));
      Declaration call = module.calls().values().iterator().next();
      loader.diagnostics().add(circle(call));
    }
  }

  private static Diagnostic circle(Declaration call) {
    return Diagnostic.error(
        "module-circle",
        call.header(),
        new Message(
            "モジュールが互いに呼び合っていて、どこからも始まりません。循環を断ってください",
            "these modules only call each other; break the circle"));
  }
}
