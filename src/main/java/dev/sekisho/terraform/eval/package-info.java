/**
 * Expressions to values. Knows Terraform's operators, templates, loops and special functions, and
 * asks a {@code Scope} for whatever a name means; knows nothing of modules, resources and files.
 */
@NullMarked
package dev.sekisho.terraform.eval;

import org.jspecify.annotations.NullMarked;
