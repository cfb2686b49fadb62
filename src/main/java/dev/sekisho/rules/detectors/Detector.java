package dev.sekisho.rules.detectors;

import dev.sekisho.facts.SystemFacts;
import dev.sekisho.rules.SystemAnswers;

/** A question about a whole system that is asked in Java; its card keeps everything else. */
public interface Detector {
  /** Asks once a system and answers there. */
  void ask(SystemFacts facts, SystemAnswers answers);
}
