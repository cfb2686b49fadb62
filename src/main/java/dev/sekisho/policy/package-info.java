/**
 * Access-policy documents as statements that can be questioned: whom does this allow what, on which
 * resources, under which condition. Shared by both languages; parts that are not known stay not
 * known.
 */
@NullMarked
package dev.sekisho.policy;

import org.jspecify.annotations.NullMarked;
