package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import org.jspecify.annotations.Nullable;

/** The thresholds of one rule as they hold for one system. */
public interface Terms {
  /** No thresholds; for conditions of the vocabulary. */
  Terms NONE = name -> null;

  /** In the unit of the fact it is compared with; null if there is none of that name. */
  @Nullable Const parameter(String name);
}
