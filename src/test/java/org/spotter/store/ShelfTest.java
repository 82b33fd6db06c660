package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.json.Problem;

class ShelfTest {
    private static final Resume ONE = place("one");
    private static final Resume TWO = place("two");
    private static final Resume THREE = place("three");
    private static final String NEWER = "{ \"spotter\": 2, \"more\": true }";

    private final KeptFile<Resume> kept = ResumeFile.kept();

    @TempDir
    private Path folder;

    private Path file;
    private Path backup;
    private Shelf shelf;

    private static Resume place(String page) {
        return new Resume("", page, "", 0, Instant.EPOCH);
    }

    @BeforeEach
    void open() {
        file = folder.resolve("resume.json");
        backup = folder.resolve("resume.json.bak");
        reopen();
    }

    private void reopen() {
        shelf = new Shelf(Optional.of(folder), () -> Instant.ofEpochSecond(77));
    }

    private void written(Resume... all) throws IOException {
        for (var each : all) {
            shelf.write(kept, each);
        }
    }

    private Trouble trouble() {
        var all = shelf.takeTroubles();
        assertThat(all).hasSize(1);
        assertThat(shelf.takeTroubles()).isEmpty();
        return all.getFirst();
    }

    @Test
    void what_was_written_is_read_and_what_was_before_is_the_backup() throws IOException {
        written(ONE, TWO, THREE);
        assertThat(shelf.read(kept)).isEqualTo(THREE);
        assertThat(StoreFiles.whole(ResumeFile.read(backup))).isEqualTo(TWO);
        assertThat(shelf.takeTroubles()).isEmpty();
    }

    @Test
    void writing_the_same_again_keeps_the_backup() throws IOException {
        written(ONE, TWO, TWO, TWO);
        assertThat(StoreFiles.whole(ResumeFile.read(backup))).isEqualTo(ONE);
    }

