package org.spotter.lifting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a person said of the list of those who need a clinician's word before lifting again (clinical 5.6).
///
/// @param ticked reasons that were ticked, by id
/// @param none   whether "None of these" was ticked; not together with a reason
/// @param word   the clinician's word, where it was given
public record Clearing(Set<String> ticked, boolean none, Optional<Word> word) {
    /// Nothing said yet.
    public static final Clearing OPEN = new Clearing(Set.of(), false, Optional.empty());

    public Clearing {
        ticked = Set.copyOf(ticked);
        none = none && ticked.isEmpty();
    }

    /// A clinician has said that the person may lift.
    ///
    /// @param date  when
    /// @param about the reasons there were then; the word holds for these alone
    public record Word(LocalDate date, Set<String> about) {
        public Word {
            about = Set.copyOf(about);
        }
    }

    /// How it stands.
    public enum Standing {
        /// Nothing was ticked yet.
        OPEN,
        /// A reason holds, and no clinician has spoken about it.
        ASK,
        /// No reason holds, or a clinician has said yes to all that do.
        CLEAR
    }

    /// {@return how it stands}
    ///
    /// @param given reasons that the answers give
    public Standing standing(Set<String> given) {
        var reasons = reasons(given);
        if (reasons.isEmpty()) {
            return none ? Standing.CLEAR : Standing.OPEN;
        }
        return word.filter(w -> w.about().containsAll(reasons)).isPresent() ? Standing.CLEAR : Standing.ASK;
    }

    /// {@return every reason that holds}
    ///
    /// @param given reasons that the answers give
    public Set<String> reasons(Set<String> given) {
        var all = new TreeSet<>(ticked);
        all.addAll(given);
        return all;
    }

    /// {@return this with a reason ticked or no longer; a tick takes "None of these" away}
    ///
    /// @param reason its id
    /// @param on     whether it holds
    public Clearing with(String reason, boolean on) {
        var all = new TreeSet<>(ticked);
        if (on) {
            all.add(reason);
        } else {
            all.remove(reason);
        }
        return new Clearing(all, none && !on, word);
    }

    /// {@return this with "None of these" ticked, which takes the reasons away, or no longer}
    ///
    /// @param on whether none holds
    public Clearing withNone(boolean on) {
        return new Clearing(on ? Set.of() : ticked, on, on ? Optional.empty() : word);
    }

    /// {@return this with a clinician's word about every reason that holds, which are then kept}
    ///
    /// @param date  when it was given
    /// @param given reasons that the answers give
    public Clearing withWord(LocalDate date, Set<String> given) {
        var reasons = reasons(given);
        return new Clearing(reasons, false, Optional.of(new Word(date, reasons)));
    }

    /// {@return this without a clinician's word}
    public Clearing withoutWord() {
        return new Clearing(ticked, none, Optional.empty());
    }
}
