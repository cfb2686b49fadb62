package dev.sekisho.terraform.function;

/** How many arguments functions take. */
final class Arity {
  private static final int ANY = Integer.MAX_VALUE;

  private Arity() {}

  static int least(String name) {
    return switch (name) {
      case "list", "map", "merge" -> 0;
      case "substr", "replace", "matchkeys", "cidrsubnet", "slice" -> 3;
      case "chunklist",
          "cidrhost",
          "contains",
          "element",
          "endswith",
          "formatdate",
          "indent",
          "index",
          "join",
          "log",
          "lookup",
          "parseint",
          "pow",
          "regex",
          "regexall",
          "setsubtract",
          "split",
          "startswith",
          "strcontains",
          "textdecodebase64",
          "textencodebase64",
          "timeadd",
          "timecmp",
          "trim",
          "trimprefix",
          "trimsuffix",
          "uuidv5",
          "zipmap" ->
          2;
      case "provider::aws::arn_build" -> 5;
      default -> 1;
    };
  }

  static int most(String name) {
    return switch (name) {
      case "cidrsubnets",
          "coalesce",
          "coalescelist",
          "concat",
          "format",
          "formatlist",
          "join",
          "list",
          "map",
          "max",
          "merge",
          "min",
          "setintersection",
          "setproduct",
          "setunion" ->
          ANY;
      case "lookup", "range" -> 3;
      default -> least(name);
    };
  }
}
