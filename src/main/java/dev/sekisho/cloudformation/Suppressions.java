package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.graph.Suppression;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The inline suppressions of one template, by what they cover. */
final class Suppressions {
  /** Those that lie in one resource or elsewhere, by where what they cover starts. */
  private final Map<SourceFile, TreeMap<Integer, List<Suppression>>> within = new HashMap<>();

  /** Those that cover more than one resource. */
  private final List<Suppression> wide = new ArrayList<>();

  private Suppressions() {}

  static Suppressions of(Template template) {
    Suppressions all = new Suppressions();
    List<Suppression> read = SuppressionReader.read(template);
    if (read.isEmpty()) {
      return all;
    }
    Map<SourceFile, TreeMap<Integer, Span>> resources = new HashMap<>();
    for (Entry entry : template.section("Resources").entries()) {
      // What a loop repeats lies in its entry, so that one suppression may cover several.
      if (entry.key().text().startsWith(Intrinsic.LOOP)) {
        continue;
      }
      Span span = template.span(entry);
      resources.computeIfAbsent(span.file(), file -> new TreeMap<>()).put(span.start(), span);
    }
    for (Suppression suppression : read) {
      all.add(suppression, resources.getOrDefault(suppression.covers().file(), new TreeMap<>()));
    }
    return all;
  }

  private void add(Suppression suppression, NavigableMap<Integer, Span> resources) {
    Span covers = suppression.covers();
    Map.Entry<Integer, Span> around = resources.floorEntry(covers.start());
    if (around != null && around.getValue().contains(covers)) {
      within
          .computeIfAbsent(covers.file(), file -> new TreeMap<>())
          .computeIfAbsent(covers.start(), start -> new ArrayList<>())
          .add(suppression);
    } else {
      wide.add(suppression);
    }
  }

  /** Those on a place, on something in it, or on something around it; in source order. */
  List<Suppression> covering(Span span) {
    List<Suppression> covering = new ArrayList<>();
    for (Suppression suppression : wide) {
      Span covers = suppression.covers();
      if (covers.contains(span) || span.contains(covers)) {
        covering.add(suppression);
      }
    }
    TreeMap<Integer, List<Suppression>> here = within.get(span.file());
    if (here != null) {
      here.subMap(span.start(), span.end()).values().forEach(covering::addAll);
      covering.removeIf(each -> !overlaps(each.covers(), span));
    }
    covering.sort(Comparator.comparingInt(each -> each.span().start()));
    return covering;
  }

  private static boolean overlaps(Span covers, Span span) {
    return covers.contains(span) || span.contains(covers);
  }
}
