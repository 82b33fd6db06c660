package org.spotter.sheet.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spotter.guide.Paper;

/// The queues of CUPS, the print service of Linux and macOS. It is spoken to directly: its own commands tell neither
/// whether a job was printed or cancelled, nor can they take a job's document out of the spool.
final class CupsDesk implements PrintDesk {
    private static final int PRINT_JOB = 0x0002;
    private static final int CANCEL_JOB = 0x0008;
    private static final int GET_JOB_ATTRIBUTES = 0x0009;
    private static final int GET_JOBS = 0x000A;
    private static final int WIPES = 3;
    private static final int GET_PRINTER_ATTRIBUTES = 0x000B;
    private static final int CUPS_GET_DEFAULT = 0x4001;
    private static final int CUPS_GET_PRINTERS = 0x4002;

    /// States of a job (RFC 8011, 5.3.7).
    private static final int PENDING = 3;

    private static final int HELD = 4;
    private static final int PROCESSING = 5;
    private static final int JOB_STOPPED = 6;
    private static final int CANCELED = 7;
    private static final int ABORTED = 8;
    private static final int COMPLETED = 9;

    /// The state of a printer that is stopped (RFC 8011, 5.4.11).
    private static final int PRINTER_STOPPED = 5;

    /// In `printer-type`: it sends faxes.
    private static final int FAX = 0x40000;

    private static final String PDF = "application/pdf";
    private static final String BOTH_SIDES = "two-sided-long-edge";
    private static final byte[] NOTHING = {};

    private static final String NAME = "printer-name";
    private static final String INFO = "printer-info";
    private static final String STATE = "printer-state";
    private static final String REASONS = "printer-state-reasons";
    private static final String ACCEPTING = "printer-is-accepting-jobs";
    private static final String TYPE = "printer-type";
    private static final String MEDIA = "media-supported";
    private static final String SIDES = "sides-supported";
    private static final String FORMATS = "document-format-supported";
    private static final String DEVICE = "device-uri";
    private static final String JOB_ID = "job-id";
    private static final String JOB_NAME = "job-name";
    private static final String JOB_STATE = "job-state";

    private static final String[] PRINTER = {NAME, INFO, STATE, REASONS, ACCEPTING, TYPE, MEDIA, SIDES, FORMATS, DEVICE
    };

    private static final Map<Paper, Set<String>> MEDIA_NAMES = Map.of(
            Paper.A4, Set.of("iso_a4_210x297mm", "a4", "iso-a4"),
            Paper.LETTER, Set.of("na_letter_8.5x11in", "letter", "na-letter"));

    /// The ports of the addresses at which a printer can be looked for.
    private static final Map<String, Integer> PORTS = Map.of("ipp", 631, "ipps", 631, "http", 80, "https", 443);

    private final PrintServer server;
    private final String user;
    private final Optional<String> preferred;

    private CupsDesk(PrintServer server, String user, Optional<String> preferred) {
        this.server = server;
        this.user = user;
        this.preferred = preferred;
    }

    /// {@return the queues of this machine, or of the server that the environment names}
    ///
    /// @param environment a variable of the environment, or null
    /// @param property    a property of the system, or null
    static CupsDesk ofThisMachine(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> property) {
        var user = Optional.ofNullable(property.apply("user.name")).orElse("");
        var preferred = Stream.of("LPDEST", "PRINTER")
                .flatMap(name -> Optional.ofNullable(environment.apply(name)).stream())
                .findFirst()
                .or(() -> chosen(property));
        return new CupsDesk(PrintServer.find(environment), user, preferred);
    }

