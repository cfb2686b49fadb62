package dev.sekisho.cli;

import dev.sekisho.source.Language;

/** A script that completes command lines in zsh, with what each word does. */
final class ZshCompletion {
  private static final String BEGIN =
      """
      #compdef sekisho
      # zsh completion for sekisho: source <(sekisho completion zsh)
      _sekisho() {
        local command=scan
        local -a commands
        commands=(
      """;

  private static final String MIDDLE =
      """
        )
        if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
          _describe -t commands command commands
          return
        fi
        if [[ $words[2] != -* ]]; then
          command=$words[2]
          shift words
          (( CURRENT-- ))
        fi
        case $command in
      """;

  private static final String END =
      """
        esac
      }
      if [[ $funcstack[1] == _sekisho ]]; then
        _sekisho "$@"
      else
        compdef _sekisho sekisho
      fi
      """;

  private ZshCompletion() {}

  static String of(Offers offers, Language language) {
    StringBuilder commands = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (Command command : Command.values()) {
      String said = plain(command.description().in(language));
      commands.append("    '").append(command.word()).append(':').append(said).append("'\n");
      cases.append("    ").append(command.word()).append(")\n      _arguments");
      for (Option option : command.options()) {
        cases.append(" \\\n        '").append(option(command, option, offers, language));
        cases.append('\'');
      }
      if (command == Command.SCAN) {
        cases.append(" \\\n        '").append(option(command, Option.VERSION, offers, language));
        cases.append('\'');
      }
      if (!command.operands().isEmpty()) {
        cases.append(" \\\n        '*:").append(plain(command.operands())).append(':');
        cases.append(action(offers.operand(command))).append('\'');
      }
      cases.append("\n      ;;\n");
    }
    return BEGIN + commands + MIDDLE + cases + END;
  }

  private static String option(Command command, Option option, Offers offers, Language language) {
    String said = "[" + plain(option.description(command).in(language)) + "]";
    String value = option.value();
    Offers.Offer offer = offers.value(command, option);
    return value == null || offer == null
        ? option.word() + said
        : "*" + option.word() + "=" + said + ":" + plain(value) + ":" + action(offer);
  }

  /** Marks that mean something to {@code _arguments} or in quotes are put in another way. */
  private static String plain(String text) {
    return text.replace("'", "’")
        .replace('[', '(')
        .replace(']', ')')
        .replace(": ", " - ")
        .replace(":", "\\:");
  }

  private static String action(Offers.Offer offer) {
    return switch (offer.kind()) {
      case WORDS -> "(" + String.join(" ", offer.words()) + ")";
      case FILES -> "_files";
      case FOLDERS -> "_files -/";
      case OPEN -> " ";
    };
  }
}
