package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;

/** An attribute and the file that it is written in. */
record Written(SourceFile file, HclTree.Attribute attribute) {
  /** From its name to the end of its value. */
  Span span() {
    return file.span(attribute.start(), attribute.end());
  }

  HclTree.Expression value() {
    return attribute.value();
  }
}
