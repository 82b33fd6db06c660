package org.spotter.ui.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.Job;
import org.spotter.sheet.print.JobState;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.sheet.print.PrintOrder;
import org.spotter.sheet.print.Printer;
import org.spotter.sheet.print.Sent;

/// The sheet that is on its way to a printer, watched until it is printed or given up, whatever page is shown.
///
/// What is printed is then taken out of the queue, so that nothing of it stays on the machine.
public final class PrintRun {
    /// A job that has not moved for so long is looked at closer: what the printer only warns of may be in its way.
    private static final Duration SOON = Duration.ofSeconds(10);

    /// A job that has not moved for so long is stuck, whatever the printer says.
    private static final Duration LATE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Background background;
    private final SheetDesk sheets;
    private final PrintDesk desk;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Idle());
    private final Later again;
    private Optional<Attempt> current = Optional.empty();

    /// What was asked for.
    ///
    /// @param order   the sheet
    /// @param printer where
    /// @param copies  how many
    public record Asked(SheetOrder order, Printer printer, int copies) {}

    /// How far it is.
    public sealed interface Stage {
        /// Nothing was asked for.
        record Idle() implements Stage {}

        /// It is on its way to the queue.
        record Sending() implements Stage {}

        /// It waits for the printer.
        record Waiting() implements Stage {}

        /// It is printed now.
        record Printing() implements Stage {}

        /// It is printed, or handed to a system that tells no more.
        record Done() implements Stage {}

        /// It is in the queue, and something is in its way. It goes on by itself when that is gone.
        ///
        /// @param fault what
        record Stuck(Fault fault) implements Stage {}

        /// It was not printed, and nothing of it is in the queue.
        ///
        /// @param fault why
        record Failed(Fault fault) implements Stage {}

        /// It is being taken back.
        record Cancelling() implements Stage {}

        /// It was taken back.
        ///
        /// @param gone whether nothing of it is left; if not, it may still come out
        record Cancelled(boolean gone) implements Stage {}
    }

    private static final class Attempt {
        private final Asked asked;
        private Optional<Job> job = Optional.empty();
        private boolean cancelled;
        private Optional<JobState> told = Optional.empty();
        private Instant moved;

        Attempt(Asked asked, Instant now) {
            this.asked = asked;
            moved = now;
        }
    }

    /// What the queue tells of a job.
    ///
    /// @param told  its own words
    /// @param meant the same, or what is in the way of a job that has not moved
    private record Look(JobState told, JobState meant) {}

    /// Makes a run of nothing.
    ///
    /// @param background work off the window's thread
    /// @param sheets     makes the sheet
    /// @param desk       the printers
    /// @param clock      the time
    public PrintRun(Background background, SheetDesk sheets, PrintDesk desk, InstantSource clock) {
        this.background = background;
        this.sheets = sheets;
        this.desk = desk;
        this.clock = clock;
        again = background.later(this::look);
    }

    /// {@return how far it is}
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// {@return what was asked for last}
    public Optional<Asked> asked() {
        return current.map(attempt -> attempt.asked);
    }

    /// {@return whether it is neither printed nor given up}
    public boolean busy() {
        return switch (stage.get()) {
            case Stage.Sending _, Stage.Waiting _, Stage.Printing _, Stage.Stuck _, Stage.Cancelling _ -> true;
            case Stage.Idle _, Stage.Done _, Stage.Failed _, Stage.Cancelled _ -> false;
        };
    }

    /// Prints a sheet. Does nothing while another is on its way: one tap, one sheet.
    ///
    /// @param asked what is asked for
    public void print(Asked asked) {
        if (!busy()) {
            begin(asked, Optional.empty());
        }
    }

    /// Prints the same again, in the place of a job that is stuck.
    public void again() {
        current.ifPresent(attempt -> {
            again.cancel();
            begin(attempt.asked, attempt.job);
        });
    }

    private void begin(Asked asked, Optional<Job> before) {
        var attempt = new Attempt(asked, clock.instant());
        current = Optional.of(attempt);
        stage.set(new Stage.Sending());
        background.run(
                () -> {
                    before.ifPresent(desk::wipe);
                    var order = asked.order();
                    return desk.send(
                            asked.printer().name(),
                            new PrintOrder(
                                    sheets.pdf(order),
                                    order.paper(),
                                    asked.copies(),
                                    order.reader().messages().of("sheet.job")));
                },
                sent -> sent(attempt, sent),
                _ -> show(attempt, new Stage.Failed(Fault.NOT_MADE)));
    }

    private void sent(Attempt attempt, Sent sent) {
        switch (sent) {
            case Sent.Queued(var job) -> {
                attempt.job = Optional.of(job);
                if (attempt.cancelled) {
                    wipe(attempt);
                } else {
                    show(attempt, new Stage.Waiting());
                    look();
                }
            }
            case Sent.HandedOver _ -> show(attempt, attempt.cancelled ? new Stage.Cancelled(false) : new Stage.Done());
            case Sent.Refused(var fault) ->
                show(attempt, attempt.cancelled ? new Stage.Cancelled(true) : new Stage.Failed(fault));
        }
    }

    private void look() {
        current.filter(attempt -> !attempt.cancelled)
                .ifPresent(attempt -> attempt.job.ifPresent(job -> {
                    var still = Duration.between(attempt.moved, clock.instant());
                    background.run(() -> look(job, still), seen -> looked(attempt, seen));
                }));
    }

    private Look look(Job job, Duration still) {
        var told = desk.ask(job);
        var waits = told instanceof JobState.Waiting || told instanceof JobState.Printing;
        if (!waits || still.compareTo(SOON) < 0) {
            return new Look(told, told);
        }
        var fault = desk.why(job);
        var known = fault != Fault.STUCK || still.compareTo(LATE) >= 0;
        return new Look(told, known ? new JobState.Held(fault) : told);
    }

    private void looked(Attempt attempt, Look look) {
        if (attempt.cancelled || current.filter(attempt::equals).isEmpty()) {
            return;
        }
        if (!attempt.told.equals(Optional.of(look.told()))) {
            attempt.told = Optional.of(look.told());
            attempt.moved = clock.instant();
        }
        switch (look.meant()) {
            case JobState.Waiting _ -> goOn(attempt, new Stage.Waiting());
            case JobState.Printing _ -> goOn(attempt, new Stage.Printing());
            case JobState.Held(var fault) -> goOn(attempt, new Stage.Stuck(fault));
            case JobState.Done _ -> over(attempt, new Stage.Done());
            case JobState.Ended(var fault) -> over(attempt, new Stage.Failed(fault));
        }
    }

    private void goOn(Attempt attempt, Stage next) {
        show(attempt, next);
        again.after(PAUSE);
    }

    private void over(Attempt attempt, Stage last) {
        show(attempt, last);
        attempt.job.ifPresent(job -> background.run(() -> desk.wipe(job), _ -> {}));
    }

    /// A stage of an attempt that another has followed is nobody's business.
    private void show(Attempt attempt, Stage next) {
        if (current.filter(attempt::equals).isPresent() && !stage.get().equals(next)) {
            stage.set(next);
        }
    }

    /// Takes a sheet back that is on its way.
    public void cancel() {
        if (!busy()) {
            return;
        }
        current.ifPresent(attempt -> {
            attempt.cancelled = true;
            again.cancel();
            show(attempt, new Stage.Cancelling());
            // One that is still being sent is taken back when it has arrived.
            if (attempt.job.isPresent()) {
                wipe(attempt);
            }
        });
    }

    private void wipe(Attempt attempt) {
        attempt.job.ifPresent(
                job -> background.run(() -> desk.wipe(job), gone -> show(attempt, new Stage.Cancelled(gone))));
    }

    /// Puts away what is over.
    public void putAway() {
        if (!busy()) {
            current = Optional.empty();
            stage.set(new Stage.Idle());
        }
    }

    /// Takes back what is on its way, and puts away what is over.
    public void forget() {
        cancel();
        putAway();
    }
}
