package dev.sekisho.rulesets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The types of AWS that the vocabulary has to account for: those with an argument whose name speaks
 * of encryption, of TLS, of exposure, of logs or of a place. Names are compared word by word, so
 * that {@code kms} is not found inside another word.
 */
final class Universe {
  private static final Path SCHEMAS = Path.of("rulesets/schema/providers");
  private static final String PUBLIC = "public exposure";
  private static final String PLACE = "region or zone";
  private static final Map<String, Pattern> CLASSES = new LinkedHashMap<>();
  private static final Map<String, Pattern> NOISE =
      Map.of(
          "encryption or key",
          Pattern.compile(
              "encrypted_(password|value|secret|private)|in_transit|transit_encryption|decrypt"),
          "TLS, cipher or VPN",
          Pattern.compile("(certificate|cert)_(id|arn|ids|name)$"),
          PUBLIC,
          Pattern.compile(
              "public_(key|keys|certificate|dns|cert|suffix|signing|ssh)|public_ip_ddos|ssh_public|key_public|internet_gateway_id"),
          "log or retention",
          Pattern.compile("log_level$|catalog|login"),
          PLACE,
          Pattern.compile(
              "^timeouts|(dns|hosted|time|security|trust|landing|private)_?zones?|zone_(id|name|redundan|balanc|resilien|mapping)|zonal|time_?zone|region_code"));
  private static final Pattern RESOURCE_POLICY =
      Pattern.compile(
          "policy|resource_policy|policy_document|access_policy|access_policies|key_policy|repository_policy(_text)?|policy_text|principal");
  private static final Pattern PERMISSION_TYPE = Pattern.compile("_iam_|::IAM::|rganizations");

  static {
    words(
        "encryption or key",
        "kms|kms_?key\\w*|encrypt|encrypted|encryption|sse|cmek|cmk|byok|customer_managed(_encryption)?_key|customer_key|data_encryption");
    words(
        "TLS, cipher or VPN",
        "tls|ssl|https|cipher|ciphers|ike|ipsec|dh_group\\w*|phase[12]|pfs|dnssec|in_transit|transit_encryption|secure_transport|secure_connections|mtls|security_policy_name|tls_policy");
    words(
        PUBLIC,
        "publicly_accessible|public_access\\w*|public_ip\\w*|public_network\\w*|is_public\\w*|assign_public|endpoint_public|internet|internet_facing|source_ranges?|cidr_blocks|cidr_ip(v6)?|cidr_ipv[46]|authorized_networks|whitelisted_ips|allowed_networks|allowed_ips?|ip_rules?|ip_range_filter|anonymous|unauthenticated|start_ip_address|access_level|ingress|public");
    words(
        "log or retention",
        "log|logs|logging|log_config|audit|auditing|syslog|diagnostics?|retention|flow_log\\w*|monitoring_suite");
    words(
        PLACE,
        "regions?|region_name|region_list|availability_zones?|availability_zone_ids?|edge_locations?");
  }

  /** Classes of each type that has any, by type. */
  final Map<String, Set<String>> classes = new TreeMap<>();

  /** Every type whose arguments are known. */
  final Set<String> known = new TreeSet<>();

  /** Reads the schemas of {@code aws} (Terraform) or {@code cfn} (CloudFormation). */
  static Universe of(String provider) throws IOException {
    Universe universe = new Universe();
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(SCHEMAS.resolve(provider + ".json.gz")))) {
      for (Map.Entry<String, JsonNode> type :
          new ObjectMapper().readTree(in).get("resources").properties()) {
        universe.add(type.getKey(), type.getValue());
      }
    }
    return universe;
  }

  static Set<String> classNames() {
    return CLASSES.keySet();
  }

  private void add(String type, JsonNode arguments) {
    known.add(type);
    List<String> paths = new ArrayList<>();
    flatten(arguments, "", paths);
    Set<String> found = new TreeSet<>();
    for (String path : paths) {
      if (path.equals("region")) {
        continue; // the provider's default covers it
      }
      String words = wordsOf(path);
      for (Map.Entry<String, Pattern> each : CLASSES.entrySet()) {
        String name = each.getKey();
        if (!found.contains(name) && speaksOf(each, type, words)) {
          found.add(name);
        }
      }
    }
    if (!found.isEmpty()) {
      classes.put(type, found);
    }
  }

  private static boolean speaksOf(Map.Entry<String, Pattern> each, String type, String words) {
    Pattern noise = NOISE.get(each.getKey());
    boolean noisy = noise != null && noise.matcher(words).find();
    if (each.getValue().matcher(words).find() && !noisy) {
      return true;
    }
    return switch (each.getKey()) {
      case "TLS, cipher or VPN" ->
          words.equals("security_policy") || words.endsWith("_security_policy");
      case PUBLIC ->
          RESOURCE_POLICY.matcher(words).matches() && !PERMISSION_TYPE.matcher(type).find();
      default -> false;
    };
  }

  private static void flatten(JsonNode arguments, String prefix, List<String> paths) {
    for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
      String path = prefix + argument.getKey();
      paths.add(path);
      if (argument.getValue().has("args")) {
        flatten(argument.getValue().get("args"), path + ".", paths);
      }
    }
  }

  private static String wordsOf(String path) {
    return path.replace('.', '_')
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
        .toLowerCase(Locale.ROOT);
  }

  private static void words(String name, String words) {
    CLASSES.put(name, Pattern.compile("(?:^|_)(" + words + ")(?:_|$)"));
  }
}
