/**
 * What an expression can be once it is evaluated, in either language: known, a reference, one of
 * several, partly known, absent, or unknown with a cause. Nothing here evaluates anything; front
 * ends make values, rules question them.
 */
@NullMarked
package dev.sekisho.value;

import org.jspecify.annotations.NullMarked;
