package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_new_file_holds_the_content() throws IOException {
        AtomicFile.write(folder.resolve("a"), bytes("one"));
        assertThat(folder.resolve("a")).hasContent("one");
    }

    @Test
    void an_old_file_is_replaced() throws IOException {
        AtomicFile.write(folder.resolve("a"), bytes("a longer first content"));
        AtomicFile.write(folder.resolve("a"), bytes("two"));
        assertThat(folder.resolve("a")).hasContent("two");
    }

    @Test
    void a_missing_folder_is_made() throws IOException {
        AtomicFile.write(folder.resolve("x/y/a"), bytes("one"));
        assertThat(folder.resolve("x/y/a")).hasContent("one");
    }

    @Test
    void nothing_else_is_left_in_the_folder() throws IOException {
        AtomicFile.write(folder.resolve("a"), bytes("one"));
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("a"));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_failed_write_keeps_the_old_content_and_leaves_nothing_else() throws IOException {
        // A folder with something in it can't be replaced by a file.
        var target = folder.resolve("a");
        Files.createDirectories(target);
        Files.writeString(target.resolve("inside"), "old");
        assertThatThrownBy(() -> AtomicFile.write(target, bytes("new"))).isInstanceOf(IOException.class);
        assertThat(target.resolve("inside")).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_not_touched() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file.resolve("b"), bytes("new")))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void a_name_of_one_letter_works() throws IOException {
        AtomicFile.write(folder.resolve("ä"), bytes("one"));
        assertThat(folder.resolve("ä")).hasContent("one");
    }
}
