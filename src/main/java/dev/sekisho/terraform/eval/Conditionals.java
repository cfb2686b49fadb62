package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.terraform.type.Unification;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Decision;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Conditional expressions. Where the condition is open, both sides remain, joined by the choice
 * that the condition stands for.
 */
final class Conditionals {
  private Conditionals() {}

  /** What a side of the condition is. */
  interface Branch {
    Value take(boolean yes);
  }

  static Value evaluate(HclTree.Conditional conditional, Frame frame) {
    return choose(
        conditional.condition(),
        frame,
        Evaluator.origin(conditional, frame),
        yes -> unified(conditional, yes, frame));
  }

  /**
   * Both sides have one type: a number beside text is text too, and so are members of collections.
   */
  private static Value unified(HclTree.Conditional conditional, boolean yes, Frame frame) {
    Value taken = Evaluator.evaluate(yes ? conditional.then() : conditional.otherwise(), frame);
    if (!mayBeConverted(taken)) {
      return taken;
    }
    Value other = Evaluator.evaluate(yes ? conditional.otherwise() : conditional.then(), frame);
    return Unification.members(List.of(taken, other)).get(0);
  }

  private static boolean mayBeConverted(Value taken) {
    Value v = Equality.known(taken);
    if (v instanceof Value.ListValue list) {
      return !list.items().isEmpty();
    }
    return v instanceof Value.Num
        || v instanceof Value.Bool
        || (v instanceof Value.MapValue map && !map.entries().isEmpty());
  }

  static Value choose(HclTree.Expression condition, Frame frame, Origin origin, Branch branch) {
    Value decided =
        Equality.known(Conversion.to(Type.Simple.BOOL, Evaluator.evaluate(condition, frame)));
    Value result = choose(decided, condition, frame, origin, branch);
    return decided.origin().sensitive() ? Steps.secret(result) : result;
  }

  private static Value choose(
      Value decided, HclTree.Expression condition, Frame frame, Origin origin, Branch branch) {
    if (decided instanceof Value.Bool bool) {
      return Decision.mark(branch.take(bool.bool()), bool.origin());
    }
    if (decided instanceof Value.OneOf open) {
      List<Value> options = new ArrayList<>(open.options().size());
      for (int i = 0; i < open.options().size(); i++) {
        Value option = choose(open.options().get(i), condition, frame, origin, branch);
        options.add(Choices.project(option, open.choice(), i));
      }
      return Choices.oneOf(open.choice(), options, origin);
    }
    Cause cause = Equality.unknownCause(decided);
    if (cause == null || cause.senseless()) {
      return Steps.invalid("condition", origin);
    }
    Question question = Question.of(condition, frame);
    Choice choice = new Choice(question.id(), 2, cause);
    List<Value> options =
        List.of(branch.take(!question.negated()), branch.take(question.negated()));
    return Choices.oneOf(choice, options, origin);
  }

  /**
   * What a condition asks, in a form that is the same wherever the same is asked: negations are
   * taken off, blanks do not matter, and the instance is part of it where the condition speaks of
   * the instance.
   */
  private record Question(String id, boolean negated) {
    static Question of(HclTree.Expression condition, Frame frame) {
      HclTree.Expression inner = condition;
      boolean negated = false;
      while (true) {
        if (inner instanceof HclTree.Parentheses parentheses) {
          inner = parentheses.inner();
        } else if (inner instanceof HclTree.Unary unary
            && unary.operator() == HclTree.Operator.NOT) {
          inner = unary.operand();
          negated = !negated;
        } else {
          break;
        }
      }
      String text;
      if (inner instanceof HclTree.Binary binary
          && binary.operator() == HclTree.Operator.NOT_EQUAL) {
        text = squeezed(binary.left(), frame) + "==" + squeezed(binary.right(), frame);
        negated = !negated;
      } else {
        text = squeezed(inner, frame);
      }
      return new Question(frame.scope().address() + text + place(inner, frame), negated);
    }

    private static String squeezed(HclTree node, Frame frame) {
      String text = frame.file().text(node.start(), node.end());
      StringBuilder squeezed = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
          squeezed.append(c);
        }
      }
      return squeezed.toString();
    }

    /**
     * Nothing for a condition on the module alone, the instance's address, or a number where a
     * loop's name is asked.
     */
    private static String place(HclTree node, Frame frame) {
      if (!frame.hasNames()) {
        return "";
      }
      String text = frame.file().text(node.start(), node.end());
      boolean instance = false;
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean word =
            i < text.length()
                && (Character.isLetterOrDigit(text.charAt(i))
                    || "_-*".indexOf(text.charAt(i)) >= 0);
        if (word && start < 0) {
          start = i;
        } else if (!word && start >= 0) {
          String name = text.substring(start, i);
          start = -1;
          if (frame.isLoopName(name)) {
            return "#" + frame.scope().budget().nextChoice();
          }
          instance |= frame.lookup(name) != null;
        }
      }
      return instance ? "@" + frame.owner() : "";
    }
  }
}
