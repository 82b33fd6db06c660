package org.spotter.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.spotter.assess.Assessment;
import org.spotter.diagnosis.Journal;
import org.spotter.diary.Diary;
import org.spotter.diary.Lookback;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.guide.Region;
import org.spotter.guide.json.Problem;
import org.spotter.plan.Today;
import org.spotter.review.Review;
import org.spotter.review.ReviewBook;
import org.spotter.sheet.Edition;
import org.spotter.sheet.HtmlPdf;
import org.spotter.sheet.Noted;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.Venue;
import org.spotter.sheet.Wording;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.PrintOrder;
import org.spotter.sheet.print.Printer;
import org.spotter.sheet.print.Sent;
import org.spotter.store.AnswersFile;
import org.spotter.store.AtomicFile;
import org.spotter.store.DiaryCopy;
import org.spotter.store.GuideFolder;
import org.spotter.store.JsonText;
import org.spotter.store.LogFolder;
import org.spotter.store.Read;
import org.spotter.text.Messages;
import org.spotter.text.MessagesCheck;
import org.spotter.visit.AnswerAge;
import org.spotter.visit.Visit;
import org.spotter.visit.WakingHours;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/// Runs the commands.
///
/// Results go to `out`; each mistake is one line on `err`. A file that can't be used changes nothing.
public final class Commands {
    /// In a batch, how many files it goes on is told after so many of them: nothing for a few, little for many.
    private static final int PROGRESS = 25;

    private final Console console;
    private final Messages messages;

