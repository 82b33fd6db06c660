package org.spotter.sheet;

import org.spotter.guide.Words;
import org.spotter.text.Messages;

/// Everything a sheet says, in one language.
///
/// @param words    the guide's texts
/// @param messages the program's texts in the same language
public record Wording(Words words, Messages messages) {
    /// {@return its language, a tag}
    public String language() {
        return words.language();
    }
}
