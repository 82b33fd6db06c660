package org.spotter.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.guide.SessionKind;
import org.spotter.store.Settings;
import org.spotter.testkit.Guides;
import org.spotter.testkit.ManualClock;
import org.spotter.timer.Session;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.TimerClock.Event;

/// What the timer lets be heard: the end of a session in its moment and never late, with a sound where that is wanted.
class TimerSignalTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(10);

    private final ManualClock clock = new ManualClock(NOW);

    private static Timer running() {
        var limits = new Session.Limits(Duration.ofMinutes(20), Duration.ZERO, Duration.ZERO);
        var session = new Session(SessionKind.COLD, NOW, LENGTH, limits, 0, Duration.ZERO);
        return new Timer(new State.Running(session, NOW.plus(LENGTH)), List.of());
    }

    @ParameterizedTest
    @CsvSource({"PT10M, 1", "PT10M4S, 1", "PT10M5S, 0", "PT3H, 0", "PT9M59S, 0"})
    void the_end_is_heard_in_its_moment_and_not_later(Duration passed, int times) {
        var heard = new ArrayList<Event>();
        var timer = new TimerClock(running(), clock, Uptime.none(), heard::add);
        clock.move(passed);
        timer.look();
        timer.end();
        assertThat(heard).hasSize(times).allMatch(event -> event == Event.FINISHED);
    }

    private static Settings settings(boolean sound) {
        var usual = Settings.first("en", Guides.shipped().regions().getFirst());
        return usual.withSound(sound);
    }

    private List<String> signals(Event event, boolean sound) {
        var signals = new ArrayList<String>();
        var alarm = new TimerAlarm(
                clock,
                (played, volume) -> signals.add(played.name() + " " + volume),
                told -> signals.add("notice"),
                () -> settings(sound),
                TimerSignalTest::running);
        alarm.accept(event);
        alarm.end();
        return signals;
    }

    @ParameterizedTest
    @EnumSource
    void each_has_its_notice_and_its_sound(Event event) {
        assertThat(signals(event, true)).containsExactly("notice", event + " " + Settings.MAX_VOLUME);
    }

    @Test
    void without_sound_the_notice_is_left() {
        assertThat(signals(Event.FINISHED, false)).containsExactly("notice");
    }
}
