package dev.sekisho.terraform.type;

import dev.sekisho.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type constraint as a variable declares it, with the defaults of its optional attributes. */
public sealed interface Type {

  /** The types without parts. */
  enum Simple implements Type {
    ANY,
    STRING,
    NUMBER,
    BOOL
  }

  /** {@code list(element)}. */
  record ListOf(Type element) implements Type {}

  /** {@code set(element)}. */
  record SetOf(Type element) implements Type {}

  /** {@code map(element)}. */
  record MapOf(Type element) implements Type {}

  /** {@code tuple([a, b])}. */
  record TupleOf(List<Type> elements) implements Type {}

  /** {@code object({…})}; attributes in the order they are declared. */
  record ObjectOf(Map<String, Field> fields) implements Type {}

  /**
   * An attribute of an object type.
   *
   * @param optional whether it may be left out
   * @param fallback what it is when it was left out; null stands for Terraform's null
   */
  record Field(Type type, boolean optional, @Nullable Value fallback) {}
}
