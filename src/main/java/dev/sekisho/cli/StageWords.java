package dev.sekisho.cli;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Knowledge;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people call the stages of a system, as a ruleset knows it. */
final class StageWords {
  private final Set<String> words = new HashSet<>();

  StageWords(Knowledge knowledge) {
    for (String list : List.of("production-words", "other-stage-words")) {
      List<Const> members = knowledge.list(list);
      for (Const member : members == null ? List.<Const>of() : members) {
        words.add(member.text());
      }
    }
  }

  /** Whether a name is that of a stage and nothing else. */
  boolean has(String name) {
    return words.contains(name.toLowerCase(Locale.ROOT));
  }
}
