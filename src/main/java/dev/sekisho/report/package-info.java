/**
 * How results are shown: one class per format, each a pure function of the result. Formats know
 * findings, never rules or syntax trees.
 */
@NullMarked
package dev.sekisho.report;

import org.jspecify.annotations.NullMarked;
