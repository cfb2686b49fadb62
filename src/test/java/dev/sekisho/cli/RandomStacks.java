package dev.sekisho.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Made-up templates: parameters without defaults, some with allowed values, a mapping, conditions
 * upon conditions, resources that many rules ask about, and a nested stack that is handed values.
 */
final class RandomStacks {
  private static final int CONDITIONS = 6;

  private final Random random;
  private boolean nested;

  RandomStacks(long seed) {
    this.random = new Random(seed);
  }

  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("template.yaml", template());
    nested = true;
    files.put("child.yaml", template());
    return files;
  }

  /** A value for each parameter. */
  Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("Stage", pick("prod", "dev"));
    given.put("Flag", pick("true", "false"));
    given.put("Other", pick("true", "false"));
    given.put("Days", pick("0", "7", "400"));
    given.put("Source", pick("0.0.0.0/0", "10.0.0.0/8"));
    return given;
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private String template() {
    StringBuilder text =
        new StringBuilder("AWSTemplateFormatVersion: \"2010-09-09\"\nParameters:\n");
    text.append("  Stage: {Type: String, AllowedValues: [prod, dev]}\n");
    text.append("  Flag: {Type: String, AllowedValues: [\"true\", \"false\"]}\n");
    text.append("  Other: {Type: String}\n  Days: {Type: Number}\n  Source: {Type: String}\n");
    text.append("Mappings:\n  Map:\n");
    text.append(
        "    prod: {flag: " + pick("true", "false") + ", days: " + pick("0", "400") + "}\n");
    text.append("    dev: {flag: " + pick("true", "false") + ", days: " + pick("0", "7") + "}\n");
    text.append("Conditions:\n");
    for (int i = 0; i < CONDITIONS; i++) {
      text.append("  C" + i + ": " + condition(i, 2) + "\n");
    }
    text.append("Resources:\n");
    for (int i = 0; i < 6; i++) {
      text.append(resource("R" + i));
    }
    return nested ? text.toString() : text.append(stack()).toString();
  }

  private String stack() {
    return "  Child:\n    Type: AWS::CloudFormation::Stack\n"
        + (random.nextBoolean() ? "    Condition: C" + random.nextInt(CONDITIONS) + "\n" : "")
        + "    Properties:\n      TemplateURL: ./child.yaml\n      Parameters:\n        Stage: "
        + pick("!Ref Stage", "prod", "!If [C0, prod, dev]")
        + "\n        Flag: "
        + flag(2)
        + "\n        Other: "
        + flag(2)
        + "\n        Days: "
        + days()
        + "\n        Source: !Ref Source\n";
  }

  private String condition(int below, int depth) {
    return switch (random.nextInt(depth == 0 || below == 0 ? 2 : 6)) {
      case 0 ->
          "!Equals [!Ref " + pick("Stage", "Flag", "Other") + ", " + pick("prod", "\"true\"") + "]";
      case 1 -> "!Equals [!Ref " + pick("Flag", "Other") + ", !Ref " + pick("Flag", "Other") + "]";
      case 2 -> "!Not [" + condition(below, depth - 1) + "]";
      case 3 -> "!And [" + condition(below, depth - 1) + ", " + condition(below, depth - 1) + "]";
      case 4 -> "!Or [" + condition(below, depth - 1) + ", " + condition(below, depth - 1) + "]";
      default -> "{Condition: C" + random.nextInt(below) + "}";
    };
  }

  private String flag(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 5)) {
      case 0 -> pick("true", "false");
      case 1 -> "!Ref " + pick("Flag", "Other");
      case 2 -> "!FindInMap [Map, !Ref Stage, flag]";
      case 3 -> either(flag(depth - 1), "!Ref AWS::NoValue");
      default -> either(flag(depth - 1), flag(depth - 1));
    };
  }

  private String either(String one, String other) {
    return "!If [C" + random.nextInt(CONDITIONS) + ", " + one + ", " + other + "]";
  }

  private String days() {
    return pick(
        "7", "0", "!Ref Days", "!FindInMap [Map, !Ref Stage, days]", either("!Ref Days", "400"));
  }

  private String resource(String name) {
    String condition =
        random.nextInt(3) == 0 ? "    Condition: C" + random.nextInt(CONDITIONS) + "\n" : "";
    String[] made =
        switch (random.nextInt(5)) {
          case 0 -> new String[] {"AWS::EFS::FileSystem", "Encrypted: " + flag(3)};
          case 1 ->
              new String[] {
                "AWS::RDS::DBInstance",
                "StorageEncrypted: " + flag(3),
                "PubliclyAccessible: " + flag(3),
                "BackupRetentionPeriod: " + days()
              };
          case 2 -> new String[] {"AWS::Logs::LogGroup", "RetentionInDays: " + days()};
          case 3 -> new String[] {"AWS::KMS::Key", "EnableKeyRotation: " + flag(2)};
          default ->
              new String[] {
                "AWS::EC2::SecurityGroup",
                "GroupDescription: x",
                "SecurityGroupIngress: ["
                    + "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: "
                    + either("0.0.0.0/0", "!Ref Source")
                    + "}]"
              };
        };
    StringBuilder text =
        new StringBuilder("  " + name + ":\n    Type: " + made[0] + "\n" + condition);
    text.append("    Properties:\n");
    for (int i = 1; i < made.length; i++) {
      text.append("      " + made[i] + "\n");
    }
    return text.toString();
  }
}
