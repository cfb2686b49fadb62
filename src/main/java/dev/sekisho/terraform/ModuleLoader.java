package dev.sekisho.terraform;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.value.Cause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads folders into modules, each file and folder once. */
final class ModuleLoader {
  private final SourceTree tree;
  private final Map<String, ModuleSource> modules = new HashMap<>();
  private final Map<String, HclFile> files = new TreeMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  ModuleLoader(SourceTree tree) {
    this.tree = tree;
  }

  SourceTree tree() {
    return tree;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Paths of all files that were read, sorted. */
  List<String> files() {
    return List.copyOf(files.keySet());
  }

  static boolean isConfiguration(String name) {
    return name.endsWith(".tf") || name.endsWith(".tofu") || isJson(name);
  }

  private static boolean isJson(String name) {
    return name.endsWith(".tf.json") || name.endsWith(".tofu.json");
  }

  /** The module in a folder; null where the folder holds no configuration. */
  @Nullable ModuleSource load(String folder) {
    ModuleSource known = modules.get(folder);
    if (known != null) {
      return known.files().isEmpty() ? null : known;
    }
    ModuleSource module = new ModuleSource(folder);
    modules.put(folder, module);
    List<String> names = configurations(folder);
    for (String name : names) {
      if (!isOverride(name)) {
        add(module, folder, name, false);
      }
    }
    for (String name : names) {
      if (isOverride(name)) {
        add(module, folder, name, true);
      }
    }
    reportTwins(module);
    return module.files().isEmpty() ? null : module;
  }

  private void reportTwins(ModuleSource module) {
    for (Declaration twin : module.twins()) {
      String address = ModuleSource.resourceKey(twin);
      diagnostics.add(
          Diagnostic.warning(
              "terraform-duplicate",
              twin.header(),
              new Message(
                  address + " が二度宣言されています。名前を変えてください",
                  address + " is declared twice; give one of them another name")));
    }
  }

  private void add(ModuleSource module, String folder, String name, boolean override) {
    String path = folder.equals(".") ? name : folder + "/" + name;
    HclFile file = read(path);
    if (file == null) {
      module.lose(new Cause(Cause.Kind.UNREADABLE, path, null));
    } else {
      module.add(file, override);
    }
  }

  /**
   * The configuration files of a folder; one in {@code .tofu} stands in for its {@code .tf} twin.
   */
  private List<String> configurations(String folder) {
    Set<String> tofu = new HashSet<>();
    for (String name : tree.filesIn(folder)) {
      int ending = name.indexOf(".tofu");
      if (ending >= 0 && isConfiguration(name)) {
        tofu.add(name.substring(0, ending) + name.substring(ending).replace(".tofu", ".tf"));
      }
    }
    List<String> names = new ArrayList<>();
    for (String name : tree.filesIn(folder)) {
      boolean hidden =
          name.startsWith(".")
              || name.endsWith("~")
              || (name.startsWith("#") && name.endsWith("#"));
      if (isConfiguration(name) && !hidden && !tofu.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isOverride(String name) {
    String plain = name.substring(0, name.lastIndexOf(isJson(name) ? ".t" : "."));
    return plain.equals("override") || plain.endsWith("_override");
  }

  /** A file of HCL; null where it can't be read at all. */
  @Nullable HclFile read(String path) {
    HclFile known = files.get(path);
    if (known != null) {
      return known;
    }
    SourceFile source = unreadable.contains(path) ? null : tree.read(path);
    if (source == null && unreadable.add(path)) {
      diagnostics.add(
          Diagnostic.error(
              "file-unreadable",
              path,
              new Message(
                  "ファイルを読めません。大きさと権限を、リンクならリンク先も確かめてください",
                  "the file can't be read; check its size and permissions, and of a link where it"
                      + " leads")));
    }
    if (source == null) {
      return null;
    }
    HclFile file = parse(source);
    files.put(path, file);
    diagnostics.addAll(file.diagnostics());
    return file;
  }

  private static HclFile parse(SourceFile source) {
    if (isJson(source.path())) {
      return JsonConfiguration.read(source);
    }
    return source.path().endsWith(".json")
        ? JsonConfiguration.readValues(source)
        : HclReader.read(source);
  }
}
