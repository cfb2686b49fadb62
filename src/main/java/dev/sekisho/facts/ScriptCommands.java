package dev.sekisho.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the install commands among the commands of a script, and what they install. */
final class ScriptCommands implements Shell.Sink {
  /** Words that may stand before a command. */
  private static final Set<String> PREFIXES =
      Set.of(
          "sudo",
          "if",
          "then",
          "else",
          "elif",
          "while",
          "until",
          "do",
          "!",
          "{",
          "time",
          "exec",
          "nohup",
          "env",
          "command",
          "nice",
          "runcmd:",
          "bootcmd:");

  /** Programs whose words are text, not commands. */
  private static final Set<String> TALKERS =
      Set.of("echo", "printf", "logger", "grep", "sed", "awk", "read", "alias", "man", "which");

  private static final int DEPTH_LIMIT = 3;

  private final List<InstallCommand> commands;
  private final ScriptText script;
  private final Sightings sightings;
  private int depth;

  ScriptCommands(List<InstallCommand> commands, ScriptText script, Sightings sightings) {
    this.commands = commands;
    this.script = script;
    this.sightings = sightings;
  }

  @Override
  public void command(List<String> written, boolean document, boolean item) {
    List<String> words = item ? withoutBrackets(written) : written;
    int first = first(words);
    if (first == words.size()) {
      return;
    }
    String program = words.get(first);
    if (first == words.size() - 1 && program.indexOf(' ') >= 0) {
      nested(program);
    } else if (ScriptText.isTemplateHole(program) && !document) {
      sightings.open(script.cause(program));
    } else if (!TALKERS.contains(program)) {
      search(words, first, document ? first + 1 : words.size());
    }
  }

  /** A package named without a command, as cloud-init's {@code packages} does. */
  void named(String name) {
    sightings.installed("cloud-init", "cloud-init packages", name, script);
  }

  private static int first(List<String> words) {
    int first = 0;
    while (first < words.size() && precedes(words.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean precedes(String word) {
    return PREFIXES.contains(word) || word.startsWith("-") || Shell.nameLength(word) > 0;
  }

  private void search(List<String> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isScriptOption(words.get(i)) && i + 1 < words.size()) {
        nested(words.get(i + 1));
      }
      for (InstallCommand command : commands) {
        int subjects = command.subjects(words, i);
        if (subjects >= 0) {
          subjects(command, words, subjects);
          return;
        }
      }
    }
  }

  private void subjects(InstallCommand command, List<String> words, int from) {
    if (command.startsContainer()) {
      int image = InstallCommand.image(words, from);
      if (image < words.size()) {
        sightings.started(command.shown(), words.get(image), script);
      }
      return;
    }
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      if (InstallCommand.swallowsNext(word)) {
        i++;
      } else if (!word.startsWith("-") && !word.endsWith("-")) { // behind a name: remove it
        for (String name : word.split(",", -1)) {
          sightings.installed(command.program(), command.shown(), name, script);
        }
      }
    }
  }

  /** {@code bash -c}, {@code su -lc}, PowerShell's {@code -Command}. */
  private static boolean isScriptOption(String word) {
    return word.startsWith("-")
        && (word.equalsIgnoreCase("-command") || (word.length() <= 4 && word.endsWith("c")));
  }

  private void nested(String text) {
    if (depth < DEPTH_LIMIT && text.indexOf(' ') >= 0) {
      depth++;
      new Shell(text, this).read();
      depth--;
    }
  }

  /** {@code [yum, install, -y, nginx]} as words. */
  private static List<String> withoutBrackets(List<String> words) {
    String last = words.get(words.size() - 1);
    if (!words.get(0).startsWith("[") || !last.endsWith("]")) {
      return words;
    }
    List<String> plain = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int from = i == 0 ? 1 : 0;
      int to = word.length() - (i == words.size() - 1 ? 1 : 0);
      String bare = from <= to ? word.substring(from, to) : "";
      for (String part : bare.indexOf(' ') >= 0 ? List.of(bare) : List.of(bare.split(",", -1))) {
        String trimmed = part.endsWith(",") ? part.substring(0, part.length() - 1) : part;
        if (!trimmed.isEmpty()) {
          plain.add(trimmed);
        }
      }
    }
    return plain;
  }
}
