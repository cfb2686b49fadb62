package dev.sekisho.facts;

import dev.sekisho.knowledge.Path;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The names by which others may mean a subject, as far as they are known. */
final class SubjectNames {
  private final List<String> known = new ArrayList<>(1);
  private final List<String> canonical = new ArrayList<>(0);
  private boolean open;

  static SubjectNames of(Subject subject) {
    SubjectNames names = new SubjectNames();
    for (Path path : subject.entry().names()) {
      Reads reads = new Reads(Inquiry.undecided());
      reads.read(subject, path);
      for (Value value : reads.values()) {
        names.add(Values.known(value));
      }
      names.open |= reads.rest() != null;
    }
    return names;
  }

  private void add(Value value) {
    String text = Values.text(value);
    if (text != null) {
      known.add(text);
      return;
    }
    open = true;
    String equal = Partials.canonical(value);
    if (equal != null) {
      canonical.add(equal);
    }
  }

  List<String> known() {
    return known;
  }

  /** Texts with holes that are equal for equal names. */
  List<String> canonical() {
    return canonical;
  }

  /** Whether it may have a name that is not known. */
  boolean open() {
    return open;
  }
}
