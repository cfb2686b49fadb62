package dev.sekisho.cloudformation;

import dev.sekisho.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that was odd; each thing once, however many stacks are made of a template. */
final class TemplateDiagnostics {
  private final List<Diagnostic> all = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  StackDiagnostics of(Template template) {
    return new StackDiagnostics(this, template);
  }

  void add(Diagnostic diagnostic) {
    int at = diagnostic.span() == null ? -1 : diagnostic.span().start();
    if (seen.add(diagnostic.code() + " " + diagnostic.path() + " " + at)) {
      all.add(diagnostic);
    }
  }

  List<Diagnostic> all() {
    return all;
  }
}
