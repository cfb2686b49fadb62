package dev.sekisho.fix;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Remedy;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which findings can be mended by edits that are plain, before any is tried.
 *
 * @param mendable in the order of the findings
 * @param contradicting findings that ask for different words in one place
 */
public record Candidates(List<Candidate> mendable, List<Finding> contradicting) {

  /**
   * Looks for edits.
   *
   * @param result with its instances counted
   * @param rules the rules whose findings are mended, advice included; empty for violations of any
   */
  public static Candidates of(AnalysisResult result, SourceTree tree, Set<String> rules) {
    List<Finding> wanted = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (isWanted(finding, rules)) {
        wanted.add(finding);
      }
    }
    Search search = new Search(result, new Writing(new Sources(tree)));
    search.all(wanted);
    return search.outcome();
  }

  /** Whether a finding is one of those to mend. */
  public static boolean isWanted(Finding finding, Set<String> rules) {
    return rules.isEmpty()
        ? finding.verdict() == Verdict.VIOLATION
        : rules.contains(finding.rule().id())
            && (finding.verdict() == Verdict.VIOLATION || finding.verdict() == Verdict.ADVICE);
  }

  /** One search. */
  private static final class Search {
    private final AnalysisResult result;
    private final Writing writing;
    private final Map<String, Integer> judged = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final List<Candidate> found = new ArrayList<>();
    private final IdentityHashMap<Candidate, List<String>> targets = new IdentityHashMap<>();

    Search(AnalysisResult result, Writing writing) {
      this.result = result;
      this.writing = writing;
    }

    void all(List<Finding> findings) {
      for (Finding finding : findings) {
        for (String place : places(finding)) {
          judged.merge(place, finding.instances().size(), Integer::sum);
        }
      }
      for (Finding finding : findings) {
        if (finding.construct() == null && isAlike(finding)) {
          one(finding);
        }
      }
    }

    private static Set<String> places(Finding finding) {
      Set<String> places = new HashSet<>();
      for (Remedy remedy : finding.remedies()) {
        places.add(finding.rule().id() + " " + place(remedy));
      }
      return places;
    }

    private static String place(Remedy remedy) {
      return remedy.type() + " " + remedy.header().place();
    }

    /** Whether all that the same lines make is judged alike. */
    private boolean isAlike(Finding finding) {
      boolean alike = true;
      for (Remedy remedy : finding.remedies()) {
        String place = place(remedy);
        int made = result.instances().getOrDefault(place, 1);
        alike &= judged.getOrDefault(finding.rule().id() + " " + place, 0) >= made;
      }
      return alike;
    }

    private void one(Finding finding) {
      List<Remedy> remedies = new ArrayList<>();
      List<String> own = new ArrayList<>();
      for (Remedy remedy : finding.remedies()) {
        Change change = writing.change(remedy);
        if (change != null) {
          String target = change.path() + " " + change.target();
          String before = words.putIfAbsent(target, change.word());
          if (before != null && !before.equals(change.word())) {
            contradicted.add(target);
          }
          remedies.add(remedy);
          own.add(target);
        }
      }
      if (!remedies.isEmpty()) {
        Candidate candidate = new Candidate(finding, remedies);
        found.add(candidate);
        targets.put(candidate, own);
      }
    }

    Candidates outcome() {
      List<Candidate> mendable = new ArrayList<>();
      List<Finding> contradicting = new ArrayList<>();
      for (Candidate candidate : found) {
        boolean clear = true;
        for (String target : targets.getOrDefault(candidate, List.of())) {
          clear &= !contradicted.contains(target);
        }
        if (clear) {
          mendable.add(candidate);
        } else {
          contradicting.add(candidate.finding());
        }
      }
      return new Candidates(mendable, contradicting);
    }
  }
}
