package dev.sekisho.terraform;

import java.util.Random;

/** Makes expressions of a wanted type over variables {@code var.s0}, {@code var.n0}, and so on. */
final class RandomExpressions {
  /** The types that are made; each has two variables. */
  enum Sort {
    TEXT("s"),
    NUMBER("n"),
    BOOL("b"),
    LIST("l"),
    MAP("m");

    private final String letter;

    Sort(String letter) {
      this.letter = letter;
    }

    String letter() {
      return letter;
    }
  }

  private final Random random;

  RandomExpressions(Random random) {
    this.random = random;
  }

  String any(int depth) {
    return of(Sort.values()[random.nextInt(Sort.values().length)], depth);
  }

  String of(Sort sort, int depth) {
    if (depth <= 0 || random.nextInt(6) == 0) {
      return random.nextBoolean() ? "var." + sort.letter() + random.nextInt(2) : literal(sort);
    }
    if (random.nextInt(5) == 0) {
      return "(" + bool(depth) + " ? " + of(sort, depth - 1) + " : " + of(sort, depth - 1) + ")";
    }
    return switch (sort) {
      case TEXT -> text(depth - 1);
      case NUMBER -> number(depth - 1);
      case BOOL -> truth(depth - 1);
      case LIST -> list(depth - 1);
      case MAP -> map(depth - 1);
    };
  }

  /** A value as it can also be given to a variable. */
  String literal(Sort sort) {
    return switch (sort) {
      case TEXT -> "\"" + word() + "\"";
      case NUMBER -> Integer.toString(random.nextInt(4));
      case BOOL -> Boolean.toString(random.nextBoolean());
      case LIST -> random.nextInt(4) == 0 ? "[]" : "[\"" + word() + "\", \"" + word() + "\"]";
      case MAP ->
          random.nextInt(4) == 0 ? "{}" : "{ " + word() + "x = \"" + word() + "\", k = \"v\" }";
    };
  }

  private String word() {
    return new String[] {"a", "b", "ab", "A", "c-d", ""}[random.nextInt(6)].replace("-", "_");
  }

  private String pick(String... templates) {
    return templates[random.nextInt(templates.length)];
  }

  private String bool(int depth) {
    return of(Sort.BOOL, depth - 1);
  }

  private String text(int depth) {
    String t = of(Sort.TEXT, depth);
    String u = of(Sort.TEXT, depth);
    String n = of(Sort.NUMBER, depth);
    String l = of(Sort.LIST, depth);
    String m = of(Sort.MAP, depth);
    return pick(
        "\"p-${" + t + "}\"",
        "\"${" + t + "}-${" + n + "}\"",
        "upper(" + t + ")",
        "trimprefix(" + t + ", \"a\")",
        "join(\"-\", " + l + ")",
        "format(\"%s/%d\", " + t + ", " + n + ")",
        "coalesce(" + t + ", " + u + ", \"z\")",
        "lookup(" + m + ", " + t + ", " + u + ")",
        "try((" + m + ").k, " + u + ")",
        "try((" + l + ")[" + n + "], \"none\")",
        "jsonencode([" + t + ", " + l + "])",
        "replace(" + t + ", \"a\", \"x\")",
        "trimspace(\" ${" + t + "} \")",
        "\"%{if " + bool(depth) + "}y%{else}n%{endif}\"",
        "element(concat(" + l + ", [\"e\"]), " + n + ")",
        "substr(\"xy${" + t + "}\", 0, 1)");
  }

  private String number(int depth) {
    String n = of(Sort.NUMBER, depth);
    return pick(
        n + " + 1",
        "(" + n + ") * 2",
        "length(" + of(Sort.LIST, depth) + ")",
        "length(" + of(Sort.MAP, depth) + ")",
        "max(" + n + ", 2)",
        "try(index(" + of(Sort.LIST, depth) + ", \"a\"), 9)",
        "sum([1, " + n + "])",
        "length(\"x${" + of(Sort.TEXT, depth) + "}\")");
  }

  private String truth(int depth) {
    String b = of(Sort.BOOL, depth);
    String t = of(Sort.TEXT, depth);
    String u = of(Sort.TEXT, depth);
    String l = of(Sort.LIST, depth);
    return pick(
        "!(" + b + ")",
        "(" + b + ") && (" + bool(depth) + ")",
        "(" + b + ") || (" + bool(depth) + ")",
        "(" + t + ") == (" + u + ")",
        "(" + t + ") != \"a\"",
        "(" + of(Sort.NUMBER, depth) + ") > 1",
        "contains(" + l + ", " + t + ")",
        "startswith(\"a-${" + t + "}\", \"a\")",
        "alltrue([" + b + ", true])",
        "anytrue([for x in " + l + " : x == \"a\"])",
        "can((" + of(Sort.MAP, depth) + ").k)",
        "(" + l + ") == (" + of(Sort.LIST, depth) + ")");
  }

  private String list(int depth) {
    String l = of(Sort.LIST, depth);
    String t = of(Sort.TEXT, depth);
    String m = of(Sort.MAP, depth);
    return pick(
        "concat(" + l + ", [" + t + "])",
        "[for x in " + l + " : \"${x}!\"]",
        "[for x in " + l + " : x if x != " + t + "]",
        "[for k, v in " + m + " : \"${k}=${v}\"]",
        "compact(" + l + ")",
        "distinct(" + l + ")",
        "sort(" + l + ")",
        "keys(" + m + ")",
        "values(" + m + ")",
        "tolist(toset(" + l + "))",
        "flatten([" + l + ", [" + t + "]])",
        "reverse(" + l + ")",
        "split(\"-\", " + t + ")",
        "[{ a = " + t + " }][*].a",
        "slice(concat([\"h\"], " + l + "), 0, 1)",
        "setunion(" + l + ", [" + t + "])");
  }

  private String map(int depth) {
    String m = of(Sort.MAP, depth);
    String t = of(Sort.TEXT, depth);
    String l = of(Sort.LIST, depth);
    return pick(
        "merge(" + m + ", { k = " + t + " })",
        "merge({ k = \"first\" }, " + m + ")",
        "{ for k, v in " + m + " : k => upper(v) }",
        "{ for i, x in distinct(" + l + ") : \"i${i}\" => x }",
        "{ k = " + t + ", j = \"w\" }",
        "zipmap([\"a\", \"k\"], [" + t + ", \"q\"])",
        "tomap(" + m + ")");
  }
}
