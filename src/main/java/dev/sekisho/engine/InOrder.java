package dev.sekisho.engine;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Diagnostics by path, position and code, each once. */
final class InOrder {
  private InOrder() {}

  static List<Diagnostic> of(List<Diagnostic> diagnostics) {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(InOrder::compare);
    List<Diagnostic> once = new ArrayList<>(sorted.size());
    for (Diagnostic diagnostic : sorted) {
      if (once.isEmpty() || !isSame(once.get(once.size() - 1), diagnostic)) {
        once.add(diagnostic);
      }
    }
    return once;
  }

  private static int compare(Diagnostic one, Diagnostic other) {
    int byPath = one.path().compareTo(other.path());
    int byPlace = byPath != 0 ? byPath : Integer.compare(start(one), start(other));
    return byPlace != 0 ? byPlace : one.code().compareTo(other.code());
  }

  private static int start(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return span == null ? -1 : span.start();
  }

  private static boolean isSame(Diagnostic one, Diagnostic other) {
    return compare(one, other) == 0 && one.message().en().equals(other.message().en());
  }
}
