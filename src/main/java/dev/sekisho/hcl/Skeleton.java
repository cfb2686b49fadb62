package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.Label;
import dev.sekisho.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What two readers of a file must agree on: the blocks with their labels and the attributes by
 * name, in order, with their nesting and the places where they stand.
 *
 * @param bones in the order of the file
 */
record Skeleton(List<Bone> bones) {
  /**
   * A block or an attribute.
   *
   * @param depth how many blocks are around it
   * @param text type and labels, or name
   * @param line of a block's brace or an attribute's name, from 1
   * @param column of an attribute's name from 1, 0 for a block
   */
  record Bone(int depth, String text, int line, int column) {
    boolean isLike(Bone other) {
      return depth == other.depth
          && line == other.line
          && column == other.column
          && text.equals(other.text);
    }
  }

  /** What our own reader saw. */
  static Skeleton of(HclFile file) {
    List<Bone> bones = new ArrayList<>();
    add(file.source(), file.body(), 0, bones);
    return new Skeleton(List.copyOf(bones));
  }

  private static void add(SourceFile source, Body body, int depth, List<Bone> bones) {
    List<HclTree> items = new ArrayList<>(body.attributes());
    items.addAll(body.blocks());
    items.sort(Comparator.comparingInt(HclTree::start));
    for (HclTree item : items) {
      if (item instanceof Attribute attribute) {
        int start = attribute.start();
        bones.add(new Bone(depth, attribute.name(), source.line(start), source.column(start)));
      } else if (item instanceof Block block) {
        bones.add(new Bone(depth, header(block), source.line(block.open()), 0));
        add(source, block.body(), depth + 1, bones);
      }
    }
  }

  private static String header(Block block) {
    StringBuilder text = new StringBuilder(block.type());
    for (Label label : block.labels()) {
      text.append(" \"").append(label.text()).append('"');
    }
    return text.append(" {").toString();
  }

  /** The index of the first bone in which the other differs, -1 if none. */
  int firstDifference(Skeleton other) {
    int both = Math.min(bones.size(), other.bones.size());
    for (int i = 0; i < both; i++) {
      if (!bones.get(i).isLike(other.bones.get(i))) {
        return i;
      }
    }
    return bones.size() == other.bones.size() ? -1 : both;
  }
}
