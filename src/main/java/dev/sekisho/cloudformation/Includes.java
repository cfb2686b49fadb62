package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code AWS::Include} of a file of the tree: its content takes the place of the transform and
 * keeps its own position. As in CloudFormation, what is included includes nothing in its turn. Any
 * other location stays a macro whose result is not known.
 */
final class Includes {
  private static final String NAME = "AWS::Include";
  private static final String TRANSFORM = "Fn::Transform";

  private final SourceTree tree;
  private final TemplateDiagnostics diagnostics;
  private final String folder;
  private final TemplateText text;
  private final List<Span> comments;
  private final Map<String, Optional<YamlTree>> known = new HashMap<>();

  Includes(
      SourceTree tree,
      TemplateDiagnostics diagnostics,
      String folder,
      TemplateText text,
      List<Span> comments) {
    this.tree = tree;
    this.diagnostics = diagnostics;
    this.folder = folder;
    this.text = text;
    this.comments = comments;
  }

  /** The template with everything put in that is on disk. */
  Mapping in(Mapping root) {
    List<Mapping> sections = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : root.entries()) {
      if (entry.key().text().equals("Transform")) {
        YamlTree rest = withoutIncludes(entry.value(), sections);
        if (rest != null) {
          entries.add(new Entry(entry.key(), rest));
        }
      } else {
        entries.add(new Entry(entry.key(), in(entry.value())));
      }
    }
    sections.forEach(included -> merge(included, entries));
    return new Mapping(entries, root.tag(), root.tagStart(), root.start(), root.end());
  }

  /** The transforms that are left, with the content of the others added to a list. */
  private @Nullable YamlTree withoutIncludes(YamlTree transforms, List<Mapping> contents) {
    if (transforms instanceof Sequence several) {
      List<YamlTree> left = new ArrayList<>();
      for (YamlTree each : several.items()) {
        YamlTree rest = withoutIncludes(each, contents);
        if (rest != null) {
          left.add(rest);
        }
      }
      return left.isEmpty() ? null : TreeCopies.inPlaceOf(several, new Sequence(left, "", 0, 0, 0));
    }
    if (content(transforms) instanceof Mapping sections) {
      contents.add(sections);
      return null;
    }
    return transforms;
  }

  private static void merge(Mapping included, List<Entry> entries) {
    for (Entry added : included.entries()) {
      int at = entries.size() - 1;
      while (at >= 0 && !entries.get(at).key().text().equals(added.key().text())) {
        at--;
      }
      if (at < 0) {
        entries.add(added);
      } else if (entries.get(at).value() instanceof Mapping own
          && added.value() instanceof Mapping more) {
        List<Entry> both = new ArrayList<>(more.entries());
        both.addAll(own.entries());
        YamlTree joined = TreeCopies.inPlaceOf(own, new Mapping(both, own.tag(), 0, 0, 0));
        entries.set(at, new Entry(entries.get(at).key(), joined));
      }
    }
  }

  private YamlTree in(YamlTree tree) {
    return switch (tree) {
      case YamlTree.Scalar scalar -> scalar;
      case Sequence sequence -> {
        List<YamlTree> items = new ArrayList<>(sequence.items().size());
        sequence.items().forEach(item -> items.add(in(item)));
        yield TreeCopies.inPlaceOf(sequence, new Sequence(items, sequence.tag(), 0, 0, 0));
      }
      case Mapping mapping -> mapping(mapping);
    };
  }

  private YamlTree mapping(Mapping mapping) {
    Intrinsic call = Intrinsic.of(mapping);
    YamlTree alone =
        call != null && call.name().equals(TRANSFORM) ? content(call.argument()) : null;
    if (alone != null) {
      return TreeCopies.inPlaceOf(mapping, alone);
    }
    List<Entry> entries = new ArrayList<>(mapping.entries().size());
    for (Entry entry : mapping.entries()) {
      YamlTree content = entry.key().text().equals(TRANSFORM) ? content(entry.value()) : null;
      if (content instanceof Mapping more) {
        entries.addAll(more.entries());
      } else {
        entries.add(new Entry(entry.key(), in(entry.value())));
      }
    }
    return TreeCopies.inPlaceOf(mapping, new Mapping(entries, mapping.tag(), 0, 0, 0));
  }

  /** What a transform puts in; null where it is none of ours or its file is not here. */
  private @Nullable YamlTree content(YamlTree transform) {
    if (!(transform instanceof Mapping macro)
        || !NAME.equals(literal(macro.get("Name")))
        || !(macro.get("Parameters") instanceof Mapping parameters)) {
      return null;
    }
    String location = literal(parameters.get("Location"));
    String path = location == null ? null : StackLocation.path(folder, location.strip());
    return path == null
        ? null
        : known.computeIfAbsent(path, key -> Optional.ofNullable(read(key))).orElse(null);
  }

  private static @Nullable String literal(@Nullable YamlTree tree) {
    return tree == null ? null : Intrinsic.literal(tree);
  }

  private @Nullable YamlTree read(String path) {
    SourceFile source = TemplateDetection.mayBeTemplate(path) ? tree.read(path) : null;
    if (source == null) {
      return null;
    }
    YamlFile file = Documents.read(source);
    file.diagnostics().forEach(diagnostics::add);
    if (file.documents().isEmpty()) {
      return null;
    }
    int base = text.add(source);
    comments.addAll(file.comments());
    return TreeCopies.shifted(file.documents().get(0), base);
  }
}
