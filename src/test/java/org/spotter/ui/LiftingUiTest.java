package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.ReturnTest;
import org.spotter.guide.WeightUnit;
import org.spotter.lifting.Clearing;
import org.spotter.lifting.Climb;
import org.spotter.lifting.Lifting;
import org.spotter.lifting.TestDay;
import org.spotter.lifting.Weight;
import org.spotter.testkit.LayoutCheck;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.widget.Disclosure;
import org.spotter.visit.Answers;

/// The way back to the bar, from the list of reasons to the top of the ladder.
class LiftingUiTest extends UiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Lifting lifting() {
        return onFx(() -> context().lifting().get());
    }

    private void keep(Lifting lifting) {
        onFx(() -> {
            context().lifting().set(lifting);
            return true;
        });
    }

    private void show(Lifting lifting) {
        keep(lifting);
        again();
    }

    private void again() {
        go("welcome", "");
        go("lifting", "");
    }

    /// Time passes; the danger signs are answered anew.
    private void wait(Duration time) {
        clock.move(time);
        onFx(() -> {
            context().answer(context().visit().get().answers());
            context().dangerAskedNow();
            return true;
        });
        again();
    }

    private static Answers calm() {
        return WindowVisits.with(Visits.calmAnswers(), "since", "days-14-41");
    }

    private Set<String> all() {
        return guide.program().returnTests().stream().map(ReturnTest::id).collect(Collectors.toSet());
    }

    /// Everything up to the ladder is done.
    private Lifting opened() {
        return Lifting.NONE
                .with(Clearing.OPEN.withNone(true))
                .with(new TestDay(TODAY.minusDays(3), all(), Set.of(), true))
                .with(new TestDay(TODAY.minusDays(2), all(), Set.of(), true));
    }

    private Climb climb() {
        return Climb.of(
                lifting(),
                guide.program().ladder(),
                TODAY.minusDays(2),
                clock.instant(),
                context().zone().get());
    }

    private void passToday() {
        click("test-painkiller-no");
        for (var test : guide.program().returnTests()) {
            if (!test.nextMorning()) {
                click("test-" + test.id() + "-yes");
            }
        }
    }

    private void type(String id, String text) {
        onFx(() -> {
            var field = (TextInputControl) scene().lookup("#" + id);
            field.requestFocus();
            field.setText(text);
            ((TextField) field).fireEvent(new ActionEvent());
            return true;
        });
        settle();
    }

    private String typed(String id) {
        return onFx(() -> ((TextInputControl) scene().lookup("#" + id)).getText());
    }

    private void open(String id) {
        onFx(() -> {
            ((Disclosure) scene().lookup("#" + id)).setOpen(true);
            return true;
        });
        settle();
    }

    // ---- all of the way

    @Test
    void from_the_list_over_two_days_of_tests_to_the_first_session() {
        open(calm());
        go("lifting", "");
        click("lifting-go");
        assertThat(texts()).contains(context().message("visit.missing.many"));
        click("clearance-none");
        assertThat(texts()).doesNotContain(context().message("visit.missing.many"));
        click("lifting-go");

        passToday();
        assertThat(lifting().testsOn(TODAY).orElseThrow().passed()).hasSize(9);
        assertThat(shows("#test-t10-yes")).isFalse();
        assertThat(text("#tests-outcome .body")).contains("November 25");
        assertThat(shows("#tests-light")).isTrue();
        assertThat(shows("#lifting-go")).isFalse();

        wait(Duration.ofHours(24));
        assertThat(shows("#test-painkiller-no")).isFalse();
        click("test-t10-yes");
        assertThat(texts()).contains(context().message("lifting.tests.day.passed", 1, 2));
        passToday();

        wait(Duration.ofHours(24));
        click("test-t10-yes");
        assertThat(text("#tests-outcome .body")).isEqualTo(context().message("lifting.tests.opened"));
        click("lifting-go");
        assertThat(shows("#rung-s0")).isTrue();
        click("scale-1");
        click("lifting-go");
        assertThat(lifting().sessions()).hasSize(1);
        assertThat(texts()).contains(context().message("lifting.logged"));
        assertThat(shows("#lifting-go")).isFalse();
        assertThat(text("#ladder-next .body")).contains("November 28").contains("9:30");
    }

    // ---- a clinician's word

    @Test
    void what_the_answers_say_is_ticked_and_a_word_opens_the_tests() {
        open(WindowVisits.with(calm(), "before", "B-10"));
        go("lifting", "");
        assertThat(shows("#clearance-given")).isTrue();
        assertThat(shows("#clearance-third")).isFalse();
        assertThat(shows("#clearance-none")).isFalse();
        click("clearance-surgery");
        click("lifting-go");
        assertThat(texts()).contains(context().message("lifting.clearance.first"));
        click("clearance-said");
        click("clearance-earlier");
        click("clearance-earlier");
        click("clearance-later");
        click("clearance-later");
        click("clearance-later");
        click("clearance-earlier");
        assertThat(lifting().clearing().word())
                .contains(new Clearing.Word(TODAY.minusDays(1), Set.of("third", "surgery")));
        click("lifting-go");
        assertThat(shows("#test-painkiller-no")).isTrue();

        open("lifting-clearance");
        click("lifting-change-clearance");
        click("clearance-nerve");
        assertThat(onFx(() -> ((CheckBox) scene().lookup("#clearance-said")).isSelected()))
                .isFalse();
        click("lifting-go");
        assertThat(shows("#test-painkiller-no")).isFalse();
    }

    @Test
    void a_sign_for_today_closes_all_of_it_and_it_can_be_read() {
        open(WindowVisits.with(calm(), "warn-ill", "D-01"));
        keep(opened());
        go("lifting", "");
        assertThat(shows("#lifting-seen-first")).isTrue();
        assertThat(shows("#rung-s0")).isFalse();
        open("lifting-ladder");
        assertThat(texts()).contains(guide.wordsIn("en").of("ladder.s3"));
    }

    @Test
    void a_nerve_like_pattern_needs_a_word_and_then_seven_days_without_the_sign() {
        open(WindowVisits.nerve());
        go("lifting", "");
        assertThat(shows("#clearance-given")).isTrue();
        click("clearance-said");
        click("lifting-go");
        assertThat(shows("#tests-blocked")).isTrue();
        assertThat(shows("#test-painkiller-no")).isFalse();
        onFx(() -> {
            context().answer(context().visit().get().answers());
            context().answer(calm());
            return true;
        });
        again();
        assertThat(text("#tests-blocked .body")).contains("December 1");
        wait(Duration.ofDays(7));
        assertThat(shows("#tests-blocked")).isFalse();
        assertThat(shows("#test-painkiller-no")).isTrue();
    }

    @Test
    void until_the_danger_signs_are_answered_it_can_be_read() {
        open();
        go("lifting", "");
        assertThat(shows("#danger-first")).isTrue();
        open("lifting-tests");
        assertThat(texts()).contains(guide.wordsIn("en").of("return.t7"));
    }

    // ---- tests

    @Test
    void a_painkiller_and_a_failed_test_wait_for_another_day_and_can_be_corrected() {
        open(calm());
        show(Lifting.NONE.with(Clearing.OPEN.withNone(true)));
        click("test-painkiller-yes");
        assertThat(shows("#test-t1-yes")).isFalse();
        assertThat(text("#tests-outcome .body")).contains("November 25");
        click("test-painkiller-no");
        click("test-t1-yes");
        click("test-t2-no");
        assertThat(text("#tests-outcome .body")).contains("test 2").contains("November 25");
        assertThat(focused().orElseThrow().getId()).isEqualTo("test-t2-no");
        click("test-t2-yes");
        assertThat(text("#tests-outcome .body")).isEqualTo(context().message("lifting.tests.left", 7));
        click("test-t3-no");
        wait(Duration.ofHours(24));
        assertThat(shows("#test-painkiller-no")).isTrue();
        open("tests-days");
        assertThat(texts()).anyMatch(text -> text.contains("November 24") && text.contains("not yet, test 3"));
    }

    // ---- the ladder

    @Test
    void sessions_unlock_steps_and_flares_take_two_of_them() {
        open(calm());
        show(opened());
        click("lifting-go");
        assertThat(texts()).contains(context().message("lifting.pain.missing"));
        for (var session = 0; session < 6; session++) {
            click("scale-2");
            click("lifting-go");
            assertThat(shows("#settled-yes")).isFalse();
            wait(Duration.ofHours(48));
            assertThat(shows("#lifting-go")).isFalse();
            click("settled-yes");
        }
        assertThat(climb().step()).isEqualTo(3);
        assertThat(node("#rung-s3").getStyleClass()).contains("now");
        click("scale-5");
        click("lifting-go");
        assertThat(node("#rung-s1").getStyleClass()).contains("now");
        assertThat(text("#ladder-low .body")).contains("December 13");
        assertThat(shows("#ladder-twice")).isFalse();
        wait(Duration.ofHours(48));
        click("scale-1");
        click("lifting-go");
        wait(Duration.ofHours(48));
        click("settled-no");
        assertThat(shows("#ladder-twice")).isTrue();
        assertThat(lifting().flaredTwice(guide.program().ladder())).isTrue();
        assertThat(node("#rung-s0").getStyleClass()).contains("now");

        open("lifting-sessions");
        click("lifting-undo");
        assertThat(shows("#settled-no")).isTrue();
        open("lifting-sessions");
        click("lifting-undo");
        assertThat(lifting().sessions()).hasSize(7);
    }

    // ---- weights

    @Test
    void a_weight_gives_each_step_in_plates_and_another_unit_converts_it() {
        open(calm());
        var session = Instant.parse("2026-11-23T09:00:00Z");
        show(opened().withSession(session.minus(Duration.ofHours(6)), 0, 0).withSettled(true));
        type("weight-deadlift", "315");
        assertThat(lifting().weight("deadlift")).contains(new Weight(new BigDecimal("315"), WeightUnit.POUND));
        assertThat(rung("s2")).contains("125 to 155 lb");
        assertThat(rung("s1")).contains("45 to 90 lb");
        type("weight-squat", "135");
        assertThat(rung("s1")).contains("up to 40 lb");

        click("unit-kilogram");
        assertThat(lifting().weight("deadlift")).contains(new Weight(new BigDecimal("315"), WeightUnit.POUND));
        assertThat(typed("weight-deadlift")).isEqualTo("142.9");
        assertThat(rung("s3")).contains("85 kg");
        click("unit-pound");
        assertThat(typed("weight-deadlift")).isEqualTo("315");
        click("weight-deadlift-more");
        assertThat(typed("weight-deadlift")).isEqualTo("320");
        click("weight-deadlift-less");
        click("weight-deadlift-less");
        assertThat(typed("weight-deadlift")).isEqualTo("310");
        click("weight-romanian-more");
        assertThat(lifting().weight("romanian")).isPresent();
    }

    private String rung(String step) {
        return onFx(() -> nodes(scene().lookup("#rung-" + step))
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void what_is_no_weight_is_told_and_leaves_the_weight_as_it_was() {
        open(calm());
        show(opened().with("deadlift", new Weight(new BigDecimal("200"), WeightUnit.POUND)));
        open("lifting-weights");
        for (var wrong : new String[] {"abc", "1,000", "-5", "1e9"}) {
            type("weight-deadlift", wrong);
            assertThat(text("#weight-deadlift-wrong .body")).startsWith("Write a number");
        }
        type("weight-deadlift", "5000");
        assertThat(text("#weight-deadlift-wrong .body")).contains("5 to 1300 lb");
        assertThat(lifting().weight("deadlift")).contains(new Weight(new BigDecimal("200"), WeightUnit.POUND));
        type("weight-deadlift", "205");
        assertThat(shows("#weight-deadlift-wrong")).isFalse();
        type("weight-deadlift", "");
        assertThat(lifting().weight("deadlift")).isEqualTo(Optional.empty());
    }

    @Test
    void in_spanish_a_weight_has_a_comma() {
        open(calm(), usual().withLanguage("es").withRegion(guide.region("EU").orElseThrow()), WIDTH, HEIGHT);
        show(opened());
        type("weight-squat", "102,5");
        assertThat(lifting().weight("squat")).contains(new Weight(new BigDecimal("102.5"), WeightUnit.KILOGRAM));
        assertThat(typed("weight-squat")).isEqualTo("102,5");
        assertThat(rung("s6")).contains("85 a 90 kg");
        type("weight-squat", "97.5");
        assertThat(typed("weight-squat")).isEqualTo("97,5");
    }

    @Test
    void the_language_may_change_in_the_middle_of_a_session() {
        open(calm());
        show(opened());
        click("scale-2");
        speak("es");
        click("lifting-go");
        assertThat(lifting().sessions().getLast().pain()).isEqualTo(2);
    }

    @Test
    void the_plan_leads_here() {
        open(calm());
        go("plan", "");
        click("plan-lifting");
        assertThat(page()).isEqualTo("lifting");
    }

    // ---- how it stands in every size

    /// What the tests of all pages do not come to: they see the first part alone.
    @ParameterizedTest
    @CsvSource({"en", "es"})
    void every_part_holds_in_every_size(String language) {
        open(calm(), usual().withLanguage(language), WIDTH, HEIGHT);
        var now = clock.instant();
        var weighed = opened().with("deadlift", new Weight(new BigDecimal("315"), WeightUnit.POUND))
                .with("squat", new Weight(new BigDecimal("135"), WeightUnit.POUND))
                .with("front-squat", new Weight(new BigDecimal("102.5"), WeightUnit.KILOGRAM))
                .with("romanian", new Weight(new BigDecimal("225"), WeightUnit.POUND));
        var early = now.minus(Duration.ofHours(20));
        var states = new LinkedHashMap<String, Lifting>();
        states.put("reason", Lifting.NONE.with(Clearing.OPEN.with("third", true)));
        states.put("painkiller", Lifting.NONE.with(Clearing.OPEN.withNone(true)));
        states.put(
                "tests",
                Lifting.NONE
                        .with(Clearing.OPEN.withNone(true))
                        .with(new TestDay(TODAY.minusDays(5), all(), Set.of("t9"), true))
                        .with(TestDay.begun(TODAY, true).with("t1", true).with("t2", false)));
        states.put("first", opened());
        states.put("waits", weighed.withSession(early, 0, 1));
        states.put("question", weighed.withSession(early.minus(Duration.ofDays(1)), 0, 1));
        states.put("low", weighed.withSession(early, 0, 9));
        var wrong = new TreeMap<String, String>();
        states.forEach((name, lifting) -> {
            show(lifting);
            onFx(() -> {
                nodes(scene().getRoot()).filter(Disclosure.class::isInstance).forEach(card -> ((Disclosure) card)
                        .setOpen(true));
                return true;
            });
            settle();
            for (var size : new int[][] {
                {1024, 768, 100},
                {1366, 768, 100},
                {1920, 1080, 100},
                {1080, 1920, 100},
                {1024, 768, 200},
                {640, 640, 200}
            }) {
                onFx(() -> {
                    var settings = context().settings();
                    settings.set(settings.get().withTextSize(size[2]));
                    var root = (Region) scene().getRoot();
                    root.resize(size[0], size[1]);
                    for (var round = 0; round < 2; round++) {
                        root.applyCss();
                        root.layout();
                    }
                    LayoutCheck.of(root)
                            .forEach(finding ->
                                    wrong.putIfAbsent(finding.toString(), name + " " + Arrays.toString(size)));
                    return true;
                });
            }
        });
        assertThat(wrong).isEmpty();
    }
}
