package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import org.jspecify.annotations.Nullable;

/** A block and the file that it is written in. */
record Nested(SourceFile file, HclTree.Block block) {
  /** From the type to the opening brace. */
  Span header() {
    return file.span(block.start(), block.open() + 1);
  }

  Span span() {
    return file.span(block.start(), block.end());
  }

  @Nullable Written attribute(String name) {
    HclTree.Attribute attribute = block.body().attribute(name);
    return attribute == null ? null : new Written(file, attribute);
  }
}
