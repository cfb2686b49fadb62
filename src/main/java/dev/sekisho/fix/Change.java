package dev.sekisho.fix;

import dev.sekisho.finding.Replacement;
import java.util.List;

/**
 * One edit of one file.
 *
 * @param path of the file
 * @param target what is changed: two changes of the same target contradict each other unless their
 *     words are the same
 * @param word the new value
 * @param replacements of the file's text, ordered by place
 */
record Change(String path, String target, String word, List<Replacement> replacements) {}
