package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nested blocks by what they become. */
final class BlockTypes {
  private BlockTypes() {}

  /** The blocks within a block by type, {@code dynamic "x"} under {@code x}. */
  static Map<String, List<Nested>> of(Nested parent) {
    Map<String, List<Nested>> blocks = new LinkedHashMap<>();
    for (HclTree.Block block : parent.block().body().blocks()) {
      blocks
          .computeIfAbsent(type(block), key -> new ArrayList<>())
          .add(new Nested(parent.file(), block));
    }
    return blocks;
  }

  static boolean isDynamic(HclTree.Block block) {
    return block.type().equals("dynamic") && !block.labels().isEmpty();
  }

  private static String type(HclTree.Block block) {
    return isDynamic(block) ? block.label(0) : block.type();
  }
}
