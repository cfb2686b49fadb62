package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;

/**
 * Where something generated stands: at the key of what caused it.
 *
 * @param start where the key starts
 * @param headerEnd where the key ends
 * @param end where what it is the key of ends
 */
record Place(int start, int headerEnd, int end) {
  static Place of(Entry cause) {
    int end = Math.max(cause.key().end(), cause.value().end());
    return new Place(cause.key().tagStart(), cause.key().end(), end);
  }

  static Place of(YamlTree cause) {
    return new Place(cause.tagStart(), cause.end(), cause.end());
  }
}
