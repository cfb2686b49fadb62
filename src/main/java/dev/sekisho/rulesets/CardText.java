package dev.sekisho.rulesets;

import dev.sekisho.finding.Mode;
import dev.sekisho.finding.Severity;
import dev.sekisho.source.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a rule as they are stored.
 *
 * @param clauses ids of the statements
 * @param offUnless as in the rule: the word asked, a parameter's name, or null
 * @param message what a finding says, with placeholders; null to say the title
 * @param ofCases what it says instead, by the number of the case that applies
 */
record CardText(
    String id,
    String topic,
    List<String> clauses,
    Severity severity,
    Mode mode,
    @Nullable String offUnless,
    Message title,
    @Nullable Message severityReason,
    @Nullable Message message,
    Map<Integer, Message> ofCases,
    Message why,
    Message fix,
    Map<String, List<String>> related,
    Map<String, Message> differs) {}
