package org.spotter.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A real CUPS server of a test's own, with real IPP printers behind it, apart from the machine's own print service.
///
/// All of it lives in one folder and on free ports, as root or not, and ends with the test. The printer program wants
/// Avahi, which wants a D-Bus: both are started too, on a bus of their own.
public final class CupsServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// So many looks in a row find a printer that stays.
    private static final int STEADY = 5;

    private static final List<String> PROGRAMS =
            List.of("cupsd", "lpadmin", "ippeveprinter", "avahi-daemon", "dbus-daemon");
    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin");

    private final Path home;
    private final int port = freePort();
    private final List<Process> started = new ArrayList<>();
    private Optional<Process> cupsd = Optional.empty();
    private Optional<String> bus = Optional.empty();

    /// What a test's printer is like.
    ///
    /// @param queue     the name of its queue
    /// @param bothSides whether it prints on both sides
    public record Model(String queue, boolean bothSides) {}

    private CupsServer() throws IOException {
        home = Files.createTempDirectory("spotter-cups");
    }

    /// {@return what is missing on this machine to run one; empty when nothing is}
    public static Optional<String> missing() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.of("this is not Linux");
        }
        return PROGRAMS.stream()
                .filter(name -> program(name).isEmpty())
                .findFirst()
                .map(name -> name + " is not installed");
    }

    private static Optional<Path> program(String name) {
        return FOLDERS.stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Starts a server without queues.
    ///
    /// @return the server
    public static CupsServer start() {
        return start(true);
    }

    /// Starts a server without queues.
    ///
    /// @param pdf whether its queues take a PDF
    /// @return the server
    public static CupsServer start(boolean pdf) {
        try {
            var server = new CupsServer();
            try {
                server.startServer(pdf);
                return server;
            } catch (IOException | RuntimeException | Error e) {
                server.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startServer(boolean pdf) throws IOException {
        for (var folder :
                List.of("", "root", "root/ssl", "data", "state", "cache", "log", "spool", "spool/tmp", "printers")) {
            open(Files.createDirectories(home.resolve(folder)));
        }
        if (pdf) {
            Files.delete(home.resolve("data"));
            Files.createSymbolicLink(home.resolve("data"), Path.of("/usr/share/cups"));
        } else {
            withoutPdf();
        }
        Files.writeString(home.resolve("root/cups-files.conf"), """
                AccessLog HOME/log/access
                ErrorLog HOME/log/error
                PageLog HOME/log/page
                CacheDir HOME/cache
                DataDir HOME/data
                RequestRoot HOME/spool
                ServerRoot HOME/root
                StateDir HOME/state
                TempDir HOME/spool/tmp
                FileDevice Yes
                FatalErrors none
                Sandboxing off
                """.replace("HOME", home.toString()));
        // What is kept for ever unless it is wiped shows what is wiped.
        Files.writeString(home.resolve("root/cupsd.conf"), """
                Listen localhost:PORT
                Browsing Off
                DefaultAuthType None
                ErrorPolicy retry-job
                JobKillDelay 1
                JobRetryInterval 2
                LogLevel debug
                MaxLogSize 0
                PreserveJobFiles Yes
                PreserveJobHistory Yes
                WebInterface No
                <Location />
                  Order allow,deny
                  Allow localhost
                </Location>
                <Policy default>
                  JobPrivateAccess default
                  JobPrivateValues default
                  <Limit Cancel-Job>
                    Require user @OWNER @SYSTEM
                    Order deny,allow
                  </Limit>
                  <Limit All>
                    Order deny,allow
                  </Limit>
                </Policy>
                """.replace("PORT", String.valueOf(port)));
        resume();
    }

    /// The kinds of files that CUPS knows, without the ways that begin at a PDF.
    private void withoutPdf() throws IOException {
        try (var files = Files.list(Path.of("/usr/share/cups"))) {
            for (var file : files.filter(each -> !each.endsWith("mime")).toList()) {
                Files.createSymbolicLink(home.resolve("data").resolve(file.getFileName()), file);
            }
        }
        var target = open(Files.createDirectory(home.resolve("data/mime")));
        try (var files = Files.list(Path.of("/usr/share/cups/mime"))) {
            for (var file : files.toList()) {
                var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                        .filter(line -> !line.startsWith("application/pdf"))
                        .toList();
                Files.write(target.resolve(file.getFileName()), lines, StandardCharsets.ISO_8859_1);
            }
        }
    }

    /// CUPS runs its filters as a user of its own, who must get at everything here.
    private static Path open(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- the server

    /// {@return where it listens, as `CUPS_SERVER` says it}
    public String address() {
        return "localhost:" + port;
    }

    /// {@return a variable of an environment in which it is the machine's print service}
    ///
    /// @param name the variable's name
    public @Nullable String environment(String name) {
        return name.equals("CUPS_SERVER") ? address() : null;
    }

    /// {@return the files of jobs that it keeps}
    public List<String> spooled() {
        try (var files = Files.list(home.resolve("spool"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops it. Its queues stay.
    public void stop() {
        cupsd.ifPresent(CupsServer::end);
        cupsd = Optional.empty();
    }

    /// Starts it again.
    public void resume() {
        cupsd = Optional.of(run(
                "cupsd",
                "-f",
                "-c",
                home.resolve("root/cupsd.conf").toString(),
                "-s",
                home.resolve("root/cups-files.conf").toString()));
        await("CUPS listens", () -> listens(port));
    }

    /// Runs one of the commands of CUPS, such as `cupsdisable Desk`.
    ///
    /// @param command the command and its arguments
    public void command(String... command) {
        var process = run(command);
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + log(command[0]));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    // ---- printers

    /// Starts a printer and makes its queue.
    ///
    /// @param model what it is like
    /// @return the printer
    public Printer printer(Model model) {
        startBus();
        var printer = new Printer(model);
        printer.start();
        command(
                "lpadmin",
                "-p",
                model.queue(),
                "-D",
                model.queue() + " printer",
                "-E",
                "-m",
                "everywhere",
                "-v",
                "ipp://localhost:" + printer.port + "/ipp/print");
        return printer;
    }

    /// Makes a queue that writes PostScript into a file and has nothing but one kind of paper.
    ///
    /// @param queue its name
    /// @param paper the paper, as a PPD names it
    /// @param width of the paper, in points
    /// @param height of the paper, in points
    /// @return the file
    public Path postScriptQueue(String queue, String paper, int width, int height) {
        try {
            var ppd = Files.writeString(home.resolve(queue + ".ppd"), """
                    *PPD-Adobe: "4.3"
                    *FormatVersion: "4.3"
                    *FileVersion: "1.0"
                    *LanguageVersion: English
                    *LanguageEncoding: ISOLatin1
                    *PCFileName: "TEST.PPD"
                    *Manufacturer: "Test"
                    *Product: "(Test)"
                    *ModelName: "Test"
                    *ShortNickName: "Test"
                    *NickName: "Test"
                    *PSVersion: "(3010.000) 0"
                    *LanguageLevel: "3"
                    *ColorDevice: False
                    *cupsFilter: "application/vnd.cups-postscript 0 -"
                    *OpenUI *PageSize/Media Size: PickOne
                    *OrderDependency: 10 AnySetup *PageSize
                    *DefaultPageSize: PAPER
                    *PageSize PAPER/PAPER: "<</PageSize[WIDTH HEIGHT]>>setpagedevice"
                    *CloseUI: *PageSize
                    *OpenUI *PageRegion: PickOne
                    *OrderDependency: 10 AnySetup *PageRegion
                    *DefaultPageRegion: PAPER
                    *PageRegion PAPER/PAPER: "<</PageSize[WIDTH HEIGHT]>>setpagedevice"
                    *CloseUI: *PageRegion
                    *DefaultImageableArea: PAPER
                    *ImageableArea PAPER/PAPER: "12 12 RIGHT TOP"
                    *DefaultPaperDimension: PAPER
                    *PaperDimension PAPER/PAPER: "WIDTH HEIGHT"
                    """.replace("PAPER", paper)
                    .replace("WIDTH", String.valueOf(width))
                    .replace("HEIGHT", String.valueOf(height))
                    .replace("RIGHT", String.valueOf(width - 12))
                    .replace("TOP", String.valueOf(height - 12)));
            var out = Files.createFile(home.resolve(queue + ".ps"));
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-rw-rw-"));
            command("lpadmin", "-p", queue, "-E", "-P", ppd.toString(), "-v", "file://" + out);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What came out of a printer.
    ///
    /// @param document   the document
    /// @param attributes how it was to be printed, e.g. `copies`
    public record Arrived(Path document, Map<String, String> attributes) {}

    /// A printer.
    public final class Printer {
        private final Model model;
        private final int port = freePort();
        private final Path folder;
        private Optional<Process> process = Optional.empty();

        private Printer(Model model) {
            this.model = model;
            folder = home.resolve("printers").resolve(model.queue());
        }

        /// {@return the name of its queue}
        public String queue() {
            return model.queue();
        }

        /// Switches it on.
        public void start() {
            try {
                for (var each : List.of("", "spool", "out")) {
                    Files.createDirectories(folder.resolve(each));
                }
                // Keeps what arrives, with how it is to be printed, and tells the state that the test wants.
                Files.writeString(folder.resolve("print"), """
                        #!/bin/sh
                        cd FOLDER || exit 1
                        told=
                        while :; do
                          state=$(cat state 2>/dev/null)
                          [ "$state" = "$told" ] || { [ -z "$told" ] || echo "STATE: -$told" >&2; }
                          [ "$state" = "$told" ] || [ "$state" = hold ] || [ -z "$state" ] || echo "STATE: +$state" >&2
                          told=$state
                          [ -n "$state" ] || break
                          sleep 0.1
                        done
                        now=$(date +%s%N)
                        cp "$1" "out/$now.document"
                        env | grep ^IPP_ > "out/$now.part"
                        mv "out/$now.part" "out/$now.attributes"
                        """.replace("FOLDER", folder.toString()));
                Files.setPosixFilePermissions(folder.resolve("print"), PosixFilePermissions.fromString("rwxr-xr-x"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            // Avahi may not be there yet; then the printer ends, at once or when it tells of itself, and is started
            // again.
            var steady = new AtomicInteger();
            CupsServer.await("the printer listens", () -> {
                if (process.filter(Process::isAlive).isEmpty()) {
                    process = Optional.of(run(command()));
                    steady.set(0);
                }
                return listens(port) && steady.incrementAndGet() > STEADY;
            });
        }

        private String[] command() {
            var words = new ArrayList<>(List.of(
                    "ippeveprinter",
                    "-p",
                    String.valueOf(port),
                    "-f",
                    "application/pdf,image/pwg-raster,image/urf",
                    "-d",
                    folder.resolve("spool").toString(),
                    "-c",
                    folder.resolve("print").toString()));
            if (model.bothSides()) {
                words.add("-2");
            }
            words.add(model.queue());
            return words.toArray(String[]::new);
        }

        /// Makes it wait with whatever it prints, saying why.
        ///
        /// @param state a reason such as `media-empty`, or `hold` to say nothing
        public void say(String state) {
            write(state);
        }

        /// Lets it print on.
        public void goOn() {
            write("");
        }

        private void write(String state) {
            try {
                Files.writeString(folder.resolve("state"), state);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Pulls its plug.
        public void kill() {
            process.ifPresent(CupsServer::end);
        }

        /// {@return how many documents came out of it}
        public int printed() {
            return arrivals().size();
        }

        /// {@return what came out last, when so much has come out}
        ///
        /// @param count how many documents
        public Arrived await(int count) {
            CupsServer.await(count + " documents at " + model.queue(), () -> printed() >= count);
            return arrivals().getLast();
        }

        private List<Arrived> arrivals() {
            try (var files = Files.list(folder.resolve("out"))) {
                return files.filter(file -> file.toString().endsWith(".attributes"))
                        .sorted()
                        .map(CupsServer::arrived)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Arrived arrived(Path file) {
        try {
            var attributes = new TreeMap<String, String>();
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                attributes.put(
                        line.substring("IPP_".length(), equals)
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        line.substring(equals + 1));
            }
            return new Arrived(Path.of(file.toString().replaceAll("attributes$", "document")), attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- D-Bus and Avahi

    private void startBus() {
        if (bus.isPresent() || systemAvahi()) {
            return;
        }
        var socket = home.resolve("bus");
        try {
            Files.writeString(home.resolve("bus.conf"), """
                    <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                     "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                    <busconfig>
                      <type>session</type>
                      <listen>unix:path=SOCKET</listen>
                      <auth>EXTERNAL</auth>
                      <auth>ANONYMOUS</auth>
                      <allow_anonymous/>
                      <policy context="default">
                        <allow user="*"/>
                        <allow own="*"/>
                        <allow send_destination="*" eavesdrop="true"/>
                        <allow eavesdrop="true"/>
                      </policy>
                    </busconfig>
                    """.replace("SOCKET", socket.toString()));
            Files.writeString(home.resolve("avahi.conf"), """
                    [server]
                    use-ipv4=yes
                    use-ipv6=no
                    allow-interfaces=lo
                    enable-dbus=yes
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("dbus-daemon", "--config-file=" + home.resolve("bus.conf"), "--nofork", "--nopidfile");
        await("D-Bus", () -> Files.exists(socket));
        bus = Optional.of("unix:path=" + socket);
        var avahi = "avahi-daemon -f " + home.resolve("avahi.conf") + " --no-chroot --no-drop-root --no-rlimits";
        var root = System.getProperty("user.name").equals("root");
        var apart = root
                ? List.of("unshare", "--mount", "sh", "-c")
                : List.of("unshare", "--map-root-user", "--mount", "sh", "-c");
        // Avahi insists on a folder in /run and on a user of its own: both are made up for it alone, so that several
        // tests can run at once. Where that is not allowed, root can do without.
        var madeUp = """
                mount -t tmpfs none /run &&
                sed 's/^avahi:x:[0-9]*:[0-9]*/avahi:x:0:0/' /etc/passwd > /run/users &&
                sed 's/^avahi:x:[0-9]*/avahi:x:0/' /etc/group > /run/groups &&
                mount --bind /run/users /etc/passwd &&
                mount --bind /run/groups /etc/group""";
        if (root && !works(Stream.concat(apart.stream(), Stream.of(madeUp)))) {
            run(avahi.split(" "));
        } else {
            run(Stream.concat(apart.stream(), Stream.of(madeUp + " && exec " + avahi))
                    .toArray(String[]::new));
        }
    }

    private boolean works(Stream<String> command) {
        var process = run(command.toArray(String[]::new));
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Whether Avahi runs already: there can be only one on a machine.
    private static boolean systemAvahi() {
        try {
            var id = Files.readString(Path.of("/run/avahi-daemon/pid")).strip();
            return Files.exists(Path.of("/proc", id)) && Files.exists(Path.of("/run/dbus/system_bus_socket"));
        } catch (IOException _) {
            return false;
        }
    }

    // ---- processes

    private Process run(String... command) {
        var words = new ArrayList<>(Arrays.asList(command));
        program(command[0]).ifPresent(path -> words.set(0, path.toString()));
        var log = home.resolve("log").resolve(command[0] + ".log").toFile();
        var builder = new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("CUPS_SERVER", address());
        bus.ifPresent(address -> builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", address));
        try {
            var process = builder.start();
            started.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String log(String program) {
        try {
            return Files.readString(home.resolve("log").resolve(program + ".log"));
        } catch (IOException _) {
            return "";
        }
    }

    private static void end(Process process) {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Waits until something is true.
    ///
    /// @param what      what is waited for, for the failure
    /// @param condition what must become true
    public static void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        started.reversed().stream().filter(Process::isAlive).forEach(CupsServer::end);
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
