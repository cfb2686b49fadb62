package dev.sekisho.cloudformation.sam;

import dev.sekisho.knowledge.Table;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The serverless transform: from the resources of a template to those that it stands for. Names
 * that end with a hash of their contents there have none here ({@code ApiDeployment}, {@code
 * FunctionVersion}); of several that differ by it alone, the second is numbered two.
 */
public final class SamTransform {
  /** The name under which a template asks for it. */
  public static final String NAME = "AWS::Serverless-2016-10-31";

  private static final String PREFIX = "AWS::Serverless::";

  private final Assembly assembly = new Assembly();
  private final Globals globals;
  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final Apis apis;
  private final Neighbours neighbours;
  private final Function<String, @Nullable Table> tables;

  /**
   * A resource of the template.
   *
   * @param id its logical id
   * @param type its type
   * @param entry as it is written
   * @param body the value of the entry
   * @param reader reads what stands in it
   */
  public record Input(String id, String type, Entry entry, Mapping body, TextReader reader) {}

  private SamTransform(
      Mapping globals, List<Input> inputs, Function<String, @Nullable Table> tables) {
    this.globals = new Globals(globals);
    this.tables = tables;
    this.apis = new Apis(assembly, this.globals);
    Map<String, Entry> plain = new HashMap<>();
    for (Input input : inputs) {
      this.inputs.put(input.id(), input);
      if (!input.type().startsWith(PREFIX)) {
        plain.put(input.id(), input.entry());
      }
    }
    this.neighbours = new Neighbours(plain);
  }

  /**
   * Expands the resources of a template.
   *
   * @param globals its {@code Globals}
   * @param tables the tables of what is known of policies, by name
   */
  public static Expansion of(
      Mapping globals, List<Input> inputs, Function<String, @Nullable Table> tables) {
    return new SamTransform(globals, inputs, tables).expand();
  }

  private Expansion expand() {
    inputs.values().forEach(this::read);
    for (Source source : sources) {
      switch (source.type()) {
        case "Api" -> apis.addRest(source);
        case "HttpApi" -> apis.addHttp(source);
        default -> {}
      }
    }
    GradualDeployments deployments = new GradualDeployments(assembly);
    callers(deployments);
    others();
    apis.finish();
    deployments.finish();
    connect();
    return result();
  }

  /** Functions and state machines, whose events bring forth more than themselves. */
  private void callers(GradualDeployments deployments) {
    ManagedPolicies managed = new ManagedPolicies(() -> tables.apply("managed-policies"));
    PolicyTemplates templates = new PolicyTemplates(() -> tables.apply("sam-policy-templates"));
    Events events = new Events(assembly, neighbours, new ApiEvents(assembly, apis));
    LambdaFunctions functions =
        new LambdaFunctions(assembly, managed, templates, events, deployments);
    StateMachines machines = new StateMachines(assembly, managed, templates, events);
    for (Source source : sources) {
      switch (source.type()) {
        case "Function" -> functions.expand(source);
        case "StateMachine" -> machines.expand(source);
        default -> {}
      }
    }
  }

  private void others() {
    SimpleTypes simple = new SimpleTypes(assembly);
    WebFunctions web = new WebFunctions(assembly, () -> tables.apply("sam-region-groups"));
    for (Source source : sources) {
      switch (source.type()) {
        case "SimpleTable" -> simple.table(source);
        case "LayerVersion" -> simple.layer(source);
        case "Application" -> simple.application(source);
        case "CapacityProvider" -> new CapacityProviders(assembly).expand(source);
        case "NetworkConnector" -> new NetworkConnectors(assembly).expand(source);
        case "MicrovmImage" -> new MicrovmImages(assembly).expand(source);
        case "WebFunction" -> web.expand(source);
        case "WebSocketApi" -> new WebSocketApis(assembly, apis.domains()).expand(source);
        case "Function", "StateMachine", "Api", "HttpApi", "GraphQLApi", "Connector" -> {}
        default -> unknown(source);
      }
    }
  }

  /** A type that is not known here stays as it is, and may bring forth anything. */
  private void unknown(Source source) {
    YamlTree type = source.body().get("Type");
    assembly.gap(source, source.type(), type == null ? source.body() : type);
  }

