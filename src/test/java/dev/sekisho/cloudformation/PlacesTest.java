package dev.sekisho.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.Suppression;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where values, resources and suppressions stand. */
class PlacesTest {
  private static final String TEMPLATE =
      """
      Parameters:
        Region: {Type: String, Default: us-east-1}
        Secret: {Type: String, NoEcho: true, Default: abc}
        Given: {Type: String}
      Mappings:
        M: {a: {k: mapped}}
      Resources:
        # 東京
        Bucket:
          Type: AWS::S3::Bucket
          DeletionPolicy: Retain
          Properties:
            BucketName: !Ref Region
            Literal: 'quoted' # comment
            Mapped: !FindInMap [M, a, k]
            Sub: !Sub "名前-${Region}-${AWS::AccountId}"
            Secret: !Sub "x${Secret}"
            Given: !Ref Given
            Rules:
              - Target:
                  Region: eu-west-1
                Names: [a,
                  b]
              - !Ref Region
            Text: |
              ${Region}

        Other:
          Type: AWS::S3::Bucket
      """;

  private static ResourceGraph graph(Path folder) throws IOException {
    CloudFormationInputs inputs =
        new CloudFormationInputs(List.of("ap-northeast-1"), Map.of("Given", "value"), true, null);
    return Templates.graph(folder, TEMPLATE, inputs);
  }

  @Test
  void propertiesStandFromKeyToValueEnd(@TempDir Path folder) throws IOException {
    ResourceGraph graph = graph(folder);
    assertStands("BucketName: !Ref Region", Templates.value(graph, "Bucket", "BucketName"));
    assertStands("Literal: 'quoted'", Templates.value(graph, "Bucket", "Literal"));
    Value rules = Templates.value(graph, "Bucket", "Rules");
    assertStands("Region: eu-west-1", Templates.at(rules, 0, "Target", "Region"));
    assertStands("b", Templates.at(rules, 0, "Names", 1));
    assertStands("!Ref Region", Templates.at(rules, 1));
    assertStands("Text: |\n        ${Region}", Templates.value(graph, "Bucket", "Text"));
    Resource bucket = Templates.resource(graph, "Bucket");
    assertEquals("Bucket", bucket.header().text());
    assertTrue(bucket.span().text().startsWith("Bucket:\n"));
    assertTrue(bucket.span().text().endsWith("${Region}"));
    assertStands(
        "DeletionPolicy: Retain", Objects.requireNonNull(bucket.meta().get("DeletionPolicy")));
  }

  private static void assertStands(String text, Value value) {
    assertEquals(Origin.Kind.ATTRIBUTE, value.origin().kind());
    assertEquals(text, value.origin().span().text());
  }

  @Test
  void chainsLeadBackToTheInput(@TempDir Path folder) throws IOException {
    ResourceGraph graph = graph(folder);
    assertFrom(Origin.Kind.DEFAULT, "Region", "Default: us-east-1", graph, "BucketName");
    assertFrom(Origin.Kind.MAPPING, "M.a.k", "k: mapped", graph, "Mapped");
    assertFrom(Origin.Kind.INPUT, "Given", "Given", graph, "Given");
    Origin sub = Templates.value(graph, "Bucket", "Sub").origin();
    assertTrue(sub.passed(Origin.Kind.DEFAULT));
    Value.Text region = (Value.Text) Templates.resource(graph, "Other").provider().region();
    assertEquals("ap-northeast-1", region.text());
    assertEquals(Origin.Kind.SETTING, region.origin().kind());
  }

  private static void assertFrom(
      Origin.Kind kind, String label, String text, ResourceGraph graph, String property) {
    Origin from = Templates.value(graph, "Bucket", property).origin().from();
    assertNotNull(from);
    assertEquals(kind, from.kind());
    assertEquals(label, from.label());
    assertEquals(text, from.span().text());
  }

  @Test
  void holesOfTextStandWhereTheyAreWritten(@TempDir Path folder) throws IOException {
    Value.Partial sub = (Value.Partial) Templates.value(graph(folder), "Bucket", "Sub");
    Value hole = sub.parts().get(sub.parts().size() - 1);
    assertEquals("${AWS::AccountId}", hole.origin().span().text());
  }

  @Test
  void whatIsMadeOfASecretIsOne(@TempDir Path folder) throws IOException {
    ResourceGraph graph = graph(folder);
    assertTrue(Templates.value(graph, "Bucket", "Secret").origin().sensitive());
    assertFalse(Templates.value(graph, "Bucket", "Sub").origin().sensitive());
    Value template = Templates.resource(graph, graph.root()).values();
    assertTrue(Templates.at(template, "Parameters", "Secret", "Default").origin().sensitive());
    assertFalse(Templates.at(template, "Parameters", "Region", "Default").origin().sensitive());
  }

  @Test
  void suppressionsCoverTheEntryBelowOrBeside(@TempDir Path folder) throws IOException {
    ResourceGraph graph =
        Templates.graph(
            folder,
            """
            Resources:
              # sekisho:ignore rule-a -- because
              # another comment
              A:
                Type: AWS::S3::Bucket
                Properties:
                  Name: x # sekisho:ignore rule-b -- on the line
                  # sekisho:ignore rule-c
                  Rules:
                    - a
                    # sekisho:ignore rule-d -- an item
                    - b: 1
                      c: 2
                  Text: "# sekisho:ignore no-comment -- x"
                  # see sekisho:ignore not-bare -- x
              B:
                Type: AWS::S3::Bucket
                Metadata:
                  sekisho:
                    ignore:
                      - {rule: rule-e, reason: said so}
                      - {rule: rule-f}
            """);
    assertEquals(
        List.of(
            "rule-a|because|A:",
            "rule-b|on the line|Name: x",
            "rule-c||Rules:",
            "rule-d|an item|b: 1"),
        shown(Templates.resource(graph, "A")));
    assertEquals(List.of("rule-e|said so|B:", "rule-f||B:"), shown(Templates.resource(graph, "B")));
  }

  private static List<String> shown(Resource resource) {
    return resource.suppressions().stream().map(PlacesTest::shown).toList();
  }

  private static String shown(Suppression suppression) {
    String firstLine = suppression.covers().text().lines().findFirst().orElse("");
    return suppression.rule() + "|" + suppression.reason() + "|" + firstLine;
  }

  @Test
  void suppressionOfTheTemplateCoversAll(@TempDir Path folder) throws IOException {
    ResourceGraph graph =
        Templates.graph(
            folder,
            """
            Metadata: {sekisho: {ignore: {rule: rule-a, reason: all of it}}}
            Resources:
              A: {Type: AWS::S3::Bucket}
            """);
    assertEquals(1, Templates.resource(graph, "A").suppressions().size());
  }
}
