package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value for a variable that no root declares is told of; one that some root declares is not. */
class UndeclaredVariablesTest {
  @TempDir Path tree;

  @BeforeEach
  void twoRoots() throws IOException {
    for (String root : new String[] {"one", "two"}) {
      Path folder = Files.createDirectory(tree.resolve(root));
      String resource = "resource \"aws_sns_topic\" \"t\" { name = var." + root + "_name }\n";
      Files.writeString(
          folder.resolve("main.tf"), "variable \"" + root + "_name\" {}\n" + resource);
    }
  }

  private String scan(String variable) {
    CommandLines.Outcome outcome =
        CommandLines.run("scan", "--lang", "en", "--var", variable, tree.toString());
    return outcome.out() + outcome.err();
  }

  @Test
  void aNameThatIsNearlyRightIsAskedAbout() {
    String all = scan("tow_name=x");
    assertTrue(all.contains("no root module declares tow_name"), all);
    assertTrue(all.contains("Did you mean two_name?"), all);
  }

  @Test
  void aNameLikeNoOtherIsToldOf() {
    String all = scan("zzz=1");
    assertTrue(all.contains("declares zzz of --var, so its value was not used; check"), all);
  }

  @Test
  void aNameOfOneRootIsEnough() {
    assertFalse(scan("two_name=x").contains("no root module declares"));
  }
}
