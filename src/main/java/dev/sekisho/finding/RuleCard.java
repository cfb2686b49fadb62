package dev.sekisho.finding;

import dev.sekisho.source.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people are told about a rule. Read from the text part of the compiled rulesets, so only for
 * rules that found something and for {@code rules} and {@code explain}.
 *
 * @param clauses the statements it asks for, the one it judges by first
 * @param severity that of its gravest case
 * @param severityReason why it is that grave; null where nothing is said
 * @param offUnless {@link #ASKED} where it is asked only if the profile asks for it, the name of a
 *     parameter where giving that is enough; null for a rule that is always on
 * @param why why it matters, a few sentences
 * @param fix what to do about it, in words
 * @param related ids of other tools' checks by tool name ({@code checkov}, {@code trivy}, {@code
 *     kics}), sorted
 * @param differs where another tool's check of that id asks something else, by its id
 */
public record RuleCard(
    String id,
    String topic,
    List<Clause> clauses,
    Severity severity,
    @Nullable Message severityReason,
    Mode mode,
    @Nullable String offUnless,
    Message title,
    Message why,
    Message fix,
    Map<String, List<String>> related,
    Map<String, Message> differs) {

  /** Off until the profile switches the rule on. */
  public static final String ASKED = "asked";
}
