/**
 * The words that rules, triage and reports share: what was asked, what the answer is, where it
 * stands, what is missing, and which texts and places are secret. No logic beyond ordering,
 * fingerprints and the hiding of secrets.
 */
@NullMarked
package dev.sekisho.finding;

import org.jspecify.annotations.NullMarked;
