package dev.sekisho.graph;

import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.util.Set;

/**
 * Something that cannot be looked into: a remote module that is not on disk, an unknown macro, an
 * unresolved nested stack, a part of a file that could not be read; or, in a library module, its
 * unknown caller. It may add companions to the resources it was handed.
 *
 * @param address {@code module.vpc}, {@code AWS::CloudFormation::Stack.Network}
 * @param touches addresses of the resources whose identity it is given
 */
public record Opaque(String address, Cause cause, Span span, Set<String> touches) {}
