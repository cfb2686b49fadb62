package dev.sekisho.engine;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Stars;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which patterns of official records met nothing: a slip in one would switch the checks of
 * records off without a word. No more than a note, since a part of a repository may be scanned.
 */
final class RecordPatterns {
  private RecordPatterns() {}

  static List<Diagnostic> diagnostics(List<String> patterns, List<ResourceGraph> graphs) {
    List<Diagnostic> notes = new ArrayList<>();
    for (String pattern : patterns) {
      if (!graphs.isEmpty() && !isMet(pattern, graphs)) {
        notes.add(new Diagnostic(Diagnostic.Severity.NOTE, "no-record", ".", null, said(pattern)));
      }
    }
    return notes;
  }

  private static boolean isMet(String pattern, List<ResourceGraph> graphs) {
    for (ResourceGraph graph : graphs) {
      for (Resource resource : graph.resources()) {
        if (Stars.fits(pattern, resource.configAddress())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Message said(String pattern) {
    return new Message(
        "調べた範囲に、プロファイルの records の「" + pattern + "」に当たるリソースはありません。アドレス（添字なし）か、* を使った形で書いてください",
        "nothing that was scanned is meant by \""
            + pattern
            + "\" of the profile's records; write an address without indexes, or * for any part of"
            + " it");
  }
}
