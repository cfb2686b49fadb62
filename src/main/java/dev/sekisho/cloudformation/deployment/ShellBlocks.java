package dev.sekisho.cloudformation.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Follows the blocks of shell text from command to command: conditionals, loops, cases, functions,
 * parentheses, and the conditionals of a make file. Takes what belongs to a block off a command.
 */
final class ShellBlocks {
  private static final Set<String> OPENING =
      Set.of("if", "case", "for", "while", "until", "select");
  private static final Set<String> OPENING_IN_MAKE =
      Set.of("ifeq", "ifneq", "ifdef", "ifndef", "define");
  private static final Set<String> CLOSING = Set.of("fi", "esac", "done", "}", "endif", "endef");
  private static final Set<String> BRANCHING = Set.of("else", "elif");
  private static final Set<String> IN_FRONT =
      Set.of("if", "while", "until", "then", "do", "else", "elif", "!", "{", "(", "}");

  private final boolean make;
  private int depth;
  private int parentheses;
  private int cases;
  private int lowest;

  ShellBlocks(boolean make) {
    this.make = make;
  }

  /** The next command, with the depth of blocks it stands in. */
  Step next(List<Word> written, boolean opensLine) {
    List<Word> words = make && opensLine ? withoutSigns(written) : written;
    if (words.isEmpty()) {
      return new Step(words, opensLine, false, depth, lowest);
    }
    boolean pattern = enter(words);
    int first = 0;
    if (pattern) {
      first = firstOf(words, ")") + 1;
    }
    while (first < words.size() && IN_FRONT.contains(words.get(first).text())) {
      first++;
    }
    boolean always = depth == 0 && opensLine;
    Step step = new Step(words.subList(first, words.size()), opensLine, always, depth, lowest);
    lowest = depth;
    int closed = count(words, ")") - (pattern ? 1 : 0);
    parentheses = Math.max(0, parentheses - closed);
    leave(closed);
    return step;
  }

  /** A recipe may begin with signs that are meant for make. */
  private static List<Word> withoutSigns(List<Word> words) {
    Word first = words.get(0);
    int signs = 0;
    while (signs < first.text().length() && "@-+".indexOf(first.text().charAt(signs)) >= 0) {
      signs++;
    }
    List<Word> left = new ArrayList<>(words);
    String text = first.text().substring(signs);
    left.set(0, new Word(text, first.literal(), first.start(), first.end()));
    return text.isEmpty() ? left.subList(1, left.size()) : left;
  }

  /** Whether the command starts with the pattern of a case. */
  private boolean enter(List<Word> words) {
    String word = words.get(0).text();
    if (CLOSING.contains(word)) {
      cases = Math.max(0, cases - (word.equals("esac") ? 1 : 0));
      leave(1);
    }
    cases += word.equals("case") ? 1 : 0;
    int closing = firstOf(words, ")");
    int opening = firstOf(words, "(");
    boolean pattern =
        cases > 0 && parentheses == 0 && closing >= 0 && (opening < 0 || opening > closing);
    if ((pattern && !word.equals("case")) || BRANCHING.contains(word)) {
      lowest = Math.min(lowest, Math.max(0, depth - 1));
    }
    depth += OPENING.contains(word) || OPENING_IN_MAKE.contains(word) ? 1 : 0;
    depth += count(words, "{") + count(words, "(");
    parentheses += count(words, "(");
    return pattern;
  }

  private void leave(int blocks) {
    depth = Math.max(0, depth - blocks);
    lowest = Math.min(lowest, depth);
  }

  private static int count(List<Word> words, String sign) {
    int count = 0;
    for (Word word : words) {
      count += word.text().equals(sign) ? 1 : 0;
    }
    return count;
  }

  private static int firstOf(List<Word> words, String sign) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).text().equals(sign)) {
        return i;
      }
    }
    return -1;
  }
}
