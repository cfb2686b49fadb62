/**
 * Questions that weigh the whole graph and that the rule language has no words for: one class each,
 * named by its card.
 */
@NullMarked
package dev.sekisho.rules.detectors;

import org.jspecify.annotations.NullMarked;
