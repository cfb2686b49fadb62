package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Plans that bind API keys to REST APIs: one for each, or one for all that share it. */
final class UsagePlans {
  private static final String[] COPIED = {
    "UsagePlanName", "Description", "Quota", "Tags", "Throttle"
  };

  private final Assembly assembly;
  private final List<Source> sharing = new ArrayList<>();
  private final List<Object> stages = new ArrayList<>();
  private final List<Object> keys = new ArrayList<>();
  private final List<Object> apis = new ArrayList<>();

  UsagePlans(Assembly assembly) {
    this.assembly = assembly;
  }

  void add(Source source, String stage) {
    Mapping plan = Form.mapping(source.mapping("Auth"), "UsagePlan");
    String kind = plan == null ? null : source.text(plan.get("CreateUsagePlan"));
    if (plan == null || kind == null) {
      return;
    }
    Map<String, Object> apiStage =
        Parts.map("ApiId", Parts.ref(source.id()), "Stage", Parts.ref(stage));
    Map<String, Object> key =
        Parts.map("RestApiId", Parts.ref(source.id()), "StageName", Parts.ref(stage));
    if (kind.equals("SHARED")) {
      sharing.add(source);
      stages.add(apiStage);
      keys.add(key);
      apis.add(source.id());
    } else if (kind.equals("PER_API")) {
      String id = source.id();
      write(
          source,
          plan,
          List.of(id + "UsagePlan", id + "ApiKey", id + "UsagePlanKey"),
          Parts.list(apiStage),
          Parts.list(key),
          Parts.list(id));
    }
  }

  private List<Draft> write(
      Source source, Mapping plan, List<String> ids, Object stages, Object keys, Object apis) {
    Place place = source.placeOf("Auth");
    Draft usage =
        assembly
            .beside(ids.get(0), "AWS::ApiGateway::UsagePlan", source, place)
            .set("ApiStages", stages)
            .copy(plan, COPIED)
            .attribute("DependsOn", apis);
    Draft key =
        assembly
            .beside(ids.get(1), "AWS::ApiGateway::ApiKey", source, place)
            .set("Enabled", true)
            .set("StageKeys", keys)
            .attribute("DependsOn", Parts.list(ids.get(0)));
    Draft bond =
        assembly
            .beside(ids.get(2), "AWS::ApiGateway::UsagePlanKey", source, place)
            .set("KeyId", Parts.ref(ids.get(1)))
            .set("KeyType", "API_KEY")
            .set("UsagePlanId", Parts.ref(ids.get(0)))
            .attribute("DependsOn", Parts.list(ids.get(1)));
    assembly.name(source, "UsagePlan", ids.get(0));
    assembly.name(source, "ApiKey", ids.get(1));
    assembly.name(source, "UsagePlanKey", ids.get(2));
    return List.of(usage, key, bond);
  }

  void finish() {
    if (sharing.isEmpty()) {
      return;
    }
    Source last = sharing.get(sharing.size() - 1);
    Mapping plan = Form.mapping(last.mapping("Auth"), "UsagePlan");
    if (plan == null) {
      return;
    }
    List<String> ids = List.of("ServerlessUsagePlan", "ServerlessApiKey", "ServerlessUsagePlanKey");
    List<Draft> drafts = write(last, plan, ids, stages, keys, apis);
    String condition = condition(last);
    for (Draft draft : drafts) {
      draft.removeAttribute("Condition");
      draft.attribute("Condition", condition);
    }
    Tags.propagate(last, drafts);
    sharing.forEach(source -> names(source, ids));
  }

  private void names(Source source, List<String> ids) {
    assembly.name(source, "UsagePlan", ids.get(0));
    assembly.name(source, "ApiKey", ids.get(1));
    assembly.name(source, "UsagePlanKey", ids.get(2));
  }

  private @Nullable String condition(Source last) {
    TreeSet<String> conditions = new TreeSet<>();
    for (Source source : sharing) {
      YamlTree written = source.body().get("Condition");
      String condition = source.condition();
      if (written == null || condition == null) {
        return null;
      }
      conditions.add(condition);
    }
    return CombinedConditions.any(conditions, "SharedUsagePlanCondition", last, assembly);
  }
}
