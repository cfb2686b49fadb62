/**
 * The command line: one class for each command, the table of options, and the only place that
 * writes to standard output, reads the clock and ends the process.
 */
@NullMarked
package dev.sekisho.cli;

import org.jspecify.annotations.NullMarked;
