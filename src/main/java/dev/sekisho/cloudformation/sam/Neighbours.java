package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plain resources of the template to which events add something: buckets and user pools. */
final class Neighbours {
  private final Map<String, Entry> resources;
  private final Map<String, Additions> additions = new HashMap<>();

  /** What one of them gets. */
  private static final class Additions {
    final List<YamlTree> notifications = new ArrayList<>();
    final Set<String> spelled = new HashSet<>();
    final List<YamlTree> tags = new ArrayList<>();
    final List<Entry> triggers = new ArrayList<>();
    final List<Scalar> waits = new ArrayList<>();
  }

  Neighbours(Map<String, Entry> resources) {
    this.resources = resources;
  }

  boolean has(String id) {
    return resources.get(id) != null;
  }

  /** The properties of a plain resource; null where there is none that can be read. */
  @Nullable Mapping properties(String id) {
    Entry entry = resources.get(id);
    return entry != null && entry.value() instanceof Mapping body
        ? Form.mapping(body, "Properties")
        : null;
  }

  /** The type of a plain resource; null where there is none. */
  @Nullable String type(String id) {
    Entry entry = resources.get(id);
    return entry != null
            && entry.value() instanceof Mapping body
            && body.get("Type") instanceof Scalar type
        ? type.text()
        : null;
  }

  private Additions to(String id) {
    return additions.computeIfAbsent(id, each -> new Additions());
  }

  void notify(String bucket, YamlTree notification) {
    Additions to = to(bucket);
    if (to.spelled.add(Form.spelled(notification))) {
      to.notifications.add(notification);
    }
  }

  void tag(String id, YamlTree tag) {
    to(id).tags.add(tag);
  }

  void trigger(String pool, Entry trigger) {
    to(pool).triggers.add(trigger);
  }

  void waitFor(String id, Scalar other) {
    to(id).waits.add(other);
  }

  /** A resource with what it gets. */
  Entry complete(String id, Entry entry) {
    Additions to = additions.get(id);
    if (to == null || !(entry.value() instanceof Mapping body)) {
      return entry;
    }
    TreeWriter writer = new TreeWriter(Place.of(entry));
    Mapping properties = Form.mapping(body, "Properties");
    List<Entry> grown =
        properties == null ? new ArrayList<>() : new ArrayList<>(properties.entries());
    if (!to.notifications.isEmpty()) {
      notifications(properties, grown, to.notifications, writer);
    }
    if (!to.tags.isEmpty()) {
      append(grown, "Tags", to.tags, writer);
    }
    if (!to.triggers.isEmpty()) {
      Mapping own = Form.mapping(properties, "LambdaConfig");
      List<Entry> triggers = own == null ? new ArrayList<>() : new ArrayList<>(own.entries());
      triggers.addAll(to.triggers);
      replace(grown, "LambdaConfig", like(own, triggers, writer), writer);
    }
    List<Entry> all = new ArrayList<>(body.entries());
    replace(all, "Properties", like(properties, grown, writer), writer);
    if (!to.waits.isEmpty()) {
      replace(all, "DependsOn", writer.tree(waits(body, to.waits)), writer);
    }
    return new Entry(entry.key(), like(body, all, writer));
  }

  private static void notifications(
      @Nullable Mapping properties, List<Entry> grown, List<YamlTree> added, TreeWriter writer) {
    Mapping own = Form.mapping(properties, "NotificationConfiguration");
    List<Entry> configuration = own == null ? new ArrayList<>() : new ArrayList<>(own.entries());
    Set<String> known = new HashSet<>();
    Form.items(Form.given(own, "LambdaConfigurations"))
        .forEach(each -> known.add(Form.spelled(each)));
    List<YamlTree> more = new ArrayList<>(added);
    more.removeIf(each -> known.contains(Form.spelled(each)));
    append(configuration, "LambdaConfigurations", more, writer);
    replace(grown, "NotificationConfiguration", like(own, configuration, writer), writer);
  }

  private static List<Object> waits(Mapping body, List<Scalar> more) {
    Set<String> seen = new LinkedHashSet<>();
    List<Object> waits = new ArrayList<>();
    List<YamlTree> both = new ArrayList<>(Form.items(Form.given(body, "DependsOn")));
    both.addAll(more);
    for (YamlTree each : both) {
      if (seen.add(Form.spelled(each))) {
        waits.add(each);
      }
    }
    return waits;
  }

  private static Mapping like(@Nullable Mapping own, List<Entry> entries, TreeWriter writer) {
    return own == null
        ? writer.whole(entries)
        : new Mapping(entries, own.tag(), own.tagStart(), own.start(), own.end());
  }

  /** Puts items behind those of a list; one that can't be read stays as it is, as one item. */
  private static void append(
      List<Entry> entries, String key, List<YamlTree> items, TreeWriter writer) {
    List<Object> all = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        all.addAll(Form.items(entry.value()));
      }
    }
    all.addAll(items);
    replace(entries, key, writer.tree(all), writer);
  }

  private static void replace(List<Entry> entries, String key, YamlTree value, TreeWriter writer) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().text().equals(key)) {
        entries.set(i, new Entry(entries.get(i).key(), value));
        return;
      }
    }
    entries.add(writer.entry(key, value));
  }
}
