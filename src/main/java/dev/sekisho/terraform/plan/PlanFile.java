package dev.sekisho.terraform.plan;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as {@code terraform show -json} or {@code tofu show -json} writes it: the instances that
 * will exist, the inputs it was made with, and the configuration as the plan describes it.
 */
public final class PlanFile {
  /** Plans repeat every attribute three times, so they may be larger than what people write. */
  public static final int MAX_BYTES = 60_000_000;

  private static final String[] ENDINGS = {".json", ".tfplan"};

  private final SourceFile file;
  private final Mapping root;
  private final Map<String, Planned> instances = new LinkedHashMap<>();

  private PlanFile(SourceFile file, Mapping root) {
    this.file = file;
    this.root = root;
  }

  /** Reads a plan; null where the file is none after all, or can't be read (and that is said). */
  public static @Nullable PlanFile read(
      SourceTree tree, String path, List<Diagnostic> diagnostics) {
    SourceFile found = tree.read(path, MAX_BYTES);
    if (found == null) {
      diagnostics.add(Diagnostic.error("file-unreadable", path, unreadable()));
      return null;
    }
    SourceFile file = found.asRecord();
    YamlFile json = JsonReader.readWhole(file);
    diagnostics.addAll(json.diagnostics());
    if (json.documents().isEmpty() || !(json.documents().get(0) instanceof Mapping root)) {
      return null;
    }
    if (!isPlan(root) || !isOfKnownFormat(file, root, diagnostics)) {
      return null;
    }
    new PlanShape(file, diagnostics).check(root);
    return plan(file, root);
  }

  private static Message unreadable() {
    int megabytes = MAX_BYTES / 1_000_000;
    return new Message(
        "プランを読めません。大きさ（" + megabytes + "MBまで）と権限を確かめてください",
        "the plan can't be read; check its size (at most " + megabytes + " MB) and permissions");
  }

  private static boolean isPlan(Mapping root) {
    return root.get("format_version") != null
        && (root.get("planned_values") != null || root.get("resource_changes") != null);
  }

  /** A new major version may mean anything. */
  private static boolean isOfKnownFormat(
      SourceFile file, Mapping root, List<Diagnostic> diagnostics) {
    String version = Json.text(root, "format_version");
    boolean known = version.startsWith("0.") || version.startsWith("1.");
    if (!known) {
      diagnostics.add(
          Diagnostic.error(
              "plan-format",
              file.span(root.start(), root.start() + 1),
              new Message(
                  "このプランの形式（format_version " + version + "）には対応していません",
                  "plans of this format (format_version " + version + ") are not supported")));
    }
    return known;
  }

  private static PlanFile plan(SourceFile file, Mapping root) {
    PlanFile plan = new PlanFile(file, root);
    plan.addModule(Json.get(root.get("planned_values"), "root_module"), false);
    YamlTree prior = Json.get(root.get("prior_state"), "values");
    plan.addModule(Json.get(prior, "root_module"), true);
    for (YamlTree change : Json.items(root.get("resource_changes"))) {
      plan.addChange(change);
    }
    return plan;
  }

  private void addModule(@Nullable YamlTree module, boolean dataOnly) {
    for (YamlTree resource : Json.items(Json.get(module, "resources"))) {
      if (!dataOnly || Json.text(resource, "mode").equals("data")) {
        YamlTree values = Json.get(resource, "values");
        add(resource, values, null, Json.get(resource, "sensitive_values"), dataOnly);
      }
    }
    for (YamlTree child : Json.items(Json.get(module, "child_modules"))) {
      addModule(child, dataOnly);
    }
  }

  private void addChange(YamlTree resource) {
    YamlTree change = Json.get(resource, "change");
    String address = Json.text(resource, "address");
    if (change == null || Json.get(resource, "deposed") != null) {
      return;
    }
    if (isGone(Json.get(change, "actions"))) {
      instances.remove(address);
      return;
    }
    instances.remove(address);
    add(
        resource,
        Json.get(change, "after"),
        Json.get(change, "after_unknown"),
        Json.get(change, "after_sensitive"),
        true);
  }

  /** Deleted, or forgotten by the state. */
  private static boolean isGone(@Nullable YamlTree actions) {
    List<YamlTree> all = Json.items(actions);
    if (all.size() != 1 || !(all.get(0) instanceof YamlTree.Scalar only)) {
      return false;
    }
    return only.text().equals("delete") || only.text().equals("forget");
  }

  private void add(
      YamlTree resource,
      @Nullable YamlTree values,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      boolean complete) {
    String address = Json.text(resource, "address");
    if (address.isEmpty() || !(resource instanceof Mapping map)) {
      return;
    }
    YamlTree.Entry named = map.entry("address");
    Span span = span(resource);
    Span header = named == null ? span : file.span(named.key().start(), named.value().end());
    instances.put(
        address,
        new Planned(
            address,
            Addresses.withoutKeys(address),
            Json.text(resource, "type"),
            Json.text(resource, "name"),
            Json.text(resource, "mode").equals("data"),
            Json.text(resource, "provider_name"),
            values,
            unknown,
            sensitive,
            complete,
            header,
            span));
  }

  SourceFile file() {
    return file;
  }

  Span span(YamlTree tree) {
    return file.span(tree.start(), tree.end());
  }

  public String path() {
    return file.path();
  }

  /** The path without what the ending says of the file. */
  public String name() {
    String plain = path();
    for (String ending : ENDINGS) {
      plain = plain.endsWith(ending) ? plain.substring(0, plain.length() - ending.length()) : plain;
    }
    return plain;
  }

  /** Where the plan begins, for what is said about it as a whole. */
  Span start() {
    return file.span(root.start(), root.start() + 1);
  }

  /** All that will exist or was read, by address. */
  Map<String, Planned> instances() {
    return instances;
  }

  @Nullable YamlTree section(String name) {
    return root.get(name);
  }

  /** {@code type.name}, {@code data.type.name} and {@code module.name} of the root module. */
  public Set<String> declared() {
    Set<String> declared = new LinkedHashSet<>();
    YamlTree module = Json.get(root.get("configuration"), "root_module");
    for (YamlTree resource : Json.items(Json.get(module, "resources"))) {
      declared.add(Json.text(resource, "address"));
    }
    for (YamlTree.Entry call : Json.entries(Json.get(module, "module_calls"))) {
      declared.add("module." + call.key().text());
    }
    if (module == null) {
      for (Planned planned : instances.values()) {
        List<String> modules = Addresses.modules(planned.plain());
        declared.add(modules.isEmpty() ? planned.plain() : "module." + modules.get(0));
      }
    }
    return declared;
  }
}
