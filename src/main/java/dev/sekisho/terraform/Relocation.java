package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree.Binary;
import dev.sekisho.hcl.HclTree.BoolLiteral;
import dev.sekisho.hcl.HclTree.Broken;
import dev.sekisho.hcl.HclTree.Call;
import dev.sekisho.hcl.HclTree.Conditional;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.ForObject;
import dev.sekisho.hcl.HclTree.ForPart;
import dev.sekisho.hcl.HclTree.ForTuple;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.IfPart;
import dev.sekisho.hcl.HclTree.Index;
import dev.sekisho.hcl.HclTree.Interpolation;
import dev.sekisho.hcl.HclTree.Item;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.HclTree.NullLiteral;
import dev.sekisho.hcl.HclTree.NumberLiteral;
import dev.sekisho.hcl.HclTree.ObjectLiteral;
import dev.sekisho.hcl.HclTree.Parentheses;
import dev.sekisho.hcl.HclTree.Part;
import dev.sekisho.hcl.HclTree.Splat;
import dev.sekisho.hcl.HclTree.SplatItem;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.hcl.HclTree.TextPart;
import dev.sekisho.hcl.HclTree.Tuple;
import dev.sekisho.hcl.HclTree.Unary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A copy of an expression with every offset mapped to another place. */
final class Relocation {
  private final IntUnaryOperator to;

  Relocation(IntUnaryOperator to) {
    this.to = to;
  }

  private int at(int offset) {
    return to.applyAsInt(offset);
  }

  Expression expression(Expression e) {
    int start = at(e.start());
    int end = at(e.end());
    return switch (e) {
      case NumberLiteral n -> new NumberLiteral(n.number(), start, end);
      case BoolLiteral b -> new BoolLiteral(b.bool(), start, end);
      case NullLiteral n -> new NullLiteral(start, end);
      case Template t -> new Template(parts(t.parts()), t.heredoc(), start, end);
      case Name n -> new Name(n.name(), start, end);
      case GetAttribute a ->
          new GetAttribute(expression(a.source()), a.name(), at(a.nameStart()), start, end);
      case Index i -> new Index(expression(i.source()), expression(i.key()), start, end);
      case Splat s -> new Splat(expression(s.source()), s.full(), expression(s.each()), start, end);
      case SplatItem s -> new SplatItem(start, end);
      case Call c ->
          new Call(c.name(), at(c.nameEnd()), expressions(c.arguments()), c.expand(), start, end);
      case Unary u -> new Unary(u.operator(), expression(u.operand()), start, end);
      case Binary b ->
          new Binary(expression(b.left()), b.operator(), expression(b.right()), start, end);
      case Conditional c ->
          new Conditional(
              expression(c.condition()),
              expression(c.then()),
              expression(c.otherwise()),
              start,
              end);
      case Parentheses p -> new Parentheses(expression(p.inner()), start, end);
      case Tuple t -> new Tuple(expressions(t.items()), start, end);
      case ObjectLiteral o -> new ObjectLiteral(items(o.items()), start, end);
      case ForTuple f ->
          new ForTuple(
              f.key(),
              f.value(),
              expression(f.collection()),
              expression(f.result()),
              optional(f.condition()),
              start,
              end);
      case ForObject f ->
          new ForObject(
              f.key(),
              f.value(),
              expression(f.collection()),
              expression(f.resultKey()),
              expression(f.result()),
              f.group(),
              optional(f.condition()),
              start,
              end);
      case Broken b -> new Broken(start, end);
    };
  }

  private @Nullable Expression optional(@Nullable Expression e) {
    return e == null ? null : expression(e);
  }

  private List<Expression> expressions(List<Expression> expressions) {
    List<Expression> moved = new ArrayList<>(expressions.size());
    for (Expression e : expressions) {
      moved.add(expression(e));
    }
    return List.copyOf(moved);
  }

  private List<Item> items(List<Item> items) {
    List<Item> moved = new ArrayList<>(items.size());
    for (Item item : items) {
      moved.add(
          new Item(
              expression(item.key()), expression(item.value()), at(item.start()), at(item.end())));
    }
    return List.copyOf(moved);
  }

  private List<Part> parts(List<Part> parts) {
    List<Part> moved = new ArrayList<>(parts.size());
    for (Part part : parts) {
      moved.add(part(part));
    }
    return List.copyOf(moved);
  }

  private Part part(Part part) {
    int start = at(part.start());
    int end = at(part.end());
    return switch (part) {
      case TextPart t -> new TextPart(t.text(), start, end);
      case Interpolation i -> new Interpolation(expression(i.value()), start, end);
      case IfPart i ->
          new IfPart(expression(i.condition()), parts(i.then()), parts(i.otherwise()), start, end);
      case ForPart f ->
          new ForPart(f.key(), f.value(), expression(f.collection()), parts(f.body()), start, end);
    };
  }
}
