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
  private final List<RootUse> roots;
  private final Set<String> changed;
  private final Moment other;
  private final Set<String> otherRoots = new TreeSet<>();

  private Extent(AnalysisRequest request, List<RootUse> roots, Set<String> changed, Moment other) {
    this.request = request;
    this.roots = roots;
    this.changed = changed;
    this.other = other;
    for (RootUse use : other.roots) {
      otherRoots.add(use.root());
    }
  }

  /**
   * A tree at one of the two moments, with the roots that were asked for in it.
   *
   * @param roots all of the tree's
   */
  record Moment(SourceTree tree, List<RootUse> roots) {
    static Moment of(SourceTree tree) {
      return new Moment(tree, TerraformFrontEnd.uses(tree));
    }
  }

  /**
   * The same requests, each for the files that changed ones reach; those for none are left out.
   *
   * @param changed paths of files
   * @param own the moment that the requests are of
   */
  static List<AnalysisRequest> of(
      List<AnalysisRequest> requests, Set<String> changed, Moment own, Moment other)
      throws IOException {
    List<AnalysisRequest> narrowed = new ArrayList<>();
    for (AnalysisRequest request : requests) {
      List<RootUse> roots =
          requests.size() == 1 ? own.roots : TerraformFrontEnd.uses(request.tree());
      List<String> files = new Extent(request, roots, changed, other).files();
      // The first one tells of what was passed over and could not be read, whatever it judges.
      if (!files.isEmpty() || narrowed.isEmpty()) {
        narrowed.add(request.in(request.tree().part(files, narrowed.isEmpty())));
      }
    }
    return narrowed;
  }

  private List<String> files() {
    SourceTree tree = request.tree();
    if (changesAll()) {
      return tree.selected();
    }
    Set<String> files = new TreeSet<>();
    Set<String> concerned = new TreeSet<>(otherRoots);
    for (RootUse use : roots) {
      concerned.remove(use.root());
      if (isReached(use)) {
        files.addAll(inFolder(use.root()));
      }
    }
    files.addAll(TemplateUse.of(tree, changed, other.tree));
    for (String path : tree.selected()) {
      if (changed.contains(path) && TerraformFrontEnd.isPlan(tree, path)) {
        files.add(path);
      }
    }
    concerned.addAll(changed);
    concerned.addAll(files);
    addSystem(concerned, files);
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

  /** A module that only one of the moments calls is a root in the other alone. */
  private boolean isReached(RootUse use) {
    if (!otherRoots.contains(use.root())) {
      return true;
    }
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

  /**
   * Roots of one system are judged together, also where one of them is gone.
   *
   * @param concerned paths of files and of roots
   */
  private void addSystem(Set<String> concerned, Set<String> files) {
    List<String> scope = request.scopePaths();
    boolean inScope = false;
    for (String path : concerned) {
      inScope |= Systems.isInScope(path, scope);
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
