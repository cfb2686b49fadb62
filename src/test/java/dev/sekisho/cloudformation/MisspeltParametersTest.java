package dev.sekisho.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.graph.Reading;
import dev.sekisho.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value under a name that nearly fits is not dropped in silence. */
class MisspeltParametersTest {
  private static final String TEMPLATE =
      """
      Parameters:
        Encrypted: {Type: String, Default: "true"}
        Stage: {Type: String}
      Resources: {V: {Type: AWS::EC2::Volume, Properties: {Encrypted: !Ref Encrypted}}}
      """;

  @TempDir Path folder;

  private List<String> said(Map<String, String> given) throws IOException {
    CloudFormationInputs inputs = new CloudFormationInputs(List.of(), given, true, null);
    Reading reading = Templates.read(folder, Map.of("template.yaml", TEMPLATE), inputs);
    return reading.diagnostics().stream().map(MisspeltParametersTest::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.code() + " " + diagnostic.message().en();
  }

  @Test
  void aNameThatNearlyFitsIsSaid() throws IOException {
    assertEquals(
        List.of(
            "misspelt-parameter No template has a parameter Encrpted, so its value was not used."
                + " Did you mean Encrypted?"),
        said(Map.of("Encrpted", "false", "Stage", "prod")));
  }

  @Test
  void namesOfOtherTemplatesAreNotedOnce() throws IOException {
    assertEquals(
        List.of(
            "unused-parameter values of --params that no template has a parameter for were not"
                + " used: Network, Zone"),
        said(Map.of("Network", "10.0.0.0/8", "Zone", "a", "Stage", "prod")));
    assertEquals(List.of(), said(Map.of("Encrypted", "true", "Stage", "prod")));
  }
}
