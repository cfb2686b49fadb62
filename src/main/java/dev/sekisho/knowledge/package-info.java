/**
 * What the world knows, as data: the vocabulary that says where each native type keeps each fact,
 * the words of conditions, and the tables of regions, policies and dates. Plain values without
 * behaviour beyond look-up; they are compiled from YAML by {@code rulesets} and questioned by
 * {@code facts}.
 */
@NullMarked
package dev.sekisho.knowledge;

import org.jspecify.annotations.NullMarked;
