package dev.sekisho.terraform;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.plan.PlanDetection;
import dev.sekisho.terraform.plan.PlanFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The plans among the selected files, each with the root module that it was made of. */
final class Plans {
  private final ModuleLoader loader;
  private final Map<String, List<PlanFile>> ofRoots = new TreeMap<>();
  private final List<PlanFile> alone = new ArrayList<>();
  private final List<String> files = new ArrayList<>();

  private Plans(ModuleLoader loader) {
    this.loader = loader;
  }

  static Plans in(ModuleLoader loader) {
    Plans plans = new Plans(loader);
    for (String path : loader.tree().selected()) {
      if (TerraformFrontEnd.mayBePlan(path)) {
        plans.take(path);
      }
    }
    return plans;
  }

  private void take(String path) {
    switch (PlanDetection.kind(loader.tree(), path)) {
      case OTHER -> {}
      case JSON -> read(path);
      case BINARY -> loader.diagnostics().add(binary(path));
    }
  }

  private static Diagnostic binary(String path) {
    return Diagnostic.error(
        "plan-binary",
        path,
        new Message(
            "バイナリ形式のプランは読めません。「terraform show -json " + path + " > plan.json」で変換したファイルを指定してください",
            "this is a plan in binary form; convert it with 'terraform show -json "
                + path
                + " > plan.json' and name that file"));
  }

  private void read(String path) {
    List<Diagnostic> said = new ArrayList<>();
    PlanFile plan = PlanFile.read(loader.tree(), path, said);
    loader.diagnostics().addAll(said);
    if (plan == null) {
      return;
    }
    files.add(path);
    String root = root(plan);
    if (root == null) {
      alone.add(plan);
    } else {
      ofRoots.computeIfAbsent(root, key -> new ArrayList<>()).add(plan);
    }
  }

  /** The nearest folder from the plan's upwards which declares most of what the plan is about. */
  private @Nullable String root(PlanFile plan) {
    Set<String> declared = plan.declared();
    String folder = SourceTree.folderOf(plan.path());
    while (true) {
      ModuleSource source = loader.load(folder);
      if (source != null && declaresMost(source, declared)) {
        return folder;
      }
      if (folder.equals(".")) {
        return null;
      }
      folder = SourceTree.folderOf(folder);
    }
  }

  private static boolean declaresMost(ModuleSource source, Set<String> declared) {
    int found = 0;
    for (String address : declared) {
      boolean known =
          address.startsWith("module.")
              ? source.calls().containsKey(address.substring("module.".length()))
              : source.resources().containsKey(address);
      found += known ? 1 : 0;
    }
    return found * 2 > declared.size();
  }

  /** The roots that have plans, and their plans. */
  Map<String, List<PlanFile>> ofRoots() {
    return ofRoots;
  }

  /** Plans whose source is not there. */
  List<PlanFile> alone() {
    return alone;
  }

  /** Paths of the plans that were read. */
  List<String> files() {
    return files;
  }
}
