package dev.sekisho.graph;

import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a template would build or read, or a part of the configuration that rules ask about
 * ({@code terraform:provider/aws}, {@code terraform:backend/s3}, {@code terraform:module}, {@code
 * cloudformation:template}).
 *
 * @param address its own address with instance indexes ({@code module.a["x"].aws_s3_bucket.b[0]},
 *     {@code AWS::S3::Bucket.Logs}, {@code provider.aws.dr})
 * @param configAddress the same without indexes; findings carry this one
 * @param type the native type; data sources as {@code data.aws_ami}
 * @param name label or logical id
 * @param exists whether it will be built: UNKNOWN where a count or condition is not known
 * @param standsForAll true where number or keys of the instances are not known, so that this one
 *     stands for them all
 * @param provider whom it belongs to
 * @param values its arguments as evaluated; blocks are lists of maps, arguments not written are
 *     absent
 * @param meta meta-arguments, without the {@code @}: {@code lifecycle}, {@code DeletionPolicy},
 *     {@code provisioner}, {@code depends_on}
 * @param header from the type to the opening brace; in templates the key of the logical id
 * @param span the whole block
 * @param calls the module calls or nested stacks it was reached through, outermost first (span of
 *     each call's header)
 * @param suppressions inline suppressions that cover it
 */
public record Resource(
    String address,
    String configAddress,
    String type,
    String name,
    Mode mode,
    Truth exists,
    boolean standsForAll,
    Provider provider,
    Value.MapValue values,
    Value.MapValue meta,
    Span header,
    Span span,
    List<Call> calls,
    List<Suppression> suppressions) {

  /** What sort of node it is. */
  public enum Mode {
    /** Built by the template. */
    MANAGED,
    /** Read by the template. */
    DATA,
    /** A part of the configuration itself. */
    CONFIGURATION
  }

  /**
   * The provider configuration of a resource.
   *
   * @param name local type name of the provider ({@code aws}, {@code azurerm}); {@code aws} for
   *     CloudFormation
   * @param configuration address of the provider block that applies ({@code provider.aws.dr}),
   *     {@code provider.aws} where none is written; two resources with the same one share account
   *     and credentials
   * @param alias null for the default configuration
   * @param region the region it works in, as a value; unknown where it is left to the environment
   * @param version constraint or locked version, as written ({@code 5.94.1}, {@code >= 5.0, <
   *     7.0}); null if none is known
   */
  public record Provider(
      String name,
      String configuration,
      @Nullable String alias,
      Value region,
      @Nullable String version) {}

  /**
   * A module call or nested stack on the way to a resource.
   *
   * @param decided the chain of what decides whether it is made; null where it always is
   */
  public record Call(String address, Span header, @Nullable Origin decided) {}
}
