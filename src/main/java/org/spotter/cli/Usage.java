package org.spotter.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.spotter.guide.Paper;
import org.spotter.sheet.Edition;
import org.spotter.sheet.print.PrintOrder;
import org.spotter.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The commands with their options, and the words of their help, all from the messages.
final class Usage {
    /// The option for the language.
    static final String LANGUAGE = "--language";

    /// The option for the region.
    static final String REGION = "--region";

    /// The option for data instead of words.
    static final String JSON = "--json";

    /// The option for the answers that decide.
    static final String EXPLAIN = "--explain";

    /// The option for the file to write.
    static final String OUTPUT = "--output";

    /// The option for the folder to write to.
    static final String FOLDER = "--directory";

    /// The option for the paper.
    static final String PAPER = "--paper";

    /// The option for the edition.
    static final String KIND = "--kind";

    /// The option for the language of those who help at the place of the sheet.
    static final String SITE_LANGUAGE = "--site-language";

    /// The option for the printer.
    static final String PRINTER = "--printer";

    /// The option for the number of copies.
    static final String COPIES = "--copies";

    /// The option for the review book.
    static final String BOOK = "--book";

    /// Asks for the front desk.
    static final String KIOSK = "--kiosk";

    /// Names the policy file.
    static final String POLICY = "--policy";

    /// The option for the diary.
    static final String DIARY = "--diary";

    private static final int WIDTH = 100;

    private final Messages messages;

    private Usage(Messages messages) {
        this.messages = messages;
    }

    /// {@return the command line with every command}
    ///
    /// @param messages the words of the help
    static CommandLine commandLine(Messages messages) {
        var usage = new Usage(messages);
        var root = usage.spec(messages.of("cli.name"), "cli.help")
                .addOption(usage.text(LANGUAGE, "cli.label.language", "cli.help.language"))
                .addOption(usage.text(REGION, "cli.label.region", "cli.help.region"))
                .addOption(OptionSpec.builder(KIOSK)
                        .description(usage.words("cli.help.kiosk"))
                        .build())
                .addOption(OptionSpec.builder(POLICY)
                        .type(Path.class)
                        .paramLabel(usage.words("cli.label.file"))
                        .description(usage.words("cli.help.policy-option"))
                        .build());
        for (var command : Command.values()) {
            root.addSubcommand(command.typed(), usage.spec(command));
        }
        return new CommandLine(root).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private CommandSpec spec(Command command) {
        var spec = spec(command.typed(), "cli.help." + command.typed());
        return switch (command) {
            case QUESTIONS -> spec.addOption(json()).addOption(language());
            case ASSESS ->
                spec.addPositional(oneFile())
                        .addOption(OptionSpec.builder(EXPLAIN)
                                .description(words("cli.help.explain"))
                                .build())
                        .addOption(diary())
                        .addOption(json())
                        .addOption(language());
            case SHEET ->
                spec.addPositional(files())
                        .addOption(path("-o", OUTPUT, "cli.label.pdf", "cli.help.output"))
                        .addOption(path("-d", FOLDER, "cli.label.folder", "cli.help.directory"))
                        .addOption(diary())
                        .addOption(kind())
                        .addOption(paper())
                        .addOption(region())
                        .addOption(language())
                        .addOption(text(SITE_LANGUAGE, "cli.label.language", "cli.help.site-language"));
            case PRINT ->
                spec.addPositional(oneFile())
                        .addOption(text(PRINTER, "cli.label.printer", "cli.help.printer"))
                        .addOption(copies())
                        .addOption(diary())
                        .addOption(kind())
                        .addOption(paper())
                        .addOption(region())
                        .addOption(language())
                        .addOption(text(SITE_LANGUAGE, "cli.label.language", "cli.help.site-language"));
            case CHECK ->
                spec.addPositional(PositionalParamSpec.builder()
                                .index("0")
                                .arity("0..1")
                                .type(Path.class)
                                .paramLabel(words("cli.label.folder"))
                                .description(words("cli.help.folder"))
                                .build())
                        .addOption(OptionSpec.builder(BOOK)
                                .type(Path.class)
                                .paramLabel(words("cli.label.book"))
                                .description(words("cli.help.book"))
                                .build())
                        .addOption(language());
            case POLICY ->
                spec.addPositional(action())
                        .addPositional(PositionalParamSpec.builder()
                                .index("1")
                                .arity("0..1")
                                .type(Path.class)
                                .paramLabel(words("cli.label.file"))
                                .description(words("cli.help.policy-file"))
                                .build())
                        .addOption(language());
            case PRINTERS, DOCTOR -> spec.addOption(language());
        };
    }

    private CommandSpec spec(String name, String key) {
        var spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(words(key))
                .synopsisHeading(words("cli.help.heading.usage") + " ")
                .synopsisSubcommandLabel(words("cli.label.command"))
                .parameterListHeading("%n" + words("cli.help.heading.parameters") + "%n")
                .optionListHeading("%n" + words("cli.help.heading.options") + "%n")
                .commandListHeading("%n" + words("cli.help.heading.commands") + "%n")
                .footer("", words("cli.help.exit"))
                .width(WIDTH)
                .abbreviateSynopsis(false)
                .sortOptions(false);
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(words("cli.help.help"))
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(words("cli.help.version"))
                        .build());
    }

