package org.spotter.store;

import java.time.Instant;

/// Where the window was left, so that it opens there again.
///
/// @param episode the id of the episode; "" where there was none
/// @param page    a page id; "" for the usual first page
/// @param detail  what the page showed
/// @param scroll  how far it was scrolled, in thousandths of all that can be
/// @param left    when
public record Resume(String episode, String page, String detail, int scroll, Instant left) {
    /// The highest value of [#scroll].
    public static final int WHOLE = 1000;

    /// Nothing known.
    public static final Resume NONE = new Resume("", "", "", 0, Instant.EPOCH);
}
