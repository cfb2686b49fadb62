package dev.sekisho.cli;

import dev.sekisho.source.Language;

/** A script that completes command lines in fish, with what each word does. */
final class FishCompletion {
  private static final String BEGIN =
      """
      # fish completion for sekisho: sekisho completion fish | source
      function __sekisho_command
          set -l words (commandline -opc)
          if test (count $words) -lt 2
              return 1
          end
          switch $words[2]
              case '-*'
                  test $argv[1] = scan
              case '*'
                  test $argv[1] = $words[2]
          end
      end
      function __sekisho_begins
          test (count (commandline -opc)) -eq 1
      end
      complete -c sekisho -f
      """;

  private FishCompletion() {}

  static String of(Offers offers, Language language) {
    StringBuilder script = new StringBuilder(BEGIN);
    for (Command command : Command.values()) {
      line(script, "__sekisho_begins", "-a " + command.word(), command.description().in(language));
    }
    for (Command command : Command.values()) {
      String here = "__sekisho_command " + command.word();
      for (Option option : command.options()) {
        Offers.Offer offer = offers.value(command, option);
        String value = offer == null ? "" : " " + action(offer, "-x", "-r");
        String name = "-l " + option.word().substring(2) + value;
        line(script, here, name, option.description(command).in(language));
      }
      script.append("complete -c sekisho -n '").append(here).append("' ");
      script.append(action(offers.operand(command), "-f", "")).append('\n');
    }
    String version = Option.VERSION.description(Command.SCAN).in(language);
    line(script, "__sekisho_begins", "-l version", version);
    line(script, "__sekisho_begins", "-l help", Option.HELP.description(Command.SCAN).in(language));
    return script.toString();
  }

  private static void line(StringBuilder to, String when, String what, String said) {
    to.append("complete -c sekisho -n '").append(when).append("' ").append(what);
    to.append(" -d '").append(said.replace("\\", "\\\\").replace("'", "\\'")).append("'\n");
  }

  private static String action(Offers.Offer offer, String alone, String files) {
    String action =
        switch (offer.kind()) {
          case WORDS -> alone + " -a '" + String.join(" ", offer.words()) + "'";
          case FOLDERS -> alone + " -a '(__fish_complete_directories)'";
          case FILES -> files + " -F";
          case OPEN -> alone;
        };
    return action.strip();
  }
}
