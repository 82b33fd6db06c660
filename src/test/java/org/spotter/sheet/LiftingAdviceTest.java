package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.testkit.SheetVisits;
import org.spotter.visit.Visit;

/// How to lift on stands on the sheet of those who may, and on no other.
class LiftingAdviceTest {
    private static final Guide GUIDE = SheetVisits.guide();

    private static boolean told(Visit visit, Edition edition) {
        var sheet = CareSheet.of(
                Sheets.order(GUIDE, visit, "US", Sheets.NOW, Locale.US).in(edition));
        var topic = GUIDE.topic("prevention-short").orElseThrow();
        return SheetHtml.of(sheet, Paper.LETTER).contains(GUIDE.wordsIn("en").of(topic.titleKey()));
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "LARGE_PRINT"})
    void it_is_for_those_who_may_lift(Edition edition) {
        assertThat(told(SheetVisits.selfCare(GUIDE), edition)).isTrue();
        assertThat(told(SheetVisits.nerveLike(GUIDE), edition)).isFalse();
        assertThat(told(SheetVisits.sameDay(GUIDE), edition)).isFalse();
        assertThat(told(SheetVisits.emergency(GUIDE), edition)).isFalse();
    }
}
