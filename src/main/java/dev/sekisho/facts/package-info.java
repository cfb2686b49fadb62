/**
 * A resource seen through the vocabulary: what it says of itself, what its companions say of it,
 * the provider's default where neither does, and the facts that are derived from the graph. No
 * verdicts here; rules ask, this package answers with a value, where it was written, or why it is
 * not known.
 */
@NullMarked
package dev.sekisho.facts;

import org.jspecify.annotations.NullMarked;
