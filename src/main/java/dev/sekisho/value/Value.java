package dev.sekisho.value;

import dev.sekisho.source.Decimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an expression evaluates to. Front ends never guess: what is not known is {@link Unknown}
 * with its cause, and a composite keeps what is known of it. Values are immutable and share
 * structure.
 */
public sealed interface Value {

  /** Where it was written; see {@link Origin}. */
  Origin origin();

  /** The same value seen from another place. */
  Value withOrigin(Origin origin);

  /**
   * Known text. Scalars of YAML and JSON keep their raw spelling here until a rule or function
   * wants a number or a bool.
   */
  record Text(String text, Origin origin) implements Value {
    @Override
    public Text withOrigin(Origin to) {
      return new Text(text, to);
    }
  }

  /** A known number. */
  record Num(Decimal number, Origin origin) implements Value {
    @Override
    public Num withOrigin(Origin to) {
      return new Num(number, to);
    }
  }

  /** A known truth value. */
  record Bool(boolean bool, Origin origin) implements Value {
    @Override
    public Bool withOrigin(Origin to) {
      return new Bool(bool, to);
    }
  }

  /** Terraform's {@code null}: as if the argument were not written. */
  record Null(Origin origin) implements Value {
    @Override
    public Null withOrigin(Origin to) {
      return new Null(to);
    }
  }

  /** CloudFormation's {@code AWS::NoValue}: the property is taken away. */
  record Absent(Origin origin) implements Value {
    @Override
    public Absent withOrigin(Origin to) {
      return new Absent(to);
    }
  }

  /**
   * A list, set or tuple.
   *
   * @param items the known members, in order (sets: in the order Terraform iterates them)
   * @param shape which of the three
   * @param rest why there may be further members; null if these are all
   */
  record ListValue(List<Value> items, ListShape shape, @Nullable Cause rest, Origin origin)
      implements Value {
    public boolean open() {
      return rest != null;
    }

    @Override
    public ListValue withOrigin(Origin to) {
      return new ListValue(items, shape, rest, to);
    }
  }

  /** The sorts of lists. */
  enum ListShape {
    LIST,
    SET,
    TUPLE
  }

  /**
   * A map, object or nested block. Nested blocks of one type are a {@link ListValue} of these, as
   * in a plan.
   *
   * @param entries in source order; an attribute that is not written has no entry
   * @param object false for a map whose members share one type
   * @param rest why there may be further entries; null if these are all
   */
  record MapValue(Map<String, Value> entries, boolean object, @Nullable Cause rest, Origin origin)
      implements Value {
    public boolean open() {
      return rest != null;
    }

    public @Nullable Value get(String key) {
      return entries.get(key);
    }

    @Override
    public MapValue withOrigin(Origin to) {
      return new MapValue(entries, object, rest, to);
    }
  }

  /**
   * An attribute of a resource: an edge of the graph, not an unknown.
   *
   * @param address the instance that is referred to ({@code module.a.aws_kms_key.k[0]}, {@code
   *     AWS::KMS::Key.Key}); for instances of unknown number the one that stands for all
   * @param attribute the attribute path ({@code arn}); empty for the resource itself and for
   *     CloudFormation's {@code Ref}
   * @param known the attribute's value where the configuration writes it; null where only the cloud
   *     knows it
   */
  record Reference(String address, String attribute, @Nullable Value known, Origin origin)
      implements Value {
    @Override
    public Reference withOrigin(Origin to) {
      return new Reference(address, attribute, known, to);
    }
  }

  /**
   * One of a few values, depending on a choice.
   *
   * @param options one for each alternative of the choice, in its order; none is a OneOf over the
   *     same choice
   */
  record OneOf(Choice choice, List<Value> options, Origin origin) implements Value {
    @Override
    public OneOf withOrigin(Origin to) {
      return new OneOf(choice, options, to);
    }
  }

  /**
   * Text with holes.
   *
   * @param parts {@link Text} where it is known; a {@link Reference}, {@link OneOf} or {@link
   *     Unknown} for each hole
   */
  record Partial(List<Value> parts, Origin origin) implements Value {
    /** Stands for a hole where only known text will do, such as the key of a document. */
    public static final char MARK = '\uE000';

    @Override
    public Partial withOrigin(Origin to) {
      return new Partial(parts, to);
    }
  }

  /** Not known, and why. */
  record Unknown(Cause cause, Origin origin) implements Value {
    @Override
    public Unknown withOrigin(Origin to) {
      return new Unknown(cause, to);
    }
  }
}
