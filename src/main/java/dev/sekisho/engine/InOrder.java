package dev.sekisho.engine;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Diagnostics by path, position, code and words, each once. */
final class InOrder {
  private InOrder() {}

  static List<Diagnostic> of(List<Diagnostic> diagnostics) {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(InOrder::compare);
    List<Diagnostic> once = new ArrayList<>(sorted.size());
    for (Diagnostic diagnostic : sorted) {
      if (once.isEmpty() || compare(once.get(once.size() - 1), diagnostic) != 0) {
        once.add(diagnostic);
      }
    }
    return once;
  }

  private static int compare(Diagnostic one, Diagnostic other) {
    int byPath = one.path().compareTo(other.path());
    int byPlace = byPath != 0 ? byPath : Integer.compare(start(one), start(other));
    int byCode = byPlace != 0 ? byPlace : one.code().compareTo(other.code());
    int bySeverity = byCode != 0 ? byCode : one.severity().compareTo(other.severity());
    return bySeverity != 0 ? bySeverity : one.message().en().compareTo(other.message().en());
  }

  private static int start(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return span == null ? -1 : span.start();
  }
}
