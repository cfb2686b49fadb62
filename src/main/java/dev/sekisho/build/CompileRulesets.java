package dev.sekisho.build;

import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Compiles the rulesets into the folder of classes; mistakes in them fail the build. */
public final class CompileRulesets {
  private CompileRulesets() {}

  /** Takes the folder of the rulesets and the folder of the compiled classes. */
  public static void main(String[] args) throws IOException {
    Path rulesets = Path.of(args[0]);
    Rulesets.Compiled compiled = Rulesets.compile(rulesets);
    for (Diagnostic problem : compiled.problems()) {
      Span span = problem.span();
      System.err.println(
          rulesets.getFileName()
              + "/"
              + problem.path()
              + (span == null ? "" : ":" + span.startLine() + ":" + span.startColumn())
              + " "
              + problem.message().en());
    }
    if (!compiled.problems().isEmpty()) {
      throw new IllegalStateException(compiled.problems().size() + " mistakes in the rulesets");
    }
    Path target = Path.of(args[1]).resolve("rulesets");
    Files.createDirectories(target);
    Files.write(target.resolve("questions.bin"), compiled.hot());
    Files.write(target.resolve("texts.bin"), compiled.text());
    Files.copy(
        rulesets.resolve("outside.tsv"),
        target.resolve("outside.tsv"),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
