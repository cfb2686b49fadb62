package dev.sekisho.terraform.plan;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import org.jspecify.annotations.Nullable;

/** Where a plan and its source disagree, counted; only the first is named, never a value. */
final class Differences {
  private int count;
  private @Nullable String example;
  private @Nullable Span place;

  /** Takes note of one; the source's place where there is one. */
  void add(String what, Span at) {
    count++;
    if (example == null) {
      example = what;
      place = at;
    }
  }

  /** One warning for all of them; null where there are none. */
  @Nullable Diagnostic diagnostic(String plan) {
    Span at = place;
    if (at == null) {
      return null;
    }
    return Diagnostic.warning(
        "plan-differs",
        at,
        new Message(
            "プラン "
                + plan
                + " がソースと "
                + count
                + " か所で異なります（例: "
                + example
                + "）。プランの内容で判定しました。プランを作り直してください",
            "the plan "
                + plan
                + " differs from the source in "
                + count
                + (count == 1 ? " place" : " places")
                + " (such as "
                + example
                + "); judged by the plan, make it anew"));
  }
}
