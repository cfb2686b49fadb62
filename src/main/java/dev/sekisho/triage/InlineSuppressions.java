package dev.sekisho.triage;

import dev.sekisho.finding.Finding;
import dev.sekisho.finding.UnknownRule;
import dev.sekisho.finding.Verdict;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.Suppression;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comments of the form {@code sekisho:ignore rule -- reason}. One with a reason takes the findings
 * of that rule away from what it stands on; one without, or for a rule that does not exist, does
 * nothing but is reported.
 */
public final class InlineSuppressions {
  private final boolean allowed;
  private final List<String> rules;

  /**
   * @param allowed false where the profile forbids them
   * @param rules ids of all rules there are
   */
  public InlineSuppressions(boolean allowed, List<String> rules) {
    this.allowed = allowed;
    this.rules = rules;
  }

  /** Findings that are shown, and those taken away, each in the order given. */
  public record Outcome(List<Finding> shown, List<Finding> suppressed) {}

  public Outcome apply(List<Finding> findings) {
    List<Finding> shown = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    for (Finding finding : findings) {
      boolean taken = allowed && finding.verdict() != Verdict.EXCEPTED && isCovered(finding);
      (taken ? suppressed : shown).add(finding);
    }
    return new Outcome(shown, suppressed);
  }

  private static boolean isCovered(Finding finding) {
    for (Suppression suppression : finding.suppressions()) {
      if (suppression.rule().equals(finding.rule().id()) && !suppression.reason().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is wrong with the comments themselves; one that covers several resources is named for
   * each, so sort and fold.
   */
  public List<Diagnostic> diagnostics(List<ResourceGraph> graphs) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ResourceGraph graph : graphs) {
      for (Resource resource : graph.resources()) {
        for (Suppression suppression : resource.suppressions()) {
          Message wrong = wrongWith(suppression);
          if (wrong != null) {
            diagnostics.add(Diagnostic.warning("suppression", suppression.span(), wrong));
          }
        }
      }
    }
    return diagnostics;
  }

  private @Nullable Message wrongWith(Suppression suppression) {
    String rule = suppression.rule();
    if (!allowed) {
      return new Message(
          "コメントによる抑止はプロファイルで禁止されているため無視しました",
          "ignored, since the profile forbids suppression by comment");
    }
    if (suppression.reason().isEmpty()) {
      return new Message(
          "抑止の理由がないため無視しました。「sekisho:ignore " + rule + " -- 理由」と書いてください",
          "ignored, since it gives no reason; write \"sekisho:ignore " + rule + " -- reason\"");
    }
    return rules.contains(rule) ? null : UnknownRule.message(rule, rules);
  }
}
