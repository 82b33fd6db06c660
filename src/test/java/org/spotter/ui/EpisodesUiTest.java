package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spotter.store.Settings;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;

/// Several spells of pain, kept apart.
class EpisodesUiTest extends UiTest {
    private static final String FIRST = "2026-11-24T0930";
    private static final String SECOND = "2026-12-24T0930";

    private static Answers first() {
        return Visits.calmAnswers().with("pain-now", 7);
    }

    private void answer(Answers answers) {
        onFx(() -> {
            context().answer(answers);
            return true;
        });
        settle();
    }

    private boolean flush() {
        return onFx(() -> context().services().keeping().flush());
    }

    /// Two episodes; the second is open.
    private void two() {
        open();
        answer(first());
        clock.move(Duration.ofDays(30));
        go("about", "");
        go("welcome", "");
        click("start-again");
        click("start-again-yes");
        answer(Visits.calmAnswers().with("pain-now", 2));
        flush();
    }

    @Test
    void a_second_spell_of_pain_leaves_the_first_as_it_was() {
        two();
        assertThat(kept()).contains("episodes/" + FIRST + "/visit.json", "episodes/" + SECOND + "/visit.json");
        go("welcome", "");
        click("go-episodes");
        assertThat(page()).isEqualTo("episodes");
        click("episode-open-" + FIRST);
        assertThat(answers().get("pain-now")).isEqualTo(first().get("pain-now"));
        assertThat(page()).isEqualTo("welcome");
        go("episodes", "");
        click("episode-open-" + SECOND);
        assertThat(answers().get("pain-now"))
                .isEqualTo(Answers.NONE.with("pain-now", 2).get("pain-now"));
    }

    @Test
    void starting_anew_asks_first_and_can_be_left() {
        open(Visits.calmAnswers());
        click("start-again");
        assertThat(texts())
                .contains(context()
                        .message("welcome.again.ask", "Nov 24, 2026", context().message("page.episodes")));
        click("start-again-no");
        assertThat(shows("#start-again-yes")).isFalse();
        assertThat(answers().isEmpty()).isFalse();
        click("start-again");
        click("start-again-yes");
        assertThat(page()).isEqualTo("danger");
        assertThat(answers().isEmpty()).isTrue();
        assertThat(onFx(() -> context().diary().get().checkIns())).isEmpty();
    }

    @Test
    void what_is_asked_comes_into_view_with_large_text() {
        open(Visits.calmAnswers(), usual().withTextSize(Settings.MAX_TEXT), WIDTH, HEIGHT);
        click("start-again");
        assertThat(onFx(() -> inView(node("#start-again-yes")))).isTrue();
    }

    @Test
    void there_are_never_two_episodes_with_nothing_in_them() {
        two();
        for (var i = 0; i < 3; i++) {
            clock.move(Duration.ofHours(1));
            onFx(() -> {
                context().services().keeping().startAgain();
                return true;
            });
            flush();
        }
        assertThat(kept()).filteredOn(name -> name.endsWith("visit.json")).hasSize(2);
        assertThat(onFx(() -> context().services().keeping().past())).hasSize(2);
        assertThat(onFx(() -> context().services().keeping().isEmpty())).isTrue();
    }

    @Test
    void the_list_tells_the_date_the_last_pain_and_which_one_is_open() {
        two();
        go("episodes", "");
        assertThat(texts())
                .contains(
                        context().message("episodes.since", "November 24, 2026"),
                        context().message("episodes.pain", 7, "Nov 24, 2026", 0),
                        context().message("episodes.open.now"));
        assertThat(shows("#episode-open-" + SECOND)).isFalse();
    }

