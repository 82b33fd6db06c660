package org.spotter.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spotter.diary.CheckIn.Trend;

class DiaryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static CheckIn checkIn(int day, Trend trend) {
        return new CheckIn(MONDAY.plusDays(day), 4, 5, 20, true, trend);
    }

    @Test
    void check_ins_stand_oldest_first() {
        var diary = new Diary(List.of(checkIn(2, Trend.SAME), checkIn(0, Trend.SAME)));
        assertThat(diary.checkIns()).extracting(CheckIn::date).containsExactly(MONDAY, MONDAY.plusDays(2));
    }

    @Test
    void a_second_check_in_of_a_day_replaces_the_first() {
        var diary = Diary.EMPTY.with(checkIn(0, Trend.SAME)).with(checkIn(0, Trend.BETTER));
        assertThat(diary.checkIns()).containsExactly(checkIn(0, Trend.BETTER));
    }

    @Test
    void the_latest_is_the_last_day() {
        assertThat(Diary.EMPTY
                        .with(checkIn(1, Trend.SAME))
                        .with(checkIn(0, Trend.WORSE))
                        .latest())
                .contains(checkIn(1, Trend.SAME));
    }

    @Test
    void an_empty_diary_has_no_latest() {
        assertThat(Diary.EMPTY.latest()).isEmpty();
    }

    @Test
    void a_day_is_taken_out() {
        assertThat(Diary.EMPTY
                        .with(checkIn(0, Trend.SAME))
                        .with(checkIn(1, Trend.WORSE))
                        .without(MONDAY)
                        .checkIns())
                .containsExactly(checkIn(1, Trend.WORSE));
    }

    @Test
    void days_of_another_diary_come_in_and_those_that_differ_are_known() {
        var mine = Diary.EMPTY.with(checkIn(0, Trend.SAME)).with(checkIn(1, Trend.SAME));
        var other = Diary.EMPTY
                .with(checkIn(0, Trend.SAME))
                .with(checkIn(1, Trend.WORSE))
                .with(checkIn(2, Trend.BETTER));
        assertThat(mine.differing(other)).containsExactly(MONDAY.plusDays(1));
        assertThat(mine.with(other).checkIns()).isEqualTo(other.checkIns());
        assertThat(other.with(mine).checkIns())
                .containsExactly(checkIn(0, Trend.SAME), checkIn(1, Trend.SAME), checkIn(2, Trend.BETTER));
    }

    @Test
    void the_day_of_the_visit_stays_when_days_change() {
        var visited = Optional.of(MONDAY);
        assertThat(Diary.EMPTY
                        .visitedOn(visited)
                        .with(checkIn(1, Trend.SAME))
                        .without(MONDAY)
                        .visited())
                .isEqualTo(visited);
    }
}
