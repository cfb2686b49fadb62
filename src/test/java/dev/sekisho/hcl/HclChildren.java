package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Binary;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.BoolLiteral;
import dev.sekisho.hcl.HclTree.Broken;
import dev.sekisho.hcl.HclTree.Call;
import dev.sekisho.hcl.HclTree.Comment;
import dev.sekisho.hcl.HclTree.Conditional;
import dev.sekisho.hcl.HclTree.ForObject;
import dev.sekisho.hcl.HclTree.ForPart;
import dev.sekisho.hcl.HclTree.ForTuple;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.IfPart;
import dev.sekisho.hcl.HclTree.Index;
import dev.sekisho.hcl.HclTree.Interpolation;
import dev.sekisho.hcl.HclTree.Item;
import dev.sekisho.hcl.HclTree.Label;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.HclTree.NullLiteral;
import dev.sekisho.hcl.HclTree.NumberLiteral;
import dev.sekisho.hcl.HclTree.ObjectLiteral;
import dev.sekisho.hcl.HclTree.Parentheses;
import dev.sekisho.hcl.HclTree.Splat;
import dev.sekisho.hcl.HclTree.SplatItem;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.hcl.HclTree.TextPart;
import dev.sekisho.hcl.HclTree.Tuple;
import dev.sekisho.hcl.HclTree.Unary;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes directly below a node, in the order of the language; for what is tested of every node.
 */
public final class HclChildren {
  private HclChildren() {}

  public static List<HclTree> of(HclTree tree) {
    return switch (tree) {
      case Body b -> join(b.attributes(), b.blocks());
      case Block b -> join(b.labels(), List.of(b.body()));
      case Attribute a -> List.of(a.value());
      case Template t -> List.copyOf(t.parts());
      case Interpolation i -> List.of(i.value());
      case IfPart i -> join(List.of(i.condition()), join(i.then(), i.otherwise()));
      case ForPart f -> join(List.of(f.collection()), f.body());
      case GetAttribute a -> List.of(a.source());
      case Index i -> List.of(i.source(), i.key());
      case Splat s -> List.of(s.source(), s.each());
      case Call c -> List.copyOf(c.arguments());
      case Unary u -> List.of(u.operand());
      case Binary b -> List.of(b.left(), b.right());
      case Conditional c -> List.of(c.condition(), c.then(), c.otherwise());
      case Parentheses p -> List.of(p.inner());
      case Tuple t -> List.copyOf(t.items());
      case ObjectLiteral o -> List.copyOf(o.items());
      case Item i -> List.of(i.key(), i.value());
      case ForTuple f -> present(f.collection(), f.result(), f.condition());
      case ForObject f -> present(f.collection(), f.resultKey(), f.result(), f.condition());
      case Label l -> List.of();
      case Comment c -> List.of();
      case NumberLiteral n -> List.of();
      case BoolLiteral b -> List.of();
      case NullLiteral n -> List.of();
      case TextPart t -> List.of();
      case Name n -> List.of();
      case SplatItem s -> List.of();
      case Broken b -> List.of();
    };
  }

  private static List<HclTree> join(List<? extends HclTree> first, List<? extends HclTree> second) {
    return Stream.<HclTree>concat(first.stream(), second.stream()).toList();
  }

  private static List<HclTree> present(@Nullable HclTree... trees) {
    return Arrays.stream(trees).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
