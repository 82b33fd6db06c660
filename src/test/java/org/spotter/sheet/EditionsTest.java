package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.guide.SessionKind;
import org.spotter.plan.CarePlan;
import org.spotter.testkit.SheetVisits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// What the editions of one sheet say, each in its own way.
class EditionsTest {
    private static final Guide GUIDE = SheetVisits.guide();
    private static final Locale SPANISH = Locale.of("es", "US");

    private static SheetOrder order(Visit visit, Locale reader, Edition edition) {
        return Sheets.order(GUIDE, visit, "GB", Sheets.NOW, reader).in(edition);
    }

    private static CareSheet sheet(Visit visit, Edition edition) {
        return CareSheet.of(order(visit, Locale.UK, edition));
    }

    private static CareSheet slip(Visit visit, Locale reader) {
        return CareSheet.of(order(visit, reader, Edition.EMERGENCY));
    }

    private static <T extends Block> Stream<T> all(CareSheet sheet, Class<T> kind) {
        return sheet.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <T extends Block> T only(CareSheet sheet, Class<T> kind) {
        return all(sheet, kind).findFirst().orElseThrow();
    }

    static Stream<Visit> visits() {
        return Stream.of(
                SheetVisits.selfCare(GUIDE),
                SheetVisits.nerveLike(GUIDE),
                SheetVisits.sameDay(GUIDE),
                SheetVisits.emergency(GUIDE),
                SheetVisits.under18(GUIDE));
    }

    // ---- large print, picture first

    @ParameterizedTest
    @MethodSource("visits")
    void largePrintSaysTheSameWithNothingBesideAnything(Visit visit) {
        var full = sheet(visit, Edition.FULL);
        var large = sheet(visit, Edition.LARGE_PRINT);
        assertThat(all(large, Block.Pair.class)).isEmpty();
        var apart = full.blocks().stream().flatMap(block -> switch (block) {
            case Block.Pair(var left, var right) -> Stream.of(left, right);
            default -> Stream.of(block);
        });
        assertThat(large.blocks()).containsExactlyElementsOf(apart.toList());
    }

    @ParameterizedTest
    @MethodSource("visits")
    void wherePicturesLeadEveryDangerSignAndTheNextStepHaveOne(Visit visit) {
        var sheet = sheet(visit, Edition.PICTURE_FIRST);
        assertThat(only(sheet, Block.NextStep.class).picture()).isPresent();
        var danger = only(sheet, Block.Danger.class);
        assertThat(danger.signs()).isEmpty();
        assertThat(danger.tiles()).hasSameSizeAs(GUIDE.program().watchFor()).allSatisfy(tile -> {
            assertThat(tile.picture()).isPresent();
            // The few words name the worst; the rest of the sign stands under them.
            assertThat(tile.detail()).isPresent();
        });
        assertThat(danger.number()).isEqualTo("999");
    }

    @Test
    void whatToDoAndWhatToLeaveAreTilesOfTheirOwn() {
        var tiles = all(sheet(SheetVisits.nerveLike(GUIDE), Edition.PICTURE_FIRST), Block.Tiles.class)
                .toList();
        assertThat(tiles).extracting(Block.Tiles::mark).contains(Block.Mark.DO, Block.Mark.DO_NOT);
        assertThat(tiles)
                .flatExtracting(Block.Tiles::tiles)
                .extracting(Block.Tile::caption)
                .contains("Heat: ask a pharmacist or doctor first.", "Not long in bed");
    }

    // ---- sessions that are over

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMERGENCY")
    void aSessionThatIsOverStandsFirstWithATickAndTheNextKeepsItsGap(Edition edition) {
        var plain = order(SheetVisits.selfCare(GUIDE), Locale.UK, edition);
        var done = List.of(done(Sheets.NOW.minusDays(1)), done(Sheets.NOW.minusHours(1)));
        var order = new SheetOrder(
                plain.assessment(),
                plain.answered(),
                plain.today().with(done),
                plain.reader(),
                plain.site(),
                plain.region(),
                edition,
                plain.paper());
        assertThat(only(CareSheet.of(order), Block.Sessions.class).times())
                .startsWith(new Block.Time("08:52", true), new Block.Time("12:15", false))
                .filteredOn(Block.Time::done)
                .hasSize(1);
    }

    private static CarePlan.Done done(LocalDateTime ended) {
        return new CarePlan.Done(SessionKind.COLD, ended.minusMinutes(15), ended);
    }

    // ---- the slip

    @Test
    void theSlipSaysTheTickedSignsToHelpersAndUnderThemToTheVisitor() {
        var slip = slip(SheetVisits.emergency(GUIDE), SPANISH);
        assertThat(slip.language()).isEqualTo("en");
        assertThat(slip.reader()).isEqualTo("es");
        assertThat(only(slip, Block.Call.class).title())
                .isEqualTo(new Block.Phrase("Call 999 now", Optional.of("Llame ya al 999")));
        var ticked = only(slip, Block.Phrases.class);
        assertThat(ticked.mark()).isEqualTo(Block.Mark.TICKED);
        assertThat(ticked.items())
                .contains(new Block.Phrase(
                        GUIDE.wordsIn("en").of("choice.danger-legs.E-06"),
                        Optional.of(GUIDE.wordsIn("es").of("choice.danger-legs.E-06"))))
                .hasSize(3);
    }

    @Test
    void inOneLanguageNothingIsSaidTwice() {
        var slip = slip(SheetVisits.emergency(GUIDE), Locale.UK);
        assertThat(all(slip, Block.Phrases.class))
                .flatExtracting(Block.Phrases::items)
                .extracting(Block.Phrase::reader)
                .containsOnly(Optional.empty());
    }

    @Test
    void questionsLeftOpenAfterADangerSignAreNotSaidToHelpers() {
        var answers = Answers.NONE.with("danger-pelvis", Set.of("E-02"));
        var ticked = only(slip(Visit.of(GUIDE, answers), Locale.UK), Block.Phrases.class);
        assertThat(ticked.items())
                .extracting(Block.Phrase::site)
                .containsExactly(GUIDE.wordsIn("en").of("choice.danger-pelvis.E-02"));
    }

    @Test
    void questionsLeftOpenAreSaidWhereNothingElseDecides() {
        var slip = slip(Visit.of(GUIDE, Answers.NONE), Locale.UK);
        assertThat(only(slip, Block.Call.class).title().site()).isEqualTo("Call 999 now");
        assertThat(only(slip, Block.Phrases.class).items()).isNotEmpty().allSatisfy(line -> assertThat(line.site())
                .contains("was left open"));
    }

    @Test
    void withoutADangerSignTheSlipAsksForEachWithAnEmptyBox() {
        for (var visit : List.of(SheetVisits.selfCare(GUIDE), SheetVisits.sameDay(GUIDE))) {
            var slip = slip(visit, Locale.UK);
            assertThat(only(slip, Block.Call.class).title().site()).isEqualTo("Call 999 if one of these is true");
            var asked = only(slip, Block.Phrases.class);
            assertThat(asked.mark()).isEqualTo(Block.Mark.BOX);
            assertThat(asked.items()).hasSameSizeAs(GUIDE.program().watchFor());
        }
    }

    @ParameterizedTest
    @MethodSource("visits")
    void aSlipFitsOnOneSideInBothLanguages(Visit visit) throws Exception {
        for (var region : List.of("GB", GUIDE.regions().getLast().id())) {
            var slip = CareSheet.of(
                    Sheets.order(GUIDE, visit, region, Sheets.NOW, SPANISH).in(Edition.EMERGENCY));
            for (var paper : Paper.values()) {
                try (var document = Sheets.read(slip, paper)) {
                    assertThat(document.getNumberOfPages())
                            .as(region + " " + paper)
                            .isEqualTo(1);
                }
            }
        }
    }

    @Test
    void aRegionWithoutACheckedNumberSaysSoInBothLanguages() {
        var other = GUIDE.regions().getLast().id();
        var order = Sheets.order(GUIDE, SheetVisits.emergency(GUIDE), other, Sheets.NOW, SPANISH)
                .in(Edition.EMERGENCY);
        var title = only(CareSheet.of(order), Block.Call.class).title();
        assertThat(title.site()).contains("112 or your local emergency number");
        assertThat(title.reader().orElseThrow()).contains("112").doesNotContain("local emergency");
    }
}
