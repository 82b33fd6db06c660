package org.spotter.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Choice;
import org.spotter.guide.Guide;
import org.spotter.guide.Urgency;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Visit;

/// Pain in both legs is a danger sign (E-06, NHS-BACK), wherever in each leg it is marked on the body map.
class BothLegsTest {
    private static final Guide GUIDE = Guides.shipped();
    private static final String WHERE = "where";
    private static final String RULE = "E-06-map";
    private static final List<String> LEG = List.of("thigh", "calf", "shin", "foot");

    private static List<String> leg(String side) {
        return GUIDE.question(WHERE).orElseThrow().choices().stream()
                .map(Choice::id)
                .filter(id -> id.endsWith("-" + side) && LEG.stream().anyMatch(id::startsWith))
                .toList();
    }

    private static Assessment marked(String... places) {
        return Assessment.of(Visit.of(GUIDE, Visits.calmAnswers().with(WHERE, Set.of(places))));
    }

    @Test
    void each_place_of_one_leg_with_each_of_the_other_is_an_emergency() {
        assertThat(leg("left")).hasSize(6);
        assertThat(leg("right")).hasSize(6);
        for (var left : leg("left")) {
            for (var right : leg("right")) {
                var both = marked(left, right);
                assertThat(both.urgency()).as(left + " " + right).isEqualTo(Urgency.EMERGENCY);
                assertThat(both.deciding())
                        .as(left + " " + right)
                        .extracting(Reason::id)
                        .contains(RULE);
            }
        }
    }

    @Test
    void two_places_of_one_leg_are_not() {
        for (var side : List.of("left", "right")) {
            var places = leg(side);
            for (var one : places) {
                for (var other : places) {
                    if (!one.equals(other)) {
                        assertThat(marked(one, other).reasons())
                                .as(one + " " + other)
                                .extracting(Reason::id)
                                .doesNotContain(RULE);
                    }
                }
            }
        }
    }
}
