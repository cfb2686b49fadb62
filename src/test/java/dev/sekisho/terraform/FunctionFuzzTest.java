package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sekisho.source.Decimal;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.function.Functions;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every function with arguments of any kind gives a value and throws nothing. */
class FunctionFuzzTest {
  private static final int ROUNDS = 400;
  private static final String NAMES =
      "abs alltrue anytrue base64decode base64encode base64gzip base64sha256 base64sha512 basename"
          + " bcrypt ceil chomp chunklist cidrhost cidrnetmask cidrsubnet cidrsubnets coalesce"
          + " coalescelist compact concat contains csvdecode dirname distinct element endswith"
          + " flatten floor format formatdate formatlist indent index join jsondecode jsonencode"
          + " keys length log lookup lower matchkeys max md5 merge min one parseint pathexpand"
          + " plantimestamp pow range regex regexall replace reverse rsadecrypt setintersection"
          + " setproduct setsubtract setunion sha1 sha256 sha512 signum slice sort split startswith"
          + " strcontains strrev substr sum textdecodebase64 textencodebase64 timeadd timecmp"
          + " timestamp title tobool tolist tomap tonumber toset tostring transpose trim trimprefix"
          + " trimspace trimsuffix upper urlencode uuid uuidv5 values yamldecode yamlencode zipmap"
          + " list map provider::aws::arn_parse provider::aws::arn_build"
          + " provider::aws::trim_iam_role_path provider::x::y nosuch";

  private static final String[] TEXTS = {
    "",
    "a",
    "A-b",
    "/a(b)/",
    "(",
    "[",
    "%s %d",
    "%",
    "%5.2f|%[2]v",
    "10.0.0.0/16",
    "fd00::/64",
    "10.0.0.0/99",
    "2020-01-02T03:04:05Z",
    "1h30m",
    "YYYY-MM-DD",
    "{\"a\": [1, null]}",
    "[",
    "a: [b]",
    "- x",
    "a,b\n1,2",
    "日本",
    "\uD83D\uDE00",
    "\u0000",
    "YQ==",
    "true",
    "-1.5e3",
    "arn:aws:iam::1:role/a/b",
    "UTF-8",
    "Shift_JIS",
    "dns",
    "$1",
    "0",
    "99999999999999999999999999"
  };

  private static final Span SPAN =
      SourceFile.of("x.tf", "x = 1\n".getBytes(StandardCharsets.UTF_8)).span(0, 5);
  private static final Origin ORIGIN = Origin.of(SPAN, Origin.Kind.EXPRESSION);

  private final Random random = new Random(20261124);

  @Test
  void nothingIsThrown() {
    for (String name : NAMES.split(" ", -1)) {
      for (int round = 0; round < ROUNDS; round++) {
        List<Value> arguments = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
          arguments.add(value(2));
        }
        check(name, arguments);
      }
    }
  }

  private static void check(String name, List<Value> arguments) {
    try {
      Value result = Functions.call(name, arguments, SPAN);
      assertNotNull(result, name);
      boolean secret = arguments.stream().anyMatch(value -> value.origin().sensitive());
      assertFalse(
          secret
              && result instanceof Value.Text text
              && !text.origin().sensitive()
              && !isPick(name),
          () -> name + " loses a secret of " + arguments);
    } catch (RuntimeException | StackOverflowError e) {
      fail(name + " of " + arguments, e);
    }
  }

  /** These give one of their arguments or members as it is. */
  private static boolean isPick(String name) {
    return List.of("coalesce", "element", "lookup", "one", "tostring").contains(name);
  }

  private Value value(int depth) {
    Origin origin = random.nextInt(12) == 0 ? ORIGIN.asSensitive() : ORIGIN;
    int kind = random.nextInt(depth == 0 ? 8 : 12);
    return switch (kind) {
      case 0, 1, 2 -> new Value.Text(TEXTS[random.nextInt(TEXTS.length)], origin);
      case 3 -> new Value.Num(number(), origin);
      case 4 -> new Value.Bool(random.nextBoolean(), origin);
      case 5 -> new Value.Null(origin);
      case 6 -> new Value.Unknown(new Cause(Cause.Kind.VARIABLE, "v", null), origin);
      case 7 -> new Value.Reference("aws_x.y", random.nextBoolean() ? "arn" : "tags", null, origin);
      case 8 -> new Value.ListValue(values(depth), shape(), rest(), origin);
      case 9 -> new Value.MapValue(entries(depth), random.nextBoolean(), rest(), origin);
      case 10 ->
          new Value.Partial(
              List.of(
                  new Value.Text("p-", ORIGIN),
                  new Value.Unknown(new Cause(Cause.Kind.VARIABLE, "v", null), ORIGIN)),
              origin);
      default -> {
        Choice choice =
            new Choice("c" + random.nextInt(2), 2, new Cause(Cause.Kind.VARIABLE, "c", null));
        yield new Value.OneOf(choice, List.of(value(0), value(0)), origin);
      }
    };
  }

  private Decimal number() {
    return Decimal.of(
        new String[] {"0", "1", "2", "-1", "1.5", "16", "1e30", "-1e-20", "1023", "100000"}
            [random.nextInt(10)]);
  }

  private Value.ListShape shape() {
    return switch (random.nextInt(3)) {
      case 0 -> Value.ListShape.LIST;
      case 1 -> Value.ListShape.SET;
      default -> Value.ListShape.TUPLE;
    };
  }

  private @Nullable Cause rest() {
    return random.nextInt(5) == 0 ? new Cause(Cause.Kind.VARIABLE, "rest", null) : null;
  }

  private List<Value> values(int depth) {
    List<Value> values = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      values.add(value(depth - 1));
    }
    return values;
  }

  private Map<String, Value> entries(int depth) {
    Map<String, Value> entries = new LinkedHashMap<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      entries.put(TEXTS[random.nextInt(TEXTS.length)], value(depth - 1));
    }
    return entries;
  }
}
