package org.spotter.guide;

/// Whole numbers from one to another, such as 2 to 3 sets.
///
/// @param from the lowest
/// @param to   the highest, at least the lowest
public record Span(int from, int to) {
    /// {@return whether it is one number}
    public boolean single() {
        return from == to;
    }
}
