package org.spotter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {
    private static final Messages MESSAGES = Messages.load(Locale.UK);
    private static final Pattern KEY = Pattern.compile("\"(cli\\.[a-z.-]*)\"");

    static Stream<CommandSpec> specs() {
        var root = Usage.commandLine(MESSAGES);
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec);
    }

    /// Keys as they stand in the sources; one that ends in a dot is the beginning of several.
    private static Set<String> keysInSources() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java", "org", "spotter", "cli"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    @Test
    void every_message_that_the_commands_name_is_there() throws IOException {
        assertThat(keysInSources())
                .filteredOn(key -> !key.endsWith("."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(MESSAGES.has(key)).as(key).isTrue());
    }

    @Test
    void every_message_of_the_commands_is_used() throws IOException {
        var used = keysInSources();
        assertThat(MESSAGES.keys())
                .filteredOn(key -> key.startsWith("cli."))
                .allMatch(key -> used.contains(key)
                        || used.stream().anyMatch(begin -> begin.endsWith(".") && key.startsWith(begin)));
    }

    @Test
    void every_command_is_there() {
        assertThat(specs()).hasSize(Command.values().length + 1);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void each_command_says_what_it_does(CommandSpec spec) {
        assertThat(spec.usageMessage().description()).isNotEmpty().allMatch(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void each_option_and_parameter_says_what_it_is_for(CommandSpec spec) {
        assertThat(spec.args())
                .allSatisfy(argument ->
                        assertThat(argument.description()).isNotEmpty().allMatch(line -> !line.isBlank()));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void each_command_has_help_and_version(CommandSpec spec) {
        assertThat(spec.optionsMap()).containsKeys("-h", "--help", "-V", "--version");
    }
}
