package dev.sekisho.graph;

import dev.sekisho.source.Span;

/**
 * One resource speaks of another.
 *
 * @param from address of the resource that holds the reference
 * @param to address of the resource referred to
 * @param role attribute path in which it stands, without indexes ({@code rule.destination.bucket})
 * @param span the expression
 */
public record Edge(String from, String to, String role, Span span) {}
