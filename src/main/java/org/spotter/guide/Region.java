package org.spotter.guide;

import java.util.List;
import java.util.Optional;

/// Where the person is: whom to call, and what paper and units are usual (clinical 8.3).
///
/// @param id        e.g. `GB`; `OTHER` where we know no more
/// @param countries country codes whose people are offered it first
/// @param emergency the emergency number, where two sources agree on it or its own site says so
/// @param advice    the health advice line that is not for emergencies
/// @param paper     usual paper
/// @param pounds    whether weights are read in pounds
/// @param sources   source ids
public record Region(
        String id,
        List<String> countries,
        Optional<String> emergency,
        Optional<String> advice,
        Paper paper,
        boolean pounds,
        List<String> sources) {
    public Region {
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
    }

    /// {@return what weights are read in there}
    public WeightUnit weightUnit() {
        return pounds ? WeightUnit.POUND : WeightUnit.KILOGRAM;
    }
}
