/**
 * Terraform's pure built-in functions over values that may be unknown in part. Nothing here reads a
 * file, a clock or the network; functions that would are unknown and say so.
 */
@NullMarked
package dev.sekisho.terraform.function;

import org.jspecify.annotations.NullMarked;
