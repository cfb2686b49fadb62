package dev.sekisho.rulesets;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.source.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Mistakes found in rulesets, each with its file and line. */
final class Problems {
  private static final String CODE = "ruleset";
  private final List<Diagnostic> found = new ArrayList<>();

  void add(Span span, String ja, String en) {
    found.add(Diagnostic.error(CODE, span, new Message(ja, en)));
  }

  void add(String path, String ja, String en) {
    found.add(Diagnostic.error(CODE, path, new Message(ja, en)));
  }

  void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** A word that is not one of the known ones. */
  void unknownWord(Span span, String ja, String en, String word, Collection<String> known) {
    String nearest = Spelling.nearest(word, known);
    add(
        span,
        "知らない" + ja + "「" + word + "」です。" + (nearest == null ? "" : "「" + nearest + "」のことですか？"),
        "unknown "
            + en
            + " \""
            + word
            + "\""
            + (nearest == null ? "" : ", did you mean \"" + nearest + "\"?"));
  }

  void unknownKey(Span span, String key, Collection<String> known) {
    unknownWord(span, "キー", "key", key, known);
  }

  void unknownFact(Span span, String name, Map<String, ?> known) {
    unknownWord(span, "事実", "fact", name, known.keySet());
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
