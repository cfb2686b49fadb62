/**
 * The command line: arguments in, text and an exit code out. The only package that writes to
 * standard output, ends the JVM, reads the clock or knows the option parser; it judges nothing.
 */
@NullMarked
package dev.sekisho.cli;

import org.jspecify.annotations.NullMarked;
