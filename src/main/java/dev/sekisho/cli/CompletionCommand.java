package dev.sekisho.cli;

import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.util.List;

/** {@code sekisho completion SHELL}: the script that completes command lines in a shell. */
final class CompletionCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  CompletionCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    List<String> operands = arguments.operands();
    Offers offers = new Offers(Rulesets.builtIn());
    String script =
        switch (operands.size() == 1 ? operands.get(0) : "") {
          case "bash" -> BashCompletion.of(offers);
          case "zsh" -> ZshCompletion.of(offers, language);
          case "fish" -> FishCompletion.of(offers, language);
          default ->
              throw new UsageException(
                  "シェルを一つ書きます（bash, zsh, fish）", "name one shell: bash, zsh or fish");
        };
    console.out().write(script);
    return ExitCode.FINE;
  }
}
