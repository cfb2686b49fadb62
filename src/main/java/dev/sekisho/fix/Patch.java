package dev.sekisho.fix;

import dev.sekisho.finding.Proposal;
import dev.sekisho.finding.Remedy;
import dev.sekisho.finding.Replacement;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What several edits together make of the files. */
public final class Patch {
  private final Sources sources;
  private final int places;

  private Patch(Sources sources, int places) {
    this.sources = sources;
    this.places = places;
  }

  /** Makes the edits one after the other, each on what those before it have left. */
  public static Patch of(List<Candidate> candidates, SourceTree tree) {
    Sources sources = new Sources(tree);
    Writing writing = new Writing(sources);
    int places = 0;
    for (Candidate candidate : candidates) {
      for (Remedy remedy : candidate.remedies()) {
        places += writing.write(remedy) ? 1 : 0;
      }
    }
    return new Patch(sources, places);
  }

  /** The edits of one finding alone; null where none are left. */
  public static @Nullable Proposal proposal(Candidate candidate, SourceTree tree) {
    List<Replacement> all = new ArrayList<>();
    for (FileEdit edit : of(List.of(candidate), tree).edits()) {
      all.addAll(edit.replacements());
    }
    return all.isEmpty() ? null : new Proposal(all);
  }

  /** How many arguments, defaults and the like are changed or put in. */
  public int places() {
    return places;
  }

  /** The files that change, by path. */
  public List<FileEdit> edits() {
    List<FileEdit> edits = new ArrayList<>();
    for (Draft draft : sources.drafts().values()) {
      List<Replacement> replacements = draft.replacements();
      if (!replacements.isEmpty()) {
        edits.add(new FileEdit(draft.original(), draft.current(), replacements));
      }
    }
    return edits;
  }

  /** The new content of the files that change, by path. */
  public Map<String, byte[]> contents() {
    Map<String, byte[]> contents = new TreeMap<>();
    for (FileEdit edit : edits()) {
      contents.put(edit.before().path(), edit.after().bytes());
    }
    return contents;
  }

  /**
   * One file that changes.
   *
   * @param replacements from one to the other, ordered by place
   */
  public record FileEdit(SourceFile before, SourceFile after, List<Replacement> replacements) {}
}
