package dev.sekisho.cli;

import dev.sekisho.source.Language;
import dev.sekisho.source.Progress;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * One line on standard error that says how far a run has come, for a person at a terminal and only
 * where it takes longer than a second; it is taken away before anything else is written.
 */
final class ProgressLine {
  private static final long AFTER_MILLIS = 1000;
  private static final long EACH_MILLIS = 200;
  private static final long MILLI = 1_000_000;

  /** To the start of the line, and nothing behind it. */
  private static final String CLEARED = "\r\u001b[K";

  /** A clock that goes on evenly, in nanoseconds. */
  interface Ticks {
    long now();
  }

  private final Progress progress;
  private final Writer err;
  private final Language language;
  private final Ticks ticks;
  private final long begun;
  private boolean shown;
  private boolean ended;
  private @Nullable Thread watcher;

  ProgressLine(Progress progress, Writer err, Language language, Ticks ticks) {
    this.progress = progress;
    this.err = err;
    this.language = language;
    this.ticks = ticks;
    this.begun = ticks.now();
  }

  /** Begins to look on; whether anybody is there to read it, {@link Console} knows. */
  static ProgressLine begin(Progress progress, Console console, Language language) {
    Ticks clock =
        new Ticks() {
          @Override
          public long now() {
            return System.nanoTime();
          }
        };
    ProgressLine line = new ProgressLine(progress, console.err(), language, clock);
    line.watch();
    return line;
  }

  private void watch() {
    Thread thread =
        new Thread("progress") {
          @Override
          public void run() {
            long pause = AFTER_MILLIS;
            while (pause(pause) && tick()) {
              pause = EACH_MILLIS;
            }
          }
        };
    thread.setDaemon(true);
    watcher = thread;
    thread.start();
  }

  private static boolean pause(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** Shows how far it is; false once there is nothing more to show. */
  synchronized boolean tick() {
    long millis = (ticks.now() - begun) / MILLI;
    if (ended || millis < AFTER_MILLIS) {
      return !ended;
    }
    shown = true;
    return write(CLEARED + said(millis / 1000));
  }

  /** Takes the line away; nothing is shown from then on. */
  synchronized void end() {
    ended = true;
    if (watcher != null) {
      watcher.interrupt();
    }
    if (shown) {
      write(CLEARED);
    }
  }

  private boolean write(String text) {
    try {
      err.write(text);
      err.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private String said(long seconds) {
    boolean ja = language == Language.JA;
    if (progress.systems() > 0) {
      return ja
          ? "判定中: システム " + judging() + "、問い " + progress.questions() + "（" + seconds + " 秒）"
          : "judging: systems "
              + judging()
              + ", questions "
              + progress.questions()
              + " ("
              + seconds
              + " s)";
    }
    if (progress.filesRead() > 0) {
      String files = progress.filesRead() + (ja ? " ファイル、ルート " : " files, roots ");
      return (ja ? "評価中: " : "evaluating: ")
          + files
          + progress.rootsRead()
          + (ja ? "（" + seconds + " 秒）" : " (" + seconds + " s)");
    }
    return ja
        ? "ファイルを探しています: " + progress.filesFound() + "（" + seconds + " 秒）"
        : "looking for files: " + progress.filesFound() + " (" + seconds + " s)";
  }

  private String judging() {
    return progress.systemsJudged() + "/" + progress.systems();
  }
}
