package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shell text: a script, a make file, or a step of a pipeline. Finds the commands that deploy a
 * template, with the region they name or that their variables do. A variable counts only where the
 * text sets it once, to a literal.
 */
final class Script {
  private static final Set<String> VERBS =
      Set.of("deploy", "create-stack", "update-stack", "create-change-set");

  private final SourceFile file;
  private final String text;
  private final boolean make;

  Script(SourceFile file, boolean make) {
    this.file = file;
    // One character for each byte, so that offsets are those of the file.
    this.text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    this.make = make;
  }

  List<Command> commands(int start, int end, Environment outer) {
    return commands(start, end, false, outer);
  }

  /** The commands in a part of the file. */
  List<Command> commands(int start, int end, boolean folded, Environment outer) {
    Environment set = outer.with(new Variables(file).of(steps(start, end, folded, outer)));
    List<Command> found = new ArrayList<>();
    String folder = outer.folder();
    for (Words.Step step : steps(start, end, folded, set)) {
      List<Word> words = step.words();
      // Each line of a recipe runs in a shell of its own.
      folder = make && step.opensLine() ? outer.folder() : folder;
      if (words.get(0).text().equals("cd") || isAmong(words, "cd")) {
        folder = changed(folder, words);
      } else if (isAmong(words, "pushd") || isAmong(words, "popd")) {
        folder = null;
      }
      Command command = command(words, set.in(folder));
      if (command != null) {
        found.add(command);
      }
    }
    return found;
  }

  private List<Words.Step> steps(int start, int end, boolean folded, Environment set) {
    return new Words(text, start, end, folded, name -> known(set.get(name))).steps();
  }

  private static @Nullable String known(@Nullable Said said) {
    return said == null || said.open() ? null : said.text();
  }

  private static boolean isAmong(List<Word> words, String name) {
    for (Word word : words) {
      if (word.text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Where {@code cd} leads; within parentheses it would have to be undone. */
  private static @Nullable String changed(@Nullable String folder, List<Word> words) {
    boolean plain = words.size() == 2 && words.get(0).text().equals("cd");
    Word to = words.get(words.size() - 1);
    if (plain && (to.text().equals(Command.OWN_FOLDER) || Command.isOwnFolder(to.text()))) {
      return Command.OWN_FOLDER;
    }
    boolean relative = to.literal() && !to.text().startsWith("/") && !to.text().startsWith("-");
    return plain && relative && folder != null ? folder + "/" + to.text() : null;
  }

  private @Nullable Command command(List<Word> words, Environment set) {
    int at = program(words);
    if (at < 0) {
      return null;
    }
    boolean sam = words.get(at).text().endsWith("sam");
    Word template = null;
    Word region = null;
    for (int i = at; i < words.size(); i++) {
      template = template == null ? template(words, i, sam) : template;
      region = region == null ? option(words, i, "--region") : region;
    }
    if (template == null || !template.literal()) {
      return null;
    }
    String path = template.text();
    path = path.startsWith("file://") ? path.substring(7) : path;
    Said said = region == null ? prefixed(words, at, set) : said(region);
    return said == null ? null : new Command(path, set.folder(), said);
  }

  private Said said(Word region) {
    return new Said(region.literal() ? region.text() : "", file.span(region.start(), region.end()));
  }

  /** The index of {@code aws} or {@code sam} where the command deploys; -1 where it does not. */
  private static int program(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      if (word.equals("echo") || word.equals("printf")) {
        return -1;
      }
      String name = word.startsWith("@") || word.startsWith("-") ? word.substring(1) : word;
      if (name.equals("sam") && i + 1 < words.size()) {
        return words.get(i + 1).text().equals("deploy") ? i : -1;
      }
      if (name.equals("aws")) {
        return deploys(words, i) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean deploys(List<Word> words, int aws) {
    for (int i = aws + 1; i + 1 < words.size(); i++) {
      if (words.get(i).text().equals("cloudformation")) {
        return VERBS.contains(words.get(i + 1).text());
      }
    }
    return false;
  }

  private static @Nullable Word template(List<Word> words, int at, boolean sam) {
    Word file = option(words, at, "--template-file");
    Word body = file == null && !sam ? option(words, at, "--template-body") : file;
    if (body != null || !sam) {
      return body;
    }
    Word named = option(words, at, "--template");
    return named == null ? option(words, at, "-t") : named;
  }

  /** The value of an option, behind it or behind an equals sign. */
  private static @Nullable Word option(List<Word> words, int at, String name) {
    Word word = words.get(at);
    if (word.text().equals(name)) {
      return at + 1 < words.size() ? words.get(at + 1) : null;
    }
    return word.text().startsWith(name + "=")
        ? new Word(
            word.text().substring(name.length() + 1), word.literal(), word.start(), word.end())
        : null;
  }

  /** The region set in front of the command, else that of its environment. */
  private @Nullable Said prefixed(List<Word> words, int program, Environment set) {
    Map<String, Said> own = new HashMap<>();
    for (Word word : words.subList(0, program)) {
      int sign = word.text().indexOf('=');
      String name = sign < 0 ? "" : word.text().substring(0, sign);
      if (name.equals("AWS_REGION") || name.equals("AWS_DEFAULT_REGION")) {
        String value = word.literal() ? word.text().substring(sign + 1) : "";
        own.put(name, new Said(value, file.span(word.start(), word.end())));
      }
    }
    Said region = set.with(own).region();
    return region == null || isLater(region, words.get(program)) ? null : region;
  }

  /** Whether it is set only behind a command. A make file sets its variables before all recipes. */
  private boolean isLater(Said region, Word program) {
    return !make && region.span().file() == file && region.span().start() > program.start();
  }
}
