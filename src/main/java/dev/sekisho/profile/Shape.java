package dev.sekisho.profile;

import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What may stand at a place of a file that a team writes. The reader holds the file against it, and
 * its JSON Schema is written from it, so that an editor and a run agree.
 */
public sealed interface Shape {

  /** Of what a text is a name; what there is of it, a ruleset says. */
  enum Vocabulary {
    /** Nothing in particular. */
    FREE,
    RULE,
    PARAMETER,
    REGION,
    CONTROL,
    CLAUSE
  }

  /** One value. */
  record Text(Vocabulary of) implements Shape {}

  /** A value, or a list of them. */
  record Texts(Vocabulary of) implements Shape {}

  /** One of a few words. */
  record Word(List<String> allowed) implements Shape {}

  /** A whole number. */
  record WholeNumber(int low, int high) implements Shape {}

  /** A day such as {@code 2027-03-31}. */
  record Day() implements Shape {}

  /** A text or day that may also stand empty, as in a form that nobody filled in. */
  record Open(Shape shape) implements Shape {}

  /** A list. */
  record Items(Shape each) implements Shape {}

  /** A mapping with keys of ours. */
  record Fields(List<Field> fields) implements Shape {

    /** The keys in the order in which people are told of them. */
    public List<String> keys() {
      List<String> keys = new ArrayList<>();
      for (Field field : fields) {
        keys.add(field.key());
      }
      return keys;
    }
  }

  /** A mapping whose keys are names, each with the same behind it. */
  record Named(Vocabulary of, Shape each) implements Shape {}

  /**
   * The first one that fits.
   *
   * @param otherwise what to say where none does
   */
  record Either(List<Shape> shapes, Message otherwise) implements Shape {}

  /**
   * A key and what stands behind it.
   *
   * @param needed whether a mapping without it is no use
   */
  record Field(String key, Shape shape, boolean needed, Message meaning) {}
}
