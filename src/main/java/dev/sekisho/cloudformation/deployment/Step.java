package dev.sekisho.cloudformation.deployment;

import java.util.List;

/**
 * One command of shell text.
 *
 * @param words without what opens or closes a block in front of it; none where that was all
 * @param opensLine whether it is the first of its line
 * @param always whether every way through the text leads to it
 * @param depth of the blocks it stands in
 * @param lowest the depth to which the text fell since the command before it
 */
record Step(List<Word> words, boolean opensLine, boolean always, int depth, int lowest) {
  String first() {
    return words.isEmpty() ? "" : words.get(0).text();
  }

  boolean names(String name) {
    for (Word word : words) {
      if (word.text().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
