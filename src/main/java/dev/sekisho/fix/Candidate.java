package dev.sekisho.fix;

import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Remedy;
import java.util.List;

/**
 * A finding that edits may mend.
 *
 * @param remedies those of its remedies that can be written; at least one
 */
public record Candidate(Finding finding, List<Remedy> remedies) {}
