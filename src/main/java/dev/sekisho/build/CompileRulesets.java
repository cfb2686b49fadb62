package dev.sekisho.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the place for the compiled rulesets: the folder named by the second argument. */
public final class CompileRulesets {
  private CompileRulesets() {}

  /** Takes the folder of the rulesets and the folder of the compiled classes. */
  public static void main(String[] args) throws IOException {
    Files.createDirectories(Path.of(args[1]));
  }
}
