package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.List;
import java.util.Map;

/** {@code AWS::Serverless::Function}: the function, its role, and what else it asks for. */
final class LambdaFunctions {
  private static final String[] COPIED = {
    "FunctionName",
    "Handler",
    "Runtime",
    "Description",
    "MemorySize",
    "Timeout",
    "VpcConfig",
    "Role",
    "Environment",
    "KmsKeyArn",
    "ReservedConcurrentExecutions",
    "Layers",
    "FileSystemConfigs",
    "ImageConfig",
    "PackageType",
    "Architectures",
    "SnapStart",
    "EphemeralStorage",
    "CodeSigningConfigArn",
    "RuntimeManagementConfig",
    "LoggingConfig",
    "TenancyConfig",
    "RecursiveLoop",
    "DurableConfig",
    "FunctionScalingConfig",
    "PublishToLatestPublished"
  };

  private final Assembly assembly;
  private final ManagedPolicies managed;
  private final PolicyTemplates templates;
  private final Events events;
  private final GradualDeployments deployments;

  LambdaFunctions(
      Assembly assembly,
      ManagedPolicies managed,
      PolicyTemplates templates,
      Events events,
      GradualDeployments deployments) {
    this.assembly = assembly;
    this.managed = managed;
    this.templates = templates;
    this.events = events;
    this.deployments = deployments;
  }

  void expand(Source source) {
    Draft function = function(source);
    String alias = new Versions(assembly, deployments).publish(source, function);
    new FunctionUrls(assembly).add(source, alias);
    Role role = role(source);
    new InvokeDestinations(assembly).add(source, alias, role);
    role.policies();
    boolean generated = placeRole(source, function, role);
    events.function(new Target(source, alias, role));
    if (generated) {
      writeRole(source, role);
    }
    Tags.propagate(source, assembly.of(source));
  }

  private Draft function(Source source) {
    Draft function = assembly.main(source, "AWS::Lambda::Function");
    function.copy(source.properties(), COPIED);
    function.set("Code", code(source));
    function.set("Tags", Tags.created("lambda:createdBy", source.get("Tags")));
    Entry tracing = source.entry("Tracing");
    if (tracing != null && isTraced(source)) {
      function.set("TracingConfig", tracing, Parts.map("Mode", tracing.value()));
    }
    Entry letters = source.entry("DeadLetterQueue");
    Mapping queue = source.mapping("DeadLetterQueue");
    if (letters != null && queue != null) {
      function.set("DeadLetterConfig", letters, Parts.map("TargetArn", queue.get("TargetArn")));
    }
    capacity(source, function);
    return function;
  }

  /**
   * Whether the transform knows what is written; of a choice it takes for granted that it traces.
   */
  private static boolean isSaid(Source source, YamlTree tracing) {
    return source.text(tracing) != null || Form.refers(tracing) == null;
  }

  private static boolean isTraced(Source source) {
    return source.get("Tracing") != null && !"Disabled".equals(source.text("Tracing"));
  }

  private static void capacity(Source source, Draft function) {
    Entry entry = source.entry("CapacityProviderConfig");
    Mapping config = source.mapping("CapacityProviderConfig");
    if (entry != null && config != null) {
      function.set(
          "CapacityProviderConfig",
          entry,
          Parts.map(
              "LambdaManagedInstancesCapacityProviderConfig",
              Parts.map(
                  "CapacityProviderArn",
                  config.get("Arn"),
                  "PerExecutionEnvironmentMaxConcurrency",
                  config.get("PerExecutionEnvironmentMaxConcurrency"),
                  "ExecutionEnvironmentMemoryGiBPerVCpu",
                  config.get("ExecutionEnvironmentMemoryGiBPerVCpu"))));
    }
  }

  private static Object code(Source source) {
    Entry inline = source.entry("InlineCode");
    Entry image = source.entry("ImageUri");
    Entry uri = source.entry("CodeUri");
    boolean isImage = "Image".equals(source.text("PackageType"));
    Object code =
        isImage
            ? image == null ? Parts.open() : placed(image, Parts.map("ImageUri", image.value()))
            : inline != null
                ? placed(inline, Parts.map("ZipFile", inline.value()))
                : uri == null ? Parts.open() : Locations.of(source, uri, Locations.CODE);
    Entry key = source.entry("SourceKMSKeyArn");
    if (key != null && !isImage && code instanceof Map<?, ?> map) {
      Map<String, Object> keyed = Parts.map();
      map.forEach((name, value) -> keyed.put(String.valueOf(name), value));
      keyed.put("SourceKMSKeyArn", key.value());
      return keyed;
    }
    return code;
  }

  private static Object placed(Entry at, Object piece) {
    return new TreeWriter(Place.of(at)).tree(piece);
  }

  private Role role(Source source) {
    Role role = new Role(source, assembly, managed, templates);
    role.attach(
        Parts.managedPolicy(
            source.get("DurableConfig") == null
                ? "service-role/AWSLambdaBasicExecutionRole"
                : "service-role/AWSLambdaBasicDurableExecutionRolePolicy"));
    YamlTree tracing = source.get("Tracing");
    if (isTraced(source)) {
      boolean known = tracing == null || isSaid(source, tracing);
      role.attach(known ? Parts.managedPolicy("AWSXrayWriteOnlyAccess") : Parts.open());
    }
    if (source.filled("VpcConfig") != null) {
      role.attach(Parts.managedPolicy("service-role/AWSLambdaVPCAccessExecutionRole"));
    }
    Mapping queue = source.mapping("DeadLetterQueue");
    YamlTree arn = queue == null ? null : queue.get("TargetArn");
    if (queue != null && arn != null) {
      String action =
          "SNS".equals(source.text(queue.get("Type"))) ? "sns:Publish" : "sqs:SendMessage";
      role.grant(Parts.policy("DeadLetterQueuePolicy", Parts.document(Parts.allow(action, arn))));
    }
    return role;
  }

  /** Whether the role is generated; where it hangs on a condition, only under that. */
  private boolean placeRole(Source source, Draft function, Role role) {
    YamlTree written = source.get("Role");
    if (written == null) {
      function.set("Role", role.arn());
      return true;
    }
    List<YamlTree> branches = Form.branches(written);
    if (branches == null) {
      return false;
    }
    boolean first = Form.isNoValue(branches.get(1));
    boolean second = Form.isNoValue(branches.get(2));
    if (first && second) {
      function.set("Role", role.arn());
    } else if (first) {
      function.set("Role", Parts.choose(branches.get(0), role.arn(), branches.get(2)));
    } else if (second) {
      function.set("Role", Parts.choose(branches.get(0), branches.get(1), role.arn()));
    }
    return first || second;
  }

  private void writeRole(Source source, Role role) {
    YamlTree assumed = source.get("AssumeRolePolicyDocument");
    Object trust = assumed == null ? Parts.assumedBy("lambda.amazonaws.com") : assumed;
    Draft draft =
        role.write(trust, Tags.created("lambda:createdBy", source.get("Tags")), "RolePath");
    YamlTree written = source.get("Role");
    List<YamlTree> branches = written == null ? null : Form.branches(written);
    String condition = branches == null ? null : source.literal(branches.get(0));
    if (branches == null || condition == null) {
      return;
    }
    boolean first = Form.isNoValue(branches.get(1));
    boolean second = Form.isNoValue(branches.get(2));
    if (first && !second) {
      draft.attribute("Condition", condition);
    } else if (second && !first) {
      draft.attribute("Condition", CombinedConditions.not(condition, source, assembly));
    }
  }
}
