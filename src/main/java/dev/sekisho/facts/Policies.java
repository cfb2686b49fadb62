package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Test;
import dev.sekisho.policy.PolicyAnswer;
import dev.sekisho.policy.PolicyDocument;
import dev.sekisho.policy.PolicyQuestion;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Questions to access policies. */
final class Policies {
  private Policies() {}

  /** What a policy, or several joined, answers; nothing written allows nothing. */
  static PolicyAnswer ask(SystemFacts system, Test.Allows question, Value value) {
    if (Values.isNothing(value)) {
      return new PolicyAnswer(Truth.FALSE, null, null);
    }
    List<String> restricting = new ArrayList<>();
    List<Const> listed = system.knowledge().list("restricting-conditions");
    if (listed != null) {
      for (Const each : listed) {
        restricting.add(each.text());
      }
    }
    PolicyQuestion asked =
        new PolicyQuestion(
            question.everyone(),
            question.action(),
            question.resource(),
            Boolean.FALSE.equals(question.restricted()),
            restricting);
    PolicyDocument document = PolicyDocument.of(value);
    return question.denies() ? document.denies(asked, question.plain()) : document.allows(asked);
  }
}
