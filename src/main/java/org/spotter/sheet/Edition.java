package org.spotter.sheet;

/// One way to lay the same content out on paper.
public enum Edition {
    /// All of it: next step on the first side, exercises on the second.
    FULL,
    /// In letters of 18 points, one thing below the other.
    LARGE_PRINT,
    /// Pictures with a few words each.
    PICTURE_FIRST,
    /// For whoever helps in an emergency: the front desk, the ambulance crew.
    EMERGENCY
}
