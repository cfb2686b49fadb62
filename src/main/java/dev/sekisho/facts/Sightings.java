package dev.sekisho.facts;

import dev.sekisho.facts.InstalledSoftware.Found;
import dev.sekisho.facts.InstalledSoftware.Hit;
import dev.sekisho.facts.InstalledSoftware.Signature;
import dev.sekisho.value.Cause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares names with signatures and gathers what was seen. What is merely possible is looked for
 * until one reason is known why the answer is open.
 */
final class Sightings {
  private final List<Signature> signatures;
  private final List<Hit> hits = new ArrayList<>();
  private @Nullable Cause open;

  Sightings(List<Signature> signatures) {
    this.signatures = signatures;
  }

  Found found() {
    return new Found(List.copyOf(hits), open);
  }

  /** Notes why there may be more; the first reason stays. */
  void open(@Nullable Cause cause) {
    if (open == null) {
      open = cause;
    }
  }

  void add(Hit hit) {
    for (Hit earlier : hits) {
      if (earlier.name().equals(hit.name())) {
        return;
      }
    }
    hits.add(hit);
  }

  /** A package that a program installs. */
  void installed(String program, String command, String word, @Nullable ScriptText script) {
    List<String> spellings = PackageName.ofPackage(word);
    for (Signature signature : signatures) {
      note(judge(signature, spellings, program), signature, command, word, script);
    }
  }

  /** A container that is started from an image. */
  void started(String command, String image, @Nullable ScriptText script) {
    List<String> spellings = PackageName.ofImage(image);
    for (Signature signature : signatures) {
      note(fit(signature.containers(), spellings, ""), signature, command, image, script);
    }
  }

  private void note(
      Fit fit, Signature signature, String command, String word, @Nullable ScriptText script) {
    String evidence = command + " " + ScriptText.shown(word);
    if (fit == Fit.CERTAIN) {
      add(new Hit(signature.name(), evidence));
    } else if (fit == Fit.POSSIBLE) {
      Cause cause = script == null ? null : script.cause(word);
      open(cause == null ? new Cause(Cause.Kind.LIMIT, evidence, null) : cause);
    }
  }

  private enum Fit {
    NONE,
    POSSIBLE,
    CERTAIN
  }

  /** Spelling by spelling, the longest first; a tool's name settles it before a product's. */
  private Fit judge(Signature signature, List<String> spellings, String program) {
    Fit best = Fit.NONE;
    for (String spelling : spellings) {
      List<String> one = List.of(spelling);
      if (fit(signature.clients(), one, program) == Fit.CERTAIN) {
        return best;
      }
      Fit fit = fit(signature.packages(), one, program);
      if (fit == Fit.CERTAIN) {
        return fit;
      }
      best = fit == Fit.NONE ? best : fit;
    }
    return best;
  }

  private Fit fit(List<String> patterns, List<String> spellings, String program) {
    Fit best = Fit.NONE;
    for (String written : patterns) {
      int blank = written.indexOf(' ');
      if (blank >= 0 && !program.equalsIgnoreCase(written.substring(0, blank))) {
        continue;
      }
      String pattern = written.substring(blank + 1);
      for (String spelling : spellings) {
        if (PackageName.covers(pattern, spelling)) {
          return Fit.CERTAIN;
        }
        if (open == null && best == Fit.NONE && PackageName.meets(pattern, spelling)) {
          best = Fit.POSSIBLE;
        }
      }
    }
    return best;
  }
}
