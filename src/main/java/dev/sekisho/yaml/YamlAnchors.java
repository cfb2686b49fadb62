package dev.sekisho.yaml;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The anchors of one document. An alias becomes a copy of what it names whose every part stands at
 * the alias, since that is where the value is used; how much may be copied is limited for the whole
 * file, so whoever walks the tree needs no limit of their own.
 */
final class YamlAnchors {
  private static final int MAX_ALIASES = 1_000;
  private static final int MAX_COPIED_NODES = 1_000_000;

  private final SourceFile file;
  private final Budget budget;
  private final Map<String, Optional<YamlTree>> anchors = new HashMap<>();

  /** What is left for the whole file. */
  private static final class Budget {
    private int aliases = MAX_ALIASES;
    private int nodes = MAX_COPIED_NODES;
  }

  YamlAnchors(SourceFile file) {
    this(file, new Budget());
  }

  private YamlAnchors(SourceFile file, Budget budget) {
    this.file = file;
    this.budget = budget;
  }

  /** Anchors end with their document, the limits do not. */
  YamlAnchors forNextDocument() {
    return new YamlAnchors(file, budget);
  }

  /** Notes that the anchored node is being read, so that it can't refer to itself. */
  void open(String name) {
    anchors.put(name, Optional.empty());
  }

  void define(String name, YamlTree tree) {
    anchors.put(name, Optional.of(tree));
  }

  YamlTree copy(String name, int start, int end, int depth) {
    Span use = file.span(start, end);
    Optional<YamlTree> tree = anchors.get(name);
    if (tree == null) {
      throw Refusal.undefinedAlias(use, name);
    }
    if (tree.isEmpty()) {
      throw Refusal.circularAlias(use, name);
    }
    if (--budget.aliases < 0) {
      throw Refusal.tooManyAliases(use);
    }
    return copy(tree.get(), use, depth);
  }

  private YamlTree copy(YamlTree tree, Span use, int depth) {
    if (--budget.nodes < 0) {
      throw Refusal.tooManyAliases(use);
    }
    if (depth >= Refusal.MAX_DEPTH) {
      throw Refusal.tooDeep(use);
    }
    return switch (tree) {
      case Scalar scalar -> scalar(scalar, use);
      case Sequence sequence -> {
        List<YamlTree> items = new ArrayList<>(sequence.items().size());
        for (YamlTree item : sequence.items()) {
          items.add(copy(item, use, depth + 1));
        }
        yield new Sequence(items, sequence.tag(), use.start(), use.start(), use.end());
      }
      case Mapping mapping -> {
        List<Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Entry entry : mapping.entries()) {
          entries.add(new Entry(scalar(entry.key(), use), copy(entry.value(), use, depth + 1)));
        }
        yield new Mapping(entries, mapping.tag(), use.start(), use.start(), use.end());
      }
    };
  }

  private static Scalar scalar(Scalar scalar, Span use) {
    return new Scalar(
        scalar.text(), scalar.style(), scalar.tag(), use.start(), use.start(), use.end());
  }
}
