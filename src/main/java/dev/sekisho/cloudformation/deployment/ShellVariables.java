package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables that a script sets. One that is set once, to a literal and on every way through the
 * script, is known; any other is open.
 */
final class ShellVariables {
  private static final Set<String> SIGNS = Set.of("=", ":=", "::=", "?=", "+=", "!=");
  private static final Set<String> DECLARING =
      Set.of("export", "readonly", "local", "declare", "typeset", "override");
  private static final Set<String> READING =
      Set.of("for", "read", "select", "getopts", "mapfile", "readarray", "unset");
  private static final Set<String> TAKING_OVER =
      Set.of("source", ".", "eval", "include", "-include", "sinclude");

  private final SourceFile file;
  private final Map<String, Said> found = new HashMap<>();
  private final Set<String> exported = new HashSet<>();

  ShellVariables(SourceFile file) {
    this.file = file;
  }

  Map<String, Said> of(List<Step> steps) {
    for (Step step : steps) {
      List<Word> words = step.words();
      if (READING.contains(step.first())) {
        words.subList(1, words.size()).forEach(word -> put(word.text(), "", word));
      } else if (TAKING_OVER.contains(step.first())) {
        open();
      } else {
        set(words, step.always());
      }
    }
    return found;
  }

  /** Those that the programs it starts see; others are the script's own. */
  Set<String> exported() {
    return exported;
  }

  private void set(List<Word> words, boolean always) {
    // A make file may set a variable for one target alone.
    boolean target = words.size() > 2 && words.get(0).text().endsWith(":");
    int first = target ? 1 : 0;
    boolean declared = first < words.size() && DECLARING.contains(words.get(first).text());
    boolean exporting = declared && words.get(first).text().equals("export");
    List<Word> rest = words.subList(declared ? first + 1 : first, words.size());
    if (exporting) {
      rest.forEach(this::export);
    }
    if (rest.size() > 1 && SIGNS.contains(rest.get(1).text())) {
      spaced(rest, always && !target);
    } else {
      assigned(rest, always && !target);
    }
  }

  private void export(Word word) {
    String name = name(word);
    exported.add(name == null ? word.text() : name);
    if (name == null && !word.literal()) {
      open();
    }
  }

  /** What is read from elsewhere may set any of them anew. */
  private void open() {
    found.replaceAll((name, said) -> new Said("", said.span()));
  }

  /** A make file has blanks around the sign; NAME ?= is only a default. */
  private void spaced(List<Word> words, boolean always) {
    String sign = words.get(1).text();
    boolean firm = sign.equals("=") || sign.equals(":=") || sign.equals("::=");
    Word value = words.get(words.size() - 1);
    boolean known = always && firm && words.size() == 3 && value.literal();
    put(words.get(0).text(), known ? value.text() : "", value);
  }

  /** In front of a command variables hold for that command only. */
  private void assigned(List<Word> words, boolean always) {
    for (Word word : words) {
      if (name(word) == null) {
        return;
      }
    }
    for (Word word : words) {
      int sign = word.text().indexOf('=');
      String value = word.text().substring(sign + 1);
      boolean whole = word.text().startsWith(name(word) + "=");
      String known =
          word.literal() ? value : DeployCommand.isOwnFolder(value) ? DeployCommand.OWN_FOLDER : "";
      put(String.valueOf(name(word)), always && whole ? known : "", word);
    }
  }

  private void put(String name, String value, Word word) {
    Said said = new Said(found.containsKey(name) ? "" : value, file.span(word.start(), word.end()));
    found.put(name, said);
  }

  /** The name in {@code NAME=value} or {@code NAME+=value}; null where a word is none. */
  static @Nullable String name(Word word) {
    int sign = word.text().indexOf('=');
    int end = sign > 0 && "+:?".indexOf(word.text().charAt(sign - 1)) >= 0 ? sign - 1 : sign;
    for (int i = 0; i < end; i++) {
      char c = word.text().charAt(i);
      if (c >= 128 || (!Character.isLetterOrDigit(c) && c != '_')) {
        return null;
      }
    }
    return end <= 0 ? null : word.text().substring(0, end);
  }
}
