package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.Gate.Decision;
import org.spotter.guide.SessionKind;
import org.spotter.store.Episode;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.visit.Answers;

/// Ice and heat sessions on the screen.
class TimerUiTest extends UiTest {
    private void startCold() {
        open(Visits.calmAnswers());
        go("timer", "");
        click("kind-cold");
        click("minutes-10");
        click("gate-none");
        click("timer-start");
    }

    /// A session of ten minutes to its end, with the skin looked at.
    private void toTheEnd() {
        move(Duration.ofMinutes(5), "5:00");
        click("timer-fine");
        clock.move(Duration.ofMinutes(5));
        await("finished", () -> state() instanceof State.Finished);
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
        toTheEnd();
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
        toTheEnd();
        click("timer-answer");
        assertThat(disabled("timer-start")).isTrue();
        assertThat(texts()).anyMatch(text -> text.contains("12:40"));
        click("kind-heat");
        click("gate-none");
        assertThat(disabled("timer-start")).isFalse();
        clock.move(Duration.ofHours(3));
        click("kind-cold");
        assertThat(disabled("timer-start")).isFalse();
    }

    @Test
    void the_gap_ends_while_the_page_is_open() {
        startCold();
        move(Duration.ofMinutes(1), "9:00");
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
        var treatment = guide.dose(kind).treatment();
        open(visit.answers());
        var standing = onFx(() -> context().assessment().gates().of(treatment));
        go("timer", kind.name());
        for (var gate : standing.gates()) {
            assertThat(texts()).contains(context().words("gate." + gate.id()));
        }
        assertThat(disabled("timer-start")).as("not asked yet").isTrue();
        if (standing.decision() != Decision.NOT_NOW) {
            click("gate-none");
            assertThat(disabled("timer-start")).isFalse();
        }
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

    // ---- the questions of the day

    @Test
    void before_the_first_session_of_a_day_the_gates_are_asked_and_then_no_more() {
        open();
        go("timer", "COLD");
        assertThat(disabled("timer-start")).isTrue();
        click("gate-none");
        click("timer-start");
        assertThat(state()).isInstanceOf(State.Running.class);
        click("timer-stop");
        assertThat(shows("#gate-none")).as("asked once a day").isFalse();
        assertThat(disabled("timer-start")).isFalse();
        click("gates-again");
        assertThat(shows("#gate-none")).isTrue();
    }

    @Test
    void the_next_day_they_are_asked_again() {
        open();
        go("timer", "COLD");
        click("gate-none");
        clock.move(Duration.ofDays(1));
        go("about", "");
        go("timer", "COLD");
        assertThat(disabled("timer-start")).isTrue();
        assertThat(shows("#gate-none")).isTrue();
    }

    @Test
    void a_tick_that_says_no_closes_the_start_and_says_why() {
        open();
        go("timer", "COLD");
        click("gate-IH-01");
        assertThat(texts()).contains(context().words("gate.IH-01"));
        assertThat(disabled("timer-start")).isTrue();
        assertThat(shows("#gate-agreed")).isFalse();
        click("gate-IH-01");
        click("gate-none");
        assertThat(disabled("timer-start")).isFalse();
    }

    @Test
    void a_tick_that_says_ask_first_opens_with_the_word_of_a_clinician() {
        open();
        go("timer", "COLD");
        click("gate-IH-02");
        assertThat(texts()).contains(context().words("gate.IH-02"));
        assertThat(disabled("timer-start")).isTrue();
        click("gate-agreed");
        assertThat(disabled("timer-start")).isFalse();
    }

    @Test
    void what_was_ticked_still_says_no_after_a_restart() {
        open();
        go("timer", "COLD");
        click("gate-IH-08");
        var kept = onFx(() -> context().timer().timer().get());
        clock.move(Duration.ofHours(1));
        restart(kept);
        assertThat(disabled("timer-start")).isTrue();
        assertThat(texts()).contains(context().words("gate.IH-08"));
    }

    private void restart(Timer kept) {
        open(new Kept(usual(), Episode.of(Answers.NONE, clock.instant()), kept), WIDTH, HEIGHT);
        go("timer", "COLD");
    }

    // ---- the skin

    @Test
    void one_tap_answers_the_skin_check() {
        startCold();
        move(Duration.ofMinutes(5), "5:00");
        await("skin check", () -> shows("#timer-fine"));
        assertThat(shows("#timer-stop")).isTrue();
        click("timer-fine");
        assertThat(texts()).doesNotContain(context().message("timer.skin"));
        assertThat(shows("#timer-pause")).isTrue();
    }

    @Test
    void a_skin_check_that_nobody_answers_holds_the_session_and_says_so_on_every_page() {
        startCold();
        go("about", "");
        clock.move(Duration.ofMinutes(7));
        await("held", () -> state() instanceof State.Paused);
        assertThat(context().notice().get()).isPresent();
        click("timer-small");
        // Started at 9:30, due at 9:35, held a minute later.
        assertThat(texts()).contains(context().message("timer.missed", context().time(start(6))));
        click("timer-fine");
        assertThat(state()).isInstanceOf(State.Running.class);
    }

    private Instant start(int minutes) {
        return context().now().minus(Duration.ofMinutes(7 - minutes));
    }

    // ---- more minutes

    @Test
    void minutes_are_added_up_to_the_ceiling_and_no_further() {
        startCold();
        click("timer-add");
        assertThat(text(".dial-time")).isEqualTo("15:00");
        click("timer-add");
        assertThat(text(".dial-time")).isEqualTo("20:00");
        assertThat(shows("#timer-add")).isFalse();
    }

    // ---- lying down

    @Test
    void lying_down_any_key_is_the_one_control() {
        startCold();
        click("timer-lie");
        assertThat(shows("#lying")).isTrue();
        press(KeyCode.SPACE);
        assertThat(state()).isInstanceOf(State.Paused.class);
        press(KeyCode.J);
        assertThat(state()).isInstanceOf(State.Running.class);
        clock.move(Duration.ofMinutes(5));
        await("check", () -> context().timer().checking().get());
        press(KeyCode.ENTER);
        assertThat(onFx(() -> context().timer().checking().get())).isFalse();
        clock.move(Duration.ofMinutes(5));
        await("finished", () -> state() instanceof State.Finished);
        press(KeyCode.SPACE);
        assertThat(state()).isInstanceOf(State.Ready.class);
        assertThat(shows("#timer-start")).isTrue();
    }

    @Test
    void lying_down_any_tap_is_the_one_control_and_escape_leaves() {
        startCold();
        click("timer-lie");
        click("lying");
        assertThat(state()).isInstanceOf(State.Paused.class);
        press(KeyCode.ESCAPE);
        assertThat(shows("#timer-resume")).isTrue();
        assertThat(state()).as("leaving changes nothing").isInstanceOf(State.Paused.class);
        click("timer-lie");
        click("lying-close");
        assertThat(shows("#timer-resume")).isTrue();
    }

    // ---- a restart

    @Test
    void a_session_goes_on_over_a_restart_and_one_held_by_hand_stays_held() {
        startCold();
        move(Duration.ofMinutes(2), "8:00");
        var running = onFx(() -> context().timer().timer().get());
        clock.move(Duration.ofMinutes(1));
        restart(running);
        assertThat(text(".dial-time")).isEqualTo("7:00");
        click("timer-pause");
        var held = onFx(() -> context().timer().timer().get());
        clock.move(Duration.ofHours(5));
        restart(held);
        assertThat(text(".dial-time")).isEqualTo("7:00");
        assertThat(shows("#timer-resume")).isTrue();
    }

    @Test
    void a_session_that_ended_while_the_program_was_closed_is_told_with_its_time() {
        startCold();
        move(Duration.ofMinutes(5), "5:00");
        click("timer-fine");
        var running = onFx(() -> context().timer().timer().get());
        clock.move(Duration.ofHours(4));
        restart(running);
        assertThat(texts()).anyMatch(text -> text.contains("9:40"));
        assertThat(shows("#timer-answer")).isTrue();
    }

    @Test
    void a_window_that_has_left_its_folder_writes_nothing_there_any_more() throws IOException {
        startCold();
        var timer = folder.resolve("data").resolve("timer.json");
        var left = onFx(() -> {
            context().services().keeping().close();
            return Files.readString(timer);
        });
        clock.move(Duration.ofHours(4));
        await("over", () -> state() instanceof State.Finished);
        assertThat(timer).hasContent(left);
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
