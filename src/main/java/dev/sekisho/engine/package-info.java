/**
 * The whole pipeline in one place: from the scanned tree to the result that reports are written
 * from.
 */
@NullMarked
package dev.sekisho.engine;

import org.jspecify.annotations.NullMarked;
