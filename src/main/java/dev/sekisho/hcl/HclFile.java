package dev.sekisho.hcl;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import java.util.List;

/**
 * One file as it was read: the tree of what could be understood, every comment in source order, and
 * a diagnostic for each thing that could not. A file with errors still has all blocks around them.
 */
public record HclFile(
    SourceFile source,
    HclTree.Body body,
    List<HclTree.Comment> comments,
    List<Diagnostic> diagnostics) {}
