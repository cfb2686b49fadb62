package dev.sekisho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A guess is made where a word resembles another, and only there. */
class SpellingTest {
  private static final List<String> KNOWN = List.of("lang", "region", "tk1a", "off");

  @Test
  void guessesWhatIsNear() {
    assertEquals("region", Spelling.nearest("regions", KNOWN));
    assertEquals("region", Spelling.nearest("rgeion", KNOWN));
    assertEquals("lang", Spelling.nearest("lnag", KNOWN));
    assertEquals("off", Spelling.nearest("of", KNOWN));
  }

  @Test
  void guessesNothingFromALetterOrTwoInCommon() {
    assertNull(Spelling.nearest("tokyo", KNOWN));
    assertNull(Spelling.nearest("a", KNOWN));
    assertNull(Spelling.nearest("", KNOWN));
  }
}
