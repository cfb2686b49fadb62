package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serverless types that stand for one plain resource each: tables, layers, applications. */
final class SimpleTypes {
  private static final Map<String, String> KEY_TYPES =
      Map.of("String", "S", "Number", "N", "Binary", "B");

  private final Assembly assembly;

  SimpleTypes(Assembly assembly) {
    this.assembly = assembly;
  }

  /** {@code AWS::Serverless::SimpleTable}. */
  void table(Source source) {
    Draft table = assembly.main(source, "AWS::DynamoDB::Table");
    Entry entry = source.entry("PrimaryKey");
    Mapping key = source.mapping("PrimaryKey");
    YamlTree name = Form.given(key, "Name");
    YamlTree type = Form.given(key, "Type");
    String known = type == null ? "String" : source.text(type);
    Object attribute = name == null ? "id" : name;
    Object kind = known == null ? Parts.open() : KEY_TYPES.getOrDefault(known, known);
    Map<String, Object> definition = Parts.map("AttributeName", attribute, "AttributeType", kind);
    Map<String, Object> schema = Parts.map("AttributeName", attribute, "KeyType", "HASH");
    if (entry == null) {
      table.set("AttributeDefinitions", Parts.list(definition));
      table.set("KeySchema", Parts.list(schema));
    } else {
      table.set("AttributeDefinitions", entry, Parts.list(definition));
      table.set("KeySchema", entry, Parts.list(schema));
    }
    if (source.filled("ProvisionedThroughput") == null) {
      table.set("BillingMode", "PAY_PER_REQUEST");
    }
    table.copy(
        source.properties(),
        "PointInTimeRecoverySpecification",
        "ProvisionedThroughput",
        "SSESpecification",
        "TableName");
    YamlTree tags = source.filled("Tags");
    table.set("Tags", tags == null ? null : Tags.list(tags));
  }

  /** {@code AWS::Serverless::LayerVersion}. */
  void layer(Source source) {
    Draft layer = assembly.main(source, "AWS::Lambda::LayerVersion");
    layer.set("LayerName", source.id());
    layer.copy(
        source.properties(),
        "LayerName",
        "Description",
        "CompatibleArchitectures",
        "CompatibleRuntimes",
        "LicenseInfo");
    Entry content = source.entry("ContentUri");
    layer.set(
        "Content", content == null ? Parts.open() : Locations.of(source, content, Locations.CODE));
    Entry retention = source.entry("RetentionPolicy");
    String kept = retention == null ? null : source.text(retention.value());
    if (kept != null) {
      layer.attribute("DeletionPolicy", kept.equalsIgnoreCase("delete") ? "Delete" : "Retain");
    } else if (!layer.hasAttribute("DeletionPolicy")) {
      layer.attribute("DeletionPolicy", "Retain");
    }
  }

  /** {@code AWS::Serverless::Application}: a stack of its own. */
  void application(Source source) {
    Draft stack = assembly.main(source, "AWS::CloudFormation::Stack");
    stack.copy(source.properties(), "Parameters", "NotificationARNs", "TimeoutInMinutes");
    List<Object> tags = Tags.created("lambda:createdBy", null);
    Mapping location = source.mapping("Location");
    if (location == null) {
      stack.copyAs(source.properties(), "Location", "TemplateURL");
    } else {
      stack.set("TemplateURL", Parts.open());
      tag(tags, "serverlessrepo:applicationId", Form.given(location, "ApplicationId"));
      tag(tags, "serverlessrepo:semanticVersion", Form.given(location, "SemanticVersion"));
    }
    tags.addAll(Tags.list(source.get("Tags")));
    stack.set("Tags", tags);
  }

  private static void tag(List<Object> tags, String key, @Nullable Object value) {
    if (value != null) {
      tags.add(Tags.tag(key, value));
    }
  }
}
