package org.spotter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spotter.cli.Commands;
import org.spotter.cli.Console;
import org.spotter.cli.Start;
import org.spotter.cli.Terminal;
import org.spotter.guide.GuideLoader;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.AppFolders;
import org.spotter.store.GuideFolder;
import org.spotter.store.PolicyFile;
import org.spotter.text.MessageFiles;
import org.spotter.ui.App;
import org.spotter.ui.Rehearsal;
import org.spotter.ui.kiosk.KioskApp;
import org.spotter.ui.support.Ahead;
import org.spotter.watch.Watchdog;

/// Starts Spotter: a command, the window, or the front desk. What belongs to this machine (clock, zone, locale,
/// folders) is read here and passed on.
public final class Spotter {
    /// The exit code of a window that has lost its watchdog.
    private static final int UNWATCHED = 71;

    /// Set for the window that a watchdog has started.
    private static final String WATCHED = "SPOTTER_WATCHED";

    /// Set by the launcher of the packaged program for itself; another launcher must not find it.
    private static final String LAUNCHER = "_JPACKAGE_LAUNCHER";

    private static final Duration PATIENCE = Duration.ofSeconds(7);
    private static final Duration FIRST_BEAT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final String ZONE = "user.timezone";

    private Spotter() {}

    /// {@return what tells the time zone of the system as it is now, which Java itself reads once}
    ///
    /// @param asked the zone that Java was started with, if any
    private static Supplier<ZoneId> zones(@Nullable String asked) {
        return () -> {
            if (asked == null || asked.isEmpty()) {
                System.clearProperty(ZONE);
                TimeZone.setDefault(null);
            }
            return ZoneId.systemDefault();
        };
    }

    /// Runs the program.
    ///
    /// @param args see `spotter --help`
    public static void main(String[] args) throws InterruptedException {
        var arguments = List.of(args);
        // JavaFX takes about as long to start as the guide to load.
        Supplier<GuideLoader.Result> guide =
                Commands.takes(arguments) ? GuideFolder::load : Ahead.of(GuideFolder::load);
        // Printing and PDFs need AWT, never a window of it.
        System.setProperty("java.awt.headless", "true");
        var clock = InstantSource.system();
        // Java notes the zone that it has found in the same property.
        var zones = zones(System.getProperty(ZONE));
        var zone = zones.get();
        var locale = Locale.getDefault();
        var folders = AppFolders.find(System::getenv, System::getProperty);
        var sheets = SheetDesk.ofThisMachine();
        var printing = PrintDesk.ofThisMachine(System::getenv, System::getProperty);
        var texts = MessageFiles.builtIn();
        var usual = PolicyFile.usual(System::getenv, System::getProperty);
        var console = new Console(
                System.out, System.err, clock, zone, locale, folders, sheets, printing, texts, usual, Terminal::secret);
        switch (Commands.start(arguments, console, guide)) {
            case Start.Finished(var code) -> System.exit(code);
            case Start.Window(var language, var region, var kiosk, var policy) -> {
                var machine = new App.Machine(
                        guide, clock, zones, locale, folders, sheets, printing, texts, language, region);
                var file = policy.orElse(usual);
                var atDesk = kiosk || PolicyFile.asksForKiosk(file);
                if (atDesk && System.getenv(WATCHED) == null) {
                    watch(arguments);
                    return;
                }
                try {
                    if (atDesk) {
                        KioskApp.open(machine, file, Spotter::beat, System::exit);
                    } else {
                        App.open(machine, System::exit, Rehearsal.named(System.getenv(Rehearsal.VARIABLE)));
                    }
                } catch (UnsupportedOperationException _) {
                    System.exit(Commands.noDisplay(arguments, console));
                }
            }
        }
    }

    /// Where nobody listens any more, the watchdog was killed: another one starts a window of its own.
    private static void beat() {
        System.out.write('.');
        if (System.out.checkError()) {
            System.exit(UNWATCHED);
        }
    }

    /// Stays behind as the watchdog of the window, which runs as a program of its own.
    private static void watch(List<String> arguments) throws InterruptedException {
        var self = ProcessHandle.current().info();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<String>();
        var app = System.getProperty("spotter.launcher", System.getProperty("jpackage.app-path"));
        if (app != null) {
            command.add(app);
        } else {
            command.add(self.command().orElse(java));
            command.addAll(
                    List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
            // JavaFX holds on softly to what it has drawn; with this it goes with the next round of the collector.
            command.add("-XX:SoftRefLRUPolicyMSPerMB=0");
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Spotter.class.getName()));
        }
        command.addAll(arguments);
        try {
            new Watchdog(command, Map.of(WATCHED, "1", LAUNCHER, ""), PATIENCE, FIRST_BEAT, PAUSE).watch();
            System.exit(0);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }
}
