package dev.sekisho.yaml;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.List;

/**
 * One YAML or JSON file as it was read.
 *
 * @param documents the documents in it; empty if nothing could be read
 * @param comments the ranges of the comments, in order; none in JSON
 * @param diagnostics what was wrong; with an error there are no documents, since half a template
 *     proves nothing
 */
public record YamlFile(
    SourceFile source,
    List<YamlTree> documents,
    List<Span> comments,
    List<Diagnostic> diagnostics) {}
