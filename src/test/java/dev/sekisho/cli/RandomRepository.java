package dev.sekisho.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A made-up repository in which files depend on each other in every way that Sekisho follows
 * (modules in modules, values of variables, files that functions read, nested and importing
 * templates, settings of a deployment, a profile that joins roots), and edits of it as people make
 * them, broken ones among them.
 */
final class RandomRepository {
  private static final String[] FLIPS = {
    "true", "false",
    "ap-northeast-1", "us-east-1",
    "10.0.0.0/8", "0.0.0.0/0",
    "encrypted", "encrypted_not",
    "Encrypted", "EncryptedNot",
    "./modules/store", "./modules/inner",
    "fail-on: high", "rules: {storage-unencrypted: off}",
    "Principal\": {\"AWS\": \"*\"}", "Principal\": {\"Service\": \"sns.amazonaws.com\"}"
  };

  private RandomRepository() {}

  static Map<String, String> files(Random random) {
    Map<String, String> files = new TreeMap<>();
    for (String environment : List.of("prod", "dev")) {
      files.put("envs/" + environment + "/main.tf", root(random));
      files.put(
          "envs/" + environment + "/terraform.tfvars",
          "encrypted = " + random.nextBoolean() + "\n");
    }
    files.put("modules/store/main.tf", module(random, "../inner"));
    files.put("modules/inner/main.tf", module(random, ""));
    files.put("lone/main.tf", provider(random) + storage("lone", "" + random.nextBoolean()));
    files.put("lone/more.tf", storage("more", "" + random.nextBoolean()) + group(random));
    files.put("policies/queue.json", policy(random));
    files.put("stacks/parent.yaml", parent(random));
    files.put("stacks/child.yaml", child(random));
    files.put("stacks/exporter.yaml", exporter(random));
    files.put("stacks/importer.yaml", importer());
    files.put("deployed/template.yaml", importer().replace("!ImportValue shared", "true"));
    files.put(
        "deployed/samconfig.toml",
        "[default.deploy.parameters]\nregion = \"" + region(random) + "\"\n");
    files.put("README.md", "# A system\n\nEncrypted = true\n");
    if (random.nextInt(4) == 0) {
      files.put("sekisho.yaml", profile(random));
    }
    return files;
  }

  private static String profile(Random random) {
    return "scope: {paths: [envs/], level: account, complete: true}\nfail-on: high\n"
        + (random.nextBoolean() ? "regions: {deploy: [ap-northeast-1]}\n" : "");
  }

  private static String region(Random random) {
    return random.nextBoolean() ? "ap-northeast-1" : "us-east-1";
  }

  private static String provider(Random random) {
    return "provider \"aws\" {\n  region = \"" + region(random) + "\"\n}\n\n";
  }

  private static String storage(String name, String encrypted) {
    return "resource \"aws_efs_file_system\" \""
        + name
        + "\" {\n  encrypted = "
        + encrypted
        + "\n}\n\n";
  }

  private static String group(Random random) {
    return "resource \"aws_security_group\" \"g\" {\n  ingress {\n    from_port   = 22\n"
        + "    to_port     = 22\n    protocol    = \"tcp\"\n    cidr_blocks = [\""
        + (random.nextBoolean() ? "0.0.0.0/0" : "10.0.0.0/8")
        + "\"]\n  }\n}\n\n";
  }

  private static String root(Random random) {
    return "variable \"encrypted\" {}\n\n"
        + provider(random)
        + storage("own", "var.encrypted")
        + "module \"store\" {\n  source    = \"../.././modules/store\"\n  encrypted = "
        + (random.nextBoolean() ? "var.encrypted" : "" + random.nextBoolean())
        + "\n}\n\n"
        + "resource \"aws_sqs_queue\" \"q\" {\n  name = \"q\"\n}\n\n"
        + "resource \"aws_sqs_queue_policy\" \"q\" {\n  queue_url = aws_sqs_queue.q.id\n"
        + "  policy    = file(\"${path.module}/../../policies/queue.json\")\n}\n\n"
        + group(random);
  }

