package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir
    private Path folder;

    @Test
    void another_program_has_the_folder_until_it_is_killed() throws IOException, InterruptedException {
        var child = ChildWriter.start("lock", folder.toString());
        try (var out = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("true");
            try (var lock = new DataLock(folder)) {
                assertThat(lock.take()).isFalse();
                assertThat(DataLock.isHeld(folder)).isTrue();
                child.destroyForcibly().waitFor();
                assertThat(folder.resolve(DataLock.NAME)).exists();
                assertThat(DataLock.isHeld(folder)).isFalse();
                assertThat(lock.take()).isTrue();
            }
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    void whoever_has_it_keeps_it_and_another_gets_it_afterwards() throws IOException {
        var first = new DataLock(folder);
        var second = new DataLock(folder);
        assertThat(first.take()).isTrue();
        assertThat(first.take()).isTrue();
        assertThat(second.take()).isFalse();
        first.close();
        assertThat(second.take()).isTrue();
        second.close();
    }

    @Test
    void a_folder_that_was_made_anew_is_taken_anew() throws IOException {
        var lock = new DataLock(folder.resolve("data"));
        assertThat(lock.take()).isTrue();
        Files.delete(folder.resolve("data/lock"));
        Files.delete(folder.resolve("data"));
        assertThat(lock.take()).isTrue();
        assertThat(folder.resolve("data/lock")).exists();
        lock.close();
    }

    @Test
    void asking_leaves_nothing_behind() {
        assertThat(DataLock.isHeld(folder)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }
}
