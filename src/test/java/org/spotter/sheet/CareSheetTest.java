package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Urgency;
import org.spotter.testkit.Guides;
import org.spotter.testkit.SheetVisits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

class CareSheetTest {
    private static final Guide GUIDE = SheetVisits.guide();

    static Stream<Visit> visits() {
        return Stream.of(
                SheetVisits.selfCare(GUIDE),
                SheetVisits.nerveLike(GUIDE),
                SheetVisits.sameDay(GUIDE),
                SheetVisits.emergency(GUIDE),
                SheetVisits.under18(GUIDE),
                Visit.of(GUIDE, Answers.NONE));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void everySheetStartsWithTheNextStepAndHasTheDangerSignsWithTheNumber(Visit visit) {
        var sheet = Sheets.of(GUIDE, visit);
        assertThat(sheet.blocks().getFirst()).isInstanceOf(Block.NextStep.class);
        var danger = only(sheet, Block.Danger.class).orElseThrow();
        assertThat(danger.number()).isEqualTo("999");
        assertThat(danger.signs()).hasSameSizeAs(GUIDE.program().watchFor());
    }

    @ParameterizedTest
    @MethodSource("visits")
    void everySheetSaysThatItIsNoDiagnosisAndNotYetReviewed(Visit visit) {
        var sources = only(Sheets.of(GUIDE, visit), Block.Sources.class).orElseThrow();
        assertThat(String.join(" ", sources.notes())).contains("not a diagnosis", GUIDE.version(), "Not reviewed");
        assertThat(sources.sources()).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void anOverdueReviewLeavesTheNumberAndTheDangerSignsAndNoAdviceForHome(Visit visit) {
        var sheet = Sheets.of(Guides.dueOn(GUIDE, Sheets.NOW.toLocalDate().minusDays(1)), visit);
        assertThat(only(sheet, Block.Danger.class).orElseThrow().number()).isEqualTo("999");
        assertThat(only(sheet, Block.Sessions.class)).isEmpty();
        assertThat(only(sheet, Block.Exercises.class)).isEmpty();
        assertThat(only(sheet, Block.Checks.class)).isEmpty();
        assertThat(sheet.blocks()).noneMatch(CareSheetTest::doAndDoNot);
        assertThat(only(sheet, Block.Sources.class).orElseThrow().notes()).anyMatch(note -> note.contains("overdue"));
    }

    @Test
    void anOverdueReviewSendsSelfCareToSomeoneWhoKnows() {
        var overdue = Guides.dueOn(GUIDE, Sheets.NOW.toLocalDate().minusDays(1));
        var step = only(Sheets.of(overdue, SheetVisits.selfCare(overdue)), Block.NextStep.class)
                .orElseThrow();
        assertThat(step.lead()).contains("out of date", "22 November 2026");
        assertThat(step.today()).contains("pharmacist", "physical therapist", "doctor");
    }

    @Test
    void aReviewThatIsNearIsTold() {
        var near = Guides.dueOn(GUIDE, Sheets.NOW.toLocalDate().plusDays(30));
        var sheet = Sheets.of(near, SheetVisits.selfCare(near));
        assertThat(only(sheet, Block.Exercises.class)).isPresent();
        assertThat(only(sheet, Block.Sources.class).orElseThrow().notes()).anyMatch(note -> note.contains("soon"));
    }

    @Test
    void selfCareHasSessionsExercisesAndDatedChecks() {
        var sheet = Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE));
        assertThat(sheet.urgency()).isEqualTo(Urgency.SELF_CARE);
        assertThat(only(sheet, Block.Sessions.class).orElseThrow().times())
                .extracting(Block.Time::clock)
                .containsExactly("10:15", "13:30", "16:45", "20:00");
        assertThat(only(sheet, Block.Exercises.class).orElseThrow().moves())
                .extracting(Block.Move::title)
                .contains("Walking", "Pelvic tilt");
        assertThat(only(sheet, Block.Checks.class).orElseThrow().checks())
                .extracting(Block.Check::date)
                .allMatch(date -> !date.contains("202"))
                .first()
                .asString()
                .contains("Wednesday", "25 November");
    }

