package dev.sekisho.facts;

import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.VersionRange;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paths of a fact in one subject: those that its provider's version has, followed where
 * they lead on to another resource.
 */
final class Paths {
  private final SystemFacts system;

  Paths(SystemFacts system) {
    this.system = system;
  }

  /**
   * What was read.
   *
   * @param path the first that gave a value, else the first of all
   */
  record Found(Reads reads, String path) {}

  /** What is written at the paths, or at the first of them where that is enough. */
  Found written(Subject subject, FactDef fact, FactSpec.Written written, Inquiry inquiry) {
    Reads all = new Reads(inquiry);
    String path = text(written.paths());
    for (Path each : written.paths()) {
      Reads reads = excluded(subject, each) ? null : read(subject, each, inquiry);
      boolean nothing = reads == null || (reads.values().isEmpty() && reads.rest() == null);
      if (reads == null || (written.first() && nothing)) {
        continue;
      }
      path = all.values().isEmpty() && !reads.values().isEmpty() ? each.text() : path;
      all.add(fact.list() && each.many() ? reads.asMembers() : reads);
      if (written.first()) {
        break;
      }
    }
    return new Found(all, path);
  }

  /** What is written at the paths of a test. */
  Found tested(Subject subject, FactSpec.Tested tested, Inquiry inquiry) {
    Reads all = new Reads(inquiry);
    String path = text(tested.paths());
    for (Path each : tested.paths()) {
      if (!excluded(subject, each)) {
        Reads reads = read(subject, each, inquiry);
        path = all.values().isEmpty() && !reads.values().isEmpty() ? each.text() : path;
        all.add(reads);
      }
    }
    return new Found(all, path);
  }

  private static String text(List<Path> paths) {
    return paths.isEmpty() ? "" : paths.get(0).text();
  }

  private Reads read(Subject subject, Path path, Inquiry inquiry) {
    Reads reads = new Reads(inquiry);
    reads.read(subject, path);
    return path.then() < 0
        ? reads
        : reads.followed(value -> follow(subject, value, path.then(), inquiry));
  }

  /** The fact of what a value refers to, seen from where the reference stands. */
  private @Nullable Value follow(Subject subject, Value value, int fact, Inquiry inquiry) {
    Fact found = system.links().factOf(subject, value, fact, inquiry);
    if (found.from() == Fact.From.NOT_ASKED || found.none()) {
      return null;
    }
    return Values.seenFrom(value.origin(), found.value());
  }

  private static boolean excluded(Subject subject, Path path) {
    VersionRange range = path.provider();
    return range != null && isWithin(subject, range) == Truth.FALSE;
  }

  /** Whether the version of a subject's provider lies in a range. */
  static Truth isWithin(Subject subject, VersionRange range) {
    String version = subject.resource().provider().version();
    VersionRange own = version == null ? null : VersionRange.parse(version);
    return own == null ? Truth.UNKNOWN : range.contains(own);
  }
}
