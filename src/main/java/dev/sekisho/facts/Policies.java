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
import org.jspecify.annotations.Nullable;

/** Questions to access policies. */
final class Policies {
  private Policies() {}

  /** What a policy, or several joined, answers; nothing written allows nothing. */
  static PolicyAnswer ask(SystemFacts system, Test.Allows question, Value value) {
    if (Values.isNothing(value)) {
      return new PolicyAnswer(Truth.FALSE, null, null);
    }
    String principal = question.principal();
    PolicyQuestion asked =
        new PolicyQuestion(
            who(principal),
            principal == null ? List.of() : callers(system, principal),
            question.action(),
            question.resource(),
            question.without() == null ? null : list(system, question.without()),
            question.apart() == null ? List.of() : list(system, question.apart()));
    PolicyDocument document = PolicyDocument.of(value);
    return question.denies()
        ? document.denies(asked, refused(question.requests()))
        : document.allows(asked);
  }

  private static PolicyQuestion.@Nullable Who who(@Nullable String principal) {
    if (principal == null) {
      return null;
    }
    return switch (principal) {
      case "everyone" -> PolicyQuestion.Who.EVERYONE;
      case "account" -> PolicyQuestion.Who.ACCOUNT;
      case "root" -> PolicyQuestion.Who.ROOT;
      default ->
          principal.startsWith(Test.SERVICES)
              ? PolicyQuestion.Who.SERVICE
              : PolicyQuestion.Who.FEDERATED;
    };
  }

  private static PolicyQuestion.Refused refused(@Nullable String requests) {
    if (requests == null) {
      return PolicyQuestion.Refused.ALL;
    }
    return switch (requests) {
      case "plain" -> PolicyQuestion.Refused.PLAIN;
      case "single-factor" -> PolicyQuestion.Refused.SINGLE_FACTOR;
      case "all-but-sources" -> PolicyQuestion.Refused.ALL_BUT_SOURCES;
      default -> PolicyQuestion.Refused.ALL_BUT_SOME;
    };
  }

  private static List<String> callers(SystemFacts system, String principal) {
    boolean services = principal.startsWith(Test.SERVICES);
    return list(system, services ? principal.substring(Test.SERVICES.length()) : principal);
  }

  private static List<String> list(SystemFacts system, String name) {
    List<String> texts = new ArrayList<>();
    List<Const> listed = system.knowledge().list(name);
    if (listed != null) {
      for (Const each : listed) {
        texts.add(each.text());
      }
    }
    return texts;
  }
}
