package org.spotter.guide;

/// A paper size.
public enum Paper {
    /// 210 x 297 mm.
    A4,
    /// 8.5 x 11 inches.
    LETTER
}
