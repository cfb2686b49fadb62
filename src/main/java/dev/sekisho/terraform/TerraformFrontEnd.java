package dev.sekisho.terraform;

import dev.sekisho.graph.Reading;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.plan.PlanDetection;
import dev.sekisho.terraform.plan.PlanFile;
import dev.sekisho.terraform.plan.PlanVariables;
import dev.sekisho.terraform.plan.PlannedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The door to Terraform: finds the root modules among the files of a tree and evaluates each into a
 * graph. Reads nothing outside the tree, asks no provider and runs nothing. Never throws on input;
 * what could not be read or decided is a diagnostic.
 */
public final class TerraformFrontEnd {
  private static final long STACK_BYTES = 512L << 20;

  private final ModuleLoader loader;
  private final RemoteModules remote;
  private final TerraformInputs inputs;
  private final List<ResourceGraph> graphs = new ArrayList<>();
  private @Nullable Plans plans;

  private TerraformFrontEnd(SourceTree tree, TerraformInputs inputs) {
    this.loader = new ModuleLoader(tree);
    this.remote = new RemoteModules(tree);
    this.inputs = inputs;
  }

  /** One graph for each root that contains or uses a selected file. */
  public static Reading build(SourceTree tree, TerraformInputs inputs) {
    TerraformFrontEnd frontEnd = new TerraformFrontEnd(tree, inputs);
    frontEnd.run();
    return new Reading(frontEnd.graphs, frontEnd.loader.diagnostics(), frontEnd.files());
  }

  /** The roots that contain or use a selected file, and what each depends on. */
  public static List<RootUse> uses(SourceTree tree) {
    return Roots.uses(new ModuleLoader(tree), new RemoteModules(tree));
  }

  /** Whether a file of this name is read as configuration. */
  public static boolean isConfiguration(String name) {
    return ModuleLoader.isConfiguration(name);
  }

  /** Whether a file is a plan, by its content. */
  public static boolean isPlan(SourceTree tree, String path) {
    return mayBePlan(path) && PlanDetection.kind(tree, path) != PlanDetection.Kind.OTHER;
  }

  private List<String> files() {
    Plans read = plans;
    if (read == null || read.files().isEmpty()) {
      return loader.files();
    }
    TreeSet<String> files = new TreeSet<>(loader.files());
    files.addAll(read.files());
    return List.copyOf(files);
  }

  private boolean mayHavePlans() {
    for (String path : loader.tree().selected()) {
      if (mayBePlan(path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file may be a plan, by its name: only a named one ends otherwise than in JSON. */
  static boolean mayBePlan(String path) {
    int dot = path.lastIndexOf('.');
    return switch (dot < 0 ? "" : path.substring(dot)) {
      case ".tf", ".tofu", ".tfvars", ".yaml", ".yml", ".template", ".cfn", ".cform" -> false;
      case ".json" -> !ModuleLoader.isConfiguration(path) && !path.endsWith(".tfvars.json");
      default -> true;
    };
  }

  /** Values are evaluated by recursion, so there is a deep stack for chains of them. */
  private void run() {
    plans = mayHavePlans() ? Plans.in(loader) : null;
    List<String> roots = roots();
    if (roots.isEmpty() && (plans == null || plans.files().isEmpty())) {
      new UndeclaredVariables(inputs.variables()).report(".", loader.diagnostics());
      return;
    }
    Throwable[] failure = new Throwable[1];
    Thread thread = new Thread(null, () -> evaluate(roots), "terraform", STACK_BYTES);
    thread.setUncaughtExceptionHandler((dead, thrown) -> failure[0] = thrown);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure[0] instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure[0] instanceof Error error) {
      throw error;
    }
  }

  /** The roots of what was selected, and those that have a plan; sorted. */
  private List<String> roots() {
    List<String> roots = Roots.find(loader, remote);
    if (plans == null || plans.ofRoots().isEmpty()) {
      return roots;
    }
    TreeSet<String> all = new TreeSet<>(roots);
    all.addAll(plans.ofRoots().keySet());
    return List.copyOf(all);
  }

  private void evaluate(List<String> roots) {
    UndeclaredVariables undeclared = new UndeclaredVariables(inputs.variables());
    for (String root : roots) {
      ModuleSource source = loader.load(root);
      if (source == null) {
        continue;
      }
      undeclared.take(source);
      if (evaluatePlans(root, source)) {
        continue;
      }
      if (inputs.environments().isEmpty()) {
        evaluate(root, source, inputs, null);
      }
      for (TerraformInputs.Environment environment : inputs.environments()) {
        List<String> files = VarFiles.of(root, environment.varFiles(), roots);
        evaluate(root, source, inputs.in(environment, files), null);
      }
    }
    undeclared.report(roots.isEmpty() ? "." : roots.get(0), loader.diagnostics());
    if (plans != null) {
      for (PlanFile plan : plans.alone()) {
        graphs.add(PlannedGraph.alone(plan, inputs.deployRegion(), inputs.environment()));
      }
    }
  }

  /** Where a root has plans, these stand for it; several are its environments. */
  private boolean evaluatePlans(String root, ModuleSource source) {
    List<PlanFile> own = plans == null ? null : plans.ofRoots().get(root);
    if (own == null) {
      return false;
    }
    if (!inputs.environments().isEmpty()) {
      loader
          .diagnostics()
          .add(
              Diagnostic.warning(
                  "plan-environments",
                  own.get(0).path(),
                  new Message(
                      "このルートはプランで判定し、sekisho.yaml の environments"
                          + " では判定していません。すべての環境を判定するには、環境ごとのプランを置くか、プランを調査の対象から外してください",
                      "this root was judged by its plan and not by the environments of"
                          + " sekisho.yaml; give a plan for each environment, or leave the plan out"
                          + " of the scan")));
    }
    List<String> names = PlanNames.of(own);
    for (int i = 0; i < own.size(); i++) {
      String environment = own.size() == 1 ? inputs.environment() : names.get(i);
      evaluate(root, source, inputs.in(environment), own.get(i));
    }
    return true;
  }

  private void evaluate(
      String root, ModuleSource source, TerraformInputs given, @Nullable PlanFile plan) {
    try {
      PlanVariables variables = plan == null ? null : new PlanVariables(plan);
      Evaluation evaluation = new Evaluation(root, loader, remote, given, variables);
      ResourceGraph graph =
          RootGraph.of(new ModuleInstance(evaluation, source, null, ModuleInstance.Path.ROOT));
      loader.tree().progress().rootRead();
      graphs.add(
          plan == null
              ? graph
              : PlannedGraph.over(graph, plan, given.deployRegion(), loader.diagnostics()));
    } catch (StackOverflowError e) {
      report("terraform-limit", root, "値の依存が深すぎて追えません", "values depend on each other too deeply");
    } catch (RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      String at = e.getClass().getSimpleName() + (trace.length == 0 ? "" : " " + trace[0]);
      report(
          "terraform-defect",
          root,
          "評価できませんでした（" + at + "）。版を添えて報告してください",
          "could not be evaluated (" + at + "); please report this with the version");
    }
  }

  private void report(String code, String root, String ja, String en) {
    loader.diagnostics().add(Diagnostic.error(code, root, new Message(ja, en)));
  }
}
