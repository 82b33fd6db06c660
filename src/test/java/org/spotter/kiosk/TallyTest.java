package org.spotter.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.spotter.kiosk.Tally.Count;
import org.spotter.store.StaffFile.Counts;

class TallyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void counts_stand_by_week() {
        var tally = Tally.NONE
                .and(Count.VISITS, MONDAY)
                .and(Count.VISITS, MONDAY.plusDays(6))
                .and(Count.SHEETS, MONDAY)
                .and(Count.SLIPS, MONDAY.plusDays(7));
        assertThat(tally.weeks()).containsOnlyKeys("2026-W48", "2026-W49");
        assertThat(tally.weeks().get("2026-W48")).isEqualTo(new Counts(2, 1, 0));
        assertThat(tally.weeks().get("2026-W49")).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void fewer_than_five_are_not_told() {
        assertThat(Tally.told(new Counts(5, 4, 0), Count.VISITS)).hasValue(5);
        assertThat(Tally.told(new Counts(5, 4, 0), Count.SHEETS)).isEmpty();
        assertThat(Tally.told(new Counts(5, 4, 0), Count.SLIPS)).isEmpty();
    }

    @Test
    void the_turn_of_the_year_belongs_to_the_week_it_lies_in() {
        var tally = Tally.NONE.and(Count.VISITS, LocalDate.of(2027, 1, 1));
        assertThat(tally.weeks()).containsOnlyKeys("2026-W53");
    }

    @Test
    void what_is_older_than_a_year_is_forgotten() {
        var tally = Tally.NONE;
        for (var week = 0; week < 100; week++) {
            tally = tally.and(Count.VISITS, MONDAY.plusWeeks(week));
        }
        assertThat(tally.weeks()).hasSize(53).doesNotContainKey("2026-W48");
    }
}
