/** How intrinsic functions are written in a template; what they mean is not known here. */
@NullMarked
package dev.sekisho.cloudformation.syntax;

import org.jspecify.annotations.NullMarked;
