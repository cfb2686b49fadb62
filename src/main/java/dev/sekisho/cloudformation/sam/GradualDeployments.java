package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gradual deployments: one application and role for all functions, a group for each of them. */
final class GradualDeployments {
  private static final String APPLICATION = "ServerlessDeploymentApplication";
  private static final String ROLE = "CodeDeployServiceRole";

  private static final Set<String> PREDEFINED =
      Set.of(
          "Canary10Percent5Minutes",
          "Canary10Percent10Minutes",
          "Canary10Percent15Minutes",
          "Canary10Percent30Minutes",
          "Linear10PercentEvery1Minute",
          "Linear10PercentEvery2Minutes",
          "Linear10PercentEvery3Minutes",
          "Linear10PercentEvery10Minutes",
          "AllAtOnce");

  private final Assembly assembly;
  private final List<Source> sources = new ArrayList<>();
  private boolean roleNeeded;

  GradualDeployments(Assembly assembly) {
    this.assembly = assembly;
  }

  void add(Source source, Draft alias) {
    Entry entry = source.entry("DeploymentPreference");
    if (entry == null) {
      return;
    }
    Mapping preference = Form.mapping(entry.value());
    if (preference == null) {
      assembly.gap(source, "DeploymentPreference", entry);
      return;
    }
    YamlTree enabled = Form.given(preference, "Enabled");
    String said = source.text(enabled);
    if (enabled != null && said == null) {
      assembly.gap(source, "DeploymentPreference", entry);
    }
    if (enabled == null || "true".equalsIgnoreCase(said)) {
      sources.add(source);
      group(source, entry, preference);
      alias.attribute("UpdatePolicy", updatePolicy(source, preference));
    }
  }

  private static Map<String, Object> updatePolicy(Source source, Mapping preference) {
    Mapping hooks = Form.mapping(preference, "Hooks");
    return Parts.map(
        "CodeDeployLambdaAliasUpdate",
        Parts.map(
            "ApplicationName",
            Parts.ref(APPLICATION),
            "DeploymentGroupName",
            Parts.ref(source.id() + "DeploymentGroup"),
            "BeforeAllowTrafficHook",
            Form.given(hooks, "PreTraffic"),
            "AfterAllowTrafficHook",
            Form.given(hooks, "PostTraffic")));
  }

  private void group(Source source, Entry entry, Mapping preference) {
    String id = source.id() + "DeploymentGroup";
    String kind = "AWS::CodeDeploy::DeploymentGroup";
    Draft group = assembly.add(Draft.free(id, kind, source, Place.of(entry)));
    boolean conditional = Form.isBool(preference.get("PassthroughCondition"), true);
    group.attribute("Condition", conditional ? source.condition() : null);
    group.set("AlarmConfiguration", alarms(Form.given(preference, "Alarms")));
    group.set("ApplicationName", Parts.ref(APPLICATION));
    Object events =
        Parts.list("DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST");
    group.set("AutoRollbackConfiguration", Parts.map("Enabled", true, "Events", events));
    YamlTree type = preference.get("Type");
    group.set("DeploymentConfigName", type == null ? null : configuration(source, type));
    group.set(
        "DeploymentStyle",
        Parts.map("DeploymentType", "BLUE_GREEN", "DeploymentOption", "WITH_TRAFFIC_CONTROL"));
    YamlTree role = Form.given(preference, "Role");
    roleNeeded |= role == null;
    group.set("ServiceRoleArn", role == null ? Parts.attribute(ROLE, "Arn") : role);
    group.copy(preference, "TriggerConfigurations");
    YamlTree tags = source.filled("Tags");
    boolean tagged = tags != null && Form.isBool(source.get("PropagateTags"), true);
    group.set("Tags", tagged ? Tags.list(tags) : null);
  }

  private static @Nullable Object alarms(@Nullable YamlTree written) {
    List<YamlTree> branches = written == null ? null : Form.branches(written);
    if (branches != null) {
      return Parts.choose(branches.get(0), orNothing(branches.get(1)), orNothing(branches.get(2)));
    }
    if (written == null || Form.sequence(written) == null) {
      return written == null ? null : Parts.open();
    }
    return named(Form.items(written));
  }

  private static Object orNothing(YamlTree branch) {
    return Form.sequence(branch) == null ? branch : named(Form.items(branch));
  }

  private static Map<String, Object> named(List<YamlTree> alarms) {
    if (alarms.isEmpty() || Form.isNoValue(alarms.get(0))) {
      return Parts.map();
    }
    List<Object> names = new ArrayList<>();
    alarms.forEach(alarm -> names.add(Parts.map("Name", alarm)));
    return Parts.map("Enabled", true, "Alarms", names);
  }

  private static Object configuration(Source source, YamlTree type) {
    String name = source.text(type);
    if (name != null) {
      return PREDEFINED.contains(name) ? predefined(name) : name;
    }
    List<YamlTree> branches = Form.branches(type);
    return branches == null
        ? type
        : Parts.choose(
            branches.get(0),
            configuration(source, branches.get(1)),
            configuration(source, branches.get(2)));
  }

  private static Object predefined(String name) {
    return Parts.sub("CodeDeployDefault.Lambda${ConfigName}", Parts.map("ConfigName", name));
  }

  /** Writes what all functions share. */
  void finish() {
    if (sources.isEmpty()) {
      return;
    }
    Source first = sources.get(0);
    Place place = first.placeOf("DeploymentPreference");
    String condition = condition(first);
    Draft application =
        assembly.add(Draft.free(APPLICATION, "AWS::CodeDeploy::Application", first, place));
    application.set("ComputePlatform", "Lambda").attribute("Condition", condition);
    application.set("Tags", tags());
    if (roleNeeded) {
      Draft role = assembly.add(Draft.free(ROLE, "AWS::IAM::Role", first, place));
      role.set("AssumeRolePolicyDocument", Parts.assumedBy("codedeploy.amazonaws.com"));
      role.set(
          "ManagedPolicyArns",
          Parts.list(Parts.managedPolicy("service-role/AWSCodeDeployRoleForLambda")));
      role.set("Tags", tags());
      role.attribute("Condition", condition);
    }
  }

  private @Nullable Object tags() {
    List<Object> tags = new ArrayList<>();
    for (Source source : sources) {
      if (Form.isBool(source.get("PropagateTags"), true)) {
        tags.addAll(Tags.list(source.filled("Tags")));
      }
    }
    return tags.isEmpty() ? null : tags;
  }

  /** The condition of all of them together; null where one is deployed in any case. */
  private @Nullable String condition(Source first) {
    Set<String> conditions = new TreeSet<>();
    for (Source source : sources) {
      Mapping preference = source.mapping("DeploymentPreference");
      boolean passed =
          preference != null && Form.isBool(preference.get("PassthroughCondition"), true);
      String condition = source.condition();
      if (!passed || condition == null) {
        return null;
      }
      conditions.add(condition);
    }
    return CombinedConditions.any(conditions, "ServerlessCodeDeployCondition", first, assembly);
  }
}
