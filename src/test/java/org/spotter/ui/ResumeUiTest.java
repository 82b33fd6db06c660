package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.Guide;
import org.spotter.store.AnswersFile;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.Disk;
import org.spotter.store.Episode;
import org.spotter.store.GuideFolder;
import org.spotter.store.Read.Whole;
import org.spotter.store.Resume;
import org.spotter.store.ResumeFile;
import org.spotter.testkit.FailurePictures;
import org.spotter.testkit.FxThread;
import org.spotter.testkit.Guides;
import org.spotter.testkit.ManualClock;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.SheetOrders;
import org.spotter.testkit.Visits;
import org.spotter.text.MessageFiles;
import org.spotter.text.Messages;
import org.spotter.ui.shell.Pages;
import org.spotter.visit.Answers;

/// The whole program with a data folder: started, left, started again.
@Tag("ui")
@ExtendWith(FailurePictures.class)
class ResumeUiTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String ID = "2026-11-24T0930";

    private final Guide guide = Guides.shipped();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-24T09:30:00Z"));
    private final List<Integer> exits = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final Messages messages = Messages.load(Locale.UK);

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxThread.startToolkit();
        data = folder.resolve("data");
    }

    @AfterEach
    void closeAll() {
        stages.forEach(stage -> onFx(() -> {
            FxThread.close(stage);
            return true;
        }));
    }

    private static <T> T onFx(Callable<T> what) {
        return FxThread.ask(what);
    }

    private Stage start() {
        return start(Optional.of(data));
    }

    private Stage start(Optional<Path> at) {
        var machine = new App.Machine(
                GuideFolder::load,
                clock,
                () -> ZONE,
                Locale.UK,
                new AppFolders(at),
                new SheetOrders(),
                new PrintOrders(),
                MessageFiles.builtIn(),
                Optional.empty(),
                Optional.empty());
        var stage = onFx(() -> {
            var made = new Stage();
            made.setX(0);
            made.setY(0);
            new App(machine, exits::add).start(made);
            return made;
        });
        stages.add(stage);
        FxThread.settle();
        return stage;
    }

    private void leave(Stage stage) {
        onFx(() -> {
            stage.hide();
            return true;
        });
        FxThread.settle();
    }

    private void keep(String id, Answers answers, Instant asked) throws IOException {
        try (var kept = new DataFolder(new AppFolders(data), guide, clock, ZONE)) {
            for (var part : kept.parts()) {
                kept.write(id, part, Episode.of(answers, asked));
            }
        }
    }

    private void left(String id, String page, String detail, int scroll) throws IOException {
        ResumeFile.write(data.resolve("resume.json"), new Resume(id, page, detail, scroll, clock.instant()));
    }

    private static String page(Stage stage) {
        return onFx(() -> stage.getScene().lookup(".page-scroll").getId());
    }

    private static void press(Stage stage, String id) {
        onFx(() -> {
            ((Button) stage.getScene().lookup("#" + id)).fire();
            return true;
        });
        FxThread.settle();
    }

    private static List<String> texts(Stage stage) {
        return onFx(() -> {
            var all = new ArrayList<String>();
            collect(stage.getScene().getRoot(), all);
            return all;
        });
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof Labeled labeled && node.isVisible()) {
            texts.add(String.valueOf(labeled.getText()));
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    // ---- where it was left

    @Test
    void a_first_start_begins_at_the_beginning_and_makes_no_file_that_lasts() {
        var stage = start();
        assertThat(page(stage)).isEqualTo("page-welcome");
        leave(stage);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_question_an_answer_and_the_settings_are_there_again() throws IOException {
        var stage = start();
        press(stage, "start");
        onFx(() -> {
            ((CheckBox) stage.getScene().lookup("#none.choice")).fire();
            return true;
        });
        press(stage, "next");
        press(stage, "text-larger");
        var second = guide.section("danger").orElseThrow().questions().get(1);
        assertThat(texts(stage)).contains(guide.wordsIn("en").of("question." + second.id() + ".title"));
        leave(stage);
        assertThat(AnswersFile.read(data.resolve("episodes/" + ID + "/visit.json"), guide))
                .isInstanceOf(Whole.class);
        assertThat(data.resolve("settings.json")).content().contains("\"textSize\": 125");
        clock.move(Duration.ofHours(2));
        var again = start();
        assertThat(texts(again)).contains(guide.wordsIn("en").of("question." + second.id() + ".title"));
        press(again, "back");
        assertThat(onFx(() -> ((CheckBox) again.getScene().lookup("#none.choice")).isSelected()))
                .isTrue();
    }

    @Test
    void a_page_is_seen_where_it_was_scrolled_to() throws IOException {
        keep(ID, Visits.calmAnswers(), clock.instant());
        left(ID, "prevention", "", 500);
        var stage = start();
        assertThat(page(stage)).isEqualTo("page-prevention");
        assertThat(onFx(() -> ((ScrollPane) stage.getScene().lookup(".page-scroll")).getVvalue()))
                .isEqualTo(0.5);
        leave(stage);
        assertThat(data.resolve("resume.json")).content().contains("\"scroll\": 500");
    }

    @Test
    void danger_signs_that_are_too_old_come_first_and_one_sentence_says_why() throws IOException {
        keep(ID, Visits.calmAnswers(), clock.instant());
        left(ID, "plan", "", 700);
        clock.move(Duration.ofHours(25));
        var stage = start();
        assertThat(page(stage)).isEqualTo("page-danger");
        assertThat(texts(stage)).contains(messages.of("shell.resume.old", 24));
    }

    @ParameterizedTest(name = "after {0} the first page says that they come first: {1}")
    @CsvSource({"PT24H, false", "PT24H1S, true", "PT-1S, true"})
    void the_first_page_says_so_too(Duration after, boolean first) throws IOException {
        keep(ID, Visits.calmAnswers(), clock.instant());
        left(ID, "welcome", "", 0);
        clock.move(after);
        var stage = start();
        assertThat(page(stage)).isEqualTo("page-welcome");
        assertThat(texts(stage).stream().anyMatch(text -> text.endsWith(messages.of("shell.resume.old", 24))))
                .isEqualTo(first);
    }

    @Test
    void a_page_that_needs_no_danger_signs_opens_as_it_was_left_but_at_its_top() throws IOException {
        keep(ID, Visits.calmAnswers(), clock.instant());
        left(ID, "settings", "", 700);
        clock.move(Duration.ofHours(25));
        var stage = start();
        assertThat(page(stage)).isEqualTo("page-settings");
        assertThat(onFx(() -> ((ScrollPane) stage.getScene().lookup(".page-scroll")).getVvalue()))
                .isZero();
    }

    @Test
    void a_place_that_is_not_there_any_more_is_the_first_page() throws IOException {
        keep(ID, Visits.calmAnswers(), clock.instant());
        left(ID, "a-page-of-former-times", "", 0);
        assertThat(page(start())).isEqualTo("page-welcome");
    }

    @Test
    void every_page_opens_with_a_detail_that_makes_no_sense() throws IOException {
        keep(ID, Visits.calmAnswers(), clock.instant());
        for (var each : Pages.ALL) {
            left(ID, each.id(), "\u0007 no such thing \"{0}\"", 1000);
            var stage = start();
            assertThat(page(stage)).isEqualTo("page-" + each.id());
            leave(stage);
        }
    }

    @Test
    void the_episode_that_was_open_opens_and_not_the_newest() throws IOException {
        keep("2026-11-20T0800", Visits.calmAnswers(), clock.instant());
        keep(ID, Answers.NONE.with("pain-now", 1), clock.instant());
        left("2026-11-20T0800", "review", "", 0);
        var stage = start();
        leave(stage);
        assertThat(data.resolve("resume.json")).content().contains("2026-11-20T0800");
    }

    // ---- what went wrong

    @Test
    void a_broken_file_is_told_and_its_backup_opens() throws IOException {
        keep(ID, Answers.NONE.with("pain-now", 1), clock.instant());
        keep(ID, Answers.NONE.with("pain-now", 2), clock.instant());
        var file = data.resolve("episodes").resolve(ID).resolve("visit.json");
        Files.writeString(file, "{ \"spotter\": 1, \"guide\": \"lower-back\", \"answers\": { \"pain-now\": 99 } }");
        var stage = start();
        assertThat(texts(stage))
                .anyMatch(text -> text.contains("visit.json: $.answers.pain-now")
                        && text.contains(file + ".")
                        && text.contains(".broken"));
        leave(stage);
        assertThat(file).content().contains("\"pain-now\": 1");
    }

    @Test
    void files_of_a_newer_program_are_told_and_left_as_they_are() throws IOException {
        Files.createDirectories(data);
        for (var name : List.of("settings.json", "timer.json", "resume.json")) {
            Files.writeString(data.resolve(name), "{ \"spotter\": 2, \"more\": [] }");
        }
        var stage = start();
        assertThat(texts(stage)).anyMatch(text -> text.contains("settings.json") && text.contains("timer.json"));
        press(stage, "text-larger");
        leave(stage);
        for (var name : List.of("settings.json", "timer.json", "resume.json")) {
            assertThat(data.resolve(name)).hasContent("{ \"spotter\": 2, \"more\": [] }");
        }
    }

    @Test
    void a_full_disk_loses_nothing_and_is_told_and_closing_asks_once() throws Exception {
        try (var disk = Disk.at(data)) {
            var stage = start();
            press(stage, "text-larger");
            disk.fill();
            press(stage, "text-larger");
            close(stage);
            assertThat(onFx(stage::isShowing)).isTrue();
            assertThat(texts(stage)).contains(messages.of("shell.not-saved.close"));
            disk.empty();
            close(stage);
            assertThat(onFx(stage::isShowing)).isFalse();
            assertThat(data.resolve("settings.json")).content().contains("\"textSize\": 150");
        }
    }

    private static void close(Stage stage) {
        onFx(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        FxThread.settle();
    }

    @Test
    void without_any_folder_the_program_works_and_says_that_nothing_is_kept() {
        var stage = start(Optional.empty());
        press(stage, "text-larger");
        press(stage, "start");
        close(stage);
        assertThat(texts(stage)).contains(messages.of("shell.not-saved.close"));
        close(stage);
        assertThat(onFx(stage::isShowing)).isFalse();
    }

    // ---- twice at once

    @Test
    void a_second_start_says_that_it_is_open_and_ends_with_3() {
        var first = start();
        var second = start();
        assertThat(texts(second)).contains(messages.of("already-open.title"));
        assertThat(exits).isEmpty();
        press(second, "already-open-close");
        assertThat(exits).containsExactly(3);
        assertThat(onFx(first::isShowing)).isTrue();
        leave(first);
        var third = start();
        assertThat(page(third)).isEqualTo("page-welcome");
    }

    @Test
    void a_second_start_brings_the_first_window_to_the_front() throws Exception {
        var first = start();
        onFx(() -> {
            first.setIconified(true);
            return true;
        });
        var second = start();
        for (var tries = 0; tries < 300 && onFx(first::isIconified); tries++) {
            Thread.sleep(50);
        }
        assertThat(onFx(first::isIconified)).isFalse();
        press(second, "already-open-close");
    }

    @Test
    void the_former_layout_is_taken_over() throws IOException {
        Files.createDirectories(data);
        Files.write(
                data.resolve("visit.json"),
                "{ \"spotter\": 1, \"guide\": \"lower-back\", \"answers\": { \"pain-now\": 6 } }"
                        .getBytes(StandardCharsets.UTF_8));
        var stage = start();
        assertThat(texts(stage)).contains(messages.of("welcome.continue"));
        leave(stage);
        assertThat(data.resolve("visit.json")).doesNotExist();
    }
}
