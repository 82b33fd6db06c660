package org.spotter.ui.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.spotter.store.Settings;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.timer.Timer.Why;
import org.spotter.ui.support.Sounds.Sound;
import org.spotter.ui.support.TimerClock.Event;

/// Makes what happens in a session heard, and tells who is at another program. It repeats a few times, gently, while
/// nobody answers; never late.
final class TimerAlarm implements Consumer<Event> {
    private static final Duration AGAIN = Duration.ofSeconds(20);

    /// A check is over after its grace, so it is heard twice at most.
    private static final int CHECKS = 2;

    private static final int TIMES = 3;

    private final InstantSource clock;
    private final BiConsumer<Sound, Integer> sounds;
    private final Consumer<Event> notices;
    private final Supplier<Settings> settings;
    private final Supplier<Timer> timer;
    private final Later again = new Later(this::again);
    private Event event = Event.FINISHED;
    private Instant rung = Instant.MIN;
    private int rings;

    /// Makes an alarm that has not rung yet.
    ///
    /// @param clock    the time
    /// @param sounds   plays a sound at a volume in percent
    /// @param notices  shows a notice of the system
    /// @param settings what the person chose, asked each time
    /// @param timer    the timer, asked each time
    TimerAlarm(
            InstantSource clock,
            BiConsumer<Sound, Integer> sounds,
            Consumer<Event> notices,
            Supplier<Settings> settings,
            Supplier<Timer> timer) {
        this.clock = clock;
        this.sounds = sounds;
        this.notices = notices;
        this.settings = settings;
        this.timer = timer;
    }

    /// Rings no more.
    void end() {
        again.cancel();
    }

    @Override
    public void accept(Event what) {
        event = what;
        rings = 0;
        notices.accept(what);
        ring();
    }

    private void ring() {
        rings++;
        rung = clock.instant();
        if (settings.get().sound()) {
            sounds.accept(sound(), settings.get().volume());
        }
        if (rings < (event == Event.CHECK ? CHECKS : TIMES)) {
            again.after(AGAIN);
        }
    }

    private Sound sound() {
        return switch (event) {
            case CHECK -> Sound.CHECK;
            case MISSED -> Sound.MISSED;
            case FINISHED -> Sound.FINISHED;
        };
    }

    /// A machine that slept meanwhile stays silent.
    private void again() {
        var since = Duration.between(rung, clock.instant());
        if (unanswered() && since.minus(AGAIN).abs().compareTo(TimerClock.LATE) < 0) {
            ring();
        }
    }

    private boolean unanswered() {
        var now = timer.get();
        return switch (event) {
            case CHECK ->
                now.state() instanceof State.Running
                        && now.check(clock.instant()).isPresent();
            case MISSED -> now.state() instanceof State.Paused paused && paused.why() == Why.MISSED;
            case FINISHED -> now.state() instanceof State.Finished;
        };
    }
}
