package dev.sekisho.cloudformation.deployment;

/**
 * A word of a command.
 *
 * @param text with quotes taken off and variables put in
 * @param literal whether nothing in it is left to be computed
 * @param start offset in the file
 * @param end offset behind it
 */
record Word(String text, boolean literal, int start, int end) {}
