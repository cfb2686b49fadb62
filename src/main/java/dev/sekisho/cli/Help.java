package dev.sekisho.cli;

import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Help, laid out by picocli from the tables of {@link Command} and {@link Option}. */
final class Help {
  private Help() {}

  static void print(Arguments arguments, Language language, Writer out) throws IOException {
    PrintWriter writer = new PrintWriter(out);
    boolean whole =
        arguments.command() == Command.SCAN && arguments.operands().isEmpty() && !arguments.named();
    CommandLine line =
        new CommandLine(whole ? program(language) : specification(arguments.command(), language));
    line.setUsageHelpWidth(100);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.usage(writer);
    writer.println();
    writer.flush();
  }

  private static CommandSpec program(Language language) {
    CommandSpec program = CommandSpec.create().name("sekisho");
    headings(program, language);
    program
        .usageMessage()
        .description(
            language == Language.JA
                ? "Terraform と CloudFormation のテンプレートを、デジタル庁 DS-310 に照らして調べる関所。"
                : "A checkpoint that judges Terraform and CloudFormation templates by the Digital"
                    + " Agency's DS-310.")
        .footer(
            "",
            language == Language.JA
                ? "終了コード: 0 指摘なし、1 指摘あり、2 使い方や設定の誤り、3 読めない入力あり"
                : "Exit codes: 0 no findings, 1 findings, 2 wrong usage or configuration, 3"
                    + " unreadable input");
    for (Command command : Command.values()) {
      program.addSubcommand(command.word(), specification(command, language));
    }
    program.addOption(option(Option.VERSION, Command.SCAN, language));
    program.addOption(option(Option.HELP, Command.SCAN, language));
    return program;
  }

  private static void headings(CommandSpec of, Language language) {
    if (language == Language.JA) {
      of.usageMessage().synopsisHeading("使い方: ").commandListHeading("コマンド:%n");
    }
  }

  private static CommandSpec specification(Command command, Language language) {
    CommandSpec specification = CommandSpec.create().name("sekisho " + command.word());
    headings(specification, language);
    specification.usageMessage().description(command.description().in(language));
    if (!command.operands().isEmpty()) {
      specification.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(command.operands())
              .hideParamSyntax(true)
              .arity("0..*")
              .type(String[].class)
              .build());
    }
    for (Option option : command.options()) {
      specification.addOption(option(option, command, language));
    }
    return specification;
  }

  private static OptionSpec option(Option option, Command command, Language language) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.word()).description(option.description(command).in(language));
    return option.value() == null
        ? builder.arity("0").build()
        : builder
            .arity("1")
            .paramLabel(option.value())
            .hideParamSyntax(true)
            .type(String.class)
            .build();
  }
}