    @Test
    void nothing_is_written_for_nothing() throws IOException {
        written(Resume.NONE);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{ \"spotter\": 1 }", "{ \"spotter\": 1, \"left\": 5 }", "\u0000\u0000\u0000"})
    void a_broken_file_is_put_aside_and_its_backup_is_read(String broken) throws IOException {
        written(ONE, TWO);
        Files.writeString(file, broken);
        reopen();
        assertThat(shelf.read(kept)).isEqualTo(ONE);
        var trouble = trouble();
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.RESTORED);
        assertThat(trouble.file())
                .isEqualTo(folder.resolve("resume.json.77.broken"))
                .hasContent(broken);
        assertThat(trouble.problems()).isNotEmpty().allMatch(problem -> problem.file()
                .equals("resume.json"));
        // The next start finds nothing wrong.
        reopen();
        assertThat(shelf.read(kept)).isEqualTo(ONE);
        assertThat(shelf.takeTroubles()).isEmpty();
    }

    @Test
    void a_broken_file_without_a_backup_leaves_nothing_and_is_kept_aside() throws IOException {
        Files.writeString(file, "{");
        assertThat(shelf.read(kept)).isEqualTo(Resume.NONE);
        assertThat(trouble().kind()).isEqualTo(Trouble.Kind.SET_ASIDE);
        written(ONE);
        assertThat(folder.resolve("resume.json.77.broken")).hasContent("{");
        assertThat(shelf.read(kept)).isEqualTo(ONE);
    }

    @Test
    void a_broken_file_with_a_broken_backup_are_both_kept_aside() throws IOException {
        Files.writeString(file, "{");
        Files.writeString(backup, "[");
        assertThat(shelf.read(kept)).isEqualTo(Resume.NONE);
        assertThat(trouble().kind()).isEqualTo(Trouble.Kind.SET_ASIDE);
        assertThat(folder.resolve("resume.json.77.broken")).hasContent("{");
        assertThat(folder.resolve("resume.json.bak.77.broken")).hasContent("[");
    }

    @Test
    void two_files_put_aside_in_one_second_are_both_kept() throws IOException {
        Files.writeString(file, "{");
        shelf.read(kept);
        Files.writeString(file, "[");
        shelf.read(kept);
        assertThat(folder.resolve("resume.json.77.broken")).hasContent("{");
        assertThat(folder.resolve("resume.json.77-2.broken")).hasContent("[");
    }

    @Test
    void a_file_that_is_gone_is_read_from_its_backup() throws IOException {
        written(ONE, TWO);
        Files.delete(file);
        reopen();
        assertThat(shelf.read(kept)).isEqualTo(ONE);
        assertThat(trouble().kind()).isEqualTo(Trouble.Kind.MISSING);
    }

    @Test
    void a_file_of_a_newer_program_is_left_alone() throws IOException {
        written(ONE);
        Files.writeString(file, NEWER);
        Files.delete(folder.resolve("resume.json"));
        Files.writeString(file, NEWER);
        reopen();
        assertThat(shelf.read(kept)).isEqualTo(Resume.NONE);
        var trouble = trouble();
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.NEWER);
        assertThat(trouble.problems().getFirst().kind()).isEqualTo(Problem.Kind.NEWER_VERSION);
        assertThat(shelf.leftAny()).isTrue();
        written(TWO, THREE);
        assertThat(file).hasContent(NEWER);
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void a_newer_file_that_comes_while_the_window_is_open_is_not_written_over() throws IOException {
        written(ONE);
        Files.writeString(file, NEWER);
        written(TWO);
        assertThat(file).hasContent(NEWER);
        assertThat(trouble().kind()).isEqualTo(Trouble.Kind.NEWER);
    }

    @Test
    void a_newer_backup_is_not_written_over() throws IOException {
        Files.writeString(file, "{");
        Files.writeString(backup, NEWER);
        assertThat(shelf.read(kept)).isEqualTo(Resume.NONE);
        written(ONE, TWO);
        assertThat(backup).hasContent(NEWER);
    }

    @Test
    void a_file_broken_while_the_window_is_open_is_put_aside_and_not_made_the_backup() throws IOException {
        written(ONE, TWO);
        Files.writeString(file, "{");
        written(THREE);
        assertThat(shelf.read(kept)).isEqualTo(THREE);
        assertThat(folder.resolve("resume.json.77.broken")).hasContent("{");
        assertThat(StoreFiles.whole(ResumeFile.read(backup))).isEqualTo(ONE);
    }

    @Test
    void what_can_neither_be_read_nor_moved_is_not_written_over() throws IOException, InterruptedException {
        var small = folder.resolve("disk");
        try (var disk = Disk.at(small)) {
            Files.writeString(small.resolve("resume.json"), "{");
            disk.readOnly(true);
            shelf = new Shelf(Optional.of(small), () -> Instant.EPOCH);
            assertThat(shelf.read(kept)).isEqualTo(Resume.NONE);
            assertThat(trouble().kind()).isEqualTo(Trouble.Kind.STUCK);
            assertThatThrownBy(() -> shelf.write(kept, ONE)).isInstanceOf(IOException.class);
            assertThat(small.resolve("resume.json")).hasContent("{");
            disk.readOnly(false);
            shelf.write(kept, ONE);
            assertThat(shelf.read(kept)).isEqualTo(ONE);
            assertThat(small.resolve("resume.json.0.broken")).hasContent("{");
        }
    }

    @Test
    void a_full_disk_keeps_the_old_and_leaves_nothing_half() throws IOException, InterruptedException {
        var small = folder.resolve("disk");
        try (var disk = Disk.at(small)) {
            shelf = new Shelf(Optional.of(small), () -> Instant.EPOCH);
            written(ONE, TWO);
            disk.fill();
            var failed = Assertions.catchThrowableOfType(IOException.class, () -> shelf.write(kept, THREE));
            assertThat(failed).isNotNull();
            assertThat(Hurdle.of(Optional.of(small), failed)).isEqualTo(Hurdle.FULL);
            assertThat(StoreFiles.whole(ResumeFile.read(small.resolve("resume.json"))))
                    .isEqualTo(TWO);
            assertThat(StoreFiles.whole(ResumeFile.read(small.resolve("resume.json.bak"))))
                    .isEqualTo(ONE);
            try (var all = Files.list(small)) {
                assertThat(all).hasSize(3);
            }
            disk.empty();
            written(THREE);
            assertThat(shelf.read(kept)).isEqualTo(THREE);
        }
    }

    @Test
    void a_disk_that_may_only_be_read_is_told_as_such() throws IOException, InterruptedException {
        var small = folder.resolve("disk");
        try (var disk = Disk.at(small)) {
            disk.readOnly(true);
            shelf = new Shelf(Optional.of(small), () -> Instant.EPOCH);
            var failed = Assertions.catchThrowableOfType(IOException.class, () -> written(ONE));
            assertThat(Hurdle.of(Optional.of(small), failed)).isEqualTo(Hurdle.READ_ONLY);
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told_as_such() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("way"), "mine");
        for (var at : List.of(inTheWay, inTheWay.resolve("below"))) {
            var there = new Shelf(Optional.of(at), () -> Instant.EPOCH);
            assertThat(there.read(kept)).isEqualTo(Resume.NONE);
            var failed = Assertions.catchThrowableOfType(IOException.class, () -> there.write(kept, ONE));
            assertThat(Hurdle.of(Optional.of(at), failed)).isEqualTo(Hurdle.NOT_A_FOLDER);
        }
        assertThat(inTheWay).hasContent("mine");
    }

    @Test
    void without_a_folder_nothing_is_read_and_writing_fails() {
        var nowhere = new Shelf(Optional.empty(), () -> Instant.EPOCH);
        assertThat(nowhere.read(kept)).isEqualTo(Resume.NONE);
        assertThatThrownBy(() -> nowhere.write(kept, ONE)).isInstanceOf(IOException.class);
        assertThat(Hurdle.of(Optional.empty(), new IOException())).isEqualTo(Hurdle.NOWHERE);
    }

    @Test
    void a_folder_that_vanished_is_made_again() throws IOException {
        var gone = folder.resolve("gone");
        var there = new Shelf(Optional.of(gone), () -> Instant.EPOCH);
        there.write(kept, ONE);
        Files.delete(gone.resolve("resume.json"));
        Files.delete(gone);
        there.write(kept, TWO);
        assertThat(there.read(kept)).isEqualTo(TWO);
    }
}
