/**
 * Programs that only the build runs, on the compiled classes: what they make goes into the jar,
 * they themselves do not. No other package knows this one.
 */
@NullMarked
package dev.sekisho.build;

import org.jspecify.annotations.NullMarked;
