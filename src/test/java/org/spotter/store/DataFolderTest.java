package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Diary;
import org.spotter.guide.Guide;
import org.spotter.lifting.Lifting;
import org.spotter.testkit.Guides;
import org.spotter.testkit.ManualClock;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;

class DataFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-26T07:42:10Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String FIRST = "2026-11-26T0742";

    private final Guide guide = Guides.shipped();
    private final ManualClock clock = new ManualClock(NOW);

    @TempDir
    private Path folder;

    private Path path;
    private DataFolder data;

    @BeforeEach
    void open() {
        path = folder.resolve("data");
        data = new DataFolder(new AppFolders(path), guide, clock, ZONE);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private static Episode episode(Optional<LocalDate> began, int... pains) {
        var diary = Diary.EMPTY;
        for (var i = 0; i < pains.length; i++) {
            diary = diary.with(
                    new CheckIn(LocalDate.of(2026, 11, 20 + i), pains[i], pains[i], 10, true, CheckIn.Trend.SAME));
        }
        return new Episode(Visits.calmAnswers(), NOW, began, diary, Lifting.NONE);
    }

    private String kept(Episode episode) throws IOException {
        var id = data.newId();
        for (var part : data.parts()) {
            data.write(id, part, episode);
        }
        return id;
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void an_episode_has_a_folder_named_after_its_start() throws IOException {
        var episode = episode(Optional.of(LocalDate.of(2026, 11, 12)), 5, 4);
        assertThat(kept(episode)).isEqualTo(FIRST);
        assertThat(files())
                .containsExactly("episodes/2026-11-26T0742/diary.json", "episodes/2026-11-26T0742/visit.json", "lock");
        assertThat(data.read(FIRST)).isEqualTo(episode);
        assertThat(data.past(FIRST))
                .isEqualTo(new Past(
                        FIRST,
                        LocalDate.of(2026, 11, 12),
                        Optional.of(4),
                        Optional.of(LocalDate.of(2026, 11, 21)),
                        true));
    }

    @Test
    void commands_read_the_answers_of_an_episode() throws IOException {
        kept(episode(Optional.empty()));
        var saved = StoreFiles.whole(AnswersFile.read(path.resolve("episodes/2026-11-26T0742/visit.json"), guide));
        assertThat(saved.answers()).isEqualTo(Visits.calmAnswers());
        assertThat(saved.saved()).contains(NOW);
    }

    @Test
    void two_of_the_same_minute_have_two_folders_and_the_newest_stands_first() throws IOException {
        kept(episode(Optional.empty(), 1));
        kept(episode(Optional.empty(), 2));
        clock.move(Duration.ofMinutes(-2));
        kept(episode(Optional.empty(), 3));
        assertThat(data.ids()).containsExactly("2026-11-26T0742-2", FIRST, "2026-11-26T0740");
        assertThat(data.read(FIRST).diary().latest().orElseThrow().now()).isEqualTo(1);
    }

    @Test
    void an_empty_episode_is_not_kept_and_goes_when_it_is_left() throws IOException {
        var none = Episode.of(Answers.NONE, NOW);
        assertThat(kept(none)).isEqualTo(FIRST);
        assertThat(data.ids()).isEmpty();
        kept(episode(Optional.empty()));
        for (var part : data.parts()) {
            data.write(FIRST, part, none);
        }
        assertThat(data.isEmpty(FIRST, none)).isTrue();
        data.leave(FIRST, none);
        assertThat(path.resolve("episodes").resolve(FIRST)).doesNotExist();
    }

    @Test
    void a_full_episode_stays_when_it_is_left() throws IOException {
        var full = episode(Optional.empty());
        kept(full);
        data.leave(FIRST, full);
        assertThat(data.ids()).containsExactly(FIRST);
    }

    @Test
    void an_episode_of_a_newer_program_is_not_empty() throws IOException {
        var visit = path.resolve("episodes").resolve(FIRST).resolve("visit.json");
        Files.createDirectories(visit.getParent());
        Files.writeString(visit, "{ \"spotter\": 9 }");
        var read = data.read(FIRST);
        assertThat(read.answers().isEmpty()).isTrue();
        assertThat(data.isEmpty(FIRST, read)).isFalse();
        data.leave(FIRST, read);
        assertThat(visit).hasContent("{ \"spotter\": 9 }");
        assertThat(data.past(FIRST).readable()).isFalse();
    }

    @Test
    void folders_of_others_are_no_episodes() throws IOException {
        Files.createDirectories(path.resolve("episodes/mine"));
        Files.writeString(path.resolve("episodes/mine/visit.json"), "{}");
        Files.createDirectories(path.resolve("episodes/2026-01-01T0000"));
        Files.writeString(path.resolve("episodes/2026-01-01T0000/mine.txt"), "mine");
        assertThat(data.ids()).isEmpty();
        assertThat(data.deleteAll().nothing()).isTrue();
        assertThat(files()).containsExactly("episodes/2026-01-01T0000/mine.txt", "episodes/mine/visit.json");
    }

    // ---- the former layout

    private void former(String name, String content) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(name), content);
        Files.setLastModifiedTime(path.resolve(name), FileTime.from(Instant.parse("2026-10-02T18:05:00Z")));
    }

    @Test
    void files_of_the_former_layout_become_the_first_episode() throws IOException {
        former("visit.json", "{ \"spotter\": 1, \"guide\": \"lower-back\", \"answers\": { \"pain-now\": 6 } }");
        former("diary.json", "{ \"spotter\": 1, \"days\": [] }");
        former("diary.json.5.broken", "{");
        former("settings.json", "{}");
        data.settle();
        assertThat(files())
                .containsExactly(
                        "episodes/2026-10-02T1905/diary.json",
                        "episodes/2026-10-02T1905/diary.json.5.broken",
                        "episodes/2026-10-02T1905/visit.json",
                        "settings.json");
        assertThat(data.past("2026-10-02T1905").pain()).contains(6);
        data.settle();
        assertThat(data.ids()).hasSize(1);
    }

    @Test
    void a_move_that_was_interrupted_goes_on_in_the_same_episode() throws IOException {
        former("visit.json", "{ \"spotter\": 1, \"answers\": { \"pain-now\": 6 } }");
        Files.createDirectories(path.resolve("episodes/2026-10-02T1905"));
        Files.writeString(path.resolve("episodes/2026-10-02T1905/diary.json"), "{ \"spotter\": 1, \"days\": [] }");
        data.settle();
        assertThat(data.ids()).containsExactly("2026-10-02T1905");
        assertThat(path.resolve("episodes/2026-10-02T1905/visit.json")).exists();
    }

    @Test
    void former_files_that_come_again_become_another_episode() throws IOException {
        for (var i = 0; i < 2; i++) {
            former("visit.json", "{ \"spotter\": 1, \"answers\": { \"pain-now\": 6 } }");
            data.settle();
        }
        assertThat(data.ids()).containsExactly("2026-10-02T1905-2", "2026-10-02T1905");
    }

    @Test
    void former_files_that_can_not_be_moved_stay_and_are_told() throws IOException {
        former("visit.json", "{ \"spotter\": 1, \"answers\": {} }");
        Files.writeString(path.resolve("episodes"), "in the way");
        data.settle();
        assertThat(data.takeTroubles()).extracting(Trouble::kind).containsExactly(Trouble.Kind.NOT_MOVED);
        assertThat(path.resolve("visit.json")).exists();
    }

    @Test
    void what_an_interrupted_write_left_goes_with_the_next_start() throws IOException {
        kept(episode(Optional.empty()));
        var left = List.of(
                path.resolve(".settings.json123.new"),
                path.resolve("episodes").resolve(FIRST).resolve(".visit.json9.new"));
        for (var each : left) {
            Files.writeString(each, "half");
        }
        Files.writeString(path.resolve(".mine.new"), "mine");
        data.settle();
        assertThat(left).allMatch(Files::notExists);
        assertThat(path.resolve(".mine.new")).exists();
    }

    // ---- deleting

    @Test
    void deleting_everything_takes_all_of_ours_and_nothing_else() throws IOException {
        kept(episode(Optional.empty(), 3));
        kept(episode(Optional.empty(), 4));
        data.write(ResumeFile.kept(), new Resume(FIRST, "plan", "", 0, NOW));
        data.write(ResumeFile.kept(), new Resume(FIRST, "diary", "", 0, NOW));
        for (var name :
                List.of("visit.json.0.broken", "settings.json.bak.3-2.broken", ".timer.json88.new", "mine.txt")) {
            Files.writeString(path.resolve(name), "x");
        }
        Files.writeString(path.resolve("episodes").resolve(FIRST).resolve("mine.txt"), "x");
        var deleted = data.deleteAll();
        assertThat(deleted.episodes()).isEqualTo(2);
        assertThat(deleted.place()).isTrue();
        assertThat(deleted.settings()).isFalse();
        assertThat(deleted.timer()).isFalse();
        assertThat(deleted.aside()).isEqualTo(2);
        assertThat(deleted.left()).isEmpty();
        assertThat(files()).containsExactly("episodes/" + FIRST + "/mine.txt", "lock", "mine.txt");
    }

    @Test
    void after_deleting_everything_the_folder_is_empty_when_the_program_ends() throws IOException {
        kept(episode(Optional.empty(), 3));
        data.deleteAll();
        data.close();
        assertThat(path).isEmptyDirectory();
    }

    @Test
    void one_file_that_stays_is_named_and_does_not_keep_the_others() throws IOException {
        kept(episode(Optional.empty(), 3));
        var held = path.resolve("episodes").resolve(FIRST).resolve("diary.json");
        Files.delete(held);
        Files.createDirectories(held.resolve("held"));
        assertThat(data.deleteAll().left()).containsExactly(held);
        assertThat(path.resolve("episodes").resolve(FIRST).resolve("visit.json"))
                .doesNotExist();
    }

    @Test
    void deleting_one_episode_leaves_the_others() throws IOException {
        kept(episode(Optional.empty(), 3));
        kept(episode(Optional.empty(), 4));
        assertThat(data.delete(FIRST)).isEmpty();
        assertThat(data.ids()).containsExactly("2026-11-26T0742-2");
        assertThat(path.resolve("episodes").resolve(FIRST)).doesNotExist();
    }

    // ---- two at once

    @Test
    void a_second_program_does_not_get_the_folder_and_can_ask_for_the_window() throws IOException {
        try (var second = new DataFolder(new AppFolders(path), guide, clock, ZONE)) {
            assertThat(data.take()).isTrue();
            assertThat(second.take()).isFalse();
            assertThat(data.takeFront()).isFalse();
            second.askForFront();
            assertThat(data.takeFront()).isTrue();
            assertThat(data.takeFront()).isFalse();
        }
    }

    @Test
    void a_folder_that_another_program_took_meanwhile_is_not_written_to() throws IOException {
        kept(episode(Optional.empty()));
        data.close();
        try (var second = new DataFolder(new AppFolders(path), guide, clock, ZONE)) {
            assertThat(second.take()).isTrue();
            var failed = Assertions.catchThrowableOfType(
                    IOException.class, () -> data.write(ResumeFile.kept(), new Resume("", "x", "", 0, NOW)));
            assertThat(Hurdle.of(data.path(), failed)).isEqualTo(Hurdle.BUSY);
        }
    }

    @Test
    void a_folder_without_a_place_can_be_used_and_keeps_nothing() {
        var nowhere = new DataFolder(new AppFolders(Optional.empty()), guide, clock, ZONE);
        assertThat(nowhere.take()).isTrue();
        nowhere.settle();
        assertThat(nowhere.ids()).isEmpty();
        assertThat(nowhere.read(nowhere.newId()).answers().isEmpty()).isTrue();
        assertThat(nowhere.deleteAll().nothing()).isTrue();
        nowhere.close();
    }
}
