package dev.sekisho.finding;

import dev.sekisho.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One argument that would mend a finding, in the words of the provider. Whether it can safely be
 * written is found out where edits are made; this only names the place.
 *
 * @param type the native type of the resource ({@code aws_db_instance}, {@code
 *     terraform:provider/aws})
 * @param header of the resource, as in the graph
 * @param part the block in it that the path starts from; null for the resource itself
 * @param path names from there to the argument, at least one
 * @param word what to write, without quotes
 * @param grows whether the innermost block may be made for it: it needs no other argument
 */
public record Remedy(
    String type, Span header, @Nullable Span part, List<String> path, String word, boolean grows) {}
