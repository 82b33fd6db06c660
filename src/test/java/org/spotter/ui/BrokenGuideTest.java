package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spotter.guide.json.Problem;
import org.spotter.testkit.GuideDraft;
import org.spotter.text.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class BrokenGuideTest {
    private final Messages messages = Messages.load(Locale.UK);
    private final List<Problem> problems = new GuideDraft()
            .edit("guide.json", top -> top.remove("version"))
            .edit("rules.json", top -> GuideDraft.entry(top, "C-06").addProperty("urgency", "SOON"))
            .edit("rules.json", top -> GuideDraft.entry(top, "C-03").remove("when"))
            .problems();

    @Start
    void start(Stage stage) {
        BrokenGuide.show(stage, problems, messages);
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void the_emergency_number_stands_before_the_problems(FxRobot robot) {
        var texts = texts(robot);
        assertThat(texts).contains("112 or your local emergency number");
        assertThat(texts.indexOf("112 or your local emergency number"))
                .isLessThan(texts.indexOf(messages.line(problems.getFirst())));
    }

    @Test
    void every_problem_is_shown(FxRobot robot) {
        assertThat(problems).hasSizeGreaterThan(2);
        assertThat(texts(robot)).containsAll(messages.lines(problems));
    }
}
