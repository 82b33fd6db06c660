package org.spotter.review;

import java.util.List;
import java.util.stream.Stream;
import org.spotter.guide.Guide;

/// Everything that stands in the way of signing a guide off, as far as a program can tell.
public final class Review {
    private Review() {}

    /// {@return what is wrong with a guide that the loader took; empty for one that is ready for a clinician}
    ///
    /// @param guide a guide
    public static List<Finding> findings(Guide guide) {
        return Stream.concat(WordsCheck.of(guide).stream(), SeedCoverage.check(guide).stream())
                .toList();
    }
}