    @Test
    void aVisitToBookHasItsLastDayAndTheDecidingAnswers() {
        var sheet = Sheets.of(GUIDE, SheetVisits.nerveLike(GUIDE));
        assertThat(sheet.urgency()).isEqualTo(Urgency.BOOK);
        var step = (Block.NextStep) sheet.blocks().getFirst();
        assertThat(step.title()).isEqualTo("Book a visit within 3 days");
        assertThat(step.lead()).contains("Thursday", "26 November");
        assertThat(only(sheet, Block.Appointment.class)).isPresent();
        assertThat(only(sheet, Block.Checks.class)).isEmpty();
        assertThat(Sheets.text(sheet))
                .contains(
                        "Why it counts: The pain goes down one leg, past the knee.",
                        "Left calf",
                        "Yesterday",
                        "4 of 10");
    }

    @Test
    void nerveLikeIsOfferedWalkingAlone() {
        var exercises = only(Sheets.of(GUIDE, SheetVisits.nerveLike(GUIDE)), Block.Exercises.class)
                .orElseThrow();
        assertThat(exercises.moves()).extracting(Block.Move::title).containsExactly("Walking");
    }

    @Test
    void under18IsToBeSeenBeforeAnyExercise() {
        var sheet = Sheets.of(GUIDE, SheetVisits.under18(GUIDE));
        assertThat(only(sheet, Block.Exercises.class)).isEmpty();
        assertThat(only(sheet, Block.Sessions.class)).isEmpty();
        assertThat(Sheets.text(sheet)).contains("Be seen first", "Go with a parent or carer");
    }

    @Test
    void sameDaySaysWhomToCallAndWhatToTellAndOffersRestAlone() {
        var sheet = Sheets.of(GUIDE, SheetVisits.sameDay(GUIDE));
        assertThat(sheet.urgency()).isEqualTo(Urgency.SAME_DAY);
        assertNoCareAtHome(sheet);
        assertThat(Sheets.text(sheet))
                .contains("Get help today", "Call 111", "emergency department", "One leg or foot is weaker", "pillow");
    }

    @Test
    void emergencySaysWhatToDoAndWhatToSayAndNothingElse() {
        var sheet = Sheets.of(GUIDE, SheetVisits.emergency(GUIDE));
        assertThat(sheet.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertNoCareAtHome(sheet);
        assertThat(Sheets.text(sheet))
                .contains("Call 999 now", "Do not drive yourself", "keep still", "I cannot pee", "in both legs")
                .doesNotContain("Exercises");
    }

    @Test
    void signsAreToldInTheOrderOfTheQuestions() {
        var text = Sheets.text(Sheets.of(GUIDE, SheetVisits.emergency(GUIDE)));
        assertThat(text.indexOf("wiping feels different")).isLessThan(text.indexOf("I cannot pee"));
    }

    @Test
    void anOpenDangerQuestionIsNamedAndCountsAsAYes() {
        var visit = Visit.of(GUIDE, SheetVisits.strainLike().without("danger-legs"));
        var sheet = Sheets.of(GUIDE, visit);
        assertThat(sheet.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(Sheets.text(sheet)).contains("\"Your legs: is anything new?\" was left open");
    }

    @Test
    void withoutAKnownNumberItSays112OrTheLocalOne() {
        var sheet = Sheets.of(GUIDE, SheetVisits.emergency(GUIDE), "OTHER", Sheets.NOW);
        var danger = only(sheet, Block.Danger.class).orElseThrow();
        assertThat(danger.number()).isEqualTo("112");
        assertThat(danger.note()).hasValue("or your local emergency number");
        assertThat(Sheets.text(sheet)).contains("Call 112 or your local emergency number now");
    }

    @Test
    void iceIsNotOfferedWhereTheAnswersCloseIt() {
        var visit = Visit.of(
                GUIDE, SheetVisits.strainLike().with("since", Set.of("today")).with("health", Set.of("raynaud")));
        var sheet = Sheets.of(GUIDE, visit);
        assertThat(only(sheet, Block.Sessions.class)).isEmpty();
        assertThat(Sheets.text(sheet)).contains("Ice: not for you now.");
    }

    @Test
    void lateInTheEveningNoSessionIsLeft() {
        var late = LocalDateTime.of(2026, 11, 23, 21, 50);
        assertThat(only(Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE), "GB", late), Block.Sessions.class))
                .isEmpty();
    }

    private static boolean doAndDoNot(Block block) {
        return block instanceof Block.Pair(var left, var _) && left.mark() == Block.Mark.DO;
    }

    private static void assertNoCareAtHome(CareSheet sheet) {
        assertThat(sheet.blocks())
                .noneMatch(block -> block instanceof Block.Exercises
                        || block instanceof Block.Sessions
                        || doAndDoNot(block)
                        || block instanceof Block.Checks);
    }

    private static <B extends Block> Optional<B> only(CareSheet sheet, Class<B> kind) {
        return sheet.blocks().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
