/**
 * The model that both languages share: resources with their evaluated attributes, the edges between
 * them, and where all of it stands. Built by the front ends, read by facts, rules and reports;
 * immutable once built.
 */
@NullMarked
package dev.sekisho.graph;

import org.jspecify.annotations.NullMarked;
