/**
 * What we look for. A rule is a card and a question; the questions are asked of every subject of a
 * system in three-valued logic, and an answer other than "fine" becomes a finding that stands on
 * the attribute that decided it.
 */
@NullMarked
package dev.sekisho.rules;

import org.jspecify.annotations.NullMarked;
