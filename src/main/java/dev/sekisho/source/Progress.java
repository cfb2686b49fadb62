package dev.sekisho.source;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a run has come, for a person who waits: one thread counts, another may look. Nothing that
 * a run does depends on it.
 */
public final class Progress {
  private final AtomicInteger found = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger roots = new AtomicInteger();
  private final AtomicInteger systems = new AtomicInteger();
  private final AtomicInteger judged = new AtomicInteger();
  private final AtomicInteger questions = new AtomicInteger();

  /** There is one thread that counts, so that a plain write will do. */
  private static void add(AtomicInteger count, int more) {
    count.lazySet(count.getPlain() + more);
  }

  public void fileFound() {
    add(found, 1);
  }

  public void fileRead() {
    add(read, 1);
  }

  /** A root module or outermost template was evaluated. */
  public void rootRead() {
    add(roots, 1);
  }

  public void systemsFound(int more) {
    add(systems, more);
  }

  public void systemJudged() {
    add(judged, 1);
  }

  /** A rule was asked of something. */
  public void asked() {
    add(questions, 1);
  }

  public int filesFound() {
    return found.get();
  }

  public int filesRead() {
    return read.get();
  }

  public int rootsRead() {
    return roots.get();
  }

  public int systems() {
    return systems.get();
  }

  public int systemsJudged() {
    return judged.get();
  }

  public int questions() {
    return questions.get();
  }
}