  private void connect() {
    Connectors connectors = new Connectors(assembly, neighbours, tables);
    for (Source source : sources) {
      switch (source.type()) {
        case "Connector" -> connectors.expand(source);
        case "GraphQLApi" -> new GraphQlApis(assembly, connectors).expand(source);
        default -> {}
      }
    }
    for (Input input : inputs.values()) {
      Mapping embedded = Form.mapping(input.body(), "Connectors");
      if (embedded != null) {
        embedded.entries().forEach(entry -> embedded(connectors, input, entry));
      }
    }
  }

  private static void embedded(Connectors connectors, Input input, Entry entry) {
    Mapping body = Form.mapping(entry.value());
    Mapping properties = Form.mapping(body, "Properties");
    if (body != null && properties != null) {
      String id = input.id() + input.reader().name(entry.key().text());
      connectors.embedded(
          new Source(id, Place.of(entry), body, "Connector", properties, input.reader()),
          input.id());
    }
  }

  private void read(Input input) {
    if (!input.type().startsWith(PREFIX)) {
      return;
    }
    String type = input.type().substring(PREFIX.length());
    Mapping properties = globals.properties(type, input.body());
    Source source =
        new Source(
            input.id(),
            Place.of(input.entry()),
            input.body(),
            type,
            properties == null ? input.body() : properties,
            input.reader());
    if (properties == null) {
      unreadable(source);
    } else {
      if (Form.hasTransform(properties)) {
        assembly.gap(source, "Properties", input.entry());
      }
      sources.add(source);
    }
  }

  /** A resource all of whose properties are computed: what it is remains, the rest is open. */
  private void unreadable(Source source) {
    String type = MAIN_TYPES.get(source.type());
    YamlTree written = source.body().get("Properties");
    if (type != null && written != null) {
      assembly.main(source, type).computed(written);
    }
    assembly.gap(source, "Properties", written == null ? source.body() : written);
  }

  private static final Map<String, String> MAIN_TYPES =
      Map.ofEntries(
          Map.entry("Function", "AWS::Lambda::Function"),
          Map.entry("Api", "AWS::ApiGateway::RestApi"),
          Map.entry("HttpApi", "AWS::ApiGatewayV2::Api"),
          Map.entry("WebSocketApi", "AWS::ApiGatewayV2::Api"),
          Map.entry("SimpleTable", "AWS::DynamoDB::Table"),
          Map.entry("StateMachine", "AWS::StepFunctions::StateMachine"),
          Map.entry("LayerVersion", "AWS::Lambda::LayerVersion"),
          Map.entry("Application", "AWS::CloudFormation::Stack"),
          Map.entry("GraphQLApi", "AWS::AppSync::GraphQLApi"),
          Map.entry("CapacityProvider", "AWS::Lambda::CapacityProvider"),
          Map.entry("NetworkConnector", "AWS::Lambda::NetworkConnector"),
          Map.entry("MicrovmImage", "AWS::Lambda::MicrovmImage"),
          Map.entry("WebFunction", "AWS::Lambda::WebFunction"));

  private Expansion result() {
    List<Expansion.Expanded> all = new ArrayList<>();
    for (Input input : inputs.values()) {
      Draft draft = assembly.get(input.id());
      if (!input.type().startsWith(PREFIX)) {
        Entry entry = neighbours.complete(input.id(), input.entry());
        all.add(new Expansion.Expanded(input.id(), input.type(), entry, input.id()));
      } else if (draft == null && !VANISHING.contains(input.type())) {
        all.add(new Expansion.Expanded(input.id(), input.type(), input.entry(), input.id()));
      }
    }
    for (Draft draft : assembly.drafts().values()) {
      Input same = inputs.get(draft.id());
      if (same == null || same.type().startsWith(PREFIX)) {
        all.add(new Expansion.Expanded(draft.id(), draft.type(), draft.entry(), draft.from().id()));
      }
    }
    return new Expansion(all, assembly.names(), assembly.conditions(), assembly.gaps());
  }

  /** Types that leave nothing of their own name behind. */
  private static final List<String> VANISHING = List.of(PREFIX + "Connector");
}
