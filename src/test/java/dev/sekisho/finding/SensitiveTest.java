package dev.sekisho.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Growth;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SensitiveTest {
  private static final SourceFile FILE =
      SourceFile.of("main.tf", "x".repeat(10_000).getBytes(StandardCharsets.UTF_8));

  @Test
  void hidesTheLongestAndWhatOverlaps() {
    Sensitive sensitive = new Sensitive();
    for (String secret :
        new String[] {"hunter2", "hunter2-old", "hunter2-new", "old/path", "abc"}) {
      add(sensitive, secret, 0, 1);
    }
    assertEquals("was (hidden)", sensitive.hide("was hunter2-old"));
    assertEquals("was (hidden)", sensitive.hide("was hunter2-old/path"));
    assertEquals("(hidden)-other (hidden)", sensitive.hide("hunter2-other hunter2"));
    assertEquals("abcd", sensitive.hide("abcd"), "too short to be part of another");
    assertEquals("(hidden)", sensitive.hide("abc"));
  }

  /** A password may be a word of ours; hiding it there would only spoil the sentence. */
  @Test
  void leavesOurOwnWordsAlone() {
    Sensitive sensitive = new Sensitive();
    add(sensitive, "password", 0, 1);
    Message template = new Message("{kind}のpassword（{value}）", "The password {value} of {kind}.");
    Message said =
        new Message("箱のpassword（my-password）", "The password my-password of a password box.");
    Message hidden = sensitive.hide(said, template);
    assertEquals("箱のpassword（my-（非表示））", hidden.ja());
    assertEquals("The password my-(hidden) of a (hidden) box.", hidden.en());
    Message other = new Message("password", "no password at all");
    assertEquals("no (hidden) at all", sensitive.hide(other, template).en());
  }

  /** Against a look at each secret in turn, with secrets that begin alike and overlap. */
  @Test
  void findsWhatEachSecretByItselfWould() {
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 500; round++) {
      Sensitive sensitive = new Sensitive();
      Set<String> secrets = new HashSet<>();
      for (int i = 0; i < 6; i++) {
        secrets.add(text(random, 4 + random.nextInt(6)));
      }
      secrets.forEach(each -> add(sensitive, each, 0, 1));
      String text = text(random, 40);
      BitSet expected = new BitSet();
      for (String each : secrets) {
        for (int at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + 1)) {
          expected.set(at, at + each.length());
        }
      }
      BitSet actual = new BitSet();
      sensitive.within(text).forEach(each -> actual.set(each.start(), each.end()));
      assertEquals(expected, actual, text + " " + secrets);
      found += expected.isEmpty() ? 0 : 1;
    }
    assertTrue(found > 100, "too few held secrets: " + found);
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(4) == 0 ? 'b' : 'a');
    }
    return text.toString();
  }

  @Test
  void secretsThatBeginAlikeCostNoMore() {
    Growth.check(
        20_000,
        size -> {
          Sensitive sensitive = new Sensitive();
          return Growth.millis(
              () -> {
                for (int i = 0; i < size; i++) {
                  add(sensitive, "arn:aws:secretsmanager:" + i, i % 5_000, 9_000);
                }
                for (int i = 0; i < size; i++) {
                  sensitive.hide("arn:aws:secretsmanager:x" + i);
                  sensitive.holds(FILE, 9_500, 9_600);
                }
              });
        });
  }

  @Test
  void knowsThePlacesOfSecrets() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      Sensitive sensitive = new Sensitive();
      BitSet expected = new BitSet();
      for (int i = 0; i < 12; i++) {
        int start = random.nextInt(90);
        int end = start + 1 + random.nextInt(9);
        add(sensitive, "hunter2", start, end);
        expected.set(start, end);
      }
      for (int start = 0; start < 100; start++) {
        int end = start + 1 + random.nextInt(5);
        boolean held = expected.nextSetBit(start) >= 0 && expected.nextSetBit(start) < end;
        assertEquals(held, sensitive.holds(FILE, start, end), expected + " " + start);
      }
    }
  }

  private static void add(Sensitive sensitive, String text, int start, int end) {
    Origin origin = Origin.of(FILE.span(start, end), Origin.Kind.EXPRESSION).asSensitive();
    sensitive.add(new Value.Text(text, origin));
  }
}
