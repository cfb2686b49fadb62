package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code AWS::Serverless::CapacityProvider}: instances for functions, and who operates them. */
final class CapacityProviders {
  private final Assembly assembly;

  CapacityProviders(Assembly assembly) {
    this.assembly = assembly;
  }

  void expand(Source source) {
    Draft provider = assembly.main(source, "AWS::Lambda::CapacityProvider");
    provider.copy(source.properties(), "CapacityProviderName", "VpcConfig", "KmsKeyArn");
    YamlTree written = source.get("OperatorRole");
    Object role =
        written == null
            ? new OperatorRoles(assembly).generate(source, "AWSLambdaManagedEC2ResourceOperator")
            : written;
    provider.set("PermissionsConfig", Parts.map("CapacityProviderOperatorRoleArn", role));
    provider.set("Tags", Tags.signed("lambda:createdBy", source.get("Tags")));
    Mapping requirements = source.mapping("InstanceRequirements");
    provider.set("InstanceRequirements", requirements == null ? null : requirements(requirements));
    Mapping scaling = source.mapping("ScalingConfig");
    provider.set("CapacityProviderScalingConfig", scaling == null ? null : scaling(scaling));
    YamlTree logging = source.filled("LoggingConfig");
    provider.set("TelemetryConfig", logging == null ? null : Parts.map("LoggingConfig", logging));
    YamlTree passed = Form.given(source.mapping("ManagedResourceTags"), "Tags");
    provider.set(
        "PropagateTags",
        passed == null ? null : Parts.map("Mode", "Explicit", "ExplicitTags", Tags.list(passed)));
  }

  private static @Nullable Object requirements(Mapping written) {
    return Parts.map(
        "Architectures",
        Form.given(written, "Architectures"),
        "AllowedInstanceTypes",
        Form.given(written, "AllowedTypes"),
        "ExcludedInstanceTypes",
        Form.given(written, "ExcludedTypes"));
  }

  private static Map<String, Object> scaling(Mapping written) {
    YamlTree load = Form.given(written, "AverageCPUUtilization");
    return Parts.map(
        "MaxVCpuCount",
        Form.given(written, "MaxVCpuCount"),
        "ScalingMode",
        load == null ? "Auto" : "Manual",
        "ScalingPolicies",
        load == null
            ? null
            : Parts.list(
                Parts.map(
                    "PredefinedMetricType",
                    "LambdaCapacityProviderAverageCPUUtilization",
                    "TargetValue",
                    load)));
  }
}
