package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.engine.Analysis;
import dev.sekisho.source.Language;
import dev.sekisho.source.Progress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The line that says how far a run has come, by a clock that the test turns. */
class ProgressLineTest {
  private static final String CLEARED = "\r\u001b[K";

  private final StringWriter err = new StringWriter();
  private final Progress progress = new Progress();
  private long now = 5_000_000_000L;

  private ProgressLine line(Language language) {
    return new ProgressLine(progress, err, language, () -> now);
  }

  private void pass(long millis) {
    now += millis * 1_000_000;
  }

  @Test
  void aShortRunShowsNothing() {
    ProgressLine line = line(Language.EN);
    assertTrue(line.tick());
    pass(999);
    assertTrue(line.tick());
    line.end();
    assertFalse(line.tick());
    pass(5000);
    assertFalse(line.tick());
    assertEquals("", err.toString());
  }

  @Test
  void aLongRunSaysWhatItDoesAndCleansUp() {
    ProgressLine line = line(Language.EN);
    progress.fileFound();
    pass(1000);
    line.tick();
    progress.fileRead();
    progress.fileRead();
    progress.rootRead();
    pass(1200);
    line.tick();
    progress.systemsFound(3);
    progress.systemJudged();
    progress.asked();
    pass(1000);
    line.tick();
    line.end();
    line.tick();
    assertEquals(
        CLEARED
            + "looking for files: 1 (1 s)"
            + CLEARED
            + "evaluating: 2 files, roots 1 (2 s)"
            + CLEARED
            + "judging: systems 1/3, questions 1 (3 s)"
            + CLEARED,
        err.toString());
  }

  @Test
  void itSpeaksJapanese() {
    ProgressLine line = line(Language.JA);
    progress.systemsFound(12);
    pass(61_000);
    line.tick();
    assertEquals(CLEARED + "判定中: システム 0/12、問い 0（61 秒）", err.toString());
  }

  @Test
  void aTerminalThatIsGoneEndsIt() {
    Writer gone =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    ProgressLine line = new ProgressLine(progress, gone, Language.EN, () -> now);
    pass(2000);
    assertFalse(line.tick());
    line.end();
  }

  @Test
  void onlyAPersonAtATerminalSeesIt() throws UsageException {
    assertFalse(isWatched(false, Map.of()));
    assertFalse(isWatched(true, Map.of("TERM", "dumb")));
    assertFalse(isWatched(true, Map.of(), "--quiet"));
    assertTrue(isWatched(true, Map.of("TERM", "xterm")));
  }

  private boolean isWatched(boolean terminal, Map<String, String> variables, String... words)
      throws UsageException {
    return console(terminal, variables).isWatched(Arguments.parse(words));
  }

  private Console console(boolean terminal, Map<String, String> variables) {
    return new Console(new StringWriter(), err, variables, false, terminal);
  }

  /** By the real clock: a run that is over at once shows nothing, also later on. */
  @Test
  void aRunThatIsOverShowsNothing() throws InterruptedException {
    ProgressLine line = ProgressLine.begin(progress, console(true, Map.of()), Language.EN);
    line.end();
    Thread.sleep(1300);
    assertEquals("", err.toString());
  }

  /** A whole run counts what it does. */
  @Test
  void aRunCounts() throws UsageException {
    Arguments arguments =
        Arguments.parse(new String[] {"scan", "test-fixtures/systems/shinsei-portal"});
    Request request = Request.of(arguments, arguments.operands(), progress);
    assertTrue(progress.filesFound() > 5, "found " + progress.filesFound());
    assertEquals(0, progress.systems());
    Analysis.of(request.analyses());
    assertTrue(progress.filesRead() > 5, "read " + progress.filesRead());
    assertEquals(1, progress.rootsRead());
    assertEquals(1, progress.systems());
    assertEquals(1, progress.systemsJudged());
    assertTrue(progress.questions() > 100, "asked " + progress.questions());
  }
}
