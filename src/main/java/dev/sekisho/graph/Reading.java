package dev.sekisho.graph;

import dev.sekisho.source.Diagnostic;
import java.util.List;

/**
 * What a front end made of the files that are its own.
 *
 * @param graphs one for each root (and environment), ordered by root
 * @param diagnostics what it could not read or decide
 * @param files paths of all files it read, sorted
 */
public record Reading(
    List<ResourceGraph> graphs, List<Diagnostic> diagnostics, List<String> files) {}
