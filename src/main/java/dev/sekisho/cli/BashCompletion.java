package dev.sekisho.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A script that completes command lines in bash, from version 3.2 on. */
final class BashCompletion {
  private static final String BEGIN =
      """
      # bash completion for sekisho: source <(sekisho completion bash)
      _sekisho() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
        local command=${COMP_WORDS[1]} words= i
        COMPREPLY=()
        if [ "$cur" = = ]; then # --option=value comes in three words
          cur=
        elif [ "$prev" = = ]; then
          prev=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          [ "${COMP_WORDS[i]}" != -- ] || return 0 # paths alone stand behind it
        done
        if [ "$COMP_CWORD" -eq 1 ] && [ "${cur#-}" = "$cur" ]; then
          COMPREPLY=($(compgen -W "%s" -- "$cur"))
          return 0
        fi
        [ "${command#-}" = "$command" ] || command=scan
        case $command:$prev in
      """;

  private static final String END =
      """
        esac
        # Where nothing is said, file names are offered.
        [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$cur"))
        return 0
      }
      complete -o bashdefault -o default -F _sekisho sekisho
      """;

  private BashCompletion() {}

  static String of(Offers offers) {
    List<String> commands = new ArrayList<>();
    StringBuilder behind = new StringBuilder();
    for (Command command : Command.values()) {
      commands.add(command.word());
      List<String> options = new ArrayList<>();
      for (Option option : command.options()) {
        options.add(option.word());
      }
      if (command == Command.SCAN) {
        options.add(Option.VERSION.word());
      }
      String word = command.word();
      line(behind, "        ", word + ":-*", "words='" + String.join(" ", options) + "'");
      line(behind, "        ", word + ":*", action(offers.operand(command)));
    }
    return BEGIN.replace("%s", String.join(" ", commands))
        + values(offers)
        + "    *)\n      case $command:$cur in\n"
        + behind
        + "      esac\n      ;;\n"
        + END;
  }

  /** A line for each option that takes the same values everywhere, else one for each command. */
  private static String values(Offers offers) {
    StringBuilder lines = new StringBuilder();
    for (Option option : Option.values()) {
      Map<String, String> actions = new LinkedHashMap<>();
      for (Command command : Command.values()) {
        Offers.Offer offer = offers.value(command, option);
        if (offer != null && command.options().contains(option)) {
          actions.put(command.word(), action(offer));
        }
      }
      if (Set.copyOf(actions.values()).size() == 1) {
        line(lines, "    ", "*:" + option.word(), actions.values().iterator().next());
      } else {
        actions.forEach((word, action) -> line(lines, "    ", word + ":" + option.word(), action));
      }
    }
    return lines.toString();
  }

  private static void line(StringBuilder to, String indent, String pattern, String action) {
    to.append(indent).append(pattern).append(") ").append(action).append(" ;;\n");
  }

  private static String action(Offers.Offer offer) {
    return switch (offer.kind()) {
      case WORDS -> "words='" + String.join(" ", offer.words()) + "'";
      case FOLDERS -> "COMPREPLY=($(compgen -d -- \"$cur\"))";
      case FILES, OPEN -> ":";
    };
  }
}
