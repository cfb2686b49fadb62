package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The inputs of a fixture: lines of {@code var-file PATH}, {@code var NAME=VALUE} and so on. */
final class InputsFile {
  private InputsFile() {}

  /** What the file says; nothing where there is none. */
  static TerraformInputs read(Path given) throws IOException {
    if (!Files.exists(given)) {
      return TerraformInputs.NONE;
    }
    List<String> files = new ArrayList<>();
    List<String> variables = new ArrayList<>();
    String region = null;
    String workspace = null;
    for (String line : Files.readAllLines(given)) {
      String rest = line.substring(line.indexOf(' ') + 1);
      switch (line.substring(0, Math.max(0, line.indexOf(' ')))) {
        case "var-file" -> files.add(rest);
        case "var" -> variables.add(rest);
        case "region" -> region = rest;
        case "workspace" -> workspace = rest;
        default -> assertTrue(line.startsWith("#"), line);
      }
    }
    return new TerraformInputs(files, variables, region, null, workspace);
  }
}
