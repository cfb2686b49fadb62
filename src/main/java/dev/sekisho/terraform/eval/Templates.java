package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.terraform.function.TextBuilder;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Quoted strings and heredocs with what is interpolated in them. */
public final class Templates {
  private Templates() {}

  static Value evaluate(HclTree.Template template, Frame frame) {
    String constant = template.constant();
    if (constant != null) {
      return new Value.Text(Normal.form(constant), Evaluator.origin(template, frame));
    }
    List<HclTree.Part> parts = template.parts();
    if (parts.size() == 1 && parts.get(0) instanceof HclTree.Interpolation only) {
      return Evaluator.evaluate(only.value(), frame);
    }
    return text(parts, Evaluator.origin(template, frame), frame);
  }

  /** The text that parts make together. */
  static Value text(List<HclTree.Part> parts, Origin plain, Frame frame) {
    List<Value> pieces = new ArrayList<>(parts.size());
    boolean open = false;
    for (HclTree.Part part : parts) {
      Value piece = part(part, frame);
      if (Steps.isInvalid(piece)) {
        return piece;
      }
      open |= piece instanceof Value.OneOf;
      pieces.add(piece);
    }
    Origin origin = Steps.computed(plain.span(), pieces);
    return open
        ? Choices.lift(pieces, origin, given -> joined(given, origin))
        : joined(pieces, origin);
  }

  private static Value joined(List<Value> pieces, Origin origin) {
    TextBuilder text = new TextBuilder(origin);
    for (Value piece : pieces) {
      Value v = Equality.known(piece);
      if (Steps.isInvalid(v)) {
        return v;
      }
      text.add(v);
    }
    return text.build();
  }

  /** One piece: text, text with holes, or a hole. */
  private static Value part(HclTree.Part part, Frame frame) {
    if (part instanceof HclTree.TextPart text) {
      return new Value.Text(Normal.form(text.text()), Evaluator.origin(text, frame));
    }
    if (part instanceof HclTree.Interpolation interpolation) {
      return piece(Evaluator.evaluate(interpolation.value(), frame), interpolation, frame);
    }
    if (part instanceof HclTree.IfPart branch) {
      return branch(branch, frame);
    }
    return loop((HclTree.ForPart) part, frame);
  }

  private static Value piece(Value value, HclTree at, Frame frame) {
    Value v = Equality.known(value);
    if (v instanceof Value.Null) {
      return Steps.invalid("null in a template", Evaluator.origin(at, frame));
    }
    if (v instanceof Value.Reference || v instanceof Value.Unknown) {
      return v;
    }
    return Conversion.to(Type.Simple.STRING, v);
  }

  private static Value branch(HclTree.IfPart branch, Frame frame) {
    Origin origin = Evaluator.origin(branch, frame);
    return Conditionals.choose(
        branch.condition(),
        frame,
        origin,
        yes -> text(yes ? branch.then() : branch.otherwise(), origin, frame));
  }

  private static Value loop(HclTree.ForPart loop, Frame frame) {
    Origin origin = Evaluator.origin(loop, frame);
    Value collection = Evaluator.evaluate(loop.collection(), frame);
    return Choices.lift(
        List.of(collection), origin, given -> turns(loop, given.get(0), origin, frame));
  }

  private static Value turns(HclTree.ForPart loop, Value collection, Origin origin, Frame frame) {
    Turns turns = Turns.over(collection);
    Cause rest = turns.rest();
    if (rest != null) {
      return new Value.Unknown(rest, origin);
    }
    List<Value> pieces = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      if (!frame.scope().budget().step()) {
        return new Value.Unknown(new Cause(Cause.Kind.LIMIT, "for", origin.span()), origin);
      }
      pieces.add(text(loop.body(), origin, turns.frame(i, loop.key(), loop.value(), frame)));
    }
    return Choices.lift(
        pieces, origin, given -> joined(given, Steps.computed(origin.span(), given)));
  }
}
