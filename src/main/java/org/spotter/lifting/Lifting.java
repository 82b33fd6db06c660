package org.spotter.lifting;

/// How far one person has come on the way back to the bar.
public record Lifting() {
    /// Nothing done yet.
    public static final Lifting NONE = new Lifting();
}
