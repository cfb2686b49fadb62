package dev.sekisho.rules;

import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.value.Origin;
import java.util.List;
import java.util.Map;

/**
 * The answers to all questions.
 *
 * @param findings ordered by path, position and rule
 * @param checklist ordered by rule and system
 * @param counts number of answers by verdict; a finding that speaks of several instances counts
 *     once
 * @param asked number of rules that were asked at all
 * @param secrets where secrets are written that findings speak of; they are not to be shown
 * @param diagnostics what was wrong with the templates, and defects of rules
 */
public record Judgement(
    List<Finding> findings,
    List<ChecklistItem> checklist,
    Map<Verdict, Integer> counts,
    int asked,
    List<Origin> secrets,
    List<Diagnostic> diagnostics) {}
