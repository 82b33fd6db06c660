package org.spotter.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.spotter.ui.support.Later;

/// What waits for its moment, in a time that passes when a test says so.
public final class ManualWaits implements Later.Waits {
    private final ManualClock clock;
    private final List<Due> waiting = new ArrayList<>();
    private long begun;
    private volatile Duration passed = Duration.ZERO;

    /// Something that waits.
    private record Due(Object owner, Duration when, long number, Runnable action) {}

    /// Makes a time in which nothing waits.
    ///
    /// @param clock moves with it
    public ManualWaits(ManualClock clock) {
        this.clock = clock;
    }

    @Override
    public Later.Wait make(Runnable action) {
        return new Later.Wait() {
            @Override
            public void begin(Duration time) {
                set(this, Optional.of(new Due(this, passed.plus(time), begun++, action)));
            }

            @Override
            public void stop() {
                set(this, Optional.empty());
            }
        };
    }

    private synchronized void set(Object owner, Optional<Due> next) {
        waiting.removeIf(due -> due.owner() == owner);
        next.ifPresent(waiting::add);
    }

    private synchronized Optional<Due> next(Duration until) {
        var next = waiting.stream()
                .filter(due -> due.when().compareTo(until) <= 0)
                .min(Comparator.comparing(Due::when).thenComparingLong(Due::number));
        next.ifPresent(waiting::remove);
        return next;
    }

    /// {@return how many wait}
    public synchronized int waiting() {
        return waiting.size();
    }

    /// Lets time pass; what comes due is done in its turn.
    ///
    /// @param time   how much
    /// @param thread runs something on the window's thread and waits for it
    public void pass(Duration time, Consumer<Runnable> thread) {
        var until = passed.plus(time);
        for (var due = next(until); due.isPresent(); due = next(until)) {
            move(due.get().when());
            thread.accept(due.get().action());
        }
        move(until);
    }

    private void move(Duration to) {
        clock.move(to.minus(passed));
        passed = to;
    }

    /// {@return how much time has passed here, whatever became of the clock on the wall}
    public Duration passed() {
        return passed;
    }

    /// {@return how long until the next comes due; empty when nothing waits}
    public synchronized Optional<Duration> next() {
        return waiting.stream().map(Due::when).min(Comparator.naturalOrder()).map(when -> when.minus(passed));
    }
}
