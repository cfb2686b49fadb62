package dev.sekisho.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "関所, 4",
    "ｶﾅ, 2",
    "（例）, 6",
    "é, 1",
    "e\u0301, 1",
    "𠮷野家, 6",
    "…, 1",
    "😀, 2"
  })
  void countsColumns(String text, int width) {
    assertEquals(width, DisplayWidth.of(text));
  }

  @Test
  void padsByColumnsNotByCharacters() {
    assertEquals("条項   ", DisplayWidth.pad("条項", 7));
    assertEquals("clause ", DisplayWidth.pad("clause", 7));
  }

  @Test
  void wrapsJapaneseBetweenCharactersButNotBeforePunctuation() {
    assertEquals(List.of("保存時に暗", "号化する。"), DisplayWidth.wrap("保存時に暗号化する。", 10));
    List<String> lines = DisplayWidth.wrap("あいうえお。かきくけこ", 10);
    assertEquals(List.of("あいうえ", "お。かきく", "けこ"), lines);
  }

  @Test
  void wrapsEnglishAtBlanks() {
    List<String> lines =
        DisplayWidth.wrap("use ap-northeast-1 (Tokyo) or ap-northeast-3 (Osaka)", 20);
    assertEquals(List.of("use ap-northeast-1", "(Tokyo) or", "ap-northeast-3", "(Osaka)"), lines);
    assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= 20));
  }
}