  private static String module(Random random, String called) {
    String call =
        called.isEmpty()
            ? ""
            : "module \"inner\" {\n  source    = \""
                + called
                + "\"\n  encrypted = var.encrypted\n}\n\n";
    return "variable \"encrypted\" {}\n\n"
        + storage("taken", "var.encrypted")
        + storage("fixed", "" + random.nextBoolean())
        + call;
  }

  private static String policy(Random random) {
    String who = random.nextBoolean() ? "{\"AWS\": \"*\"}" : "{\"Service\": \"sns.amazonaws.com\"}";
    return "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\",\n\"Principal\": "
        + who
        + ",\n\"Action\": \"sqs:*\", \"Resource\": \"*\"}]}\n";
  }

  private static String parent(Random random) {
    return "Resources:\n"
        + "  Below:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n"
        + "      TemplateURL: ./child.yaml\n      Parameters:\n        On: '"
        + random.nextBoolean()
        + "'\n  Own:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: "
        + random.nextBoolean()
        + "\n";
  }

  private static String child(Random random) {
    return "Parameters:\n  On: {Type: String}\nResources:\n"
        + "  Taken:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: !Ref On\n"
        + "  Fixed:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: "
        + random.nextBoolean()
        + "\n";
  }

  private static String exporter(Random random) {
    return "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n"
        + "Outputs:\n  Shared:\n    Value: '"
        + random.nextBoolean()
        + "'\n    Export: {Name: shared}\n";
  }

  private static String importer() {
    return """
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          Encrypted: !ImportValue shared
      Disk:
        Type: AWS::EC2::Volume
        Properties:
          Encrypted: false
          Size: 8
          AvailabilityZone: us-east-1a
    """;
  }

  /** The same after one to three edits. */
  static Map<String, String> edited(Map<String, String> before, Random random) {
    Map<String, String> after = new TreeMap<>(before);
    for (int i = random.nextInt(3); i >= 0; i--) {
      String path = one(List.copyOf(after.keySet()), random);
      edit(after, path, random);
    }
    return after;
  }

  private static void edit(Map<String, String> files, String path, Random random) {
    String text = files.getOrDefault(path, "");
    switch (random.nextInt(10)) {
      case 0 -> files.remove(path);
      case 1 -> {
        int slash = path.lastIndexOf('/') + 1;
        files.remove(path);
        files.put(path.substring(0, slash) + "moved-" + path.substring(slash), text);
      }
      case 2 -> {
        files.remove(path);
        files.put("elsewhere/" + path.substring(path.lastIndexOf('/') + 1), text);
      }
      case 3 -> files.put(path, lines(text, random, true));
      case 4 -> files.put(path, lines(text, random, false));
      case 5 -> files.put("lone/new.tf", storage("new" + random.nextInt(9), "false"));
      case 6 -> files.put(path, text.replace("\n", "\r\n"));
      default -> files.put(path, flipped(text, random));
    }
  }

  /** One word of the text in its opposite. */
  private static String flipped(String text, Random random) {
    int pair = random.nextInt(FLIPS.length / 2) * 2;
    for (int i = 0; i < FLIPS.length; i += 2) {
      int at = (pair + i) % FLIPS.length;
      boolean first = text.contains(FLIPS[at]);
      String from = FLIPS[first ? at : at + 1];
      String to = FLIPS[first ? at + 1 : at];
      int place = text.lastIndexOf(from, random.nextInt(text.length() + 1));
      if (place >= 0) {
        return text.substring(0, place) + to + text.substring(place + from.length());
      }
    }
    return text + "# nothing to flip\n";
  }

  /** A line less, or a comment more. */
  private static String lines(String text, Random random, boolean less) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    if (less) {
      lines.remove(at);
    } else {
      lines.add(at, "# a remark");
    }
    return String.join("\n", lines);
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
