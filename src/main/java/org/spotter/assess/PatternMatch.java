package org.spotter.assess;

import java.util.ArrayList;
import java.util.List;
import org.spotter.guide.PatternItem;
import org.spotter.visit.Conditions;
import org.spotter.visit.Visit;

/// Which pattern the answers look more like (clinical 4.3). Never a diagnosis, and never a reason for urgency.
///
/// @param pattern the pattern
/// @param nerve   nerve-like points
/// @param strain  strain-like points
/// @param items   the lines of the table that counted
public record PatternMatch(Pattern pattern, int nerve, int strain, List<PatternItem> items) {
    public PatternMatch {
        items = List.copyOf(items);
    }

    /// The patterns, each with words of its own (clinical 4.4).
    public enum Pattern {
        /// Like what many people have after overworking the soft parts of the low back.
        STRAIN_LIKE,
        /// Like what some people have when a nerve from the low back is irritated.
        NERVE_LIKE,
        /// The answers do not point one way.
        UNCLEAR,
        /// The pain does not behave like lifting soreness.
        GET_CHECKED
    }

    /// Adds up the pattern table.
    ///
    /// @param visit the visit
    /// @return the match
    public static PatternMatch of(Visit visit) {
        var patterns = visit.guide().patterns();
        var nerve = 0;
        var strain = 0;
        var items = new ArrayList<PatternItem>();
        for (var item : patterns.items()) {
            if (Conditions.hold(item.feature(), visit.guide(), visit.counted())) {
                nerve += item.nerve();
                strain += item.strain();
                items.add(item);
            }
        }
        Pattern pattern;
        if (Conditions.hold(patterns.getChecked(), visit.guide(), visit.counted())) {
            pattern = Pattern.GET_CHECKED;
        } else if (nerve >= patterns.nerveFrom()) {
            pattern = Pattern.NERVE_LIKE;
        } else if (strain >= patterns.strainFrom() && nerve < patterns.nerveBelow()) {
            pattern = Pattern.STRAIN_LIKE;
        } else {
            pattern = Pattern.UNCLEAR;
        }
        return new PatternMatch(pattern, nerve, strain, items);
    }
}
