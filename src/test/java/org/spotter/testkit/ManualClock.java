package org.spotter.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that moves when a test moves it.
public final class ManualClock implements InstantSource {
    private volatile Instant now;

    /// Stands still at a time.
    ///
    /// @param now the time
    public ManualClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Moves on.
    ///
    /// @param by how far
    public void move(Duration by) {
        now = now.plus(by);
    }
}
