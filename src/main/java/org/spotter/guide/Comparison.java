package org.spotter.guide;

import java.util.List;

/// One row of "muscle strain against ruptured disc", with the answers that are marked in it (clinical 4.1).
///
/// @param id      e.g. `leg`
/// @param marks   answers that match the one column or the other
/// @param sources source ids
/// @param seeds   facts of the seed article that it covers
public record Comparison(String id, List<Mark> marks, List<String> sources, List<String> seeds) {
    public Comparison {
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
        seeds = List.copyOf(seeds);
    }

    /// The two columns.
    public enum Column {
        /// Muscle strain.
        STRAIN,
        /// Ruptured disc.
        DISC
    }

    /// Answers that look like a column.
    ///
    /// @param column  the column
    /// @param feature what must be in the answers
    public record Mark(Column column, Feature feature) {}
}