    private Commands(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    /// {@return whether these arguments ask for a command or for help, so that no window opens}
    ///
    /// @param args the program's arguments
    public static boolean takes(List<String> args) {
        return !args.isEmpty()
                && (Command.of(args.getFirst()).isPresent()
                        || List.of("--help", "-h", "--version", "-V").contains(args.getFirst()));
    }

    /// Runs a command, if the arguments ask for one.
    ///
    /// @param args    the program's arguments
    /// @param console what the command has around it
    /// @return how the command ended, or that the window is wanted
    public static Start start(List<String> args, Console console) {
        return start(args, console, GuideFolder::load);
    }

    /// Runs a command, if the arguments ask for one, with a guide that may have been loaded ahead.
    ///
    /// @param args    the program's arguments
    /// @param console what the command has around it
    /// @param guide   the guide; asked for when the arguments cannot do without
    /// @return how the command ended, or that the window is wanted
    public static Start start(List<String> args, Console console, Supplier<GuideLoader.Result> guide) {
        if (args.isEmpty()) {
            return new Start.Window(Optional.empty(), Optional.empty(), false, Optional.empty());
        }
        var messages = messages(args, console);
        try {
            return new Commands(console, messages).start(args, guide);
        } catch (RuntimeException e) {
            var journal = new Journal(
                    new LogFolder(console.folders()), console.clock(), console::zone, Journal.Precision.SECOND);
            console.out().flush();
            console.err()
                    .println(journal.error(e, messages)
                            .map(report -> messages.of("cli.unexpected.report", report))
                            .orElseGet(() -> messages.of("cli.unexpected")));
            return new Start.Finished(Exit.ENVIRONMENT.code());
        }
    }

    /// Runs a command.
    ///
    /// @param args    the command and its arguments
    /// @param console what the command has around it
    /// @return 0 done, 1 bad input, 2 wrong usage (also when no command was asked for), 3 environment
    public static int run(List<String> args, Console console) {
        return switch (start(args, console)) {
            case Start.Finished(var code) -> code;
            case Start.Window _ -> {
                var messages = messages(args, console);
                console.err()
                        .println(messages.of(
                                "cli.usage.line", messages.of("cli.usage.none"), messages.of("cli.name") + " --help"));
                yield Exit.WRONG_USAGE.code();
            }
        };
    }

    /// Tells that there is no display for the window.
    ///
    /// @param args    the program's arguments
    /// @param console what the command has around it
    /// @return 3, environment
    public static int noDisplay(List<String> args, Console console) {
        console.err().println(messages(args, console).of("cli.no-display"));
        return Exit.ENVIRONMENT.code();
    }

    /// The messages in the language asked for, else in that of the machine, else in the first one.
    private static Messages messages(List<String> args, Console console) {
        var wanted = new ArrayList<String>();
        for (var i = 0; i < args.size(); i++) {
            if (args.get(i).equals(Usage.LANGUAGE) && i + 1 < args.size()) {
                wanted.add(args.get(i + 1));
            } else if (args.get(i).startsWith(Usage.LANGUAGE + "=")) {
                wanted.add(args.get(i).substring(Usage.LANGUAGE.length() + 1));
            }
        }
        wanted.add(console.locale().toLanguageTag());
        wanted.add(console.locale().getLanguage());
        wanted.add(Messages.FIRST);
        var country = console.locale().getCountry();
        return wanted.stream()
                .flatMap(language -> Messages.find(console.texts(), language, country).stream())
                .findFirst()
                .orElseThrow();
    }

    private Start start(List<String> args, Supplier<GuideLoader.Result> loaded) {
        ParseResult parsed;
        try {
            parsed = Usage.commandLine(messages).parseArgs(args.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            return finished(wrongUsage(Usage.line(e, messages)));
        }
        var leaf = parsed;
        while (leaf.hasSubcommand()) {
            leaf = leaf.subcommand();
        }
        if (leaf.isUsageHelpRequested()) {
            console.out().print(leaf.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return finished(Exit.DONE);
        }
        return switch (loaded.get()) {
            case GuideLoader.Result.Refused(var problems) -> {
                problems(problems);
                yield finished(Exit.ENVIRONMENT);
            }
            case GuideLoader.Result.Ready(var guide) -> start(leaf, guide);
        };
    }

    private Start start(ParseResult asked, Guide guide) {
        if (asked.isVersionHelpRequested()) {
            console.out()
                    .println(messages.of(
                            "cli.version",
                            version(),
                            guide.id(),
                            guide.version(),
                            messages.formats().date(guide.date())));
            return finished(Exit.DONE);
        }
        var language = text(asked, Usage.LANGUAGE);
        for (var option : List.of(Usage.LANGUAGE, Usage.SITE_LANGUAGE)) {
            var wanted = text(asked, option);
            if (wanted.isPresent() && !guide.words().containsKey(wanted.get())) {
                return finished(wrongUsage(messages.of(
                        "cli.no-language",
                        wanted.get(),
                        String.join(", ", guide.words().keySet()))));
            }
        }
        var region = text(asked, Usage.REGION);
        if (region.isPresent() && guide.region(region.get()).isEmpty()) {
            return finished(wrongUsage(messages.of(
                    "cli.no-region",
                    region.get(),
                    String.join(", ", guide.regions().stream().map(Region::id).toList()))));
        }
        var command = Command.of(asked.commandSpec().name());
        return command.isEmpty()
                ? new Start.Window(language, region, asked.hasMatchedOption(Usage.KIOSK), path(asked, Usage.POLICY))
                : finished(run(command.get(), asked, guide));
    }

    private Start finished(Exit exit) {
        if (console.out().checkError() && exit == Exit.DONE) {
            console.err().println(messages.of("cli.no-output"));
            return new Start.Finished(Exit.ENVIRONMENT.code());
        }
        console.err().flush();
        return new Start.Finished(exit.code());
    }

    private Exit run(Command command, ParseResult asked, Guide guide) {
        return switch (command) {
            case QUESTIONS -> questions(asked, guide);
            case ASSESS -> assess(asked, guide);
            case SHEET -> sheet(asked, guide);
            case PRINT -> print(asked, guide);
            case PRINTERS -> printers();
            case CHECK -> check(asked, guide);
            case POLICY ->
                new PolicyCommand(console, messages, guide)
                        .run(
                                asked.matchedPositionalValue(0, PolicyCommand.Action.CHECK),
                                Optional.ofNullable(asked.matchedPositionalValue(1, null)));
            case DOCTOR -> doctor(guide);
        };
    }

    // ---- the commands

    private Exit questions(ParseResult asked, Guide guide) {
        var list = new QuestionList(guide, guide.wordsIn(language(asked)), messages);
        return show(asked, list.data(), list.lines());
    }

    private Exit assess(ParseResult asked, Guide guide) {
        var file = files(asked).getFirst();
        var read = saved(file, guide);
        if (read.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        var saved = read.get();
        var home = home(asked);
        if (home.refused()) {
            return Exit.BAD_INPUT;
        }
        var report = new AssessReport(
                assessment(guide, saved, home),
                saved.saved(),
                guide.wordsIn(language(asked)),
                messages,
                asked.hasMatchedOption(Usage.EXPLAIN),
                console);
        if (report.old()) {
            // Whoever reads the data alone sees it too, and the data stay data.
            console.err().println(messages.of("cli.assess.warning", file, AnswerAge.hours()));
        }
        return show(asked, report.data(), report.lines());
    }

    private Exit sheet(ParseResult asked, Guide guide) {
        var inputs = files(asked);
        var output = path(asked, Usage.OUTPUT);
        var folder = path(asked, Usage.FOLDER);
        if (output.isPresent() == folder.isPresent()) {
            return wrongUsage(messages.of("cli.sheet.where"));
        }
        if (output.isPresent() && inputs.size() > 1) {
            return wrongUsage(messages.of("cli.sheet.many"));
        }
        if (inputs.size() > 1 && path(asked, Usage.DIARY).isPresent()) {
            return wrongUsage(messages.of("cli.sheet.diary"));
        }
        var outputs = new ArrayList<Path>();
        var taken = new HashSet<Path>();
        inputs.forEach(input -> taken.add(input.toAbsolutePath().normalize()));
        for (var input : inputs) {
            var target = output.orElseGet(() -> folder.orElseThrow().resolve(pdfName(input)));
            if (!taken.add(target.toAbsolutePath().normalize())) {
                return wrongUsage(messages.of("cli.sheet.taken", target));
            }
            outputs.add(target);
        }
        return folder.isPresent()
                ? sheets(asked, guide, inputs, outputs)
                : sheet(asked, guide, inputs.getFirst(), outputs.getFirst());
    }

    private Exit sheet(ParseResult asked, Guide guide, Path input, Path output) {
        var read = fresh(input, guide);
        if (read.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        var home = home(asked);
        if (home.refused()) {
            return Exit.BAD_INPUT;
        }
        return written(output, console.sheets().pdf(order(asked, guide, read.get(), home)))
                ? Exit.DONE
                : Exit.ENVIRONMENT;
    }

    /// One sheet after the other, so that many take no more memory than one. Each file stands for itself: one that is
    /// refused, or can't be written, leaves the others as they are.
    private Exit sheets(ParseResult asked, Guide guide, List<Path> inputs, List<Path> outputs) {
        var refused = new ArrayList<Path>();
        var lost = new ArrayList<Path>();
        var home = home(asked);
        if (home.refused()) {
            return Exit.BAD_INPUT;
        }
        for (var i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var read = fresh(input, guide);
            if (read.isEmpty()) {
                refused.add(input);
            } else if (!written(outputs.get(i), console.sheets().pdf(order(asked, guide, read.get(), home)))) {
                lost.add(outputs.get(i));
            }
            var done = i + 1;
            if (done % PROGRESS == 0 && done < inputs.size()) {
                console.err().println(messages.of("cli.sheet.progress", done, inputs.size()));
            }
        }
        if (inputs.size() > 1) {
            var made = inputs.size() - refused.size() - lost.size();
            console.err().println(messages.of("cli.sheet.summary", made, refused.size(), lost.size()));
            refused.forEach(file -> console.err().println(messages.of("cli.sheet.refused", file)));
            lost.forEach(file -> console.err().println(messages.of("cli.sheet.lost", file)));
        }
        if (!lost.isEmpty()) {
            return Exit.ENVIRONMENT;
        }
        return refused.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
    }

    private boolean written(Path file, byte[] pdf) {
        try {
            AtomicFile.write(file, pdf);
        } catch (IOException _) {
            console.err().println(messages.of("cli.not-written", file));
            return false;
        }
        console.out().println(file);
        return true;
    }

    private Exit print(ParseResult asked, Guide guide) {
        var copies = asked.<Integer>matchedOptionValue(Usage.COPIES, 1);
        if (copies < 1 || copies > PrintOrder.MOST) {
            return wrongUsage(messages.of("cli.no-copies", copies, PrintOrder.MOST));
        }
        var read = fresh(files(asked).getFirst(), guide);
        if (read.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        var home = home(asked);
        if (home.refused()) {
            return Exit.BAD_INPUT;
        }
        var printers = console.printing().printers();
        if (printers.none().isPresent()) {
            return environment(fault(printers.none().get(), "", ""));
        }
        var name = text(asked, Usage.PRINTER).orElse(printers.all().getFirst().name());
        var printer = printers.named(name);
        if (printer.isEmpty()) {
            var names = printers.all().stream().map(Printer::name).toList();
            return environment(messages.of("cli.other-printer", name, String.join(", ", names)));
        }
        var order = order(asked, guide, read.get(), home);
        var title = order.reader().messages().of("sheet.job");
        var sheet = new PrintOrder(console.sheets().pdf(order), order.paper(), copies, title);
        return switch (console.printing().send(name, sheet)) {
            case Sent.Queued _, Sent.HandedOver _ -> {
                console.out().println(messages.of("cli.printed", name));
                yield Exit.DONE;
            }
            case Sent.Refused(var fault) -> environment(fault(fault, name, messages.of("paper.", order.paper())));
        };
    }

    /// What is in the way, and what to do, in one line.
    private String fault(Fault fault, String printer, String paper) {
        return messages.of("cli.fault", messages.of("print.fault." + Messages.key(fault), printer, paper));
    }

    private Exit printers() {
        var printers = console.printing().printers();
        if (printers.none().isPresent()) {
            return environment(fault(printers.none().get(), "", ""));
        }
        for (var printer : printers.all()) {
            console.out()
                    .println(printer.fault()
                            .map(fault -> messages.of(
                                    "cli.printer",
                                    printer.name(),
                                    messages.of("print.fault." + Messages.key(fault), printer.name(), "")))
                            .orElse(printer.name()));
        }
        return Exit.DONE;
    }

    private Exit check(ParseResult asked, Guide builtIn) {
        var folder = Optional.<Path>ofNullable(asked.matchedPositionalValue(0, null));
        if (folder.isEmpty()) {
            return checked(asked, builtIn);
        }
        if (!Files.isDirectory(folder.get())) {
            problems(List.of(new Problem(folder.get().toString(), "$", Problem.Kind.NOT_FOUND, List.of())));
            return Exit.BAD_INPUT;
        }
        return switch (GuideLoader.load(GuideFolder.at(folder.get()))) {
            case GuideLoader.Result.Refused(var problems) -> {
                problems(problems);
                yield Exit.BAD_INPUT;
            }
            case GuideLoader.Result.Ready(var guide) -> checked(asked, guide);
        };
    }

    private Exit checked(ParseResult asked, Guide guide) {
        var book = path(asked, Usage.BOOK);
        if (book.isPresent() && bookBytes(book.get(), asked, guide).isEmpty()) {
            return wrongUsage(messages.of("cli.check.book-name", book.get()));
        }
        lines(CheckReport.lines(guide, messages, console.now().toLocalDate()));
        var findings = Review.findings(guide);
        findings.forEach(finding -> console.err().println(finding.line(messages)));
        var mistakes = MessagesCheck.of(console.texts(), guide.words().keySet());
        problems(mistakes);
        if (book.isPresent()) {
            try {
                AtomicFile.write(
                        book.get(),
                        bookBytes(book.get(), asked, guide).orElseThrow().get());
            } catch (IOException _) {
                return environment(messages.of("cli.not-written", book.get()));
            }
            console.out().println(book.get());
        }
        return findings.isEmpty() && mistakes.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
    }

    /// The book in the kind that the file's ending names; empty for another ending.
    private Optional<Supplier<byte[]>> bookBytes(Path file, ParseResult asked, Guide guide) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Supplier<String> book = () -> ReviewBook.of(guide, guide.wordsIn(language(asked)), messages);
        if (name.endsWith(".html")) {
            return Optional.of(() -> book.get().getBytes(StandardCharsets.UTF_8));
        }
        return name.endsWith(".pdf")
                ? Optional.of(() -> HtmlPdf.of(book.get(), messages.of("cli.name")))
                : Optional.empty();
    }

    private Exit doctor(Guide guide) {
        var doctor = new Doctor(console, messages, guide);
        lines(doctor.lines());
        return doctor.well() ? Exit.DONE : Exit.ENVIRONMENT;
    }

    // ---- parts of commands

    /// The answers of a file, or empty when it can't be used; then every problem is told.
    private Optional<AnswersFile.Saved> saved(Path file, Guide guide) {
        return switch (AnswersFile.read(file, guide)) {
            case Read.Whole<AnswersFile.Saved>(var saved) -> Optional.of(saved);
            case Read.Absent<AnswersFile.Saved> _ -> {
                problems(List.of(new Problem(file.toString(), "$", Problem.Kind.NOT_FOUND, List.of())));
                yield Optional.empty();
            }
            case Read.Refused<AnswersFile.Saved>(var problems) -> {
                problems(problems);
                yield Optional.empty();
            }
        };
    }

    /// The answers of a file, unless the program saved them so long ago that the danger signs come first again
    /// (clinical 3.1, principle 6); then that is told. A file made by hand counts as made now.
    private Optional<AnswersFile.Saved> fresh(Path file, Guide guide) {
        var read = saved(file, guide);
        if (read.flatMap(AnswersFile.Saved::saved)
                .filter(saved -> AnswerAge.isTooOld(saved, console.clock().instant()))
                .isEmpty()) {
            return read;
        }
        console.err().println(messages.of("cli.sheet.old", file, AnswerAge.hours()));
        return Optional.empty();
    }

    /// What was noted at home, as far as the command was told.
    ///
    /// @param diary   the diary; empty without one
    /// @param refused whether it can't be used; that is told
    private record Home(Optional<Diary> diary, boolean refused) {}

    private Home home(ParseResult asked) {
        var file = path(asked, Usage.DIARY);
        if (file.isEmpty()) {
            return new Home(Optional.empty(), false);
        }
        return switch (DiaryCopy.read(file.get(), console.now().toLocalDate())) {
            case Read.Whole<Diary>(var diary) -> new Home(Optional.of(diary), false);
            case Read.Absent<Diary> _ -> new Home(Optional.empty(), true);
            case Read.Refused<Diary>(var problems) -> {
                problems(problems);
                yield new Home(Optional.empty(), true);
            }
        };
    }

    private Assessment assessment(Guide guide, AnswersFile.Saved saved, Home home) {
        var noticed = home.diary().map(diary -> Lookback.of(
                        guide,
                        diary,
                        saved.answers(),
                        saved.began(),
                        console.now().toLocalDate())
                .noticed());
        return Assessment.of(Visit.of(guide, saved.answers()), noticed.orElse(List.of()));
    }

    private Today today(AnswersFile.Saved saved, Home home) {
        var now = console.now();
        return home.diary().isEmpty()
                ? Today.at(now)
                : new Today(now, saved.began(), WakingHours.USUAL, Optional.empty(), List.of());
    }

    private SheetOrder order(ParseResult asked, Guide guide, AnswersFile.Saved saved, Home home) {
        var region = text(asked, Usage.REGION)
                .flatMap(guide::region)
                .orElseGet(() -> guide.regionFor(console.locale().getCountry()));
        var site = text(asked, Usage.SITE_LANGUAGE)
                .orElseGet(() -> guide.languageFor(console.locale().toLanguageTag()));
        var answered = saved.saved().orElseGet(console.clock()::instant);
        return new SheetOrder(
                assessment(guide, saved, home),
                answered,
                today(saved, home),
                wording(guide, language(asked), region),
                wording(guide, site, region),
                region,
                value(asked, Usage.KIND, Edition.FULL),
                value(asked, Usage.PAPER, region.paper()),
                home.diary().map(diary -> new Noted(diary, LocalDateTime.ofInstant(answered, console.zone()))),
                Venue.NONE);
    }

    private Wording wording(Guide guide, String language, Region region) {
        var words = guide.wordsIn(language);
        var country = guide.countryOf(region, console.locale().getCountry());
        return new Wording(words, Messages.load(console.texts(), words.language(), country));
    }

    private static String pdfName(Path input) {
        var name = String.valueOf(input.getFileName());
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".pdf";
    }

    private String language(ParseResult asked) {
        return text(asked, Usage.LANGUAGE).orElse(messages.language());
    }

    private static Optional<String> text(ParseResult asked, String option) {
        return asked.commandSpec().findOption(option) == null
                ? Optional.empty()
                : Optional.ofNullable(asked.matchedOptionValue(option, null));
    }

    /// The value of an option that the command may not have.
    private static <T> T value(ParseResult asked, String option, T usual) {
        return asked.commandSpec().findOption(option) == null ? usual : asked.matchedOptionValue(option, usual);
    }

    private static Optional<Path> path(ParseResult asked, String option) {
        return Optional.ofNullable(asked.matchedOptionValue(option, null));
    }

    private static List<Path> files(ParseResult asked) {
        return asked.matchedPositionals().stream()
                .flatMap(files -> files.typedValues().stream())
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(Path.class::cast)
                .toList();
    }

    private String version() {
        var version = Journal.version();
        return version.isEmpty() ? messages.of("cli.version.none") : version;
    }

    private Exit show(ParseResult asked, Map<String, ?> data, List<String> lines) {
        if (asked.hasMatchedOption(Usage.JSON)) {
            console.out().println(JsonText.of(data));
        } else {
            lines(lines);
        }
        return Exit.DONE;
    }

    private void lines(List<String> lines) {
        lines.forEach(console.out()::println);
    }

    private void problems(List<Problem> problems) {
        messages.lines(problems).forEach(console.err()::println);
    }

    private Exit wrongUsage(String line) {
        console.err().println(line);
        return Exit.WRONG_USAGE;
    }

    private Exit environment(String line) {
        console.err().println(line);
        return Exit.ENVIRONMENT;
    }
}
