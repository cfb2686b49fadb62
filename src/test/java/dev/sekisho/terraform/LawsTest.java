package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceScan;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every configuration, whatever it says. */
class LawsTest {
  private static final Path PLANS = Path.of("test-fixtures", "plans-recorded");
  private static final int ROUNDS = Integer.getInteger("rounds", 40);

  @TempDir Path folder;

  /** Blocks of a module mean the same in any order and any file. */
  @Test
  void orderOfFilesAndBlocksMeansNothing() throws IOException {
    List<Path> fixtures = new ArrayList<>();
    try (Stream<Path> entries = Files.list(PLANS)) {
      entries.filter(Files::isDirectory).sorted().forEach(fixtures::add);
    }
    Random random = new Random(5);
    int shuffled = 0;
    for (Path fixture : fixtures) {
      if (fixture.getFileName().toString().startsWith("tofu-")) {
        continue; // there names of files mean something
      }
      TerraformInputs inputs = InputsFile.read(fixture.resolve("inputs.txt"));
      Path plain = folder.resolve("plain").resolve(fixture.getFileName());
      Path mixed = folder.resolve("mixed").resolve(fixture.getFileName());
      copy(fixture, plain);
      copy(fixture, mixed);
      shuffled += shuffle(mixed, random);
      assertEquals(
          believed(plain, inputs), believed(mixed, inputs), fixture + " shuffled with seed 5");
    }
    assertTrue(shuffled > 100, "blocks were moved");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** Spreads the blocks of each folder over files of other names; returns how many there were. */
  private static int shuffle(Path tree, Random random) throws IOException {
    Map<Path, List<String>> blocks = new TreeMap<>();
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean override = name.equals("override.tf") || name.endsWith("_override.tf");
        if (name.endsWith(".tf") && !override) {
          SourceFile source = SourceFile.of(name, Files.readAllBytes(file));
          for (HclTree.Block block : HclReader.read(source).body().blocks()) {
            byte[] bytes = source.bytes();
            String text =
                new String(
                    bytes, block.start(), block.end() - block.start(), StandardCharsets.UTF_8);
            blocks.computeIfAbsent(file.getParent(), key -> new ArrayList<>()).add(text + "\n");
          }
          Files.delete(file);
        }
      }
    }
    int count = 0;
    for (Map.Entry<Path, List<String>> module : blocks.entrySet()) {
      Collections.shuffle(module.getValue(), random);
      for (int i = 0; i < module.getValue().size(); i++) {
        Path file = module.getKey().resolve("f" + random.nextInt(3) + ".tf");
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, before + module.getValue().get(i));
        count++;
      }
    }
    return count;
  }

  private static Map<String, String> believed(Path tree, TerraformInputs inputs)
      throws IOException {
    Map<String, String> believed = new TreeMap<>();
    for (ResourceGraph graph :
        TerraformFrontEnd.build(SourceScan.scan(List.of(tree)), inputs).graphs()) {
      for (Resource resource : graph.resources()) {
        if (resource.mode() != Resource.Mode.CONFIGURATION) {
          String provider = plain(resource.provider().region());
          String what = resource.exists() + " in " + provider + " " + plain(resource.values());
          believed.put(resource.address(), what);
        }
      }
      graph.outputs().forEach((name, value) -> believed.put("output." + name, plain(value)));
      graph.edges().forEach(e -> believed.put(e.from() + " " + e.role() + " " + e.to(), "edge"));
    }
    return believed;
  }

  /** A value without the places that it comes from. */
  private static String plain(Value value) {
    return switch (value) {
      case Value.Text text -> '"' + text.text() + '"';
      case Value.Num num -> num.number().toPlainString();
      case Value.Bool bool -> String.valueOf(bool.bool());
      case Value.Null none -> "null";
      case Value.Absent absent -> "absent";
      case Value.ListValue list ->
          list.shape() + (list.open() ? " open " : " ") + all(list.items());
      case Value.MapValue map -> {
        Map<String, String> entries = new TreeMap<>();
        map.entries().forEach((key, each) -> entries.put(key, plain(each)));
        yield (map.open() ? "open " : "") + entries;
      }
      case Value.Reference reference -> reference.address() + "." + reference.attribute();
      case Value.OneOf oneOf -> "one of " + all(oneOf.options());
      case Value.Partial partial -> "partial " + all(partial.parts());
      case Value.Unknown unknown -> "unknown " + unknown.cause().kind();
    };
  }

  private static List<String> all(List<Value> values) {
    return values.stream().map(LawsTest::plain).toList();
  }

  /** What is sure to be built, or sure not to be, stays so when variables get values. */
  @Test
  void existenceThatWasKnownStays() {
    int decided = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      decided += existence(seed);
    }
    assertTrue(decided > ROUNDS, "some existences were known: " + decided);
  }

  private int existence(long seed) {
    Random random = new Random(seed);
    RandomExpressions expressions = new RandomExpressions(random);
    StringBuilder text = new StringBuilder();
    List<String> given = new ArrayList<>();
    for (RandomExpressions.Sort sort : RandomExpressions.Sort.values()) {
      for (int i = 0; i < 2; i++) {
        String name = sort.letter() + i;
        text.append("variable \"" + name + "\" { type = " + type(sort) + " }\n");
        String value = expressions.literal(sort);
        boolean words = sort == RandomExpressions.Sort.TEXT;
        given.add(name + "=" + (words ? value.substring(1, value.length() - 1) : value));
      }
    }
    for (int i = 0; i < 20; i++) {
      String condition = expressions.of(RandomExpressions.Sort.BOOL, 3);
      text.append("resource \"terraform_data\" \"c" + i + "\" { count = " + condition);
      text.append(" ? 1 : 0 }\n");
      String list = expressions.of(RandomExpressions.Sort.LIST, 3);
      text.append("resource \"terraform_data\" \"e" + i + "\" { for_each = toset(" + list);
      text.append(") }\n");
    }
    Configuration configuration =
        new Configuration(folder.resolve("s" + seed)).file("main.tf", text.toString());
    Map<String, Truth> before = existing(configuration.graph());
    TerraformInputs inputs = new TerraformInputs(List.of(), given, null, null, null);
    Map<String, Truth> after = existing(configuration.read(inputs).graphs().get(0));
    int decided = 0;
    for (Map.Entry<String, Truth> entry : before.entrySet()) {
      String address = entry.getKey();
      boolean invalid = after.get(address.replaceAll("\\[.*", "")) == Truth.UNKNOWN;
      if (entry.getValue() == Truth.TRUE && !invalid) {
        decided++;
        assertEquals(Truth.TRUE, after.get(address), seed + " " + address + "\n" + text + given);
      }
    }
    for (int i = 0; i < 20; i++) {
      String address = "terraform_data.c" + i;
      if (before.keySet().stream().noneMatch(each -> isOf(each, address))) {
        decided++;
        boolean built =
            after.entrySet().stream()
                .anyMatch(each -> isOf(each.getKey(), address) && each.getValue() == Truth.TRUE);
        assertFalse(built, () -> seed + " " + address + "\n" + text + given);
      }
    }
    return decided;
  }

  private static boolean isOf(String instance, String address) {
    return instance.equals(address) || instance.startsWith(address + "[");
  }

  private static Map<String, Truth> existing(ResourceGraph graph) {
    Map<String, Truth> existing = new TreeMap<>();
    for (Resource resource : graph.resources()) {
      existing.put(resource.address(), resource.exists());
    }
    return existing;
  }

  private static String type(RandomExpressions.Sort sort) {
    return switch (sort) {
      case TEXT -> "string";
      case NUMBER -> "number";
      case BOOL -> "bool";
      case LIST -> "list(string)";
      case MAP -> "map(string)";
    };
  }
}
