package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been generated so far for one template. */
final class Assembly {
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, List<Draft>> bySource = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Entry> conditions = new LinkedHashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  /** The resource that stands for a serverless one. */
  Draft main(Source from, String type) {
    return add(Draft.main(from, type));
  }

  Draft beside(String id, String type, Source from, Place place) {
    return add(Draft.beside(id, type, from, place));
  }

  Draft beside(String id, String type, Source from) {
    return add(Draft.beside(id, type, from, from.place()));
  }

  Draft add(Draft draft) {
    drafts.put(draft.id(), draft);
    bySource.computeIfAbsent(draft.from().id(), id -> new ArrayList<>()).add(draft);
    return draft;
  }

  @Nullable Draft get(String id) {
    return drafts.get(id);
  }

  Map<String, Draft> drafts() {
    return drafts;
  }

  /** All that was generated from one resource. */
  List<Draft> of(Source from) {
    return bySource.getOrDefault(from.id(), List.of());
  }

  /** Lets the template speak of a generated resource as {@code from.property}. */
  void name(Source from, String property, String id) {
    names.put(from.id() + "." + property, id);
  }

  Map<String, String> names() {
    return names;
  }

  /** Adds a condition; the same name always means the same. */
  String condition(String name, Source from, Map<String, Object> expression) {
    conditions.putIfAbsent(name, new TreeWriter(from.place()).entry(name, expression));
    return name;
  }

  Map<String, Entry> conditions() {
    return conditions;
  }

  void gap(Source from, String subject, YamlTree where) {
    gaps.add(new Gap(from.id(), subject, where.tagStart(), where.end()));
  }

  void gap(Source from, String subject, Entry where) {
    gaps.add(new Gap(from.id(), subject, where.key().tagStart(), where.key().end()));
  }

  List<Gap> gaps() {
    return gaps;
  }
}
