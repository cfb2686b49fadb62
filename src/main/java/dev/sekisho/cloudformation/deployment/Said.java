package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.Span;

/**
 * A text, and where a file of the tree says it.
 *
 * @param text empty where it is said in a way that nobody can know before it runs
 */
public record Said(String text, Span span) {
  boolean open() {
    return text.isEmpty();
  }
}
