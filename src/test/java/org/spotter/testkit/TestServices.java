package org.spotter.testkit;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.text.MessageFiles;
import org.spotter.ui.support.AppContext.Services;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.FileDialogs;
import org.spotter.ui.support.KeepAwake;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Sounds;
import org.spotter.ui.support.SystemNotice;
import org.spotter.ui.support.Uptime;

/// What a window of a test lends its pages: the system is that of an American at home, and hears nothing of it.
public final class TestServices {
    private TestServices() {}

    /// {@return the services}
    ///
    /// @param clock      the time
    /// @param zone       the time zone
    /// @param uptime     a second clock
    /// @param texts      the program's own texts
    /// @param background work off the window's thread
    /// @param dialogs    file dialogs
    /// @param sheets     makes sheets
    /// @param printing   prints them
    /// @param keeping    keeps what is to be kept
    public static Services of(
            InstantSource clock,
            Supplier<ZoneId> zone,
            Uptime uptime,
            MessageFiles texts,
            Background background,
            FileDialogs dialogs,
            SheetDesk sheets,
            PrintDesk printing,
            Keeping keeping) {
        return new Services(
                clock,
                zone,
                uptime,
                Locale.US,
                texts,
                background,
                new Sounds(background),
                SystemNotice.none(background),
                KeepAwake.none(),
                dialogs,
                sheets,
                printing,
                keeping,
                Optional.empty());
    }
}
