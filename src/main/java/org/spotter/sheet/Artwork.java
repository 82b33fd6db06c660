package org.spotter.sheet;

import java.util.HashMap;
import java.util.Map;

/// The pictures that sheets have in common, each read once. For use by many threads.
final class Artwork {
    private final Map<String, LineArt> pictures = new HashMap<>();

    /// {@return a picture}
    ///
    /// @param path where it is on the class path
    /// @throws IllegalArgumentException when there is none, or it is not of this kind
    synchronized LineArt picture(String path) {
        return pictures.computeIfAbsent(path, LineArt::load);
    }
}
