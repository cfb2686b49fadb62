package dev.sekisho.engine;

import dev.sekisho.cloudformation.CloudFormationFrontEnd;
import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Fingerprints;
import dev.sekisho.finding.Summary;
import dev.sekisho.finding.Verdict;
import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.rules.Judgement;
import dev.sekisho.rules.RuleEngine;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.TerraformFrontEnd;
import dev.sekisho.triage.Baseline;
import dev.sekisho.triage.ExceptionRegister;
import dev.sekisho.triage.InlineSuppressions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pipeline: files to graphs, graphs to systems, systems to verdicts, verdicts to what is shown.
 */
public final class Analysis {
  private static final Message NO_TEMPLATE =
      new Message("Terraform でも CloudFormation でもない", "neither Terraform nor CloudFormation");

  private final AnalysisRequest request;

  private Analysis(AnalysisRequest request) {
    this.request = request;
  }

  public static AnalysisResult of(AnalysisRequest request) {
    return new Analysis(request).run();
  }

  /** What the evaluators believe, without any judgement, and what they could not read. */
  public static Reading read(AnalysisRequest request) {
    return new Analysis(request).read();
  }

  /**
   * Judges parts of one tree, each under its own profile, and tells of them as one.
   *
   * @param requests at least one
   */
  public static AnalysisResult of(List<AnalysisRequest> requests) {
    List<AnalysisResult> results = new ArrayList<>(requests.size());
    for (AnalysisRequest request : requests) {
      results.add(of(request));
    }
    return results.size() == 1 ? results.get(0) : Together.of(results);
  }

  private AnalysisResult run() {
    Reading reading = read();
    List<SystemGraphs> systems = Systems.of(reading.graphs(), request);
    Judgement judgement =
        RuleEngine.judge(systems, request.ruleset(), request.settings(), request.tree().progress());
    Triaged triaged = triage(judgement);
    Redaction redaction = new Redaction(request.ruleset(), reading.graphs(), judgement.secrets());
    return new AnalysisResult(
        redaction.findings(triaged.baselined.shown()),
        redaction.findings(triaged.suppressed),
        redaction.checklist(judgement.checklist()),
        redaction.diagnostics(InOrder.of(diagnostics(reading, judgement, triaged))),
        skipped(reading),
        summary(reading, systems, judgement, triaged.baselined, triaged.suppressed.size()),
        redaction.sensitive(),
        request.counting() ? Instances.of(reading.graphs()) : Map.of(),
        Map.of());
  }

  /** What a team lives with, taken from the findings step by step. */
  private record Triaged(
      List<Finding> suppressed,
      List<ExceptionRegister.Standing> exceptions,
      Baseline.Outcome baselined) {}

  private Triaged triage(Judgement judgement) {
    InlineSuppressions.Outcome commented =
        suppressions().apply(Fingerprints.numbered(judgement.findings()));
    ExceptionRegister.Outcome accepted = request.exceptions().apply(commented.shown());
    return new Triaged(
        commented.suppressed(),
        accepted.standings(),
        request.baseline().apply(accepted.findings()));
  }

  private InlineSuppressions suppressions() {
    return new InlineSuppressions(request.inlineSuppressions(), request.ruleset().ids());
  }

  private List<Diagnostic> diagnostics(Reading reading, Judgement judgement, Triaged triaged) {
    List<Diagnostic> diagnostics = new ArrayList<>(request.tree().problems());
    diagnostics.addAll(request.notices());
    diagnostics.addAll(Emptiness.diagnostics(request.tree(), reading.files()));
    diagnostics.addAll(reading.diagnostics());
    diagnostics.addAll(AbsentModules.diagnostics(reading.graphs()));
    diagnostics.addAll(RecordPatterns.diagnostics(request.profile().records(), reading.graphs()));
    diagnostics.addAll(judgement.diagnostics());
    diagnostics.addAll(suppressions().diagnostics(reading.graphs()));
    diagnostics.addAll(request.exceptions().diagnostics(triaged.exceptions));
    if (request.verifySyntax()) {
      diagnostics.addAll(SecondReading.diagnostics(request.tree(), reading.files()));
    }
    return diagnostics;
  }

  private Reading read() {
    Reading terraform = TerraformFrontEnd.build(request.tree(), request.terraform());
    Reading templates =
        CloudFormationFrontEnd.build(
            request.tree(), request.cloudFormation(), request.ruleset().knowledge());
    return new Reading(
        joined(terraform.graphs(), templates.graphs()),
        joined(terraform.diagnostics(), templates.diagnostics()),
        joined(terraform.files(), templates.files()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private List<SourceTree.Skip> skipped(Reading reading) {
    Set<String> told = new HashSet<>(reading.files());
    List<SourceTree.Skip> skipped = new ArrayList<>(request.tree().skipped());
    for (SourceTree.Skip skip : skipped) {
      told.add(skip.path());
    }
    for (String path : request.tree().selected()) {
      if (told.add(path)) {
        skipped.add(new SourceTree.Skip(path, NO_TEMPLATE));
      }
    }
    return skipped;
  }

  private static Summary summary(
      Reading reading,
      List<SystemGraphs> systems,
      Judgement judgement,
      Baseline.Outcome outcome,
      int suppressed) {
    Map<Verdict, Integer> counts = judgement.counts();
    return new Summary(
        reading.files().size(),
        resources(reading.graphs()),
        systems.size(),
        judgement.asked(),
        count(outcome.shown(), Verdict.VIOLATION),
        count(outcome.shown(), Verdict.UNDETERMINED),
        count(outcome.shown(), Verdict.ADVICE),
        counts.getOrDefault(Verdict.CONFORMING, 0),
        count(outcome.shown(), Verdict.EXCEPTED),
        counts.getOrDefault(Verdict.NOT_APPLICABLE, 0),
        suppressed,
        outcome.hidden().size(),
        0);
  }

  static int count(List<Finding> findings, Verdict verdict) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.verdict() == verdict ? 1 : 0;
    }
    return count;
  }

  private static int resources(List<ResourceGraph> graphs) {
    int count = 0;
    for (ResourceGraph graph : graphs) {
      for (Resource resource : graph.resources()) {
        count += resource.mode() == Resource.Mode.MANAGED ? 1 : 0;
      }
    }
    return count;
  }
}
