package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Dose;
import org.spotter.guide.SessionKind;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.timer.Timer;
import org.spotter.ui.support.AppContext.Notice;

/// Today's sessions on the plan, and the reminder of the next.
class PlanUiTest extends UiTest {
    /// A few minutes before the first session's time.
    private void openEarly() {
        clock.move(Duration.ofMinutes(4));
        open(Visits.calmAnswers());
    }

    private Dose cold() {
        return guide.dose(SessionKind.COLD);
    }

    private List<String> reminders() {
        return context().notice().get().stream().map(Notice::key).toList();
    }

    private void wait(Duration time) {
        clock.move(time);
        onFx(() -> {
            // What waits looks at the clock when anything changes.
            context().settings().set(context().settings().get().withTextSize(125));
            context().settings().set(context().settings().get().withTextSize(100));
            return true;
        });
        settle();
    }

    @Test
    void a_session_that_is_over_gets_a_tick_and_the_next_one_keeps_its_gap() {
        openEarly();
        go("plan", "");
        assertThat(texts()).contains(context().message("plan.session.next"));
        var began = clock.instant();
        onFx(() -> {
            context().timer().change(timer -> timer.started(cold(), 15, clock.instant()));
            return true;
        });
        clock.move(Duration.ofMinutes(15));
        onFx(() -> {
            context().timer().change(Timer::answered);
            return true;
        });
        go("plan", "");
        assertThat(texts()).contains(context().message("plan.session.done"));
        assertThat(context().plan().over().getFirst().began())
                .isEqualTo(context().local(began));
        assertThat(context().plan().sessions().getFirst().start())
                .isAfterOrEqualTo(context().localNow().plusHours(cold().gapHours()));
    }

    @Test
    void when_its_time_comes_the_next_session_is_reminded_of_once() {
        openEarly();
        go("plan", "");
        var sessions = context().plan().sessions();
        assertThat(reminders()).isEmpty();
        wait(Duration.between(context().localNow(), sessions.getFirst().start()));
        assertThat(reminders()).containsExactly("plan.remind.cold");
        onFx(() -> {
            context().hush();
            return true;
        });
        wait(Duration.ofSeconds(20));
        assertThat(reminders()).isEmpty();
        wait(Duration.between(context().localNow(), sessions.get(1).start()));
        assertThat(reminders()).containsExactly("plan.remind.cold");
    }

    @Test
    void a_time_that_went_by_while_the_machine_slept_is_never_reminded_of_late() {
        openEarly();
        var first = context().plan().sessions().getFirst().start();
        wait(Duration.between(context().localNow(), first.plusMinutes(20)));
        assertThat(reminders()).isEmpty();
    }

    @Test
    void who_wants_no_reminder_gets_none() {
        openEarly();
        go("plan", "");
        click("remind");
        assertThat(context().settings().get().remind()).isFalse();
        wait(Duration.between(
                context().localNow(), context().plan().sessions().getFirst().start()));
        assertThat(reminders()).isEmpty();
    }

    @Test
    void the_timer_is_one_tap_away() {
        openEarly();
        go("plan", "");
        click("plan-timer");
        assertThat(page()).isEqualTo("timer");
    }
}
