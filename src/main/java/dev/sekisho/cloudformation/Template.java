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

  private final TemplateText text;
  private final Mapping root;
  private final List<Span> comments;
  private final List<Scalar> transforms;
  private final @Nullable Scalar macro;
  private @Nullable Assertions assertions;

  Template(YamlFile file, Mapping root) {
    this(new TemplateText(file.source()), root, file.comments());
  }

  /**
   * A template of several files.
   *
   * @param comments of all of them
   */
  Template(TemplateText text, Mapping root, List<Span> comments) {
    this.text = text;
    this.root = root;
    this.comments = comments;
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

  String path() {
    return text.files().get(0).path();
  }

  /** Paths of its own file and of those it includes. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (SourceFile file : text.files()) {
      paths.add(file.path());
    }
    return paths;
  }

  List<Span> comments() {
    return comments;
  }

  Mapping root() {
    return root;
  }

  /** A top-level section; empty where it is missing or no mapping. */
  Mapping section(String name) {
    return root.get(name) instanceof Mapping mapping ? mapping : NOTHING;
  }

  /** What its rules assert of its inputs. */
  Assertions assertions() {
    Assertions known = assertions;
    if (known == null) {
      known = Assertions.of(section("Rules"));
      assertions = known;
    }
    return known;
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
    return text.span(start, end);
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
