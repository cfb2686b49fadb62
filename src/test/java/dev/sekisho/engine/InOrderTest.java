package dev.sekisho.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void tellsOnceWhatIsAlikeWhereverItStands() {
    Diagnostic one = warning("a");
    Diagnostic other = warning("b");
    assertEquals(List.of(one, other), InOrder.of(List.of(other, one, other, one)));
    assertEquals(List.of(one, other), InOrder.of(List.of(one, other, one, other)));
  }

  private static Diagnostic warning(String text) {
    return Diagnostic.warning("code", "main.tf", new Message(text, text));
  }
}
