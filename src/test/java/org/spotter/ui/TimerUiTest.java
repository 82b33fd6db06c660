package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.SessionKind;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.timer.Timer.State;
import org.spotter.ui.shell.Pages;

/// Ice and heat sessions on the screen.
class TimerUiTest extends UiTest {
    private void startCold() {
        open(Visits.calmAnswers());
        go("timer", "");
        click("kind-cold");
        click("minutes-10");
        click("timer-start");
    }

    private boolean disabled(String id) {
        var node = node("#" + id);
        return onFx(node::isDisabled);
    }

    private State state() {
        return onFx(() -> context().timer().timer().get().state());
    }

    private void move(Duration by, String left) {
        clock.move(by);
        await(left, () -> texts().contains(left));
    }

    @Test
    void the_time_left_shows_on_the_dial_and_in_the_header_of_every_page() {
        startCold();
        assertThat(text("#timer-small")).isEqualTo("10:00");
        move(Duration.ofSeconds(61), "8:59");
        assertThat(text(".dial-time")).isEqualTo("8:59");
        for (var page : Pages.ALL) {
            go(page.id(), "");
            assertThat(shows("#timer-small")).as(page.id()).isTrue();
            assertThat(text("#timer-small")).isEqualTo("8:59");
        }
        go("about", "");
        click("timer-small");
        assertThat(page()).isEqualTo("timer");
    }

    @Test
    void without_a_session_the_header_shows_no_time() {
        open();
        assertThat(shows("#timer-small")).isFalse();
    }

    @Test
    void a_session_that_is_held_keeps_what_is_left() {
        startCold();
        move(Duration.ofMinutes(4), "6:00");
        click("timer-pause");
        clock.move(Duration.ofMinutes(30));
        assertThat(text(".dial-time")).isEqualTo("6:00");
        assertThat(texts()).contains(context().message("timer.paused"));
        click("timer-resume");
        move(Duration.ofMinutes(1), "5:00");
    }

    @Test
    void a_session_that_is_stopped_counts_for_the_gap() {
        startCold();
        move(Duration.ofMinutes(1), "9:00");
        click("timer-stop");
        assertThat(state()).isInstanceOf(State.Ready.class);
        assertThat(shows("#timer-small")).isFalse();
        assertThat(disabled("timer-start")).isTrue();
    }

    @Test
    void a_finished_session_stays_until_it_is_answered() {
        startCold();
        clock.move(Duration.ofMinutes(10));
        await("finished", () -> context().timer().timer().get().state() instanceof State.Finished);
        assertThat(text("#timer-small")).isEqualTo(context().message("timer.finished"));
        clock.move(Duration.ofHours(2));
        go("about", "");
        assertThat(text("#timer-small")).isEqualTo(context().message("timer.finished"));
        click("timer-small");
        assertThat(shows("#timer-start")).isFalse();
        click("timer-answer");
        assertThat(shows("#timer-small")).isFalse();
    }

    @Test
    void after_a_long_sleep_it_says_when_the_session_ended() {
        startCold();
        clock.move(Duration.ofHours(1));
        await("finished", () -> context().timer().timer().get().state() instanceof State.Finished);
        // Started at 9:30.
        assertThat(texts()).anyMatch(text -> text.contains("9:40"));
    }

    @Test
    void the_gap_closes_the_start_until_it_is_over() {
        startCold();
        clock.move(Duration.ofMinutes(10));
        await("finished", () -> context().timer().timer().get().state() instanceof State.Finished);
        click("timer-answer");
        assertThat(disabled("timer-start")).isTrue();
        assertThat(texts()).anyMatch(text -> text.contains("12:40"));
        click("kind-heat");
        assertThat(disabled("timer-start")).isFalse();
        clock.move(Duration.ofHours(3));
        click("kind-cold");
        assertThat(disabled("timer-start")).isFalse();
    }

    @Test
    void the_gap_ends_while_the_page_is_open() {
        startCold();
        click("timer-stop");
        assertThat(disabled("timer-start")).isTrue();
        clock.move(Duration.ofHours(3));
        go("about", "");
        go("timer", "");
        assertThat(disabled("timer-start")).isFalse();
    }

    @Test
    void the_skin_check_comes_after_five_minutes() {
        startCold();
        assertThat(texts()).doesNotContain(context().message("timer.skin"));
        move(Duration.ofMinutes(5), "5:00");
        await("skin check", () -> texts().contains(context().message("timer.skin")));
    }

    @ParameterizedTest
    @CsvSource({"raynaud, COLD", "stroke, HEAT"})
    void what_does_not_suit_cannot_be_started_and_says_why(String health, SessionKind kind) {
        var visit = Visits.calmBut(guide, "health", health);
        var treatment = guide.doses().get(kind).treatment();
        open(visit.answers());
        var standing = onFx(() -> context().assessment().gates().of(treatment));
        go("timer", kind.name());
        for (var gate : standing.gates()) {
            assertThat(texts()).contains(context().words("gate." + gate.id()));
        }
        assertThat(disabled("timer-start")).isEqualTo(standing.decision() == org.spotter.guide.Gate.Decision.NOT_NOW);
    }

    @Test
    void raynaud_closes_ice() {
        open(Visits.calmBut(guide, "health", "raynaud").answers());
        go("timer", "COLD");
        assertThat(disabled("timer-start")).isTrue();
        assertThat(shows(".callout.stop")).isTrue();
    }

    @Test
    void an_urgent_sign_comes_before_any_session() {
        open(Visits.calmBut(guide, "warn-ill", "D-01").answers());
        go("timer", "");
        assertThat(disabled("timer-start")).isTrue();
        assertThat(texts()).contains(context().message("treatments.seen-first"));
    }

    @Test
    void without_answers_the_gates_are_read_before_the_start() {
        open();
        go("timer", "");
        assertThat(texts()).contains(context().message("timer.first"));
        assertThat(text("#timer-start")).isEqualTo(context().message("timer.start-anyway"));
        click("timer-start");
        assertThat(state()).isInstanceOf(State.Running.class);
    }

    @Test
    void ice_and_heat_start_from_their_treatments() {
        open(Visits.calmAnswers());
        go("treatments", "heat");
        click("timer-heat");
        assertThat(page()).isEqualTo("timer");
        assertThat(node("#kind-heat").getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("selected"));
    }
}
