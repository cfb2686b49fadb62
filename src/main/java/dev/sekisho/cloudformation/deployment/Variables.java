package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables that a script sets. One that is set once, to a literal and on every way through the
 * script, is known; any other is open.
 */
final class Variables {
  private static final Set<String> SIGNS = Set.of("=", ":=", "::=", "?=", "+=");
  private static final Set<String> DECLARING =
      Set.of("export", "readonly", "local", "declare", "typeset");
  private static final Set<String> OPENING =
      Set.of("if", "case", "for", "while", "until", "ifeq", "ifneq", "ifdef", "ifndef");
  private static final Set<String> CLOSING = Set.of("fi", "esac", "done", "}", "endif");
  private static final Set<String> BETWEEN = Set.of("then", "do", "else", "elif");
  private static final Set<String> READING = Set.of("for", "read", "select");

  private final SourceFile file;
  private final Map<String, Said> found = new HashMap<>();
  private int depth;

  Variables(SourceFile file) {
    this.file = file;
  }

  Map<String, Said> of(List<Words.Step> steps) {
    for (Words.Step step : steps) {
      List<Word> words = step.words();
      String first = words.get(0).text();
      depth += OPENING.contains(first) || last(words).equals("{") ? 1 : 0;
      depth -= CLOSING.contains(first) ? 1 : 0;
      boolean always = depth == 0 && step.opensLine();
      if (READING.contains(first)) {
        words.subList(1, words.size()).forEach(word -> put(word.text(), "", word));
      }
      set(BETWEEN.contains(first) ? words.subList(1, words.size()) : words, always);
    }
    return found;
  }

  private static String last(List<Word> words) {
    return words.get(words.size() - 1).text();
  }

  private void set(List<Word> words, boolean always) {
    int first = !words.isEmpty() && DECLARING.contains(words.get(0).text()) ? 1 : 0;
    List<Word> rest = words.subList(first, words.size());
    // A make file has blanks around the sign; NAME ?= is only a default.
    if (rest.size() == 3 && SIGNS.contains(rest.get(1).text())) {
      String sign = rest.get(1).text();
      boolean firm = always && (sign.equals("=") || sign.equals(":=") || sign.equals("::="));
      Word value = rest.get(2);
      put(rest.get(0).text(), firm && value.literal() ? value.text() : "", value);
      return;
    }
    // In front of a command variables hold for that command only.
    boolean all = true;
    for (Word word : rest) {
      all &= name(word) != null;
    }
    for (Word word : all ? rest : List.<Word>of()) {
      String name = String.valueOf(name(word));
      String value = word.text().substring(name.length() + 1);
      String known = word.literal() ? value : Command.isOwnFolder(value) ? Command.OWN_FOLDER : "";
      put(name, always ? known : "", word);
    }
  }

  private void put(String name, String value, Word word) {
    Said said = new Said(found.containsKey(name) ? "" : value, file.span(word.start(), word.end()));
    found.put(name, said);
  }

  /** The name in {@code NAME=value}; null where a word is none. */
  private static @Nullable String name(Word word) {
    int sign = word.text().indexOf('=');
    for (int i = 0; i < sign; i++) {
      char c = word.text().charAt(i);
      if (c >= 128 || (!Character.isLetterOrDigit(c) && c != '_')) {
        return null;
      }
    }
    return sign <= 0 ? null : word.text().substring(0, sign);
  }
}
