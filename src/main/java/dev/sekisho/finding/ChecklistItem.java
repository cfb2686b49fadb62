package dev.sekisho.finding;

import dev.sekisho.source.Message;
import java.util.List;

/**
 * What only a person can judge, with what is already known about it.
 *
 * @param evidence addresses or facts a reviewer should start from
 */
public record ChecklistItem(RuleCard rule, String system, Message message, List<String> evidence) {}
