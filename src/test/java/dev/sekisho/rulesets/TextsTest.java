package dev.sekisho.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Japanese that was written over several lines reads as if it were on one. */
class TextsTest {
  @ParameterizedTest
  @CsvSource({
    "避ける。 国内に, 避ける。国内に",
    "リー ジョン, リージョン",
    "TLS 1.2 以上, TLS 1.2 以上",
    "12 ファイル, 12 ファイル",
    "（推奨） a, （推奨）a",
    "ありません。 365日, ありません。365日",
    "ノード、 EKS 「強い」 もの, ノード、EKS「強い」もの",
    "a  。b, a  。b"
  })
  void undoesTheBlanksOfFolding(String folded, String text) {
    assertEquals(text, Folding.undone(folded));
  }

  @Test
  void noTextHasABlankBetweenWideCharacters() {
    Ruleset ruleset = Rulesets.builtIn();
    List<String> wrong = new ArrayList<>();
    for (String id : ruleset.ids()) {
      RuleCard card = ruleset.card(id);
      assertNotNull(card);
      List<Message> texts = new ArrayList<>(List.of(card.title(), card.why(), card.fix()));
      texts.addAll(card.differs().values());
      for (Clause clause : card.clauses()) {
        texts.add(clause.gist());
      }
      Message message = ruleset.message(id);
      if (message != null) {
        texts.add(message);
      }
      for (Message text : texts) {
        if (!text.ja().equals(Folding.undone(text.ja()))) {
          wrong.add(id + ": " + text.ja());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
