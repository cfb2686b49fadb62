package dev.sekisho.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A made-up Terraform system: a root with variables that have no default, locals, maps, two
 * provider configurations, an override file, and a module called once, by {@code count} or by
 * {@code for_each}, over resources that many rules ask about.
 */
final class RandomSystem {
  private static final int RESOURCES = 7;

  private final Random random;
  private final Map<String, String> given = new LinkedHashMap<>();

  /** What an argument takes. */
  private enum Sort {
    BOOL("bool", "true false"),
    DAYS("number", "0 7 400"),
    REGION("string", "ap-northeast-1 us-east-1"),
    CIDR("string", "0.0.0.0/0 10.0.0.0/8"),
    POLICY("string", "ELBSecurityPolicy-TLS-1-0-2015-04 ELBSecurityPolicy-TLS13-1-2-2021-06"),
    PORT("number", "22 443 3306"),
    NAMES("set(string)", "[] [\"a\"] [\"a\",\"b\"]");

    private final String type;
    private final String literals;

    Sort(String type, String literals) {
      this.type = type;
      this.literals = literals;
    }

    String variable(int number) {
      return name().toLowerCase(Locale.ROOT) + number;
    }
  }

  RandomSystem(long seed) {
    this.random = new Random(seed);
  }

  /** The blocks of each file; made once. */
  Map<String, List<String>> files() {
    Map<String, List<String>> files = new LinkedHashMap<>();
    List<String> root = new ArrayList<>(variables());
    for (Map.Entry<String, String> each : parameters().entrySet()) {
      given.put(each.getKey(), each.getValue());
    }
    root.add("locals {\n" + locals() + "}\n");
    root.add("provider \"aws\" {\n  region = " + of(Sort.REGION, 1) + "\n}\n");
    root.add("provider \"aws\" {\n  alias  = \"dr\"\n  region = " + of(Sort.REGION, 1) + "\n}\n");
    for (int i = 0; i < RESOURCES; i++) {
      root.add(resource("r" + i, true));
    }
    root.add(call());
    files.put("main.tf", root);
    List<String> module = new ArrayList<>(variables());
    module.add("locals {\n" + locals() + "}\n");
    for (int i = 0; i < 3; i++) {
      module.add(resource("m" + i, false));
    }
    files.put("module/main.tf", module);
    files.put(
        "main_override.tf",
        List.of(
            "locals {\n  chosen = " + of(Sort.BOOL, 2).replace("local.chosen", "true") + "\n}\n"));
    return files;
  }

  /** A value for each variable, as on a command line. */
  Map<String, String> given() {
    return given;
  }

