package dev.sekisho.facts;

import dev.sekisho.facts.InstalledSoftware.Found;
import dev.sekisho.facts.InstalledSoftware.Hit;
import dev.sekisho.facts.InstalledSoftware.Signature;
import dev.sekisho.value.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** Marks in the text of a script, whatever command they belong to. */
  void marked(ScriptText script) {
    String text = null;
    for (Signature signature : signatures) {
      for (String mark : signature.marks()) {
        text = text == null ? script.text().toLowerCase(Locale.ROOT) : text;
        int at = mark(text, mark);
        if (at >= 0) {
          add(new Hit(signature.name(), script.text().substring(at, at + mark.length())));
        }
      }
    }
  }

  /** Where a mark stands outside comments and not inside a longer word; -1 if nowhere. */
  private static int mark(String text, String mark) {
    int at = text.indexOf(mark);
    while (at >= 0) {
      int next = at + mark.length();
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        if (!isComment(text, text.lastIndexOf('\n', at) + 1)) {
          return at;
        }
        int end = text.indexOf('\n', at);
        next = end < 0 ? text.length() : end;
      }
      at = text.indexOf(mark, next);
    }
    return -1;
  }

  private static boolean isComment(String text, int line) {
    int at = line;
    while (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
      at++;
    }
    return text.charAt(at) == '#';
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
