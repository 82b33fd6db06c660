package org.spotter.guide;

/// A kind of timed session.
public enum SessionKind {
    /// A wrapped cold pack.
    COLD,
    /// A covered heat pad or hot water bottle.
    HEAT
}
