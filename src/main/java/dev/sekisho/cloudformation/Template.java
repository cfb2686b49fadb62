package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.sam.SamTransform;
import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One template as it is written: its sections, before anything is evaluated. */
final class Template {
  private static final Mapping NOTHING = new Mapping(List.of(), "", 0, 0, 0);

  /** Transforms that add nothing to the resources as they are written. */
  private static final List<String> HARMLESS =
      List.of(
          SamTransform.NAME,
          "AWS::LanguageExtensions",
          "AWS::CodeDeployBlueGreen",
          "AWS::SecretsManager-2020-07-23",
          "AWS::SecretsManager-2024-09-16");

  private final YamlFile file;
  private final Mapping root;
  private final List<Scalar> transforms;
  private final @Nullable Scalar macro;

  Template(YamlFile file, Mapping root) {
    this.file = file;
    this.root = root;
    this.transforms = names(root.get("Transform"));
    this.macro = macro(transforms, root);
  }

  private static List<Scalar> names(@Nullable YamlTree tree) {
    List<Scalar> names = new ArrayList<>();
    if (tree instanceof Scalar name) {
      names.add(name);
    } else if (tree instanceof Mapping macro && macro.get("Name") instanceof Scalar name) {
      names.add(name);
    } else if (tree instanceof Sequence several) {
      several.items().forEach(item -> names.addAll(names(item)));
    }
    return names;
  }

  SourceFile source() {
    return file.source();
  }

  String path() {
    return file.source().path();
  }

  List<Span> comments() {
    return file.comments();
  }

  Mapping root() {
    return root;
  }

  /** A top-level section; empty where it is missing or no mapping. */
  Mapping section(String name) {
    return root.get(name) instanceof Mapping mapping ? mapping : NOTHING;
  }

  boolean isServerless() {
    for (Scalar transform : transforms) {
      if (transform.text().equals(SamTransform.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** The macro that may rewrite anything in this template; null if there is none. */
  @Nullable Scalar macro() {
    return macro;
  }

  private static @Nullable Scalar macro(List<Scalar> transforms, Mapping root) {
    for (Scalar transform : transforms) {
      if (!HARMLESS.contains(transform.text())) {
        return transform;
      }
    }
    Entry include =
        root.get("Resources") instanceof Mapping all ? all.entry("Fn::Transform") : null;
    return include == null ? null : include.key();
  }

  Span span(int start, int end) {
    return file.source().span(start, end);
  }

  /** From the start of the key to the end of its value. */
  Span span(Entry entry) {
    int start = entry.key().tagStart();
    return span(start, Math.max(entry.key().end(), entry.value().end()));
  }

  Span span(YamlTree tree) {
    return span(tree.tagStart(), tree.end());
  }

  Span span(Intrinsic call) {
    return span(call.start(), call.end());
  }

  /** The template's first key, for what concerns it as a whole. */
  Span header() {
    Scalar first = root.entries().get(0).key();
    return span(first.start(), first.end());
  }
}