    @Test
    void deleting_one_asks_first_and_takes_its_folder_away() {
        two();
        go("episodes", "");
        click("episode-delete-" + FIRST);
        assertThat(texts()).contains(context().message("episodes.delete.sure"));
        click("episode-delete-no");
        assertThat(shows("#episode-delete-yes")).isFalse();
        assertThat(kept()).contains("episodes/" + FIRST + "/visit.json");
        click("episode-delete-" + FIRST);
        click("episode-delete-yes");
        assertThat(folders.data().orElseThrow().resolve("episodes").resolve(FIRST))
                .doesNotExist();
        assertThat(kept()).contains("episodes/" + SECOND + "/visit.json");
        assertThat(texts()).contains(context().message("episodes.deleted", "November 24, 2026"));
        assertThat(answers().isEmpty()).isFalse();
    }

    @Test
    void deleting_the_open_one_opens_the_newest_that_is_left_and_after_the_last_a_new_one() {
        two();
        go("episodes", "");
        click("episode-delete-" + SECOND);
        click("episode-delete-yes");
        assertThat(answers().get("pain-now")).isEqualTo(first().get("pain-now"));
        click("episode-delete-" + FIRST);
        click("episode-delete-yes");
        assertThat(answers().isEmpty()).isTrue();
        flush();
        assertThat(kept()).noneMatch(name -> name.startsWith("episodes"));
        assertThat(page()).isEqualTo("welcome");
    }

    @Test
    void an_episode_that_was_kept_by_a_newer_program_can_be_seen_and_stays() throws IOException {
        open(Visits.calmAnswers());
        var visit = folders.data().orElseThrow().resolve("episodes/2026-11-01T1200/visit.json");
        Files.createDirectories(visit.getParent());
        Files.writeString(visit, "{ \"spotter\": 4 }");
        go("episodes", "");
        assertThat(texts()).contains(context().message("episodes.unreadable"));
        click("episode-open-2026-11-01T1200");
        assertThat(onFx(() -> context().notice().get().orElseThrow().error())).isTrue();
        answer(Visits.calmAnswers());
        assertThat(flush()).isTrue();
        assertThat(visit).hasContent("{ \"spotter\": 4 }");
    }

    @Test
    void whoever_comes_back_reads_which_pain_it_is_and_what_comes_first() {
        open();
        answer(Visits.calmAnswers().with("since", Set.of(firstChoice("since"))));
        clock.move(Duration.ofDays(3));
        go("about", "");
        go("welcome", "");
        assertThat(texts())
                .anyMatch(text -> text.startsWith(context().message("welcome.since", "Nov 24, 2026", 3))
                        && text.endsWith(context().message("shell.resume.old", 24)));
        click("start");
        assertThat(page()).isEqualTo("danger");
    }

    private String firstChoice(String question) {
        return guide.program().days().entrySet().stream()
                .filter(choice -> choice.getValue() == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(question))
                .getKey();
    }

    // ---- when nothing can be saved

    @Test
    void what_keeps_files_from_being_saved_is_told_once_and_that_it_works_again() throws IOException {
        Files.writeString(folders.data().orElseThrow(), "in the way");
        open();
        answer(Visits.calmAnswers());
        assertThat(flush()).isFalse();
        var told = context()
                .message(
                        "shell.not-saved.not-a-folder",
                        folders.data().orElseThrow().toString());
        assertThat(texts()).contains(told);
        click("notice-close");
        assertThat(flush()).isFalse();
        assertThat(texts()).doesNotContain(told);
        assertThat(answers().isEmpty()).isFalse();
        Files.delete(folders.data().orElseThrow());
        assertThat(flush()).isTrue();
        settle();
        assertThat(texts()).contains(context().message("shell.saved-again"));
        assertThat(kept()).contains("episodes/" + FIRST + "/visit.json");
    }

    @Test
    void starting_anew_where_nothing_can_be_saved_says_what_is_lost() throws IOException {
        Files.writeString(folders.data().orElseThrow(), "in the way");
        open();
        answer(Visits.calmAnswers());
        go("about", "");
        go("welcome", "");
        click("start-again");
        assertThat(texts()).contains(context().message("welcome.again.lost"));
        click("start-again-yes");
        assertThat(answers().isEmpty()).isTrue();
    }
}
