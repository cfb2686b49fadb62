package dev.sekisho.graph;

import dev.sekisho.source.Span;

/**
 * {@code sekisho:ignore rule -- reason} as it was written; whether it counts is decided later.
 *
 * @param rule the rule's id, as written
 * @param reason empty where none was given (then it does not count, and is reported)
 * @param span the comment or metadata entry
 * @param covers the lines of the template it speaks of
 */
public record Suppression(String rule, String reason, Span span, Span covers) {}
