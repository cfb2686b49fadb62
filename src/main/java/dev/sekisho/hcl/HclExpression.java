package dev.sekisho.hcl;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import java.util.List;

/**
 * One expression that was read by itself, from a template file or a string of JSON. What could not
 * be read is {@link HclTree.Broken}, with a diagnostic.
 */
public record HclExpression(
    SourceFile source, HclTree.Expression expression, List<Diagnostic> diagnostics) {}
