package dev.sekisho.engine;

import dev.sekisho.cloudformation.TemplateUse;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.RootUse;
import dev.sekisho.terraform.TerraformFrontEnd;
import dev.sekisho.terraform.TerraformInputs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far changed files reach: the roots and templates that may use one of them, and with one of a
 * system all of that system. Too much costs time, too little would lose a finding.
 */
final class Extent {
  private final AnalysisRequest request;
  private final Set<String> changed;

  private Extent(AnalysisRequest request, Set<String> changed) {
    this.request = request;
    this.changed = changed;
  }

  /** The same requests, each for the files that changed ones reach; those for none are left out. */
  static List<AnalysisRequest> of(List<AnalysisRequest> requests, Set<String> changed)
      throws IOException {
    List<AnalysisRequest> narrowed = new ArrayList<>();
    for (AnalysisRequest request : requests) {
      List<String> files = new Extent(request, changed).files();
      if (!files.isEmpty()) {
        narrowed.add(request.in(request.tree().part(files, narrowed.isEmpty())));
      }
    }
    return narrowed.isEmpty()
        ? List.of(requests.get(0).in(requests.get(0).tree().part(List.of(), true)))
        : narrowed;
  }

  private List<String> files() {
    SourceTree tree = request.tree();
    if (changesAll()) {
      return tree.selected();
    }
    Set<String> files = new TreeSet<>();
    for (RootUse use : TerraformFrontEnd.uses(tree)) {
      if (isReached(use)) {
        files.addAll(inFolder(use.root()));
      }
    }
    files.addAll(TemplateUse.of(tree, changed));
    addSystem(files);
    if (!files.isEmpty()) {
      addPlans(files);
    }
    return List.copyOf(files);
  }

  /** Whether the profile or what belongs to it changed, or what is given for all roots. */
  private boolean changesAll() {
    Set<String> given = new TreeSet<>(request.files());
    given.addAll(request.terraform().varFiles());
    for (TerraformInputs.Environment environment : request.terraform().environments()) {
      given.addAll(environment.varFiles());
    }
    given.retainAll(changed);
    return !given.isEmpty();
  }

  private boolean isReached(RootUse use) {
    for (String path : changed) {
      if (use.mayUse(path)) {
        return true;
      }
    }
    return false;
  }

  private List<String> inFolder(String folder) {
    List<String> paths = new ArrayList<>();
    for (String name : request.tree().filesIn(folder)) {
      String path = folder.equals(".") ? name : folder + "/" + name;
      if (TerraformFrontEnd.isConfiguration(name)) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** Roots of one system are judged together. */
  private void addSystem(Set<String> files) {
    List<String> scope = request.scopePaths();
    boolean inScope = false;
    for (String file : files) {
      inScope |= Systems.isInScope(file, scope);
    }
    for (String file : inScope ? request.tree().selected() : List.<String>of()) {
      if (Systems.isInScope(file, scope)) {
        files.add(file);
      }
    }
  }

  /** A plan stands for a root that may be reached. */
  private void addPlans(Set<String> files) {
    for (String file : request.tree().selected()) {
      if (!files.contains(file) && TerraformFrontEnd.isPlan(request.tree(), file)) {
        files.add(file);
      }
    }
  }
}
