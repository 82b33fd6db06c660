package org.spotter.guide;

import java.util.List;

/// What holds for the tests before lifting again as a whole (clinical 5.5, 5.6).
///
/// @param daysInARow      on how many days in a row all of them must be passed
/// @param painkillerHours hours without a painkiller before them
/// @param lightFromDay    the first day of the plan on which light work may begin
/// @param light           what light work is
public record ReturnRules(int daysInARow, int painkillerHours, int lightFromDay, List<Statement> light) {
    public ReturnRules {
        light = List.copyOf(light);
    }
}
