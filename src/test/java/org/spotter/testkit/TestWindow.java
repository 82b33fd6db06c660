package org.spotter.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.guide.WeightUnit;
import org.spotter.sheet.SheetDesk;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.Episode;
import org.spotter.store.Settings;
import org.spotter.timer.Timer;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Navigator;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Uptime;
import org.spotter.visit.Answers;
import org.spotter.visit.WakingHours;

/// A window's context for tests and the tour: the shipped guide, a clock that stands still, no
/// files, and work done at once.
public final class TestWindow {
    /// A Tuesday morning.
    public static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");

    private TestWindow() {}

    /// {@return the shipped guide}
    public static Guide guide() {
        return Guides.shipped();
    }

    /// {@return a context with nothing answered}
    ///
    /// @param guide  the guide
    /// @param choose changes the usual settings
    public static AppContext context(Guide guide, UnaryOperator<Settings> choose) {
        return context(guide, choose, () -> NOW);
    }

    /// {@return a context with nothing answered and a clock of one's own}
    ///
    /// @param guide  the guide
    /// @param choose changes the usual settings
    /// @param clock  the time
    public static AppContext context(Guide guide, UnaryOperator<Settings> choose, InstantSource clock) {
        var background = new Background(Runnable::run, error -> {
            throw new IllegalStateException(error);
        });
        var zone = ZoneId.of("Europe/London");
        var files = new DataFolder(new AppFolders(folder()), guide, clock, zone);
        var keeping = new Keeping(files, guide, usual(), clock, zone);
        var services = TestServices.of(
                clock,
                () -> ZoneId.of("Europe/London"),
                Uptime.none(),
                Pseudo.messages(),
                background,
                new TestDialogs(Path.of("target")),
                SheetDesk.ofThisMachine(),
                new PrintOrders(),
                keeping);
        var kept = new Kept(choose.apply(usual()), Episode.of(Answers.NONE, clock.instant()), Timer.IDLE);
        return new AppContext(guide, services, kept, new Navigator(Place.of(Pages.START)));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "windows")), "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return the settings of a test's window: US, light, no sound}
    static Settings usual() {
        return new Settings(
                "en",
                "US",
                Paper.LETTER,
                Settings.Theme.LIGHT,
                Settings.MIN_TEXT,
                false,
                Settings.MAX_VOLUME,
                WakingHours.USUAL,
                WeightUnit.POUND,
                true);
    }
}
