package dev.sekisho.rulesets;

import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The door to the rules: those that come with the program, and a user's own beside them. */
public final class Rulesets {
  static final String HOT = "rulesets/questions.bin";
  static final String TEXT = "rulesets/texts.bin";

  private Rulesets() {}

  /** The rules compiled into the program. Reads no YAML. */
  public static Ruleset builtIn() {
    return new CompiledIndex(resource(HOT), () -> resource(TEXT), List.of("built-in"));
  }

  static String text(String name) {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Rulesets.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of compiling a folder. */
  @SuppressWarnings("ArrayRecordComponent") // files to be written
  public record Compiled(byte[] hot, byte[] text, List<Diagnostic> problems) {}

  /** Compiles a folder of rulesets; with problems the parts are empty. */
  public static Compiled compile(Path folder) {
    Problems problems = new Problems();
    Model model = new Model();
    Sources sources = new Sources(folder, problems);
    RulesetReader reader = new RulesetReader(sources, model, problems, false);
    reader.read();
    if (problems.none()) {
      check(folder, model, reader, problems);
    }
    if (!problems.none()) {
      return new Compiled(new byte[0], new byte[0], problems.found());
    }
    IndexWriter writer = new IndexWriter(model);
    return new Compiled(writer.hot(), writer.text(), List.of());
  }

  private static void check(Path folder, Model model, RulesetReader reader, Problems problems) {
    Path schemas = folder.resolve("schema").resolve("providers");
    PathChecks paths =
        new PathChecks(
            new ProviderSchemas(schemas), Enumerations.read(schemas.resolve("words.tsv")));
    WordChecks words = new WordChecks(model, problems);
    EntryReader entries = reader.entryReader();
    for (int i = 0; i < entries.entries.size(); i++) {
      paths.check(entries.entries.get(i), entries.places.get(i));
      words.bothLanguages(entries.entries.get(i), entries.places.get(i));
    }
    paths.finish();
    for (CardReader.Card card : reader.cardsRead().values()) {
      words.reachable(card);
    }
    words.check();
  }

  /**
   * A user's folder read on top of other rules; with a mistake in it the others stay alone.
   *
   * @param base the rules that come with the program
   */
  public static Loaded withUserRules(Ruleset base, Path folder) {
    if (!(base instanceof CompiledIndex index)) {
      throw new IllegalArgumentException("only compiled rulesets can be added to");
    }
    Problems problems = new Problems();
    Model model = ModelOf.index(index);
    Sources sources = new Sources(folder, problems);
    new RulesetReader(sources, model, problems, true).read();
    if (!problems.none()) {
      return new Loaded(base, problems.found());
    }
    IndexWriter writer = new IndexWriter(model);
    byte[] text = writer.text();
    List<String> from = new ArrayList<>(base.sources());
    from.add(folder.getFileName() + "@" + digest(sources));
    return new Loaded(new CompiledIndex(writer.hot(), () -> text, from), List.of());
  }

  private static String digest(Sources sources) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String name : sources.names()) {
        sha.update(name.getBytes(StandardCharsets.UTF_8));
        sha.update(sources.bytes(name));
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of reading a user's rules. */
  public record Loaded(Ruleset ruleset, List<Diagnostic> diagnostics) {}
}
