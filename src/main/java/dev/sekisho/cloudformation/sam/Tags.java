package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags, which serverless resources write as a map and most generated ones as a list. */
final class Tags {
  private Tags() {}

  /** The tag that tells who created a resource, and those that are written. */
  static List<Object> created(String by, @Nullable YamlTree written) {
    List<Object> tags = Parts.list(tag(by, "SAM"));
    tags.addAll(list(written));
    return tags;
  }

  /** Those that are written, and behind them the tag that tells who created a resource. */
  static List<Object> signed(String by, @Nullable YamlTree written) {
    List<Object> tags = list(written);
    tags.add(tag(by, "SAM"));
    return tags;
  }

  static List<Object> list(@Nullable YamlTree written) {
    List<Object> tags = new ArrayList<>();
    Mapping mapping = Form.mapping(written);
    if (mapping != null) {
      for (Entry entry : mapping.entries()) {
        boolean placed = !entry.key().text().startsWith("Fn::");
        tags.add(
            placed
                ? new TreeWriter(Place.of(entry)).tree(tag(entry.key().text(), entry.value()))
                : Parts.open());
      }
    } else if (written != null) {
      tags.add(Parts.open());
    }
    return tags;
  }

  static Object tag(String key, Object value) {
    return Parts.map("Key", key, "Value", value);
  }

  /** Gives its tags to all that is generated from a resource, where that is asked for. */
  static void propagate(Source source, List<Draft> drafts) {
    YamlTree tags = source.filled("Tags");
    if (tags == null || !Form.isBool(source.get("PropagateTags"), true)) {
      return;
    }
    // One tree for all, since there may be many of both.
    YamlTree list = new TreeWriter(source.placeOf("Tags")).tree(list(tags));
    for (Draft draft : drafts) {
      if (TAGGED.contains(draft.type())) {
        draft.set("Tags", list);
      } else if (MAPPED.contains(draft.type())) {
        draft.set("Tags", tags);
      }
    }
  }

  private static final List<String> TAGGED =
      List.of(
          "AWS::Lambda::Function",
          "AWS::IAM::Role",
          "AWS::IoT::TopicRule",
          "AWS::SQS::Queue",
          "AWS::SNS::Topic",
          "AWS::ApiGateway::RestApi",
          "AWS::ApiGateway::Stage",
          "AWS::ApiGateway::DomainName",
          "AWS::ApiGateway::UsagePlan",
          "AWS::ApiGateway::ApiKey",
          "AWS::StepFunctions::StateMachine",
          "AWS::Lambda::CapacityProvider");

  private static final List<String> MAPPED =
      List.of(
          "AWS::ApiGatewayV2::Stage", "AWS::ApiGatewayV2::DomainName", "AWS::ApiGatewayV2::Api");
}
