package dev.sekisho.fix;

import dev.sekisho.finding.Remedy;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds the edit for a remedy in the files as they are now. */
final class Writing {
  private final Sources sources;

  Writing(Sources sources) {
    this.sources = sources;
  }

  /** Null where it is not plain what to write. */
  @Nullable Change change(Remedy remedy) {
    SourceFile read = remedy.header().file();
    Draft draft = read.isRecord() ? null : sources.draft(read.path());
    if (draft == null || !java.util.Arrays.equals(draft.original().bytes(), read.bytes())) {
      return null;
    }
    int header = draft.moved(remedy.header().start());
    Span inner = remedy.part();
    int part = inner == null ? -1 : draft.moved(inner.start());
    boolean elsewhere = inner != null && !inner.file().path().equals(read.path());
    if (header < 0 || elsewhere || (inner != null && part < 0)) {
      return null;
    }
    SourceFile now = draft.current();
    boolean hcl = !remedy.type().contains("::") && !now.path().endsWith(".json");
    return hcl
        ? new HclEdit(now, remedy).change(header, part, new ModuleNames(sources))
        : new TreeEdit(now, remedy).change(header, part);
  }

  /** Makes the edit, if there is one; answers whether the text is another one then. */
  boolean write(Remedy remedy) {
    Change change = change(remedy);
    Draft draft = change == null ? null : sources.draft(change.path());
    if (change == null || draft == null) {
      return false;
    }
    byte[] before = draft.current().bytes();
    draft.apply(change.replacements());
    return !java.util.Arrays.equals(before, draft.current().bytes());
  }
}
