package dev.sekisho.finding;

import dev.sekisho.source.Span;

/**
 * New text for a range of a file; an empty range is a place where text is put in.
 *
 * @param span never overlaps another one of the same proposal
 */
public record Replacement(Span span, String text) {}