    /// The printer that the person made the usual one, in a file of CUPS: `Default Desk name=value …`.
    private static Optional<String> chosen(Function<String, @Nullable String> property) {
        var home = property.apply("user.home");
        if (home == null) {
            return Optional.empty();
        }
        try (var lines = Files.lines(Path.of(home, ".cups", "lpoptions"))) {
            return lines.map(line -> line.split("[ /]"))
                    .filter(words -> words.length > 1 && words[0].equals("Default"))
                    .map(words -> words[1])
                    .findFirst();
        } catch (IOException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    // ---- printers

    @Override
    public Printers printers() {
        try {
            var request = request(CUPS_GET_PRINTERS).text(Ipp.Text.KEYWORD, "requested-attributes", PRINTER);
            var answer = server.ask("/", request.bytes(NOTHING));
            var all = answer.groups().stream()
                    .filter(group -> group.containsKey(NAME))
                    .filter(group -> (number(group, TYPE) & FAX) == 0)
                    .map(CupsDesk::printer)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!all.isEmpty()) {
                var usual = usual();
                all.sort(Comparator.comparing(
                        printer -> !usual.equals(Optional.of(printer.name())))); // the others stay as they are
            }
            return answer.status() == Ipp.FORBIDDEN ? Printers.none(Fault.NO_SERVICE) : Printers.of(all);
        } catch (IOException _) {
            return Printers.none(Fault.NO_SERVICE);
        }
    }

    private Optional<String> usual() throws IOException {
        if (preferred.isPresent()) {
            return preferred;
        }
        var request = request(CUPS_GET_DEFAULT).text(Ipp.Text.KEYWORD, "requested-attributes", NAME);
        return server.ask("/", request.bytes(NOTHING)).one(NAME);
    }

    private static Printer printer(Map<String, List<String>> told) {
        var name = first(told, NAME).orElseThrow();
        var title = first(told, INFO).filter(info -> !info.isBlank()).orElse(name);
        return new Printer(
                name,
                title,
                fault(told),
                papers(told.getOrDefault(MEDIA, List.of())),
                told.getOrDefault(SIDES, List.of()).contains(BOTH_SIDES));
    }

    private static Optional<Fault> fault(Map<String, List<String>> told) {
        if (first(told, ACCEPTING).equals(Optional.of("false"))) {
            return Optional.of(Fault.NOT_ACCEPTING);
        }
        return number(told, STATE) == PRINTER_STOPPED ? Optional.of(Fault.STOPPED) : Optional.empty();
    }

    private static Set<Paper> papers(List<String> media) {
        var named = media.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        var papers = Arrays.stream(Paper.values())
                .filter(paper -> named.isEmpty() || names(paper).stream().anyMatch(named::contains))
                .toList();
        var set = EnumSet.noneOf(Paper.class);
        set.addAll(papers);
        return set;
    }

    private static Set<String> names(Paper paper) {
        return Objects.requireNonNull(MEDIA_NAMES.get(paper));
    }

    private static Optional<String> first(Map<String, List<String>> told, String name) {
        return told.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static int number(Map<String, List<String>> told, String name) {
        return first(told, name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    // ---- sending

    @Override
    public Sent send(String name, PrintOrder order) {
        try {
            var told = told(name);
            if (told.isEmpty()) {
                return new Sent.Refused(Fault.UNKNOWN_PRINTER);
            }
            var printer = printer(told.get());
            var fault = printer.faultFor(order.paper());
            if (fault.isPresent()) {
                return new Sent.Refused(fault.get());
            }
            var formats = told.get().getOrDefault(FORMATS, List.of(PDF));
            if (formats.contains(PDF)) {
                var sent = send(printer, order, PDF, order.pdf());
                if (sent.isPresent()) {
                    return sent.get();
                }
            }
            return send(printer, order, PostScript.MIME, PostScript.of(order.pdf(), order.paper()))
                    .orElse(new Sent.Refused(Fault.REFUSED));
        } catch (IOException _) {
            return new Sent.Refused(Fault.NO_SERVICE);
        }
    }

    /// Sends it in one format; empty when the queue does not take that.
    private Optional<Sent> send(Printer printer, PrintOrder order, String format, byte[] document) throws IOException {
        var request = request(PRINT_JOB)
                .text(Ipp.Text.URI, "printer-uri", uri(printer.name()))
                .text(Ipp.Text.NAME, "requesting-user-name", user)
                .text(Ipp.Text.NAME, JOB_NAME, order.title())
                .text(Ipp.Text.MIME, "document-format", format)
                .job()
                .integer("copies", order.copies())
                .text(Ipp.Text.KEYWORD, "media", pwg(order.paper()));
        // A queue cancels a job that asks for what its printer can't do, and nobody is told.
        if (printer.bothSides() && order.manyPages()) {
            request.text(Ipp.Text.KEYWORD, "sides", BOTH_SIDES);
        }
        var answer = server.ask(path(printer.name()), request.bytes(document));
        if (answer.well()) {
            return Optional.of(new Sent.Queued(new Job(printer.name(), answer.number(JOB_ID))));
        }
        return switch (answer.status()) {
            case Ipp.WRONG_FORMAT -> Optional.empty();
            case Ipp.NOT_FOUND -> Optional.of(new Sent.Refused(Fault.UNKNOWN_PRINTER));
            case Ipp.NOT_ACCEPTING -> Optional.of(new Sent.Refused(Fault.NOT_ACCEPTING));
            case Ipp.WRONG_ATTRIBUTES -> Optional.of(new Sent.Refused(Fault.WRONG_PAPER));
            default -> Optional.of(new Sent.Refused(Fault.REFUSED));
        };
    }

    private static String pwg(Paper paper) {
        return switch (paper) {
            case A4 -> "iso_a4_210x297mm";
            case LETTER -> "na_letter_8.5x11in";
        };
    }

    // ---- jobs

    @Override
    public JobState ask(Job job) {
        try {
            var request = request(GET_JOB_ATTRIBUTES, job).text(Ipp.Text.KEYWORD, "requested-attributes", JOB_STATE);
            var answer = server.ask("/jobs/", request.bytes(NOTHING));
            if (answer.status() == Ipp.NOT_FOUND) {
                return new JobState.Ended(Fault.NOT_PRINTED);
            }
            return switch (answer.number(JOB_STATE)) {
                case PENDING -> atPrinter(job, new JobState.Waiting());
                case PROCESSING -> atPrinter(job, new JobState.Printing());
                case HELD -> new JobState.Held(Fault.ON_HOLD);
                case JOB_STOPPED -> atPrinter(job, new JobState.Held(Fault.STOPPED));
                case COMPLETED -> new JobState.Done();
                case CANCELED, ABORTED -> new JobState.Ended(Fault.NOT_PRINTED);
                default -> new JobState.Waiting();
            };
        } catch (IOException _) {
            return new JobState.Held(Fault.NO_SERVICE);
        }
    }

    /// How far a job is whose printer may have something in its way.
    private JobState atPrinter(Job job, JobState otherwise) throws IOException {
        return told(job.printer())
                .map(told -> number(told, STATE) == PRINTER_STOPPED
                        ? Optional.of(Fault.STOPPED)
                        : Reasons.fault(told.getOrDefault(REASONS, List.of())))
                .orElse(Optional.of(Fault.UNKNOWN_PRINTER))
                .<JobState>map(JobState.Held::new)
                .orElse(otherwise);
    }

    @Override
    public Fault why(Job job) {
        try {
            var told = told(job.printer());
            if (told.isEmpty()) {
                return Fault.UNKNOWN_PRINTER;
            }
            return Reasons.late(told.get().getOrDefault(REASONS, List.of()))
                    .or(() -> device(told.get())
                            .filter(address -> !PrintServer.listens(address))
                            .map(_ -> Fault.OFFLINE))
                    .orElse(Fault.STUCK);
        } catch (IOException _) {
            return Fault.NO_SERVICE;
        }
    }

    /// Where a printer of the network listens. CUPS itself waits without end for one that went away in the middle of a
    /// job.
    private static Optional<InetSocketAddress> device(Map<String, List<String>> told) {
        return first(told, DEVICE).flatMap(device -> {
            try {
                var uri = new URI(device);
                var port = Optional.ofNullable(
                        PORTS.get(Optional.ofNullable(uri.getScheme()).orElse("")));
                return uri.getHost() == null
                        ? Optional.empty()
                        : port.map(usual ->
                                new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort()));
            } catch (URISyntaxException _) {
                return Optional.empty();
            }
        });
    }

    /// CUPS may only cancel a job that is on its way to the printer, and keep its record: asked once more, the record
    /// goes too.
    @Override
    public boolean wipe(Job job) {
        try {
            for (var times = 0; times < WIPES; times++) {
                var request = request(CANCEL_JOB, job).flag("purge-job", true);
                var answer = server.ask("/jobs/", request.bytes(NOTHING));
                if (answer.status() == Ipp.NOT_FOUND) {
                    return true;
                }
                if (!answer.well()) {
                    return times > 0;
                }
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public boolean wipeLeft(Set<String> titles) {
        try {
            var request = request(GET_JOBS)
                    .text(Ipp.Text.URI, "printer-uri", "ipp://localhost/")
                    .text(Ipp.Text.NAME, "requesting-user-name", user)
                    .text(Ipp.Text.KEYWORD, "which-jobs", "all")
                    .flag("my-jobs", true)
                    .text(Ipp.Text.KEYWORD, "requested-attributes", JOB_ID, JOB_NAME);
            var answer = server.ask("/", request.bytes(NOTHING));
            if (!answer.well()) {
                return answer.status() == Ipp.NOT_FOUND;
            }
            // All of them, whatever becomes of one.
            return answer.groups().stream()
                    .filter(group ->
                            first(group, JOB_NAME).filter(titles::contains).isPresent())
                    .map(group -> wipe(new Job("", number(group, JOB_ID))))
                    .reduce(true, Boolean::logicalAnd);
        } catch (IOException _) {
            return false;
        }
    }

    // ---- the protocol

    /// What a printer tells of itself; empty when there is no such printer.
    private Optional<Map<String, List<String>>> told(String name) throws IOException {
        var request = request(GET_PRINTER_ATTRIBUTES)
                .text(Ipp.Text.URI, "printer-uri", uri(name))
                .text(Ipp.Text.KEYWORD, "requested-attributes", PRINTER);
        return server.ask(path(name), request.bytes(NOTHING)).groups().stream()
                .filter(group -> group.containsKey(NAME))
                .findFirst();
    }

    private static Ipp.Request request(int operation) {
        return new Ipp.Request(operation);
    }

    private Ipp.Request request(int operation, Job job) {
        return request(operation)
                .text(Ipp.Text.URI, "job-uri", uri(job))
                .text(Ipp.Text.NAME, "requesting-user-name", user);
    }

    private static String path(String name) {
        return "/printers/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String uri(String name) {
        return "ipp://localhost" + path(name);
    }

    private static String uri(Job job) {
        return "ipp://localhost/jobs/" + job.number();
    }
}
