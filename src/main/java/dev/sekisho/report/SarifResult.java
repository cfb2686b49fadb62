package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.Acceptance;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Proposal;
import dev.sekisho.finding.Replacement;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.graph.Suppression;
import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One result: a finding, together with those of its rule on its line. */
final class SarifResult {
  private final Finding finding;
  private final String fingerprint;
  private final boolean suppressed;
  private final Sensitive sensitive;
  private final List<Replacement> edits = new ArrayList<>();
  private final Set<String> instances = new HashSet<>();
  private final Set<String> environments = new LinkedHashSet<>();

  /**
   * @param proposal the edit that mends it; null where there is none
   */
  SarifResult(
      Finding finding, boolean suppressed, Sensitive sensitive, @Nullable Proposal proposal) {
    this.sensitive = sensitive;
    this.finding = finding;
    this.fingerprint = finding.fingerprint();
    this.suppressed = suppressed;
    addAlike(finding, proposal);
  }

  Finding finding() {
    return finding;
  }

  /** Violations before the rest, by severity. */
  int gravity() {
    boolean violation = finding.verdict() == Verdict.VIOLATION;
    List<Severity> severities = List.of(Severity.values());
    return severities.indexOf(finding.severity()) + (violation ? severities.size() : 0);
  }

  /** Takes in a finding of the same rule on the same line, with the edit that mends it. */
  void addAlike(Finding other, @Nullable Proposal proposal) {
    for (Replacement each : proposal == null ? List.<Replacement>of() : proposal.replacements()) {
      if (!edits.contains(each)) {
        edits.add(each);
      }
    }
    instances.addAll(other.instances());
    if (other.environment() != null) {
      environments.add(other.environment());
    }
  }

  void write(
      JsonGenerator json,
      Language language,
      List<String> ruleIds,
      List<String> clauseIds,
      String lineHash)
      throws IOException {
    String kind = SarifReport.kind(finding.verdict());
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", ruleIds.indexOf(finding.rule().id()));
    json.writeStringField("kind", kind);
    json.writeStringField(
        "level", kind.equals("fail") ? SarifRule.level(finding.severity()) : "none");
    SarifText.message(json, "message", text(language));
    location(json);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", lineHash);
    json.writeStringField("sekisho/v1", fingerprint);
    json.writeEndObject();
    related(json, language);
    flow(json, language);
    SarifTaxonomy.taxa(json, finding.rule().clauses(), clauseIds);
    suppressions(json, language);
    fixes(json, language);
    json.writeEndObject();
  }

  private String text(Language language) {
    StringBuilder text = new StringBuilder(finding.message().in(language));
    boolean ja = language == Language.JA;
    if (!finding.instances().isEmpty()) {
      text.append(ja ? "（" : " (").append(finding.instances().get(0));
      int more = instances.size() - 1;
      if (more > 0) {
        text.append(ja ? " ほか " + more + " 件" : " and " + more + " more");
      }
      text.append(ja ? "）" : ")");
    }
    if (!environments.isEmpty()) {
      String names = String.join(ja ? "、" : ", ", environments);
      text.append(ja ? "（環境: " + names + "）" : " (in " + names + ")");
    }
    String record = RecordText.of(finding, language);
    return text.append(ja ? "。" : ". ")
        .append(record.isEmpty() ? "" : record + (ja ? "。" : ". "))
        .append(ja ? "直し方: " : "Fix: ")
        .append(finding.fix().in(language))
        .append(source(language))
        .toString();
  }

  /**
   * A link to the place where the value was written: pages show related places only where linked.
   */
  private String source(Language language) {
    List<Location> way = ValueChain.places(finding);
    if (way.isEmpty()) {
      return "";
    }
    Location source = way.get(way.size() - 1);
    for (Location each : way) {
      source = each.role() == Location.Role.DECIDED ? source : each;
    }
    boolean decided = source.role() == Location.Role.DECIDED;
    int id = 1;
    while (finding.related().get(id - 1).step() != source.step()) {
      id++;
    }
    String label = source.label().in(language).replace("\\", "\\\\");
    String link = "[" + label.replace("[", "\\[").replace("]", "\\]") + "](" + id + ")";
    if (id > ValueChain.MOST_PLACES) {
      return "";
    }
    boolean ja = language == Language.JA;
    return decided
        ? (ja ? " 値の決め手: " : " Its value: ") + link
        : (ja ? " 値の出所: " : " Its value comes from: ") + link;
  }

  private void location(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    SarifText.place(json, finding.span().file().path(), finding.span());
    if (finding.address() != null) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", finding.address());
      json.writeStringField("kind", "resource");
      json.writeEndObject();
      if (finding.construct() != null) {
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", finding.construct());
        json.writeStringField("kind", "construct");
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void related(JsonGenerator json, Language language) throws IOException {
    List<Location> places = finding.related();
    if (places.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < Math.min(places.size(), ValueChain.MOST_PLACES); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      place(json, places.get(i).span(), places.get(i).label().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Span span, String message) throws IOException {
    SarifText.place(json, span.file().path(), span);
    SarifText.message(json, "message", message);
  }

  /** The way of the value, from where it was written to where it is used. */
  private void flow(JsonGenerator json, Language language) throws IOException {
    List<ValueChain.Step> steps = ValueChain.of(finding, sensitive);
    if (steps.size() < 2) {
      return;
    }
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("threadFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("locations");
    for (int order = 1; order <= steps.size(); order++) {
      step(json, order, steps.get(steps.size() - order), language);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void step(JsonGenerator json, int order, ValueChain.Step step, Language language)
      throws IOException {
    String value = step.value() == null ? "" : ": " + step.value();
    boolean use = step.span().equals(finding.span());
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    place(
        json, step.span(), use ? finding.message().in(language) : step.what().in(language) + value);
    json.writeEndObject();
    json.writeNumberField("executionOrder", order);
    json.writeEndObject();
  }

  private void suppressions(JsonGenerator json, Language language) throws IOException {
    boolean excepted = finding.verdict() == Verdict.EXCEPTED;
    if (!suppressed && !excepted) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", excepted ? "external" : "inSource");
    json.writeStringField("status", "accepted");
    Acceptance acceptance = finding.acceptance();
    String reason = acceptance == null ? reason() : acceptance.told(language);
    if (!reason.isEmpty()) {
      json.writeStringField("justification", reason);
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void fixes(JsonGenerator json, Language language) throws IOException {
    if (edits.isEmpty()) {
      return;
    }
    edits.sort(
        Comparator.comparing((Replacement each) -> each.span().file().path())
            .thenComparingInt(each -> each.span().start()));
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    SarifText.message(json, "description", finding.fix().in(language));
    json.writeArrayFieldStart("artifactChanges");
    String path = "";
    for (Replacement each : edits) {
      String own = each.span().file().path();
      if (!own.equals(path)) {
        endChange(json, path);
        json.writeStartObject();
        SarifText.artifact(json, own);
        json.writeArrayFieldStart("replacements");
        path = own;
      }
      json.writeStartObject();
      SarifText.region(json, "deletedRegion", each.span());
      SarifText.message(json, "insertedContent", each.text());
      json.writeEndObject();
    }
    endChange(json, path);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void endChange(JsonGenerator json, String path) throws IOException {
    if (!path.isEmpty()) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** Of the comments there the one that speaks of this rule. */
  private String reason() {
    for (Suppression suppression : finding.suppressions()) {
      if (suppression.rule().equals(finding.rule().id()) && !suppression.reason().isEmpty()) {
        return suppression.reason();
      }
    }
    return "";
  }
}
