/**
 * Edits that mend findings: from an argument that should have another value to the smallest change
 * of text that gives it, in the style of the file. Where it is not plain what to write, there is no
 * edit. This package judges nothing, reads no file but through the tree, and writes none but {@link
 * dev.sekisho.fix.PatchedFiles}.
 */
@NullMarked
package dev.sekisho.fix;

import org.jspecify.annotations.NullMarked;
