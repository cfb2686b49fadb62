package dev.sekisho.engine;

import dev.sekisho.finding.CauseWords;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.value.Cause;
import java.util.ArrayList;
import java.util.List;

/**
 * Says once for each call that a module's content could not be judged, so that its silence is not
 * read as conformity.
 */
final class AbsentModules {
  private AbsentModules() {}

  static List<Diagnostic> diagnostics(List<ResourceGraph> graphs) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ResourceGraph graph : graphs) {
      for (Opaque opaque : graph.opaque()) {
        if (opaque.cause().absentModule()) {
          diagnostics.add(
              Diagnostic.warning("absent-module", opaque.span(), message(opaque.cause())));
        }
      }
    }
    return diagnostics;
  }

  private static Message message(Cause cause) {
    Message what = CauseWords.of(cause);
    Message settled = CauseWords.settledBy(cause);
    return new Message(
        what.ja() + "ため、その中身は判定していません。" + settled.ja(),
        what.en() + ", so its content was not judged; " + settled.en());
  }
}
