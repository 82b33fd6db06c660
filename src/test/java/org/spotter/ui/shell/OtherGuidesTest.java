package org.spotter.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Mistake;
import org.spotter.testkit.TestWindow;
import org.spotter.testkit.Visits;
import org.spotter.ui.support.AppContext;
import org.spotter.visit.Answers;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pages with other guides than the shipped one: edited ones, and ones whose review is near or overdue.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class OtherGuidesTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(TestWindow.NOW, ZoneOffset.UTC);
    private static final long SEED = 5L;
    private static final int EDITED = 8;

    @Start
    void start(Stage stage) {
        assertThat(stage).isNotNull();
    }

    private static AppContext context(Guide guide, Answers answers) {
        var context = TestWindow.context(guide, settings -> settings);
        context.answer(answers);
        return context;
    }

    private static Node page(FxRobot robot, AppContext context, String page) {
        var built = new ArrayList<Node>();
        robot.interact(() -> built.add(Pages.of(page).build().apply(context, "").content()));
        return built.getFirst();
    }

    private static Optional<Node> part(FxRobot robot, Guide guide, Answers answers, String page, String id) {
        return Optional.ofNullable(page(robot, context(guide, answers), page).lookup(id));
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    // ---- edited guides

    @Test
    void no_page_fails_with_an_edited_guide_that_the_loader_takes(FxRobot robot) {
        var taken = 0;
        for (var i = 0; taken < EDITED; i++) {
            var random = new Random(SEED + i);
            var mistakes = Mistake.values();
            var draft = mistakes[random.nextInt(mistakes.length)].in(new GuideDraft(), random);
            if (GuideLoader.load(draft) instanceof GuideLoader.Result.Ready(var guide)) {
                taken++;
                var answers = List.of(Answers.NONE, Visits.random(guide, random), Visits.random(guide, random));
                for (var given : answers) {
                    everyPage(robot, context(guide, given), "seed " + (SEED + i) + ", " + given);
                }
            }
        }
    }

    private static void everyPage(FxRobot robot, AppContext context, String told) {
        robot.interact(() -> {
            for (var page : Pages.ALL) {
                try {
                    var _ = page.build().apply(context, "");
                } catch (RuntimeException e) {
                    throw new AssertionError(told + ", " + page.id(), e);
                }
            }
        });
    }

    // ---- the guide's review

    @Test
    void a_guide_under_review_says_nothing_of_it(FxRobot robot) {
        for (var page : Pages.ALL) {
            var content = page(robot, context(Guides.shipped(), Visits.calmAnswers()), page.id());
            assertThat(content.lookup("#review-due-soon")).as(page.id()).isNull();
            assertThat(content.lookup("#review-expired")).as(page.id()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "about"})
    void a_review_that_is_near_is_told(String page) {
        var robot = new FxRobot();
        var near = Guides.dueOn(Guides.shipped(), TODAY.plusDays(30));
        assertThat(part(robot, near, Answers.NONE, page, "#review-due-soon")).isPresent();
        assertThat(part(robot, near, Visits.calmAnswers(), "plan", "#review-expired"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "about", "result", "plan", "treatments", "timer", "sheet"})
    void an_overdue_review_sends_to_someone_who_knows_and_keeps_the_number(String page) {
        var overdue = Guides.dueOn(Guides.shipped(), TODAY.minusDays(1));
        var notice = part(new FxRobot(), overdue, Visits.calmAnswers(), page, "#review-expired")
                .orElseThrow();
        var texts = String.join(" ", texts(notice));
        assertThat(texts).contains("out of date", "pharmacist", "physical therapist", "doctor", "911");
        assertThat(notice.lookup("#review-danger")).isNotNull();
    }

    @Test
    void an_overdue_plan_shows_no_exercise(FxRobot robot) {
        var overdue = Guides.dueOn(Guides.shipped(), TODAY.minusDays(1));
        var plan = page(robot, context(overdue, Visits.calmAnswers()), "plan");
        assertThat(plan.lookup(".exercise")).isNull();
        assertThat(page(robot, context(Guides.shipped(), Visits.calmAnswers()), "plan")
                        .lookup(".exercise"))
                .isNotNull();
    }

    @Test
    void an_overdue_review_leaves_danger_signs_and_emergencies_as_they_are(FxRobot robot) {
        var overdue = Guides.dueOn(Guides.shipped(), TODAY.minusDays(1));
        var emergency = Visits.calmBut("danger-legs=E-06");
        assertThat(part(robot, overdue, emergency, "result", "#review-expired")).isEmpty();
        assertThat(part(robot, overdue, emergency, "result", "#urgency-emergency"))
                .isPresent();
        assertThat(part(robot, overdue, Answers.NONE, "danger", "#review-expired"))
                .isEmpty();
    }

    // ---- what would change this

    @Test
    void the_next_step_tells_what_would_change_it(FxRobot robot) {
        assertThat(part(robot, Guides.shipped(), Visits.calmAnswers(), "result", "#what-would-change-this"))
                .isPresent();
        assertThat(part(
                        robot,
                        Guides.shipped(),
                        Visits.calmBut("danger-legs=E-06"),
                        "result",
                        "#what-would-change-this"))
                .isEmpty();
    }
}
