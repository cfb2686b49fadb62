package dev.sekisho.cli;

import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Proposal;
import dev.sekisho.fix.Candidate;
import dev.sekisho.fix.Candidates;
import dev.sekisho.fix.Patch;
import dev.sekisho.fix.Trial;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Edits that were tried out: the whole judgement is made again as if they were written, and only
 * those stay that take their finding away and bring no violation up.
 *
 * @param result before the edits
 * @param after what is left with them
 * @param trees in which files may be edited
 * @param mended in the order of the findings
 * @param contradicting findings that ask for different words in one place
 */
record Mending(
    AnalysisResult result,
    AnalysisResult after,
    List<AnalysisRequest> requests,
    List<SourceTree> trees,
    List<Candidate> mended,
    List<Finding> contradicting) {

  /**
   * Judges, looks for edits and tries them.
   *
   * @param rules the rules whose findings are mended, advice included; empty for violations of any
   */
  static Mending of(List<AnalysisRequest> analyses, Set<String> rules) throws IOException {
    Mending begun = begun(analyses, trees(analyses));
    List<Candidate> mendable = new ArrayList<>();
    List<Finding> contradicting = new ArrayList<>();
    for (SourceTree tree : begun.trees) {
      Candidates found = Candidates.of(begun.result, tree, rules);
      mendable.addAll(found.mendable());
      contradicting.addAll(found.contradicting());
    }
    return new Mending(
            begun.result, begun.result, begun.requests, begun.trees, List.of(), contradicting)
        .standing(mendable);
  }

  /**
   * The same for violations among some findings.
   *
   * @param reached the requests for all that edits of these findings reach
   * @param whole the same for everything that may be edited
   */
  static Mending of(List<AnalysisRequest> reached, List<AnalysisRequest> whole, List<Finding> shown)
      throws IOException {
    Set<String> known = new HashSet<>();
    for (Finding each : shown) {
      known.add(each.fingerprint());
    }
    Mending begun = begun(reached, trees(whole));
    List<Candidate> mendable = new ArrayList<>();
    for (SourceTree tree : begun.trees) {
      for (Candidate each : Candidates.of(begun.result, tree, Set.of()).mendable()) {
        if (known.contains(each.finding().fingerprint())) {
          mendable.add(each);
        }
      }
    }
    return begun.standing(mendable);
  }

  /** Judges, counting instances. */
  private static Mending begun(List<AnalysisRequest> analyses, List<SourceTree> trees) {
    List<AnalysisRequest> requests = new ArrayList<>(analyses.size());
    for (AnalysisRequest each : analyses) {
      requests.add(each.counted());
    }
    AnalysisResult result = Analysis.of(requests);
    return new Mending(result, result, requests, trees, List.of(), List.of());
  }

  private static List<SourceTree> trees(List<AnalysisRequest> requests) {
    List<SourceTree> trees = new ArrayList<>(requests.size());
    for (AnalysisRequest each : requests) {
      trees.add(each.tree());
    }
    return trees;
  }

  /** With those of some edits that stand the trial. */
  private Mending standing(List<Candidate> tried) throws IOException {
    if (tried.isEmpty()) {
      return with(tried, result);
    }
    AnalysisResult now = judged(tried);
    List<Candidate> standing = Trial.standing(tried, result, now);
    if (standing != null) {
      return standing.size() == tried.size() ? with(tried, now) : standing(standing);
    }
    if (tried.size() == 1) {
      return with(List.of(), result);
    }
    Mending first = standing(tried.subList(0, tried.size() / 2));
    List<Candidate> both = new ArrayList<>(first.mended);
    both.addAll(standing(tried.subList(tried.size() / 2, tried.size())).mended);
    return both.size() == tried.size() ? first : standing(both);
  }

  private Mending with(List<Candidate> edits, AnalysisResult now) {
    return new Mending(result, now, requests, trees, edits, contradicting);
  }

  private AnalysisResult judged(List<Candidate> edits) throws IOException {
    Map<String, byte[]> contents = new HashMap<>();
    for (SourceTree tree : trees) {
      contents.putAll(Patch.of(edits, tree).contents());
    }
    List<AnalysisRequest> changed = new ArrayList<>(requests.size());
    for (AnalysisRequest each : requests) {
      changed.add(each.about(each.tree().with(contents)));
    }
    return Analysis.of(changed);
  }

  /** The edits by the fingerprint of the finding that each mends. */
  Map<String, Proposal> proposals() {
    Map<String, Proposal> proposals = new HashMap<>();
    for (Candidate each : mended) {
      for (SourceTree tree : trees) {
        Proposal proposal = Patch.proposal(each, tree);
        if (proposal != null) {
          proposals.put(each.finding().fingerprint(), proposal);
        }
      }
    }
    return proposals;
  }
}
