package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.graph.ResourceGraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders are roots, whatever part of the tree is asked for. */
class RootsTest {
  private Configuration configuration;

  @BeforeEach
  void write(@TempDir Path folder) {
    String call = "module \"m\" {\n  source = \"../../modules/";
    configuration =
        new Configuration(folder)
            .file("sekisho.yaml", "")
            .file("envs/prod/main.tf", "provider \"aws\" {}\n" + call + "outer\"\n}\n")
            .file("envs/test/main.tf", call + "outer\"\n}\n")
            .file("envs/other/main.tf", "provider \"aws\" {}\n")
            .file("modules/outer/main.tf", "module \"i\" {\n  source = \"../inner\"\n}\n")
            .file("modules/inner/main.tf", "resource \"aws_vpc\" \"v\" {}\n")
            .file("modules/inner/notes.txt", "no template\n")
            .file("library/main.tf", "resource \"aws_vpc\" \"v\" {}\n");
  }

  private List<String> roots(String... selected) {
    return configuration.read(TerraformInputs.NONE, selected).graphs().stream()
        .map(ResourceGraph::root)
        .toList();
  }

  @Test
  void theWholeTree() {
    assertEquals(List.of("envs/other", "envs/prod", "envs/test", "library"), roots());
  }

  @Test
  void aFileOfARoot() {
    assertEquals(List.of("envs/prod"), roots("envs/prod/main.tf"));
  }

  @Test
  void aFileOfAModuleStandsForAllThatUseIt() {
    assertEquals(List.of("envs/prod", "envs/test"), roots("modules/inner/main.tf"));
  }

  @Test
  void aFolder() {
    assertEquals(List.of("envs/other", "envs/prod", "envs/test"), roots("envs"));
  }

  @Test
  void aModuleThatNobodyCalls() {
    assertEquals(List.of("library"), roots("library"));
  }

  @Test
  void nothingOfTerraform() {
    assertEquals(List.of(), roots("modules/inner/notes.txt"));
  }
}
