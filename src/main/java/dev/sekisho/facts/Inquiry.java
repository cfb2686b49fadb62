package dev.sekisho.facts;

import dev.sekisho.value.Choice;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of looking at a system: some open choices are taken as decided, all others are not. Asks
 * that run into an undecided choice get an unknown and leave the choice here, so that the asker can
 * look again under each of its alternatives.
 */
public final class Inquiry {
  private static final int MAX_DEPTH = 40;

  private final @Nullable World world;
  private @Nullable Choice open;
  private int touched;
  private int depth;
  private final @Nullable Subject[] subjects = new Subject[MAX_DEPTH];
  private final int[] facts = new int[MAX_DEPTH];

  private Inquiry(@Nullable World world) {
    this.world = world;
  }

  private record World(Choice choice, int option, @Nullable World rest) {}

  /** Nothing is decided. */
  public static Inquiry undecided() {
    return new Inquiry(null);
  }

  /** The same with one more choice decided. */
  public Inquiry deciding(Choice choice, int option) {
    return new Inquiry(new World(choice, option, world));
  }

  /** The first undecided choice that was met; null if none was. */
  public @Nullable Choice open() {
    return open;
  }

  /** How often a choice was met so far; an answer got without meeting any holds in every world. */
  int touched() {
    return touched;
  }

  /**
   * Goes one step deeper, to a fact of a subject; false where that is too deep or a circle, and
   * then {@link #leave} is not called.
   */
  boolean enter(Subject subject, int fact) {
    boolean circle = depth >= MAX_DEPTH;
    for (int i = 0; i < depth && !circle; i++) {
      circle = facts[i] == fact && subjects[i] == subject;
    }
    if (circle) {
      // what holds only on this way through a circle must not be kept
      touched++;
      return false;
    }
    subjects[depth] = subject;
    facts[depth++] = fact;
    return true;
  }

  void leave() {
    depth--;
  }

  private int option(Choice choice) {
    touched++;
    for (World each = world; each != null; each = each.rest) {
      if (each.choice.equals(choice)) {
        return each.option;
      }
    }
    if (open == null) {
      open = choice;
    }
    return -1;
  }

  /** The value without open choices at its top: an alternative if it is decided, else unknown. */
  public Value settle(Value value) {
    Value settled = value;
    while (settled instanceof Value.OneOf oneOf) {
      int option = option(oneOf.choice());
      settled =
          option < 0
              ? new Value.Unknown(oneOf.choice().cause(), oneOf.origin())
              : oneOf.options().get(Math.min(option, oneOf.options().size() - 1));
    }
    return settled instanceof Value.Partial partial ? settlePartial(partial) : settled;
  }

  private Value settlePartial(Value.Partial partial) {
    boolean choices = false;
    for (Value part : partial.parts()) {
      choices |= part instanceof Value.OneOf;
    }
    if (!choices) {
      return partial;
    }
    List<Value> parts = new ArrayList<>(partial.parts().size());
    StringBuilder text = new StringBuilder();
    boolean known = true;
    for (Value part : partial.parts()) {
      Value settled = settle(part);
      parts.add(settled);
      if (settled instanceof Value.Text piece) {
        text.append(piece.text());
      } else {
        known = false;
      }
    }
    return known
        ? new Value.Text(text.toString(), partial.origin())
        : new Value.Partial(parts, partial.origin());
  }
}
