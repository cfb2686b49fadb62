package dev.sekisho.engine;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Diagnostics by path, position and code, each once. */
final class InOrder {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::path)
          .thenComparingInt(InOrder::start)
          .thenComparing(Diagnostic::code);

  private InOrder() {}

  static List<Diagnostic> of(List<Diagnostic> diagnostics) {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(ORDER);
    List<Diagnostic> once = new ArrayList<>(sorted.size());
    for (Diagnostic diagnostic : sorted) {
      if (once.isEmpty() || !isSame(once.get(once.size() - 1), diagnostic)) {
        once.add(diagnostic);
      }
    }
    return once;
  }

  private static int start(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return span == null ? -1 : span.start();
  }

  private static boolean isSame(Diagnostic one, Diagnostic other) {
    return ORDER.compare(one, other) == 0 && one.message().en().equals(other.message().en());
  }
}
