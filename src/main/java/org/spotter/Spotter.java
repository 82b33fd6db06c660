package org.spotter;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.spotter.cli.Commands;
import org.spotter.cli.Console;
import org.spotter.cli.Start;
import org.spotter.cli.Terminal;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.AppFolders;
import org.spotter.store.PolicyFile;
import org.spotter.text.MessageFiles;
import org.spotter.ui.App;

/// Starts Spotter: a command, or the window. What belongs to this machine (clock, zone, locale, folders) is read here
/// and passed on.
public final class Spotter {
    private Spotter() {}

    /// Runs the program.
    ///
    /// @param args see `spotter --help`
    public static void main(String[] args) {
        var arguments = List.of(args);
        // Printing and PDFs need AWT, never a window of it.
        System.setProperty("java.awt.headless", "true");
        var clock = InstantSource.system();
        var zone = ZoneId.systemDefault();
        var locale = Locale.getDefault();
        var folders = AppFolders.find(System::getenv, System::getProperty);
        var sheets = SheetDesk.ofThisMachine();
        var printing = PrintDesk.ofThisMachine(System::getenv, System::getProperty);
        var texts = MessageFiles.builtIn();
        var policy = PolicyFile.usual(System::getenv, System::getProperty);
        var console = new Console(
                System.out,
                System.err,
                clock,
                zone,
                locale,
                folders,
                sheets,
                printing,
                texts,
                policy,
                Terminal::secret);
        switch (Commands.start(arguments, console)) {
            case Start.Finished(var code) -> System.exit(code);
            case Start.Window(var language, var region) ->
                App.open(new App.Machine(clock, zone, locale, folders, sheets, printing, texts, language, region));
        }
    }
}
