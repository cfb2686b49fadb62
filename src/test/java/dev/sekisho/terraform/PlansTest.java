package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.report.GraphJson;
import dev.sekisho.source.SourceScan;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans beside their source, without it, older than it, several for one root, and broken. */
class PlansTest {
  private static final Path FOLDER = Path.of("test-fixtures", "plans");
  private static final List<String> GIVEN =
      List.of(
          "buckets={a={size=10,encrypted=false},b={size=20,encrypted=true}}",
          "password=not-for-printing");

  @TempDir Path temporary;

  private Reading read(String fixture) throws IOException {
    Path tree = copy(fixture);
    return TerraformFrontEnd.build(SourceScan.scan(List.of(tree)), TerraformInputs.NONE);
  }

  /** The plans of a fixture, and beside them the one root that all but {@code alone} are about. */
  private Path copy(String fixture) throws IOException {
    Path tree = temporary.resolve(fixture);
    copy(FOLDER.resolve(fixture), tree);
    if (!fixture.equals("alone")) {
      copy(FOLDER.resolve("source"), tree);
    }
    return tree;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static Resource resource(ResourceGraph graph, String address) {
    return graph.resources().stream()
        .filter(resource -> resource.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> places(ResourceGraph graph) {
    List<String> places = new ArrayList<>();
    for (Resource resource : graph.resources()) {
      String place = resource.span().file().path() + ":" + resource.span().startLine();
      places.add(resource.address() + " " + resource.exists() + " " + place);
      resource
          .values()
          .entries()
          .forEach(
              (name, value) ->
                  places.add(
                      "  "
                          + name
                          + " "
                          + value.origin().span().file().path()
                          + ":"
                          + value.origin().span().startLine()));
    }
    return places;
  }

  private static String json(ResourceGraph graph) throws IOException {
    StringWriter json = new StringWriter();
    GraphJson.write(List.of(graph), json);
    return json.toString();
  }

  @Test
  void besideItsSourceAPlanGivesTheSameGraphAtTheSameLines() throws IOException {
    Reading planned = read("beside");
    Path tree = temporary.resolve("beside");
    Files.delete(tree.resolve("plan.json"));
    TerraformInputs inputs = new TerraformInputs(List.of(), GIVEN, null, null, null);
    Reading written = TerraformFrontEnd.build(SourceScan.scan(List.of(tree)), inputs);
    assertEquals(List.of(), planned.diagnostics());
    assertEquals(places(written.graphs().get(0)), places(planned.graphs().get(0)));
    assertEquals(written.graphs().get(0).edges().size(), planned.graphs().get(0).edges().size());
    assertTrue(planned.files().contains("plan.json"));
    String known = "\"Owner\":{\"$ref\":\"data.aws_caller_identity.me.account_id\"}";
    String compact = json(written.graphs().get(0)).replaceAll("\\s", "");
    assertTrue(compact.contains(known), compact);
    assertEquals(
        compact.replace(known, "\"Owner\":\"123456789012\""),
        json(planned.graphs().get(0)).replaceAll("\\s", ""));
  }

  @Test
  void withoutItsSourceAPlanIsAGraphOfItsOwn() throws IOException {
    ResourceGraph graph = read("alone").graphs().get(0);
    assertEquals("plan.json", graph.root());
    Resource bucket = resource(graph, "module.log[0].aws_s3_bucket.this");
    assertEquals("dr", bucket.provider().alias());
    assertTrue(
        bucket.provider().region() instanceof Value.Text text && text.text().equals("us-west-2"));
    Resource database = resource(graph, "aws_db_instance.db");
    assertTrue(
        database.provider().region() instanceof Value.Text text
            && text.text().equals("ap-northeast-1"));
    assertFalse(database.values().entries().containsKey("storage_encrypted"), "nobody wrote it");
    assertTrue(
        resource(graph, "aws_ebs_volume.data[\"a\"]").values().get("kms_key_id")
                instanceof Value.Reference key
            && key.address().equals("aws_kms_key.k")
            && key.attribute().equals("arn"));
    assertTrue(
        graph.edges().stream()
            .anyMatch(
                edge ->
                    edge.from().equals("module.log[1].aws_s3_bucket_policy.this")
                        && edge.to().equals("module.log[1].aws_s3_bucket.this")));
  }

  @Test
  void secretsOfAPlanAreNotPrinted() throws IOException {
    for (String fixture : List.of("beside", "alone")) {
      ResourceGraph graph = read(fixture).graphs().get(0);
      Value password = resource(graph, "aws_db_instance.db").values().get("password");
      assertTrue(password != null && password.origin().sensitive(), fixture);
      assertFalse(json(graph).contains("not-for-printing"), fixture);
    }
  }

  @Test
  void whereAPlanDiffersItWinsAndThatIsSaid() throws IOException {
    Reading reading = read("differs");
    ResourceGraph graph = reading.graphs().get(0);
    assertEquals(1, reading.diagnostics().size());
    assertEquals("plan-differs", reading.diagnostics().get(0).code());
    String words = reading.diagnostics().get(0).message().en();
    assertTrue(words.contains("2 places"), words);
    assertTrue(
        resource(graph, "aws_db_instance.db").values().get("publicly_accessible")
                instanceof Value.Bool open
            && !open.bool());
    assertTrue(
        graph.resources().stream()
            .noneMatch(each -> each.address().equals("module.log[1].aws_s3_bucket_policy.this")));
  }

  @Test
  void severalPlansOfOneRootAreItsEnvironments() throws IOException {
    List<ResourceGraph> graphs = read("several").graphs();
    assertEquals(2, graphs.size());
    assertEquals("dev", graphs.get(0).environment());
    assertEquals("prod", graphs.get(1).environment());
    assertEquals(".", graphs.get(0).root());
    Value region = resource(graphs.get(0), "aws_kms_key.k").provider().region();
    assertTrue(region instanceof Value.Text text && text.text().equals("us-east-1"));
  }

  @Test
  void aBrokenPlanIsSaidAndLeavesTheSource() throws IOException {
    Reading reading = read("broken");
    assertEquals("json-syntax", reading.diagnostics().get(0).code());
    assertEquals(1, reading.graphs().size());
    assertEquals(
        "main.tf", resource(reading.graphs().get(0), "aws_db_instance.db").span().file().path());
  }

  @Test
  void aBinaryPlanThatIsNamedIsToBeConverted() throws IOException {
    Path plan = temporary.resolve("prod.tfplan");
    Files.write(plan, "PK\3\4................tfplan....".getBytes(StandardCharsets.US_ASCII));
    Reading reading = TerraformFrontEnd.build(SourceScan.scan(List.of(plan)), TerraformInputs.NONE);
    assertEquals("plan-binary", reading.diagnostics().get(0).code());
    assertTrue(reading.diagnostics().get(0).message().en().contains("terraform show -json"));
  }

  @Test
  void plansOfOneNameInSeveralFoldersAreToldApart() throws IOException {
    Path tree = copy("several");
    Path plan = tree.resolve("dev.json");
    for (String name : List.of("dev/plan.json", "prod/plan.json", "plan.tfplan.json")) {
      Files.createDirectories(tree.resolve(name).getParent());
      Files.copy(plan, tree.resolve(name));
    }
    Files.delete(plan);
    Files.delete(tree.resolve("prod.json"));
    Reading reading = TerraformFrontEnd.build(SourceScan.scan(List.of(tree)), TerraformInputs.NONE);
    assertEquals(
        List.of("dev/plan", "plan", "prod/plan"),
        reading.graphs().stream().map(ResourceGraph::environment).toList());
  }

  @Test
  void aPlanThatPowerShellRedirectedIsReadAsTheSame() throws IOException {
    String known = json(read("alone").graphs().get(0));
    Path plan = temporary.resolve("alone").resolve("plan.json");
    String text = Files.readString(plan);
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(plan, ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(wide));
      Reading reading =
          TerraformFrontEnd.build(SourceScan.scan(List.of(plan)), TerraformInputs.NONE);
      assertEquals(List.of(), reading.diagnostics());
      assertEquals(
          known.replaceAll("\"(start|end)(Line|Column)\" : \\d+", ""),
          json(reading.graphs().get(0)).replaceAll("\"(start|end)(Line|Column)\" : \\d+", ""));
    }
  }

  @Test
  void whatNobodyWroteAndTheProviderChoosesIsNotThere() throws IOException {
    assertFalse(holdsIngress("", "[]", "", ""), "nothing speaks of anything");
    String spoken = "{\"resource\":\"aws_subnet.s\",\"attribute\":[\"id\"]}";
    assertFalse(
        holdsIngress("aws_subnet.s.id", "[" + spoken + "]", "", ""), "an expression says that");
    assertTrue(holdsIngress("", "[" + spoken + "]", "", ""), "dynamic blocks may go through it");
    String block = ",\"egress\":[{\"description\":true}]";
    assertFalse(
        holdsIngress("", "[" + spoken + "]", block, ""), "a block that is not shown speaks of it");
    String shown = ",\"egress\":[{\"description\":{\"references\":[\"aws_subnet.s.arn\"]}}]";
    assertTrue(
        holdsIngress("", "[" + spoken + "]", block, shown), "of one that is shown all is told");
  }

  private boolean holdsIngress(
      String reference, String relevant, String unknownBlock, String shownBlock)
      throws IOException {
    String change =
        "{\"address\":\"%s\",\"mode\":\"managed\",\"type\":\"t\",\"change\":{\"actions\":[\"create\"],"
            + "\"after\":{},\"after_unknown\":{\"id\":true%s},\"after_sensitive\":{\"ingress\":[]}}}";
    String plan =
        "{\"format_version\":\"1.2\",\"terraform_version\":\"1\",\"resource_changes\":["
            + change.formatted("aws_security_group.g", ",\"ingress\":true" + unknownBlock)
            + ","
            + change.formatted("aws_subnet.s", "")
            + "],\"configuration\":{\"root_module\":{\"resources\":[{\"address\":"
            + "\"aws_security_group.g\",\"expressions\":{\"name\":{\"references\":[\""
            + reference
            + "\"]}"
            + shownBlock
            + "}}]}},\"relevant_attributes\":"
            + relevant
            + "}";
    Path file = temporary.resolve("chosen.json");
    Files.writeString(file, plan);
    Reading reading = TerraformFrontEnd.build(SourceScan.scan(List.of(file)), TerraformInputs.NONE);
    Resource group = resource(reading.graphs().get(0), "aws_security_group.g");
    return group.values().entries().containsKey("ingress");
  }

  @Test
  void keysOfOneMapLinkInstancesThatAPlanAloneNames() throws IOException {
    Path file = temporary.resolve("plan.json");
    Files.copy(
        Path.of("test-fixtures/plans-recorded/verdicts-for-each-map-to-others/plan.json"), file);
    Reading reading = TerraformFrontEnd.build(SourceScan.scan(List.of(file)), TerraformInputs.NONE);
    Value bucket =
        resource(reading.graphs().get(0), "aws_s3_bucket_public_access_block.p[\"a\"]")
            .values()
            .get("bucket");
    assertFalse(
        bucket instanceof Value.Reference reference
            && reference.address().equals("aws_s3_bucket.b[\"a\"]"),
        "the map says b");
  }

  /** What a text of the map names is known to nobody; the own key is as good as any other. */
  @Test
  void aTextOfAMapIsNotTakenForTheOwnKey() throws IOException {
    assertTrue(
        linked("\"each.value\"") instanceof Value.Reference, "the value of a set is its key");
    assertFalse(linked("\"each.value.to\",\"each.value\"") instanceof Value.Reference);
  }

  private @Nullable Value linked(String by) throws IOException {
    StringBuilder plan = new StringBuilder("{\"format_version\":\"1.2\",");
    plan.append("\"terraform_version\":\"1\",\"resource_changes\":[");
    for (String address : List.of("t.a[\\\"x\\\"]", "t.a[\\\"y\\\"]", "t.b[\\\"x\\\"]")) {
      plan.append(address.startsWith("t.a[\\\"x") ? "" : ",");
      plan.append("{\"address\":\"" + address + "\",\"mode\":\"managed\",\"type\":\"t\",");
      plan.append("\"change\":{\"actions\":[\"create\"],\"after\":{},");
      plan.append("\"after_unknown\":{\"id\":true,\"to\":true},\"after_sensitive\":{}}}");
    }
    plan.append("],\"configuration\":{\"root_module\":{\"resources\":[{\"address\":\"t.a\"},");
    plan.append("{\"address\":\"t.b\",\"for_each_expression\":{\"references\":[\"var.m\"]},");
    plan.append("\"expressions\":{\"to\":{\"references\":[\"t.a\"," + by + "]}}}]}}}");
    Path file = temporary.resolve("linked.json");
    Files.writeString(file, plan);
    Reading reading = TerraformFrontEnd.build(SourceScan.scan(List.of(file)), TerraformInputs.NONE);
    return resource(reading.graphs().get(0), "t.b[\"x\"]").values().entries().get("to");
  }

  /**
   * Without its configuration a plan does not tell what the provider chooses from what is written.
   */
  @Test
  void whatIsUnknownMayBeWrittenWhereThereIsNoConfiguration() throws IOException {
    Path file = temporary.resolve("bare.json");
    Files.writeString(
        file,
        """
        {"format_version": "1.2", "terraform_version": "1", "resource_changes": [
          {"address": "aws_efs_file_system.f", "mode": "managed", "type": "aws_efs_file_system",
           "change": {"actions": ["create"], "after": {"tags": null},
             "after_unknown": {"encrypted": true}, "after_sensitive": {}}}]}
        """);
    Reading reading = TerraformFrontEnd.build(SourceScan.scan(List.of(file)), TerraformInputs.NONE);
    Resource system = resource(reading.graphs().get(0), "aws_efs_file_system.f");
    assertEquals(Set.of("encrypted"), system.values().entries().keySet());
    assertTrue(system.values().entries().get("encrypted") instanceof Value.Unknown);
  }
}
