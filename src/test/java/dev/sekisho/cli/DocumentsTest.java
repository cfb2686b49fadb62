package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Golden;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.profile.ProfileReader;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the documents show is what there is: a code block under a line that names a file of the
 * repository is a passage of it, and one under a command is what that command prints.
 */
class DocumentsTest {
  private static final Path GUIDE = Path.of("docs/writing-rules.md");
  private static final Path README = Path.of("README.md");

  @TempDir Path folder;

  /** A code block and the line above it that names it. */
  private record Block(String name, String text) {}

  @Test
  void theGuideQuotesTheRepository() throws IOException {
    int quoted = 0;
    for (Block block : blocks(GUIDE)) {
      Path file = Path.of(block.name);
      if (Files.isRegularFile(file)) {
        assertTrue(
            Files.readString(file).contains(block.text), GUIDE + " quotes what is not in " + file);
        quoted++;
      }
    }
    assertTrue(quoted >= 4, "quoted " + quoted);
  }

  @Test
  void theGuidesOwnRuleWorks() throws IOException {
    String guide = Files.readString(GUIDE);
    for (Block block : blocks(GUIDE)) {
      if (block.name.startsWith("my-rules/") || block.name.startsWith("example/")) {
        Path file = folder.resolve(block.name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text);
      } else if (block.name.startsWith("sekisho ")) {
        String words =
            block
                .name
                .substring("sekisho ".length())
                .replace("example", folder + "/example")
                .replace("my-rules", folder + "/my-rules");
        CommandLines.Outcome outcome = CommandLines.run(words.split(" ", -1));
        assertEquals("", outcome.err());
        assertEquals(ExitCode.FINDINGS, outcome.code());
        if (!Boolean.getBoolean("golden.update")) {
          assertEquals(block.text, outcome.out(), "-Dgolden.update=true rewrites " + GUIDE);
        }
        guide = guide.replace(block.text, outcome.out());
      }
    }
    Golden.check(GUIDE, guide);
  }

  /** What the README shows of a report is a part of it, passage by passage. */
  @Test
  void theReadmeShowsWhatIsPrinted() throws IOException {
    int shown = 0;
    for (Block block : blocks(README)) {
      if (block.name.matches("\\./sekisho (scan|why|fix) .*")) {
        String words = block.name.substring("./sekisho ".length()) + " --as-of 2026-11-24";
        CommandLines.Outcome outcome = CommandLines.run(words.split(" ", -1));
        String report = outcome.out() + outcome.err();
        for (String passage : block.text.split("（中略）\n|\\[…]\n", -1)) {
          assertTrue(
              report.contains(passage),
              () -> README + " shows what is not printed:\n" + passage + "\nbut\n" + report);
          shown++;
        }
      }
    }
    assertTrue(shown >= 4, "shown " + shown);
  }

  @Test
  void theReadmeCountsTheRules() throws IOException {
    String readme = Files.readString(README);
    Map<String, Integer> byTopic = new TreeMap<>();
    for (String rule : Rulesets.builtIn().ids()) {
      RuleCard card = Rulesets.builtIn().card(rule);
      assertNotNull(card);
      byTopic.merge(card.topic(), 1, Integer::sum);
    }
    byTopic.forEach(
        (topic, count) -> {
          String row = "`" + topic + "` | " + count + " |";
          assertTrue(readme.contains(row), "the README's table wants: " + row);
        });
    int all = Rulesets.builtIn().ids().size();
    assertTrue(readme.contains("\n" + all + " のルール"), all + " rules");
    assertTrue(readme.contains("\n" + all + " rules"), all + " rules");
  }

  @Test
  void theReadmesProfileIsOne() throws IOException {
    int profiles = 0;
    for (Block block : blocks(README)) {
      if (block.name.equals("sekisho.yaml")) {
        byte[] text = block.text.getBytes(StandardCharsets.UTF_8);
        assertEquals(
            List.of(), ProfileReader.read(SourceFile.of("sekisho.yaml", text)).diagnostics());
        profiles++;
      }
    }
    assertEquals(1, profiles);
  }

  private static List<Block> blocks(Path document) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(document);
    for (int i = 0; i + 2 < lines.size(); i++) {
      String name = lines.get(i);
      boolean named = name.length() > 2 && name.startsWith("`") && name.endsWith("`");
      if (!named || !lines.get(i + 1).isEmpty() || !lines.get(i + 2).startsWith("```")) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      for (int j = i + 3; !lines.get(j).equals("```"); j++) {
        text.append(lines.get(j)).append('\n');
      }
      blocks.add(new Block(name.substring(1, name.length() - 1), text.toString()));
    }
    return blocks;
  }
}
