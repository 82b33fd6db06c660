package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.store.AppFolders;

class SetAsideTest {
    private static final List<String> FILES = List.of("visit.json", "diary.json");

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "{}");
    }

    @Test
    void a_broken_file_is_moved_and_keeps_its_content() throws IOException {
        file("visit.json");
        var aside = new SetAside(new AppFolders(folder), () -> Instant.EPOCH);
        aside.move("visit.json");
        assertThat(folder.resolve("visit.json")).doesNotExist();
        assertThat(aside.told().orElseThrow()).hasContent("{}");
    }

    @Test
    void deleting_takes_what_was_set_aside_and_left_over_and_nothing_else() throws IOException {
        for (var name : List.of("visit.json", "diary.json", "visit.json.0.broken", ".visit.json123.new", "mine.txt")) {
            file(name);
        }
        assertThat(SetAside.delete(new AppFolders(folder), FILES)).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void one_file_that_stays_is_named_and_does_not_keep_the_others() throws IOException {
        Files.createDirectories(folder.resolve("visit.json").resolve("held"));
        file("diary.json");
        assertThat(SetAside.delete(new AppFolders(folder), FILES)).containsExactly("visit.json");
        assertThat(folder.resolve("diary.json")).doesNotExist();
    }
}
