/**
 * Plans as {@code terraform show -json} writes them: recognised, read, and laid over the graph of
 * their source, or made a graph of their own where no source lies beside. Nothing here is loaded
 * unless a tree holds such a file.
 */
@NullMarked
package dev.sekisho.terraform.plan;

import org.jspecify.annotations.NullMarked;
