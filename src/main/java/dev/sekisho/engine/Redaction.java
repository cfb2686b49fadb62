package dev.sekisho.engine;

import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes secrets out of everything that is said about a graph. */
final class Redaction {
  private final Sensitive sensitive = new Sensitive();
  private final Ruleset ruleset;

  /**
   * @param ruleset whose own words stay in messages
   * @param places where further secrets are written
   */
  Redaction(Ruleset ruleset, List<ResourceGraph> graphs, List<Origin> places) {
    this.ruleset = ruleset;
    for (Origin place : places) {
      sensitive.add(place);
    }
    for (ResourceGraph graph : graphs) {
      for (Resource resource : graph.resources()) {
        sensitive.add(resource.values());
      }
    }
  }

  Sensitive sensitive() {
    return sensitive;
  }

  List<Finding> findings(List<Finding> findings) {
    if (sensitive.isEmpty()) {
      return findings;
    }
    List<Finding> clean = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      clean.add(
          finding.withWords(
              sensitive.hide(finding.message(), template(finding.rule())),
              finding.note() == null ? null : sensitive.hide(finding.note()),
              cause(finding.cause()),
              related(finding.related()),
              sensitive.hide(finding.fix(), finding.rule().fix())));
    }
    return clean;
  }

  private Message template(RuleCard card) {
    Message template = ruleset.message(card.id());
    return template == null ? card.title() : template;
  }

  private @Nullable Cause cause(@Nullable Cause cause) {
    return cause == null
        ? null
        : new Cause(cause.kind(), sensitive.hide(cause.subject()), cause.declared(), cause.table());
  }

  private List<Location> related(List<Location> related) {
    List<Location> clean = new ArrayList<>(related.size());
    for (Location each : related) {
      clean.add(new Location(each.role(), each.span(), sensitive.hide(each.label()), each.step()));
    }
    return clean;
  }

  List<Diagnostic> diagnostics(List<Diagnostic> diagnostics) {
    if (sensitive.isEmpty()) {
      return diagnostics;
    }
    List<Diagnostic> clean = new ArrayList<>(diagnostics.size());
    for (Diagnostic each : diagnostics) {
      Message message = sensitive.hide(each.message());
      clean.add(new Diagnostic(each.severity(), each.code(), each.path(), each.span(), message));
    }
    return clean;
  }

  List<ChecklistItem> checklist(List<ChecklistItem> items) {
    List<ChecklistItem> clean = new ArrayList<>(items.size());
    for (ChecklistItem item : items) {
      List<String> evidence = new ArrayList<>(item.evidence().size());
      for (String each : item.evidence()) {
        evidence.add(sensitive.hide(each));
      }
      clean.add(
          new ChecklistItem(item.rule(), item.system(), sensitive.hide(item.message()), evidence));
    }
    return clean;
  }
}
