package dev.sekisho.terraform.function;

import dev.sekisho.source.Span;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;

/**
 * Calls a function by its name. Arguments of several alternatives give a result for each; unknown
 * arguments give an unknown result with their cause, or what can be said in spite of them.
 */
public final class Functions {
  private Functions() {}

  /** The sorts of functions, one class each. */
  private enum Sort {
    TEXT,
    NUMBER,
    LIST,
    MAP,
    SET,
    ENCODING,
    HASH,
    NETWORK,
    TIME,
    PROVIDER,
    IMPURE
  }

  public static Value call(String name, List<Value> arguments, Span span) {
    String plain = name.startsWith("core::") ? name.substring(6) : name;
    Sort sort = sortOf(plain);
    if (sort == Sort.IMPURE) {
      return unknown(plain, arguments, span);
    }
    boolean members = sort != Sort.LIST && sort != Sort.MAP && sort != Sort.SET;
    Origin origin = Steps.computed(span, arguments);
    Origin marked = members && Secrecy.anyWithin(arguments) ? origin.asSensitive() : origin;
    return Choices.lift(
        arguments, marked, given -> once(plain, sort, new Arguments(plain, given, marked)));
  }

  /** What a function gives of which nothing is known. */
  public static Value unknown(String name, List<Value> arguments, Span span) {
    return new Value.Unknown(
        new Cause(Cause.Kind.FUNCTION, name, null), Steps.computed(span, arguments));
  }

  private static Value once(String name, Sort sort, Arguments arguments) {
    try {
      arguments.expect(Arity.least(name), Arity.most(name));
      return switch (sort) {
        case TEXT -> TextFunctions.call(name, arguments);
        case NUMBER -> NumberFunctions.call(name, arguments);
        case LIST -> ListFunctions.call(name, arguments);
        case MAP -> MapFunctions.call(name, arguments);
        case SET -> SetFunctions.call(name, arguments);
        case ENCODING -> EncodingFunctions.call(name, arguments);
        case HASH -> HashFunctions.call(name, arguments);
        case NETWORK -> NetworkFunctions.call(name, arguments);
        case TIME -> TimeFunctions.call(name, arguments);
        case PROVIDER -> ProviderFunctions.call(name, arguments);
        case IMPURE -> throw new Undecided(new Cause(Cause.Kind.FUNCTION, name, null));
      };
    } catch (Undecided undecided) {
      return new Value.Unknown(undecided.reason(), arguments.origin());
    }
  }

  private static Sort sortOf(String name) {
    return switch (name) {
      case "basename",
          "chomp",
          "dirname",
          "endswith",
          "format",
          "formatlist",
          "indent",
          "join",
          "lower",
          "pathexpand",
          "regex",
          "regexall",
          "replace",
          "split",
          "startswith",
          "strcontains",
          "strrev",
          "substr",
          "title",
          "trim",
          "trimprefix",
          "trimspace",
          "trimsuffix",
          "upper" ->
          Sort.TEXT;
      case "abs", "ceil", "floor", "log", "max", "min", "parseint", "pow", "signum", "sum" ->
          Sort.NUMBER;
      case "alltrue",
          "anytrue",
          "chunklist",
          "coalesce",
          "coalescelist",
          "compact",
          "concat",
          "contains",
          "distinct",
          "element",
          "flatten",
          "index",
          "length",
          "list",
          "one",
          "range",
          "reverse",
          "slice",
          "sort" ->
          Sort.LIST;
      case "keys", "lookup", "map", "matchkeys", "merge", "transpose", "values", "zipmap" ->
          Sort.MAP;
      case "setintersection",
          "setproduct",
          "setsubtract",
          "setunion",
          "tobool",
          "tolist",
          "tomap",
          "tonumber",
          "toset",
          "tostring" ->
          Sort.SET;
      case "base64decode",
          "base64encode",
          "csvdecode",
          "jsondecode",
          "jsonencode",
          "textdecodebase64",
          "textencodebase64",
          "urlencode",
          "yamldecode",
          "yamlencode" ->
          Sort.ENCODING;
      case "base64sha256", "base64sha512", "md5", "sha1", "sha256", "sha512", "uuidv5" -> Sort.HASH;
      case "cidrhost", "cidrnetmask", "cidrsubnet", "cidrsubnets" -> Sort.NETWORK;
      case "formatdate", "timeadd", "timecmp" -> Sort.TIME;
      case "provider::aws::arn_parse",
          "provider::aws::arn_build",
          "provider::aws::trim_iam_role_path" ->
          Sort.PROVIDER;
      default -> Sort.IMPURE;
    };
  }
}
