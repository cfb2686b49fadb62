package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.deployment.Deployments;
import dev.sekisho.source.PipelineFiles;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which templates a change may have a part in, by their texts alone: those that changed, those that
 * name one of them, all that share exports with one, and all below a file that tells how templates
 * are deployed. Never too few; one too many costs time only.
 */
public final class TemplateUse {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private @Nullable List<String> sharing;

  private TemplateUse(SourceTree tree, List<String> paths) {
    for (String path : paths) {
      SourceFile file = TemplateDetection.mayBeTemplate(path) ? tree.read(path) : null;
      if (file != null && TemplateDetection.mayBeTemplate(file.bytes())) {
        texts.put(path, new String(file.bytes(), StandardCharsets.UTF_8));
      }
    }
  }

  /**
   * The selected templates that changed files may have a part in, sorted.
   *
   * @param changed paths of files
   * @param other the tree at the other moment: what a file named there is concerned, too
   */
  public static Set<String> of(SourceTree tree, Set<String> changed, SourceTree other) {
    TemplateUse use = new TemplateUse(tree, tree.selected());
    Set<String> concerned = new LinkedHashSet<>(changed);
    for (String path : changed) {
      SourceFile file = TemplateDetection.mayBeTemplate(path) ? other.read(path) : null;
      if (file != null) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        concerned.addAll(use.namedIn(text));
        concerned.addAll(shares(text) ? use.sharing() : List.of());
      }
    }
    return use.reached(concerned);
  }

  /** The templates of the whole tree whose text has the name of one of these in it. */
  static Set<String> naming(SourceTree tree, Set<String> paths) {
    Set<String> naming = new TreeSet<>();
    try {
      TemplateUse use = new TemplateUse(tree, tree.all());
      for (String path : paths) {
        naming.addAll(use.naming(path));
      }
    } catch (IOException e) {
      return naming; // what can't be walked has been told of where it was asked for
    }
    return naming;
  }

  private List<String> namedIn(String text) {
    List<String> named = new ArrayList<>();
    Map<String, Boolean> known = new HashMap<>();
    for (String path : texts.keySet()) {
      if (known.computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), text::contains)) {
        named.add(path);
      }
    }
    return named;
  }

  private Set<String> reached(Set<String> concerned) {
    Set<String> reached = new TreeSet<>();
    List<String> open = new ArrayList<>(concerned);
    boolean shared = false;
    while (!open.isEmpty()) {
      String path = open.remove(open.size() - 1);
      String text = texts.get(path);
      if (text != null && !reached.add(path)) {
        continue;
      }
      List<String> next = new ArrayList<>(naming(path));
      if (text == null && tells(path)) {
        next.addAll(texts.keySet());
      }
      if (text != null && !shared && shares(text)) {
        shared = true;
        next.addAll(sharing());
      }
      next.removeAll(reached);
      open.addAll(next);
    }
    return reached;
  }

  private static boolean tells(String path) {
    return Deployments.mayTell(path) || PipelineFiles.mayTell(path);
  }

  /** Templates whose text has the name of a file in it, as those have that nest or include it. */
  private List<String> naming(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return isPlain(name) ? words().getOrDefault(name, List.of()) : containing(name);
  }

  private List<String> containing(String name) {
    List<String> containing = new ArrayList<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (text.getValue().contains(name)) {
        containing.add(text.getKey());
      }
    }
    return containing;
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isPlain(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
  }

  /** The templates in whose texts a word with a dot stands, by the word. */
  private Map<String, List<String>> words() {
    if (words.isEmpty()) {
      texts.forEach(this::index);
    }
    return words;
  }

  private void index(String path, String text) {
    Set<String> seen = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isPlain(text.charAt(i))) {
        String word = text.substring(start, i);
        if (word.indexOf('.') >= 0 && seen.add(word)) {
          words.computeIfAbsent(word, key -> new ArrayList<>()).add(path);
        }
        start = i + 1;
      }
    }
  }

  private List<String> sharing() {
    List<String> known = sharing;
    if (known == null) {
      known = new ArrayList<>();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        if (shares(text.getValue())) {
          known.add(text.getKey());
        }
      }
      sharing = known;
    }
    return known;
  }

  private static boolean shares(String text) {
    return text.contains("ImportValue") || text.contains("Export");
  }
}
