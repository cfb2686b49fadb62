package dev.sekisho.terraform.plan;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parts of a plan that hold its resources have the form of a plan. What has another
 * form is passed over by whoever looks for it, so its silence would be read as conformity.
 */
final class PlanShape {
  private final SourceFile file;
  private final List<Diagnostic> diagnostics;

  PlanShape(SourceFile file, List<Diagnostic> diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  void check(Mapping root) {
    Mapping planned = mapping(root.get("planned_values"), "planned_values");
    Mapping module = planned == null ? null : mapping(planned.get("root_module"), "root_module");
    if (module != null) {
      module(module);
    }
    resources(root.get("resource_changes"), "resource_changes", "change");
  }

  private void module(Mapping module) {
    resources(module.get("resources"), "resources", "values");
    for (YamlTree child : items(module.get("child_modules"), "child_modules")) {
      Mapping below = mapping(child, "child_modules");
      if (below != null) {
        module(below);
      }
    }
  }

  private void resources(@Nullable YamlTree list, String name, String content) {
    for (YamlTree item : items(list, name)) {
      Mapping resource = mapping(item, name);
      if (resource != null) {
        mapping(resource.get(content), content);
      }
    }
  }

  /** Null also where there is nothing, which is no mistake. */
  private @Nullable Mapping mapping(@Nullable YamlTree tree, String name) {
    if (tree instanceof Mapping mapping) {
      return mapping;
    }
    if (tree != null && !Json.isNull(tree)) {
      lost(tree, name);
    }
    return null;
  }

  private List<YamlTree> items(@Nullable YamlTree tree, String name) {
    if (tree != null && !(tree instanceof Sequence) && !Json.isNull(tree)) {
      lost(tree, name);
    }
    return Json.items(tree);
  }

  private void lost(YamlTree tree, String name) {
    diagnostics.add(
        Diagnostic.error(
            "plan-shape",
            file.span(tree.start(), tree.start() + 1),
            new Message(
                "プランの「" + name + "」の形が違うため、この部分は判定していません。terraform show -json で書き出し直してください",
                "\""
                    + name
                    + "\" of this plan has another form than Terraform gives it, so this part was"
                    + " not judged; write it anew with terraform show -json")));
  }
}
