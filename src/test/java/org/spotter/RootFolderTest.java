package org.spotter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The folder that a builder sees first holds what belongs there and nothing else.
class RootFolderTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private static final Set<String> TRACKED =
            Set.of(".ci", ".gitignore", "README.md", "assets", "dev", "jpackage", "pom.xml", "src");

    /// A file and not a folder where the checkout is a work tree.
    private static final String GIT = ".git";

    /// {@return the names that git leaves alone at the root, as globs}
    private static List<String> ignored() throws IOException {
        return Files.readAllLines(ROOT.resolve(".gitignore")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceAll("^/|/$", ""))
                .toList();
    }

    @Test
    void the_root_holds_only_what_belongs_there() throws IOException {
        var matchers = ignored().stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
        try (var entries = Files.list(ROOT)) {
            assertThat(entries.map(Path::getFileName)
                            .filter(name -> matchers.stream().noneMatch(matcher -> matcher.matches(name)))
                            .map(Path::toString)
                            .filter(name -> !name.equals(GIT)))
                    .containsExactlyInAnyOrderElementsOf(TRACKED);
        }
    }

    @Test
    void git_leaves_nothing_alone_that_is_ours() throws IOException {
        assertThat(ignored()).doesNotContain("*").allSatisfy(glob -> assertThat(TRACKED)
                .noneMatch(name ->
                        FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(name))));
    }
}