  private Map<String, String> parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Sort sort : Sort.values()) {
      for (int i = 0; i < 2; i++) {
        values.put(sort.variable(i), literal(sort).replaceAll("^\"|\"$", ""));
      }
    }
    return values;
  }

  private static List<String> variables() {
    List<String> variables = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      for (int i = 0; i < 2; i++) {
        variables.add("variable \"" + sort.variable(i) + "\" {\n  type = " + sort.type + "\n}\n");
      }
    }
    return variables;
  }

  private String locals() {
    return "  chosen = "
        + condition()
        + "\n  bools = { a = "
        + literal(Sort.BOOL)
        + ", b = "
        + literal(Sort.BOOL)
        + " }\n  days = { a = "
        + literal(Sort.DAYS)
        + ", b = "
        + of(Sort.DAYS, 0)
        + " }\n";
  }

  /** A condition on variables alone. */
  private String condition() {
    String[] conditions = {
      "var.bool0",
      "!var.bool1",
      "var.region0 == \"us-east-1\"",
      "var.region0 != var.region1",
      "var.bool0 && var.bool1",
      "var.days0 > 5 || var.bool0",
      "length(var.names0) > 0",
      "contains(var.names1, \"a\")"
    };
    return conditions[random.nextInt(conditions.length)];
  }

  private String literal(Sort sort) {
    String[] literals = sort.literals.split(" ", -1);
    String literal = literals[random.nextInt(literals.length)];
    return sort.type.equals("string") ? '"' + literal + '"' : literal;
  }

  private String of(Sort sort, int depth) {
    if (depth <= 0 || random.nextInt(3) == 0) {
      return random.nextInt(3) == 0 ? "var." + sort.variable(random.nextInt(2)) : literal(sort);
    }
    boolean conditional = random.nextBoolean();
    if (sort == Sort.BOOL && !conditional) {
      String[] more = {
        "local.chosen",
        "local.bools[var.bool0 ? \"a\" : \"b\"]",
        "lookup(local.bools, \"a\", " + of(sort, depth - 1) + ")",
        "try(local.bools.c, " + of(sort, depth - 1) + ")",
        "alltrue([" + of(sort, depth - 1) + ", " + of(sort, depth - 1) + "])",
        "coalesce(null, " + of(sort, depth - 1) + ")"
      };
      return more[random.nextInt(more.length)];
    }
    if (sort == Sort.DAYS && !conditional) {
      return random.nextBoolean()
          ? "local.days[local.chosen ? \"a\" : \"b\"]"
          : "max(" + of(sort, depth - 1) + ", 1)";
    }
    String condition = random.nextInt(3) == 0 ? "local.chosen" : condition();
    return "(" + condition + " ? " + of(sort, depth - 1) + " : " + of(sort, depth - 1) + ")";
  }

  private String call() {
    StringBuilder call = new StringBuilder("module \"m\" {\n  source = \"./module\"\n");
    call.append(number());
    if (random.nextBoolean()) {
      call.append("  providers = {\n    aws = aws.dr\n  }\n");
    }
    for (Sort sort : Sort.values()) {
      for (int i = 0; i < 2; i++) {
        call.append("  " + sort.variable(i) + " = " + of(sort, 2) + "\n");
      }
    }
    return call.append("}\n").toString();
  }

  private String number() {
    return switch (random.nextInt(5)) {
      case 0 -> "  count = " + condition() + " ? 1 : 0\n";
      case 1 -> "  count = local.chosen ? 2 : 1\n";
      case 2 ->
          "  for_each = " + of(Sort.NAMES, 1).replaceAll("(\\[[^\\]]*\\])", "toset($1)") + "\n";
      default -> "";
    };
  }

  private String resource(String name, boolean root) {
    String more = number();
    if (root && random.nextInt(3) == 0) {
      more += "  provider = aws.dr\n";
    }
    String[] made =
        switch (random.nextInt(8)) {
          case 0 -> new String[] {"aws_efs_file_system", arg("encrypted", Sort.BOOL)};
          case 1 ->
              new String[] {
                "aws_db_instance",
                "  engine = \"mysql\"\n"
                    + arg("storage_encrypted", Sort.BOOL)
                    + arg("publicly_accessible", Sort.BOOL)
                    + arg("backup_retention_period", Sort.DAYS)
                    + arg("deletion_protection", Sort.BOOL)
              };
          case 2 -> new String[] {"aws_security_group", ingress()};
          case 3 ->
              new String[] {
                "aws_lb_listener",
                "  protocol = \"HTTPS\"\n  port = 443\n" + arg("ssl_policy", Sort.POLICY)
              };
          case 4 -> new String[] {"aws_cloudwatch_log_group", arg("retention_in_days", Sort.DAYS)};
          case 5 -> new String[] {"aws_ebs_volume", arg("encrypted", Sort.BOOL)};
          case 6 -> new String[] {"aws_kms_key", arg("enable_key_rotation", Sort.BOOL)};
          default -> new String[] {"aws_s3_bucket", ""};
        };
    String text = "resource \"" + made[0] + "\" \"" + name + "\" {\n" + more + made[1] + "}\n";
    return made[0].equals("aws_s3_bucket")
        ? text + bucket(name, more.contains("count") || more.contains("for_each"))
        : text;
  }

  private String bucket(String name, boolean several) {
    String which =
        several
            ? "one(values({ for k, v in aws_s3_bucket." + name + " : k => v.id }))"
            : "aws_s3_bucket." + name + ".id";
    return "resource \"aws_s3_bucket_public_access_block\" \""
        + name
        + "\" {\n  bucket = "
        + which
        + "\n"
        + arg("block_public_acls", Sort.BOOL)
        + arg("block_public_policy", Sort.BOOL)
        + arg("ignore_public_acls", Sort.BOOL)
        + arg("restrict_public_buckets", Sort.BOOL)
        + "}\n";
  }

  private String ingress() {
    String body =
        "    from_port = "
            + of(Sort.PORT, 2)
            + "\n    to_port = "
            + of(Sort.PORT, 2)
            + "\n    protocol = \"tcp\"\n    cidr_blocks = ["
            + of(Sort.CIDR, 2)
            + "]\n";
    String each = condition() + " ? [1] : []";
    return random.nextBoolean()
        ? "  ingress {\n" + body + "  }\n"
        : "  dynamic \"ingress\" {\n    for_each = "
            + each
            + "\n    content {\n"
            + body
            + "    }\n  }\n";
  }

  private String arg(String name, Sort sort) {
    return random.nextInt(4) == 0 ? "" : "  " + name + " = " + of(sort, 3) + "\n";
  }
}