    private OptionSpec json() {
        return OptionSpec.builder(JSON).description(words("cli.help.json")).build();
    }

    private OptionSpec language() {
        return text(LANGUAGE, "cli.label.language", "cli.help.language");
    }

    private OptionSpec region() {
        return text(REGION, "cli.label.region", "cli.help.region");
    }

    private OptionSpec paper() {
        return OptionSpec.builder(PAPER)
                .type(Paper.class)
                .paramLabel(typed(Paper.values()))
                .description(words("cli.help.paper"))
                .build();
    }

    private OptionSpec diary() {
        return OptionSpec.builder(DIARY)
                .type(Path.class)
                .paramLabel(words("cli.label.diary"))
                .description(words("cli.help.diary"))
                .build();
    }

    private OptionSpec copies() {
        return OptionSpec.builder(COPIES)
                .type(Integer.class)
                .paramLabel("1-" + PrintOrder.MOST)
                .description(words("cli.help.copies"))
                .build();
    }

    private PositionalParamSpec action() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(PolicyCommand.Action.class)
                .paramLabel(typed(PolicyCommand.Action.values()))
                .description(words("cli.help.action"))
                .build();
    }

    private OptionSpec kind() {
        return OptionSpec.builder(KIND)
                .type(Edition.class)
                .converters(word -> Arrays.stream(Edition.values())
                        .filter(edition -> Messages.key(edition).equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> new CommandLine.TypeConversionException(word)))
                .paramLabel(typed(Edition.values()))
                .description(words("cli.help.kind"))
                .build();
    }

    private static String typed(Enum<?>[] values) {
        return String.join("|", Arrays.stream(values).map(Messages::key).toList());
    }

    private OptionSpec text(String name, String label, String help) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(words(label))
                .description(words(help))
                .build();
    }

    private OptionSpec path(String shortName, String name, String label, String help) {
        return OptionSpec.builder(shortName, name)
                .type(Path.class)
                .paramLabel(words(label))
                .description(words(help))
                .build();
    }

    private PositionalParamSpec oneFile() {
        return file("0", "1").type(Path.class).build();
    }

    private PositionalParamSpec files() {
        return file("0..*", "1..*").type(List.class).auxiliaryTypes(Path.class).build();
    }

    private PositionalParamSpec.Builder file(String index, String arity) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .required(true)
                .paramLabel(words("cli.label.file"))
                .description(words("cli.help.file"));
    }

    /// The words of a key; picocli reads a percent sign as a format.
    private String words(String key) {
        return messages.of(key).replace("%", "%%");
    }

    /// {@return one line for what was typed wrong}
    ///
    /// @param wrong    what picocli says of it
    /// @param messages the words
    static String line(CommandLine.ParameterException wrong, Messages messages) {
        var help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        var what =
                switch (wrong) {
                    case CommandLine.UnmatchedArgumentException unmatched ->
                        messages.of(
                                "cli.usage.unknown", unmatched.getUnmatched().getFirst());
                    case CommandLine.MissingParameterException missing ->
                        messages.of(
                                "cli.usage.missing", name(missing.getMissing().getFirst()));
                    case CommandLine.OverwrittenOptionException twice ->
                        messages.of("cli.usage.twice", name(twice.getOverwritten()));
                    default ->
                        wrong.getArgSpec() == null
                                ? messages.of("cli.usage.wrong")
                                : messages.of("cli.usage.value", name(wrong.getArgSpec()), value(wrong));
                };
        return messages.of("cli.usage.line", what, help);
    }

    private static String value(CommandLine.ParameterException wrong) {
        return wrong.getValue() == null ? "" : wrong.getValue();
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option -> option.longestName();
            default -> argument.paramLabel().toUpperCase(Locale.ROOT);
        };
    }
}
