package dev.sekisho.policy;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about a document.
 *
 * @param decidedBy the statement that made it TRUE, or the part that made it UNKNOWN; null for
 *     FALSE
 * @param cause why it is UNKNOWN; null otherwise
 */
public record PolicyAnswer(Truth truth, @Nullable Origin decidedBy, @Nullable Cause cause) {
  static final PolicyAnswer NO = new PolicyAnswer(Truth.FALSE, null, null);
}
