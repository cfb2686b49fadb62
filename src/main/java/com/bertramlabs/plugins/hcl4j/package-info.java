/**
 * The one class of ours that lives in HCL4j's package, since the lexer there is closed to others.
 * HCL4j's parser is never called: it evaluates what it reads.
 */
@NullMarked
package com.bertramlabs.plugins.hcl4j;

import org.jspecify.annotations.NullMarked;
