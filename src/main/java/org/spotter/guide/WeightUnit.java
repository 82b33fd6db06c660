package org.spotter.guide;

/// What weights are read in.
public enum WeightUnit {
    /// Kilograms.
    KILOGRAM,
    /// Pounds.
    POUND
}
