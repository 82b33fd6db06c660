package org.spotter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.assess.Assessment;
import org.spotter.guide.Guide;
import org.spotter.testkit.Guides;
import org.spotter.testkit.SheetVisits;

/// The plan of the day at every half hour around moments at which a clock does something odd.
class ZonesTest {
    private static final Guide GUIDE = Guides.shipped();
    private static final Duration STEP = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T00:00:00Z, Pacific/Kiritimati",
        "2026-12-31T00:00:00Z, Pacific/Pago_Pago",
        "2026-12-31T00:00:00Z, Asia/Kathmandu",
        "2028-02-28T00:00:00Z, Europe/London",
        "2026-03-08T00:00:00Z, America/Havana",
        "2026-10-31T12:00:00Z, America/Havana",
        "2026-03-29T00:00:00Z, Europe/London",
        "2026-10-25T00:00:00Z, Europe/London",
        "2011-12-29T00:00:00Z, Pacific/Apia",
        "2026-04-04T00:00:00Z, Australia/Lord_Howe"
    })
    void sessions_lie_ahead_in_order_and_in_waking_hours(Instant from, ZoneId zone) {
        for (var visit : List.of(SheetVisits.selfCare(GUIDE), SheetVisits.nerveLike(GUIDE))) {
            var assessment = Assessment.of(visit);
            for (var now = from; now.isBefore(from.plus(Duration.ofDays(3))); now = now.plus(STEP)) {
                var local = LocalDateTime.ofInstant(now, zone);
                var today = Today.at(local);
                var plan = CarePlan.of(assessment, today);
                var starts =
                        plan.sessions().stream().map(CarePlan.Session::start).toList();
                assertThat(starts).as(local.toString()).isSorted().doesNotHaveDuplicates();
                assertThat(plan.sessions()).as(local.toString()).allSatisfy(session -> {
                    assertThat(session.start().plusMinutes(session.minutes())).isAfter(local);
                    assertThat(Duration.between(local, session.start())).isLessThan(Duration.ofDays(1));
                });
                assertThat(plan.checks()).isSortedAccordingTo(Comparator.comparing(CarePlan.Check::date));
            }
        }
    }
}
