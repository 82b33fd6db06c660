package org.spotter.guide;

/// One of the tests that must be passed before lifting again (clinical 5.6).
///
/// @param statement   how it is done and when it is passed
/// @param light       whether it belongs to those that open light work (clinical 5.5)
/// @param nextMorning whether it can be told only the day after the others
/// @param clearDays   days without any sign that it asks for; 0 when it asks for none
public record ReturnTest(Statement statement, boolean light, boolean nextMorning, int clearDays) {
    /// {@return its id}
    public String id() {
        return statement.id();
    }
}
