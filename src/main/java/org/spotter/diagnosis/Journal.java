package org.spotter.diagnosis;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.spotter.store.LogFolder;
import org.spotter.text.Messages;

/// Notes what happened to the program, never what a person did: no answer, page, name or word. Of an error its kind and
/// its places in the program are noted and not what it says, as that may quote what somebody typed.
public final class Journal {
    private static final int MOST_PLACES = 30;

    private final LogFolder folder;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final Precision precision;

    /// How exactly a time is noted.
    public enum Precision {
        /// To the second.
        SECOND,
        /// To the day: at a front desk a time would tell who was there.
        DAY
    }

    /// What is noted.
    public enum Event {
        /// Something nobody expected.
        ERROR,
        /// A file that could not be read; where it was put is told elsewhere.
        FILE,
        /// Something could not be saved.
        NOT_SAVED
    }

    /// Notes into a folder.
    ///
    /// @param folder    where
    /// @param clock     the time
    /// @param zone      the time zone
    /// @param precision how exactly times are noted
    public Journal(LogFolder folder, InstantSource clock, Supplier<ZoneId> zone, Precision precision) {
        this.folder = folder;
        this.clock = clock;
        this.zone = zone;
        this.precision = precision;
    }

    private LocalDateTime now() {
        var now = LocalDateTime.ofInstant(clock.instant(), zone.get());
        return switch (precision) {
            case SECOND -> now.truncatedTo(ChronoUnit.SECONDS);
            case DAY -> now.truncatedTo(ChronoUnit.DAYS);
        };
    }

    /// Notes an event.
    ///
    /// @param event  what happened
    /// @param detail more of it, of the program alone, e.g. its version
    public void note(Event event, String detail) {
        var when = precision == Precision.DAY ? now().toLocalDate() : now();
        folder.add((when + " " + event + " " + detail).strip());
    }

    /// Notes an error that nobody expected, and writes a report of it that a person can read.
    ///
    /// @param error    the error
    /// @param messages the words of the report
    /// @return the report; empty when it can't be written
    public Optional<Path> error(Throwable error, Messages messages) {
        note(Event.ERROR, error.getClass().getName() + " " + place(error));
        return folder.report(report(error, messages), now());
    }

    private String report(Throwable error, Messages messages) {
        var lines = new ArrayList<String>();
        lines.add(messages.of("report.title"));
        lines.add("");
        lines.add(messages.of("report.lead"));
        lines.add(messages.of("report.holds"));
        lines.add("");
        lines.add(messages.of("report.when", messages.formats().date(now().toLocalDate())));
        lines.add(messages.of("report.version", version()));
        lines.add(messages.of(
                "report.system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                Runtime.version()));
        lines.add("");
        for (Throwable cause = error; cause != null && lines.size() < MOST_PLACES * 4; cause = cause.getCause()) {
            lines.add(cause.getClass().getName());
            places(cause).map(place -> "    " + place).forEach(lines::add);
        }
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    /// {@return the version of the program; "" when it was not packaged}
    public static String version() {
        return Optional.ofNullable(Journal.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    /// The place in this program, else the first of all.
    private static String place(Throwable error) {
        return places(error)
                .filter(place -> place.startsWith("org.spotter"))
                .findFirst()
                .or(() -> places(error).findFirst())
                .orElse("");
    }

    private static Stream<String> places(Throwable error) {
        return Arrays.stream(error.getStackTrace()).limit(MOST_PLACES).map(StackTraceElement::toString);
    }
}
