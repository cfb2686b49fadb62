/**
 * Terraform's types and what its type system does with values: constraints, conversion, equality,
 * numbers as text, and values that hang on open choices. Knows no expressions and no functions.
 */
@NullMarked
package dev.sekisho.terraform.type;

import org.jspecify.annotations.NullMarked;
