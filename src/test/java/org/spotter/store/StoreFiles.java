package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.spotter.guide.json.Problem;

/// What the tests of the files share.
final class StoreFiles {
    private StoreFiles() {}

    /// Reads what must be whole.
    static <T> T whole(Read<T> read) {
        return switch (read) {
            case Read.Whole<T>(var value) -> value;
            case Read.Refused<T>(var problems) -> throw new AssertionError(problems);
            case Read.Absent<T> _ -> throw new AssertionError("absent");
        };
    }

    /// Makes sure that a content is refused for one reason alone, and that the file is left as it was.
    static <T> Problem refused(Path file, byte[] content, Function<Path, Read<T>> reader) throws IOException {
        Files.write(file, content);
        var read = reader.apply(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        assertThat(read).isInstanceOf(Read.Refused.class);
        var problems = ((Read.Refused<T>) read).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
