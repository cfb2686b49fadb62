package dev.sekisho.terraform.eval;

import dev.sekisho.source.Span;
import dev.sekisho.value.Value;

/**
 * What names mean in a module. Asked while an expression is evaluated; never throws and never gives
 * null.
 */
public interface Scope {
  /**
   * {@code var.x}, {@code local.x}, {@code module.x}, {@code path.module}, {@code aws_s3_bucket.x}.
   */
  Value named(String root, String name, Span at);

  /** {@code data.type.name}. */
  Value data(String type, String name, Span at);

  /** An attribute of a resource or data source that was referred to as a whole. */
  Value attribute(Value.Reference resource, String name, Span at);

  /**
   * The address of the module's instance, empty for the root: choices of different instances are
   * different.
   */
  String address();

  /** The source of the provider that the module calls by a name: {@code hashicorp/aws}. */
  String provider(String local);

  /** Files that functions may read. */
  TemplateFiles files();

  /** The bounds of this evaluation. */
  Budget budget();
}
