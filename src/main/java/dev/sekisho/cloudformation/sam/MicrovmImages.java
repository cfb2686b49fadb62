package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code AWS::Serverless::MicrovmImage}: an image of small machines, and who builds it. */
final class MicrovmImages {
  private static final String SCHEME = "s3://";

  private final Assembly assembly;

  MicrovmImages(Assembly assembly) {
    this.assembly = assembly;
  }

  void expand(Source source) {
    YamlTree role = source.filled("BuildRoleArn");
    Draft image = assembly.main(source, "AWS::Lambda::MicrovmImage");
    image.copy(
        source.properties(), "Name", "BaseImageArn", "BaseImageVersion", "Description", "Logging");
    image.copy(
        source.properties(),
        "EgressNetworkConnectors",
        "CpuConfigurations",
        "Resources",
        "AdditionalOsCapabilities",
        "Hooks");
    empty(image, "", "Description");
    empty(image, Parts.map(), "Logging", "Hooks");
    empty(
        image,
        Parts.list(),
        "EgressNetworkConnectors",
        "CpuConfigurations",
        "Resources",
        "AdditionalOsCapabilities");
    image.set("CodeArtifact", Parts.map("Uri", code(source)));
    image.set("BuildRoleArn", role == null ? builder(source) : role);
    image.set("EnvironmentVariables", variables(source));
    image.set("Tags", Tags.signed("lambda:createdBy", source.get("Tags")));
  }

  /** What must be there, where nothing is written. */
  private static void empty(Draft image, Object value, String... properties) {
    for (String property : properties) {
      if (image.get(property) == null) {
        image.set(property, value);
      }
    }
  }

  /** Code that still lies in the source tree goes to a bucket first. */
  private static Object code(Source source) {
    YamlTree uri = source.get("CodeUri");
    String literal = source.literal(uri);
    boolean here = literal != null && !literal.startsWith(SCHEME);
    return uri == null || here ? Parts.open() : uri;
  }

  private static Object variables(Source source) {
    YamlTree written = source.get("EnvironmentVariables");
    Mapping mapping = Form.mapping(written);
    if (mapping == null) {
      return written == null ? Parts.list() : Parts.list(Parts.open());
    }
    List<Object> variables = new ArrayList<>();
    mapping
        .entries()
        .forEach(each -> variables.add(Parts.map("Key", each.key().text(), "Value", each.value())));
    return variables;
  }

  private Map<String, Object> builder(Source source) {
    String id = source.id() + "BuildRole";
    Map<String, Object> read = Parts.allow(Parts.list("s3:GetObject"), bucket(source));
    Map<String, Object> log =
        Parts.allow(
            Parts.list("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"), "*");
    Object policy = Parts.policy("MicrovmImageBuildPolicy", Parts.document(read, log));
    new OperatorRoles(assembly).role(source, id, "Policies", policy);
    return Parts.attribute(id, "Arn");
  }

  private static Object bucket(Source source) {
    String uri = source.text("CodeUri");
    if (uri == null || !uri.startsWith(SCHEME)) {
      return Parts.open();
    }
    String bucket = uri.substring(SCHEME.length());
    int slash = bucket.indexOf('/');
    return Parts.sub(
        "arn:${AWS::Partition}:s3:::" + (slash < 0 ? bucket : bucket.substring(0, slash)) + "/*");
  }
}
