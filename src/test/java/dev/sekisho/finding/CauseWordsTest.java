package dev.sekisho.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sekisho.source.Message;
import dev.sekisho.value.Cause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has no name of its own is told without a hole in the sentence. */
class CauseWordsTest {
  @ParameterizedTest
  @EnumSource(
      value = Cause.Kind.class,
      names = {"INVALID", "LIMIT", "MEANING", "DEFAULT_VALUE"})
  void leavesNoHoleWhereThereIsNoName(Cause.Kind kind) {
    Message words = CauseWords.of(new Cause(kind, "", null));
    assertEquals(words.ja().strip(), words.ja());
    assertFalse(words.ja().contains("「」"), words.ja());
    assertEquals(words.en().strip(), words.en());
    assertFalse(words.en().contains("  ") || words.en().contains("\"\""), words.en());
  }
}
