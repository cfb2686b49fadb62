package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From which accounts, addresses and networks an API may be called. */
final class ResourcePolicy {
  private static final String SECTION = "x-amazon-apigateway-policy";
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z0-9._-]+\\+?|proxy\\+)\\}");

  /** With more pieces than this a policy is not spelled out. */
  private static final long MOST = 1_000_000;

  private final Source source;
  private final ApiDocument document;
  private final TreeWriter writer;

  ResourcePolicy(Source source, ApiDocument document) {
    this.source = source;
    this.document = document;
    this.writer = new TreeWriter(source.place());
  }

  /** Lets a policy hold for all paths. */
  void everywhere(Mapping policy) {
    List<String> paths = List.copyOf(document.paths().keySet());
    if ((long) Form.size(policy) * paths.size() > MOST) {
      document.section(SECTION).putAll(Parts.open());
      return;
    }
    YamlTree stage = source.get("StageName");
    for (String path : paths) {
      path(policy, path, stage == null ? "" : stage);
    }
    custom(policy);
  }

  void path(Mapping policy, String path, Object stage) {
    Object resources = resources(path, stage);
    accounts(policy, "AwsAccountWhitelist", "Allow", resources);
    accounts(policy, "AwsAccountBlacklist", "Deny", resources);
    addresses(policy, "IpRangeWhitelist", "NotIpAddress", resources);
    addresses(policy, "IpRangeBlacklist", "IpAddress", resources);
    networks(policy, "Blacklist", "StringEquals", resources);
    networks(policy, "Whitelist", "StringNotEquals", resources);
  }

  void custom(Mapping policy) {
    YamlTree statements = Form.given(policy, "CustomStatements");
    if (statements == null) {
      return;
    }
    Map<String, Object> section = document.section(SECTION);
    if (section.get("Statement") == null) {
      section.put("Version", Parts.VERSION);
      section.put("Statement", statements);
      Form.items(statements).forEach(this::isNew);
    } else {
      add(new ArrayList<>(Form.items(statements)));
    }
  }

  private List<Object> resources(String path, Object stage) {
    List<Object> resources = new ArrayList<>();
    for (Map<String, Object> item : ApiDocument.contents(document.paths().get(path))) {
      for (String method : item.keySet()) {
        String verb = method.equals(ApiDocument.ANY) ? "*" : method.toUpperCase(Locale.ROOT);
        resources.add(
            Parts.sub(
                "execute-api:/${__Stage__}/" + verb + VARIABLE.matcher(path).replaceAll("*"),
                Parts.map("__Stage__", stage)));
      }
    }
    return resources;
  }

  private void accounts(Mapping policy, String property, String effect, Object resources) {
    YamlTree written = Form.filled(policy, property);
    if (written != null) {
      add(
          Parts.list(
              statement(
                  effect, resources, Parts.map("AWS", new ArrayList<>(Form.items(written))))));
    }
  }

  private void addresses(Mapping policy, String property, String operator, Object resources) {
    YamlTree written = Form.filled(policy, property);
    if (written != null) {
      Object ranges = new ArrayList<>(Form.items(written));
      restrict(resources, Parts.map(operator, Parts.map("aws:SourceIp", ranges)));
    }
  }

  private void networks(Mapping policy, String list, String operator, Object resources) {
    List<Object> networks = new ArrayList<>();
    List<Object> endpoints = new ArrayList<>();
    for (YamlTree item : Form.items(Form.given(policy, "SourceVpc" + list))) {
      String text = String.valueOf(source.text(item));
      (text.startsWith("vpce-") ? endpoints : networks).add(item);
    }
    networks.addAll(Form.items(Form.given(policy, "IntrinsicVpc" + list)));
    endpoints.addAll(Form.items(Form.given(policy, "IntrinsicVpce" + list)));
    Map<String, Object> condition =
        Parts.map(
            "aws:SourceVpc",
            networks.isEmpty() ? null : networks,
            "aws:SourceVpce",
            endpoints.isEmpty() ? null : endpoints);
    if (!condition.isEmpty()) {
      restrict(resources, Parts.map(operator, condition));
    }
  }

  private void restrict(Object resources, Map<String, Object> condition) {
    Map<String, Object> denied = statement("Deny", resources, "*");
    denied.put("Condition", condition);
    add(Parts.list(statement("Allow", resources, "*"), denied));
  }

  private static Map<String, Object> statement(String effect, Object resources, Object principal) {
    return Parts.map(
        "Effect",
        effect,
        "Action",
        "execute-api:Invoke",
        "Resource",
        resources,
        "Principal",
        principal);
  }

  private boolean isNew(Object statement) {
    return document.isNewStatement(Form.spelled(writer.tree(statement)));
  }

  @SuppressWarnings("unchecked") // a list of statements holds anything
  private void add(List<Object> statements) {
    Map<String, Object> policy = document.section(SECTION);
    policy.put("Version", Parts.VERSION);
    List<Object> more = new ArrayList<>(statements);
    more.removeIf(each -> !isNew(each));
    Object known = policy.get("Statement");
    if (known instanceof List<?> list) {
      ((List<Object>) list).addAll(more);
    } else if (known == null && statements.size() == 1) {
      policy.put("Statement", statements.get(0));
    } else if (!more.isEmpty()) {
      more.addAll(0, written(known));
      policy.put("Statement", more);
    }
  }

  private static List<Object> written(@Nullable Object known) {
    return known == null
        ? List.of()
        : known instanceof YamlTree tree ? new ArrayList<>(Form.items(tree)) : List.of(known);
  }
}
