/**
 * The words that rules, triage and reports share: what was asked, what the answer is, where it
 * stands. No logic beyond ordering and fingerprints.
 */
@NullMarked
package dev.sekisho.finding;

import org.jspecify.annotations.NullMarked;
