/**
 * Which findings to show: what a team has decided to live with, and for what reason. Acts after
 * verdicts and never feeds back into them.
 */
@NullMarked
package dev.sekisho.triage;

import org.jspecify.annotations.NullMarked;
