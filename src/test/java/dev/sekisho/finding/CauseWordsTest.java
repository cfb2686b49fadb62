package dev.sekisho.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sekisho.source.Message;
import dev.sekisho.value.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Causes speak of what the reader can see or do, not of how the program is built. */
class CauseWordsTest {
  private static final List<String> OURS =
      List.of("語彙", "資料", "vocabulary", "knowledge", "ruleset", "evaluated", "encryption.at-rest");

  @ParameterizedTest
  @EnumSource(Cause.Kind.class)
  void speaksOfNothingOfOurs(Cause.Kind kind) {
    for (@Nullable String table : new @Nullable String[] {null, "regions", "encryption.at-rest"}) {
      boolean list = kind == Cause.Kind.KNOWLEDGE && table != null;
      if (list && table.equals("encryption.at-rest")) {
        continue; // facts are no tables
      }
      Cause cause = new Cause(kind, "x", null, table);
      for (Message said : List.of(CauseWords.of(cause), CauseWords.settledBy(cause))) {
        assertFalse(said.ja().isBlank() || said.en().isBlank());
        for (String word : OURS) {
          assertFalse(said.ja().contains(word) || said.en().contains(word), said.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KNOWLEDGE | mars-1 | regions | 「mars-1」はリージョンの一覧にない",
        "KNOWLEDGE | arn:aws:s3:::a | regions | 「arn:aws:s3:::a」が何を指すか、ここからは分からない",
        "DEFAULT_VALUE | aws_x.y | | aws_x.y を書かないときの値は、ここからは決まらない",
        "PROVIDER_VERSION | aws | | プロバイダー aws のバージョンが分からず、既定値が決まらない",
        "AMBIGUOUS | aws_x.y | | aws_x.y について異なる設定が複数あり、どれが効くか決まらない",
      })
  void namesWhatIsMissing(Cause.Kind kind, String subject, @Nullable String table, String said) {
    assertEquals(said, CauseWords.of(new Cause(kind, subject, null, table)).ja());
  }
}
