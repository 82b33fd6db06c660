package org.spotter.ui.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.spotter.kiosk.Pin;
import org.spotter.kiosk.PinLock;
import org.spotter.kiosk.Tally;
import org.spotter.kiosk.Tally.Count;
import org.spotter.store.Read;
import org.spotter.store.StaffFile;
import org.spotter.store.StaffFile.Kept;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Later;

/// What is kept for the staff: the lock of the PIN pad, counts by week, and whether there is paper.
final class StaffDesk {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int WRITTEN_EVERY = 5;

    private final Path file;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final LongSupplier nanos;
    private final Later ticking;
    private final ReadOnlyObjectWrapper<PinLock> lock = new ReadOnlyObjectWrapper<>();
    private Tally tally;
    private boolean paper;
    private long looked;
    private boolean kept = true;

    /// Reads what was kept. A file that can't be used starts anew, with the pad shut for a while: a broken file must
    /// not open it.
    ///
    /// @param file       the file
    /// @param background hashes a PIN off the window's thread
    /// @param today      the local date
    /// @param nanos      a clock that nobody can set, in nanoseconds
    StaffDesk(Path file, Background background, Supplier<LocalDate> today, LongSupplier nanos) {
        this.file = file;
        this.background = background;
        this.today = today;
        this.nanos = nanos;
        ticking = background.later(this::tick);
        var read =
                switch (StaffFile.read(file)) {
                    case Read.Whole<Kept>(var whole) -> whole;
                    case Read.Absent<Kept> _ -> Kept.NONE;
                    case Read.Refused<Kept> _ -> {
                        var shut = new PinLock(PinLock.FREE - 1, Duration.ZERO).missed();
                        yield new Kept(shut.wrong(), (int) shut.left().toSeconds(), true, Kept.NONE.weeks());
                    }
                };
        lock.set(new PinLock(read.wrong(), Duration.ofSeconds(read.locked())));
        tally = new Tally(read.weeks());
        paper = read.paper();
        looked = nanos.getAsLong();
        if (!lock.get().open()) {
            ticking.after(SECOND);
        }
    }

    /// {@return the lock of the pad}
    ReadOnlyObjectProperty<PinLock> lock() {
        return lock.getReadOnlyProperty();
    }

    /// {@return the counts}
    Tally tally() {
        return tally;
    }

    /// {@return whether there is paper, as far as the staff has told}
    boolean paper() {
        return paper;
    }

    /// {@return whether what is kept could be written}
    boolean kept() {
        return kept;
    }

    /// {@return the files in the folder that are not the staff's: at a front desk there must be none}
    List<String> strangers() {
        var folder = file.toAbsolutePath().getParent();
        // It, the copy before it, and what a pulled plug left of writing it.
        var own = file.getFileName().toString();
        try (var all = folder != null && Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return all.map(each -> each.getFileName().toString())
                    .filter(each -> !each.startsWith(own) && !each.startsWith("." + own))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of(String.valueOf(folder));
        }
    }

    /// Notes whether there is paper.
    ///
    /// @param there whether
    void paper(boolean there) {
        paper = there;
        write();
    }

    /// Counts one more.
    ///
    /// @param count what happened
    void count(Count count) {
        tally = tally.and(count, today.get());
        write();
    }

    /// Tries a PIN.
    ///
    /// @param pin  what was typed
    /// @param hash what it must fit
    /// @param told is told whether it fits; not at all while the pad is shut
    void tryPin(String pin, String hash, Consumer<Boolean> told) {
        if (!lock.get().open()) {
            return;
        }
        // Counted before it is looked at: pulling the plug meanwhile gains nothing.
        set(lock.get().missed());
        if (!lock.get().open()) {
            looked = nanos.getAsLong();
            ticking.after(SECOND);
        }
        background.run(() -> Pin.matches(pin, hash), fits -> {
            if (fits) {
                ticking.cancel();
                set(PinLock.OPEN);
            }
            told.accept(fits);
        });
    }

    private void tick() {
        var now = nanos.getAsLong();
        var after = lock.get().after(Duration.ofNanos(now - looked));
        looked = now;
        lock.set(after);
        if (after.open() || after.left().toSeconds() % WRITTEN_EVERY == 0) {
            write();
        }
        if (!after.open()) {
            ticking.after(SECOND);
        }
    }

    private void set(PinLock next) {
        lock.set(next);
        write();
    }

    private void write() {
        try {
            var left = (int) Math.ceil(lock.get().left().toMillis() / 1000.0);
            StaffFile.write(file, new Kept(lock.get().wrong(), left, paper, tally.weeks()));
            kept = true;
        } catch (IOException _) {
            // The staff page says so; visitors are not held up.
            kept = false;
        }
    }
}
