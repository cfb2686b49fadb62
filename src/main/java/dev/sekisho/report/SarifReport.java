package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Proposal;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * SARIF 2.1.0 for code-review pages: one run, rules with help, clauses as a taxonomy, exact
 * columns. Violations are results; undetermined findings and advice become results of their own
 * kind only when asked for in full, and what is suppressed or excepted only with {@code
 * --show-suppressed}, since consumers would show them as open alerts.
 */
public final class SarifReport implements ReportFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** More results in a run are refused by GitHub. */
  private static final int MOST_RESULTS = 25_000;

  /** Where the Digital Agency publishes the guidelines that findings cite. */
  private static final String GUIDELINES =
      "https://www.digital.go.jp/resources/standard_guidelines";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    try (JsonGenerator json = GraphJson.generator(out)) {
      new Run(json, options, result).write();
    }
    out.write('\n');
  }

  /** The one run of a log. */
  private static final class Run {
    private final JsonGenerator json;
    private final Language language;
    private final ReportOptions options;
    private final AnalysisResult result;
    private final List<SarifResult> results;
    private final int left;
    private final Map<String, RuleCard> rules = new TreeMap<>();
    private final Map<String, Clause> clauses = new TreeMap<>();

    Run(JsonGenerator json, ReportOptions options, AnalysisResult result) {
      this.json = json;
      this.options = options;
      this.language = options.language();
      this.result = result;
      List<SarifResult> all = fold();
      this.results = gravest(all);
      this.left = all.size() - results.size();
      for (SarifResult each : results) {
        RuleCard rule = each.finding().rule();
        rules.put(rule.id(), rule);
        for (Clause clause : rule.clauses()) {
          clauses.put(clause.id(), clause);
        }
      }
    }

    /**
     * Findings of one rule, verdict and severity on one line are one result: consumers could not
     * tell them apart.
     */
    private List<SarifResult> fold() {
      Map<String, SarifResult> folded = new LinkedHashMap<>();
      add(result.findings(), false, folded);
      if (options.showSuppressed()) {
        add(result.suppressed(), true, folded);
      }
      return new ArrayList<>(folded.values());
    }

    /** As many as code scanning takes, in the order of all; it refuses a file with more. */
    private static List<SarifResult> gravest(List<SarifResult> all) {
      if (all.size() <= MOST_RESULTS) {
        return all;
      }
      List<SarifResult> ordered = new ArrayList<>(all);
      ordered.sort(Comparator.comparingInt(SarifResult::gravity).reversed());
      Set<SarifResult> kept = new HashSet<>(ordered.subList(0, MOST_RESULTS));
      List<SarifResult> results = new ArrayList<>(all);
      results.removeIf(each -> !kept.contains(each));
      return results;
    }

    private void add(List<Finding> findings, boolean suppressed, Map<String, SarifResult> folded) {
      for (Finding finding : findings) {
        if (isShown(finding)) {
          Span span = finding.span();
          String key =
              finding.rule().id()
                  + " "
                  + finding.verdict().word()
                  + " "
                  + finding.severity().word()
                  + " "
                  + suppressed
                  + " "
                  + span.file().path()
                  + ":"
                  + span.startLine();
          SarifResult known = folded.get(key);
          Proposal proposal = result.proposals().get(finding.fingerprint());
          if (known == null) {
            Sensitive sensitive = result.sensitive();
            folded.put(key, new SarifResult(finding, suppressed, sensitive, proposal));
          } else {
            known.addAlike(finding, proposal);
          }
        }
      }
    }

    private boolean isShown(Finding finding) {
      return switch (finding.verdict()) {
        case VIOLATION -> true;
        case EXCEPTED -> options.showSuppressed();
        case UNDETERMINED, ADVICE -> options.verbose();
        case CONFORMING, NOT_APPLICABLE -> false;
      };
    }

    void write() throws IOException {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool();
      json.writeObjectFieldStart("automationDetails");
      json.writeStringField("id", "sekisho/");
      json.writeEndObject();
      invocation();
      root();
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeStringField("language", language == Language.JA ? "ja-JP" : "en-US");
      new SarifTaxonomy(json, language).write(clauses);
      results();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    private void tool() throws IOException {
      json.writeObjectFieldStart("tool");
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "sekisho");
      json.writeStringField("informationUri", GUIDELINES);
      json.writeStringField("fullName", "Sekisho " + options.version());
      json.writeStringField("version", options.version());
      json.writeStringField("semanticVersion", options.version());
      if (!clauses.isEmpty()) {
        json.writeArrayFieldStart("supportedTaxonomies");
        SarifTaxonomy.reference(json);
        json.writeEndArray();
      }
      json.writeArrayFieldStart("rules");
      for (RuleCard rule : rules.values()) {
        new SarifRule(json, language).write(rule);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }

    private void invocation() throws IOException {
      boolean whole = true;
      for (Diagnostic diagnostic : result.diagnostics()) {
        whole &= diagnostic.severity() != Diagnostic.Severity.ERROR;
      }
      json.writeArrayFieldStart("invocations");
      json.writeStartObject();
      json.writeBooleanField("executionSuccessful", whole);
      json.writeNumberField("exitCode", options.exitCode());
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (Diagnostic diagnostic : result.diagnostics()) {
        notification(diagnostic);
      }
      if (left > 0) {
        notification(Diagnostic.warning("sarif-cut", ".", cut(left)));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void notification(Diagnostic diagnostic) throws IOException {
      json.writeStartObject();
      json.writeStringField("level", diagnostic.severity().name().toLowerCase(Locale.ROOT));
      SarifText.message(json, "message", diagnostic.message().in(language));
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", diagnostic.code());
      json.writeEndObject();
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      SarifText.place(json, diagnostic.path(), diagnostic.span());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    private void root() throws IOException {
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart("%SRCROOT%");
      SarifText.message(
          json, "description", language == Language.JA ? "リポジトリの最上位" : "The top of the repository");
      json.writeEndObject();
      json.writeEndObject();
    }

    private void results() throws IOException {
      List<String> ruleIds = new ArrayList<>(rules.keySet());
      List<String> clauseIds = new ArrayList<>(clauses.keySet());
      Map<String, Map<Integer, String>> lineHashes = new LinkedHashMap<>();
      json.writeArrayFieldStart("results");
      for (SarifResult each : results) {
        Span span = each.finding().span();
        Map<Integer, String> hashes =
            lineHashes.computeIfAbsent(span.file().path(), path -> GitHubLineHash.of(span.file()));
        each.write(json, language, ruleIds, clauseIds, hashes.getOrDefault(span.startLine(), ""));
      }
      json.writeEndArray();
    }
  }

  private static Message cut(int left) {
    return new Message(
        "コードスキャンが受け取れるのは "
            + MOST_RESULTS
            + " 件までのため、軽いものから "
            + left
            + " 件を除きました。フォルダーごとに分けて調べると、すべてを書き出せます",
        "code scanning takes "
            + MOST_RESULTS
            + " results, so the "
            + left
            + " least severe were left out; scan folder by folder to have them all");
  }

  /** The kind of a result; anything but {@code fail} carries the level {@code none}. */
  static String kind(Verdict verdict) {
    return switch (verdict) {
      case VIOLATION, EXCEPTED -> "fail";
      case UNDETERMINED -> "review";
      case ADVICE -> "informational";
      case CONFORMING -> "pass";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }
}
