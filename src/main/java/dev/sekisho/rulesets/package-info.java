/**
 * From the YAML that people write to the index that the program runs on. The reader finds mistakes
 * and says where; the compiler writes what it read in two parts, questions and texts; the same pair
 * serves the rules that come with the program (at build time) and a user's own (at run time).
 */
@NullMarked
package dev.sekisho.rulesets;

import org.jspecify.annotations.NullMarked;
