package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
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

  /** Why there may be more in the block than was read of it; null where all of it was read. */
  @Nullable Cause lost() {
    return lost(file, block.body());
  }

  /** The same of a whole file. */
  static @Nullable Cause lost(SourceFile file, HclTree.Body body) {
    int at = body.lost();
    return at == HclTree.Body.NOTHING
        ? null
        : new Cause(Cause.Kind.UNREADABLE, file.path(), file.span(at, at));
  }

  @Nullable Written attribute(String name) {
    HclTree.Attribute attribute = block.body().attribute(name);
    return attribute == null ? null : new Written(file, attribute);
  }
}
