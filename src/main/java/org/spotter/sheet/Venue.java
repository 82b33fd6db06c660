package org.spotter.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The place a sheet is printed at.
///
/// @param name    its name; "" where it has none
/// @param address its address, for whoever calls an ambulance; "" where it is not known
public record Venue(String name, String address) {
    private static final String SEPARATOR = " \u00b7 ";

    /// No known place, as at home.
    public static final Venue NONE = new Venue("", "");

    /// {@return what stands at the head of a sheet}
    ///
    /// @param program the program's name
    String head(String program) {
        return name.isEmpty() ? program : program + SEPARATOR + name;
    }

    /// {@return name and address in one line; "" when neither is known}
    public String line() {
        return Stream.of(name, address).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
