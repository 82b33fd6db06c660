package org.spotter.diagnosis;

import java.util.List;
import java.util.Optional;
import org.spotter.text.Messages;

/// One thing that was looked at, in words.
///
/// @param id     what it is, e.g. `printers`
/// @param works  whether it is as it should be
/// @param name   what it is called
/// @param detail how it is
/// @param mend   what to do; empty when it works
public record Check(String id, boolean works, String name, String detail, Optional<String> mend) {
    /// {@return whether it works, in a word}
    ///
    /// @param messages for the word
    public String state(Messages messages) {
        return messages.of(works ? "checkup.works" : "checkup.fails");
    }

    /// {@return it as plain text: one line, and one more where there is something to do}
    ///
    /// @param messages for the words
    public List<String> lines(Messages messages) {
        var line = messages.of("checkup.line", state(messages), name, detail);
        return mend.map(what -> List.of(line, messages.of("checkup.hint", what)))
                .orElseGet(() -> List.of(line));
    }
}
