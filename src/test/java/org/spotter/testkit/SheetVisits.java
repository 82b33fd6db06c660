package org.spotter.testkit;

import java.util.Set;
import org.spotter.guide.Guide;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// Visits for tests: a whole one that ends in self-care, and changes of it.
public final class SheetVisits {
    private SheetVisits() {}

    /// {@return the guide of the program}
    public static Guide guide() {
        return Guides.shipped();
    }

    /// {@return answers without any sign: a sore muscle after a deadlift yesterday, already getting better}
    public static Answers strainLike() {
        return Visits.calmAnswers().with("since", Set.of("day-1")).with("features", Set.of("press"));
    }

    /// {@return the visit with these answers, and one question answered otherwise}
    ///
    /// @param guide    the guide
    /// @param question a question id
    /// @param choices  the choices to tick in its place
    public static Visit with(Guide guide, String question, String... choices) {
        return Visit.of(guide, strainLike().with(question, Set.of(choices)));
    }

    /// {@return the visit that ends in self-care}
    ///
    /// @param guide the guide
    public static Visit selfCare(Guide guide) {
        return Visit.of(guide, strainLike());
    }

    /// {@return a visit with pain and pins and needles down to the foot, to be booked}
    ///
    /// @param guide the guide
    public static Visit nerveLike(Guide guide) {
        return Visit.of(
                guide,
                strainLike()
                        .with("where", Set.of("back-left", "thigh-back-left", "calf-left"))
                        .with("leg-signs", Set.of("leg-worse", "B-02"))
                        .with("features", Set.of("sit", "bend")));
    }

    /// {@return a visit with a weak leg, to be seen today}
    ///
    /// @param guide the guide
    public static Visit sameDay(Guide guide) {
        return with(guide, "warn-leg", "D-04");
    }

    /// {@return a visit with numbness between the legs and weakness in both, an emergency}
    ///
    /// @param guide the guide
    public static Visit emergency(Guide guide) {
        return Visit.of(
                guide,
                strainLike().with("danger-pelvis", Set.of("E-01", "E-02")).with("danger-legs", Set.of("E-06")));
    }

    /// {@return a visit of somebody under 18}
    ///
    /// @param guide the guide
    public static Visit under18(Guide guide) {
        return with(guide, "age", "under-18");
    }
}
