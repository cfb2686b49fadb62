package dev.sekisho.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command that installs what its words name, such as {@code yum install} or {@code docker run}.
 */
final class InstallCommand {
  /** Options of package managers whose value is the next word. */
  private static final Set<String> WITH_VALUE =
      Set.of(
          "-x",
          "--exclude",
          "-t",
          "--target-release",
          "-o",
          "-c",
          "--enablerepo",
          "--disablerepo",
          "--repo",
          "--repoid",
          "--setopt",
          "--installroot",
          "--releasever",
          "-p",
          "--from");

  /** Options of {@code docker run} without a value. */
  private static final Set<String> SWITCHES =
      Set.of(
          "--detach",
          "--interactive",
          "--tty",
          "--rm",
          "--privileged",
          "--init",
          "--read-only",
          "--publish-all",
          "--no-healthcheck",
          "--oom-kill-disable",
          "--sig-proxy",
          "--quiet",
          "--disable-content-trust",
          "--replace");

  private static final String SHORT_SWITCHES = "ditPq";

  private final String program;
  private final @Nullable String verb;

  private InstallCommand(String program, @Nullable String verb) {
    this.program = program;
    this.verb = verb;
  }

  static InstallCommand of(String written) {
    int blank = written.indexOf(' ');
    return blank < 0
        ? new InstallCommand(written, null)
        : new InstallCommand(written.substring(0, blank), written.substring(blank + 1).strip());
  }

  String program() {
    return program;
  }

  boolean startsContainer() {
    return "run".equals(verb);
  }

  String shown() {
    return verb == null ? program : program + " " + verb;
  }

  /** Where the words begin that this command acts on; -1 if no such command stands there. */
  int subjects(List<String> words, int at) {
    String first = words.get(at);
    if (!first.substring(first.lastIndexOf('/') + 1).equalsIgnoreCase(program)) {
      return -1;
    }
    if (verb == null) {
      return at + 1;
    }
    boolean optionBefore = false;
    for (int i = at + 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equalsIgnoreCase(verb) || (verb.startsWith("-") && word.startsWith(verb))) {
        return i + 1;
      }
      boolean option = word.startsWith("-");
      if (!option && !optionBefore) {
        return -1;
      }
      optionBefore = option;
    }
    return -1;
  }

  /** The first word behind options that is not an option's value; the size if there is none. */
  static int image(List<String> words, int from) {
    int i = from;
    while (i < words.size() && words.get(i).startsWith("-")) {
      i += takesValue(words.get(i)) ? 2 : 1;
    }
    return Math.min(i, words.size());
  }

  private static boolean takesValue(String option) {
    if (option.startsWith("--")) {
      return option.indexOf('=') < 0 && !SWITCHES.contains(option);
    }
    for (int i = 1; i < option.length(); i++) {
      if (SHORT_SWITCHES.indexOf(option.charAt(i)) < 0) {
        return i == option.length() - 1;
      }
    }
    return false;
  }

  /** Whether the word behind this option of a package manager belongs to it. */
  static boolean swallowsNext(String option) {
    return WITH_VALUE.contains(option);
  }
}
