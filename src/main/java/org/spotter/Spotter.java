package org.spotter;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.spotter.cli.Commands;
import org.spotter.cli.Console;
import org.spotter.cli.SheetWriter;
import org.spotter.cli.Start;
import org.spotter.store.AppFolders;

/// Starts Spotter: a command, or the window. What belongs to this machine (clock, zone, locale, folders) is read here
/// and passed on.
public final class Spotter {
    private Spotter() {}

    /// Runs the program.
    ///
    /// @param args see `spotter --help`
    public static void main(String[] args) {
        var arguments = List.of(args);
        if (Commands.takes(arguments)) {
            // Before anything of AWT is loaded.
            System.setProperty("java.awt.headless", "true");
        }
        var console = new Console(
                System.out,
                System.err,
                InstantSource.system(),
                ZoneId.systemDefault(),
                Locale.getDefault(),
                AppFolders.find(System::getenv, System::getProperty),
                sheets());
        switch (Commands.start(arguments, console)) {
            case Start.Finished(var code) -> System.exit(code);
            case Start.Window window -> open(window);
        }
    }

    /// Opens the window.
    private static void open(Start.Window window) {
        throw new UnsupportedOperationException("no window yet: " + window);
    }

    /// Who makes and prints sheets for the commands.
    private static SheetWriter sheets() {
        return new SheetWriter() {
            @Override
            public byte[] pdf(Order order) throws IOException {
                throw new IOException("no sheets yet");
            }

            @Override
            public List<String> printers() {
                return List.of();
            }

            @Override
            public void print(Order order, String printer) throws IOException {
                throw new IOException("no sheets yet");
            }
        };
    }
}
