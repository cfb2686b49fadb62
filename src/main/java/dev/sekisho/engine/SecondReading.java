package dev.sekisho.engine;

import dev.sekisho.hcl.HclReader;
import dev.sekisho.hcl.SyntaxVerifier;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of native HCL syntax once more and has a second reader confirm what was seen. */
final class SecondReading {
  private SecondReading() {}

  static List<Diagnostic> diagnostics(SourceTree tree, List<String> files) {
    SyntaxVerifier verifier = new SyntaxVerifier();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String path : files) {
      SourceFile source = isNative(path) ? tree.read(path) : null;
      if (source != null) {
        diagnostics.addAll(verifier.verify(HclReader.read(source)));
      }
    }
    return diagnostics;
  }

  private static boolean isNative(String path) {
    return path.endsWith(".tf") || path.endsWith(".tofu") || path.endsWith(".tfvars");
  }
}
