/**
 * YAML and JSON text to one tree with exact positions. Scalars stay raw text: what they mean is for
 * the reader of the tree to say. Limits on size, depth and aliases live here; nothing throws on
 * input.
 */
@NullMarked
package dev.sekisho.yaml;

import org.jspecify.annotations.NullMarked;
