package dev.sekisho.terraform;

import dev.sekisho.graph.Reading;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.List;

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

  private TerraformFrontEnd(SourceTree tree, TerraformInputs inputs) {
    this.loader = new ModuleLoader(tree);
    this.remote = new RemoteModules(tree);
    this.inputs = inputs;
  }

  /** One graph for each root that contains or uses a selected file. */
  public static Reading build(SourceTree tree, TerraformInputs inputs) {
    TerraformFrontEnd frontEnd = new TerraformFrontEnd(tree, inputs);
    frontEnd.run();
    return new Reading(frontEnd.graphs, frontEnd.loader.diagnostics(), frontEnd.loader.files());
  }

  /** Values are evaluated by recursion, so there is a deep stack for chains of them. */
  private void run() {
    List<String> roots = Roots.find(loader, remote);
    if (roots.isEmpty()) {
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

  private void evaluate(List<String> roots) {
    for (String root : roots) {
      ModuleSource source = loader.load(root);
      if (source != null) {
        evaluate(root, source);
      }
    }
  }

  private void evaluate(String root, ModuleSource source) {
    try {
      Evaluation evaluation = new Evaluation(root, loader, remote, inputs);
      graphs.add(
          RootGraph.of(new ModuleInstance(evaluation, source, null, ModuleInstance.Path.ROOT)));
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
