package dev.sekisho.terraform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a block of Terraform's own is written in JSON: how many labels nest above its content, which
 * of its members are blocks again, and which are read as plain text or as references instead of
 * templates. Blocks that a provider defines can't be known from the text; they stay attributes.
 *
 * @param labels how many
 * @param blocks members that are blocks
 * @param plain members whose text is no template
 * @param references members whose texts are expressions
 */
record JsonBlockShape(
    int labels, Map<String, JsonBlockShape> blocks, Set<String> plain, Set<String> references) {
  private static final JsonBlockShape FREE = of(0);
  private static final Map<String, JsonBlockShape> TOP = top();

  /** The shape of a block at the top of a file; null for a word that Terraform doesn't know. */
  static @Nullable JsonBlockShape top(String type) {
    return TOP.get(type);
  }

  private static JsonBlockShape of(int labels) {
    return new JsonBlockShape(labels, Map.of(), Set.of(), Set.of());
  }

  private JsonBlockShape blocks(Map<String, JsonBlockShape> members) {
    return new JsonBlockShape(labels, members, plain, references);
  }

  private JsonBlockShape plain(String... members) {
    return new JsonBlockShape(labels, blocks, Set.of(members), references);
  }

  private JsonBlockShape references(String... members) {
    return new JsonBlockShape(labels, blocks, plain, Set.of(members));
  }

  private static Map<String, JsonBlockShape> top() {
    Map<String, JsonBlockShape> top = new HashMap<>();
    top.put("locals", FREE);
    top.put("provider", of(1).plain("alias", "version"));
    top.put("variable", variable());
    top.put("output", output());
    top.put("module", module());
    top.put("terraform", terraform());
    top.put("resource", resource());
    top.put("data", resource());
    top.put("ephemeral", resource());
    top.put("action", of(2).blocks(Map.of("config", FREE)).references("provider"));
    top.put("check", check());
    top.put("moved", FREE.references("from", "to"));
    top.put("import", FREE.references("to", "provider"));
    top.put(
        "removed", FREE.blocks(Map.of("lifecycle", FREE, "provisioner", of(1))).references("from"));
    return top;
  }

  private static JsonBlockShape variable() {
    return of(1)
        .blocks(Map.of("validation", FREE))
        .plain("description", "default", "deprecated")
        .references("type");
  }

  private static JsonBlockShape output() {
    return of(1)
        .blocks(Map.of("precondition", FREE))
        .plain("description", "deprecated")
        .references("depends_on");
  }

  private static JsonBlockShape module() {
    return of(1).plain("source", "version").references("depends_on", "providers");
  }

  private static JsonBlockShape terraform() {
    JsonBlockShape providers = FREE.plain("*").references("configuration_aliases");
    JsonBlockShape cloud = FREE.blocks(Map.of("workspaces", FREE));
    return FREE.blocks(
            Map.of(
                "backend",
                of(1),
                "cloud",
                cloud,
                "required_providers",
                providers,
                "provider_meta",
                of(1)))
        .plain("required_version", "experiments");
  }

  private static JsonBlockShape resource() {
    JsonBlockShape lifecycle =
        FREE.blocks(
                Map.of(
                    "precondition",
                    FREE,
                    "postcondition",
                    FREE,
                    "action_trigger",
                    FREE.references("actions")))
            .references("ignore_changes", "replace_triggered_by");
    JsonBlockShape dynamic = of(1).blocks(Map.of("content", FREE)).references("iterator");
    JsonBlockShape provisioner = of(1).blocks(Map.of("connection", FREE));
    return of(2)
        .blocks(
            Map.of(
                "lifecycle",
                lifecycle,
                "dynamic",
                dynamic,
                "provisioner",
                provisioner,
                "connection",
                FREE))
        .references("provider", "depends_on");
  }

  private static JsonBlockShape check() {
    return of(1).blocks(Map.of("data", resource(), "assert", FREE));
  }

  boolean isPlain(String member) {
    return plain.contains(member) || plain.contains("*");
  }

  boolean isReference(String member) {
    return references.contains(member);
  }
}
