/**
 * HCL text to a syntax tree with exact positions. Knows the grammar and nothing of what Terraform
 * means by it; never evaluates and never throws on input.
 */
@NullMarked
package dev.sekisho.hcl;

import org.jspecify.annotations.NullMarked;
