package dev.sekisho.finding;

import java.util.List;

/**
 * An edit that mends a finding. It was tried out: judged again with it, the finding is gone.
 *
 * @param replacements at least one, ordered by path and place
 */
public record Proposal(List<Replacement> replacements) {}
