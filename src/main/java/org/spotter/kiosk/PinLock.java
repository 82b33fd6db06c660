package org.spotter.kiosk;

import java.time.Duration;

/// Shuts the PIN pad after wrong tries: five are free, then each wrong one shuts it twice as long as the one before.
///
/// What is left of a lock is kept as a span and not as a time of day, so that neither a restart nor another clock ends
/// it sooner.
///
/// @param wrong how many wrong tries there were since the last right one
/// @param left  how long the pad stays shut; zero when it is open
public record PinLock(int wrong, Duration left) {
    /// Wrong tries without a lock.
    public static final int FREE = 5;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    /// Nothing tried yet. It stands after the limits that it is held to.
    public static final PinLock OPEN = new PinLock(0, Duration.ZERO);

    /// Makes a lock; numbers out of range, from a file, become the nearest that make sense.
    public PinLock {
        wrong = Math.max(0, wrong);
        left = left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) > 0 ? LONGEST : left;
    }

    /// {@return whether a PIN may be tried}
    public boolean open() {
        return left.isZero();
    }

    /// {@return the lock after a wrong try}
    public PinLock missed() {
        var after = wrong + 1;
        if (after < FREE) {
            return new PinLock(after, Duration.ZERO);
        }
        return new PinLock(after, FIRST.multipliedBy(1L << Math.min(DOUBLINGS, after - FREE)));
    }

    /// {@return the lock after some time}
    ///
    /// @param passed how much, by a clock that nobody can set
    public PinLock after(Duration passed) {
        return new PinLock(wrong, left.minus(passed));
    }
}
