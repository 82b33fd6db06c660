package org.spotter.sheet;

/// A page as it looks on paper.
///
/// @param width  in pixels
/// @param height in pixels
/// @param pixels its rows, one after the other, as `0xFFRRGGBB`; not a copy, and not to be changed
@SuppressWarnings("ArrayRecordComponent") // A copy of a page would take a dozen megabytes.
public record PagePicture(int width, int height, int[] pixels) {}
