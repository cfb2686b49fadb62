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

  /** What starts another program; any other word in front may do something else with it. */
  private static final Set<String> STARTING =
      Set.of("sudo", "env", "exec", "command", "time", "nohup", "poetry", "pipenv", "uv", "run");

  private final SourceFile file;
  private final String text;
  private final boolean make;
  private final List<DeployCommand> found = new ArrayList<>();

  Script(SourceFile file, boolean make) {
    this.file = file;
    // One character for each byte, so that offsets are those of the file.
    this.text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    this.make = make;
  }

  /** The commands of what was run. */
  List<DeployCommand> commands() {
    return found;
  }

  Script runAll() {
    run(0, file.bytes().length, false, Environment.NONE);
    return this;
  }

  /**
   * Runs a part of the file.
   *
   * @param folded whether line ends are blanks
   * @return what the same shell would go on with
   */
  Environment run(int start, int end, boolean folded, Environment outer) {
    ShellVariables variables = new ShellVariables(file);
    Map<String, Said> own = variables.of(steps(start, end, folded, outer));
    Environment set = outer.with(own, variables.exported());
    String folder = outer.folder();
    int changedAt = 0;
    for (Step step : steps(start, end, folded, set)) {
      if (step.lowest() < changedAt) {
        // Whether that block was run at all is not known.
        folder = null;
        changedAt = 0;
      }
      // Each line of a recipe runs in a shell of its own.
      folder = make && step.opensLine() ? outer.folder() : folder;
      if (step.names("cd") || step.names("pushd") || step.names("popd")) {
        folder = changed(folder, step.words());
        changedAt = step.depth();
      }
      DeployCommand command = command(step.words(), set.in(folder));
      if (command != null) {
        found.add(command);
      }
    }
    return set.in(folder);
  }

  private List<Step> steps(int start, int end, boolean folded, Environment set) {
    return new ShellWords(text, start, end, folded, make, name -> known(set.get(name))).steps();
  }

  private static @Nullable String known(@Nullable Said said) {
    return said == null || said.open() ? null : said.text();
  }

  /** Where {@code cd} leads; null where that is not known. */
  private static @Nullable String changed(@Nullable String folder, List<Word> words) {
    boolean closed = words.get(words.size() - 1).text().equals(")");
    int size = closed ? words.size() - 1 : words.size();
    if (size != 2 || !words.get(0).text().equals("cd")) {
      return null;
    }
    Word to = words.get(1);
    if (to.text().equals(DeployCommand.OWN_FOLDER) || DeployCommand.isOwnFolder(to.text())) {
      return DeployCommand.OWN_FOLDER;
    }
    boolean relative = to.literal() && !to.text().startsWith("/") && !to.text().startsWith("-");
    return relative && folder != null ? folder + "/" + to.text() : null;
  }

  private @Nullable DeployCommand command(List<Word> words, Environment set) {
    int at = program(words);
    if (at < 0) {
      return null;
    }
    boolean sam = words.get(at).text().equals("sam");
    Environment around = set.with(inFront(words.subList(0, at)));
    Word template = null;
    Word region = null;
    boolean elsewhere = around.isElsewhere();
    for (int i = at; i < words.size(); i++) {
      template = template == null ? template(words, i, sam) : template;
      region = region == null ? option(words, i, "--region") : region;
      elsewhere |= option(words, i, "--endpoint-url") != null;
    }
    if (template == null || !template.literal() || elsewhere) {
      return null;
    }
    String path = template.text();
    path = path.startsWith("file://") ? path.substring(7) : path;
    Said said = region == null ? around.region() : said(region);
    if (said == null || (region == null && isLater(said, words.get(at)))) {
      return null;
    }
    return new DeployCommand(path, set.folder(), said);
  }

  private Said said(Word region) {
    return new Said(region.literal() ? region.text() : "", file.span(region.start(), region.end()));
  }

  /** The index of {@code aws} or {@code sam} where the command deploys; -1 where it does not. */
  private static int program(List<Word> words) {
    boolean started = false;
    for (int i = 0; i < words.size(); i++) {
      String name = words.get(i).text();
      if (name.equals("sam")) {
        return i + 1 < words.size() && words.get(i + 1).text().equals("deploy") ? i : -1;
      }
      if (name.equals("aws")) {
        return deploys(words, i) ? i : -1;
      }
      boolean starting = STARTING.contains(name);
      boolean option = started && name.startsWith("-");
      if (!starting && !option && ShellVariables.name(words.get(i)) == null) {
        return -1;
      }
      started |= starting;
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

  /** The variables that are set in front of a command for it alone. */
  private Map<String, Said> inFront(List<Word> words) {
    Map<String, Said> own = new HashMap<>();
    for (Word word : words) {
      String name = ShellVariables.name(word);
      if (name != null) {
        String value = word.text().substring(word.text().indexOf('=') + 1);
        own.put(name, new Said(word.literal() ? value : "", file.span(word.start(), word.end())));
      }
    }
    return own;
  }

  /** Whether it is set only behind a command. A make file sets its variables before all recipes. */
  private boolean isLater(Said region, Word program) {
    return !make && region.span().file() == file && region.span().start() > program.start();
  }
}
