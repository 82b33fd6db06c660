package org.spotter.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.testkit.GuideDraft.entry;
import static org.spotter.testkit.GuideDraft.json;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Coverage;
import org.spotter.guide.Coverage.Fate;
import org.spotter.review.Finding.What;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;

class SeedCoverageTest {
    private final GuideDraft draft = new GuideDraft();

    @Test
    void every_fact_and_every_unsafe_point_of_the_dossier_is_there_once_in_order() {
        assertThat(Guides.shipped().coverage().points())
                .extracting(Coverage.Point::id)
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 105).mapToObj("SEED-%02d"::formatted),
                                IntStream.rangeClosed(1, 20).mapToObj("U-%02d"::formatted))
                        .toList());
    }

    @Test
    void every_point_stands_somewhere_or_has_its_reason() {
        var words = Guides.shipped().coverage().wordsIn("en");
        assertThat(SeedCoverage.of(Guides.shipped())).allSatisfy((point, where) -> {
            assertThat(words.of(point.saysKey())).isNotBlank();
            if (point.fate() == Fate.KEPT) {
                assertThat(where).as(point.id()).isNotEmpty();
            } else {
                assertThat(words.of(point.whyKey())).isNotBlank();
            }
        });
        assertThat(SeedCoverage.check(Guides.shipped())).isEmpty();
    }

    @Test
    void every_place_has_words() {
        var words = Guides.shipped().wordsIn("en");
        assertThat(SeedCoverage.of(Guides.shipped()).values())
                .flatMap(keys -> keys)
                .allSatisfy(key -> assertThat(words.find(key)).as(key).isPresent());
    }

    @Test
    void a_sign_a_row_and_a_statement_all_count_as_places() {
        var places = SeedCoverage.of(Guides.shipped()).entrySet().stream()
                .filter(entry -> entry.getKey().id().equals("SEED-85"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(places).contains("choice.danger-legs.E-06", "comparison.where.title", "stop.now-leg");
    }

    @Test
    void a_fact_that_stands_nowhere_is_found() {
        draft.editText("topics.json", text -> text.replace("\"SEED-02\"", "\"SEED-01\""));
        assertThat(SeedCoverage.check(draft.guide()))
                .containsExactly(new Finding("en", "SEED-02", new What.NotCovered()));
    }

    @Test
    void an_unsafe_point_without_a_place_is_found() {
        draft.edit("coverage.json", top -> entry(top, "U-06").remove("where"));
        assertThat(SeedCoverage.check(draft.guide())).containsExactly(new Finding("en", "U-06", new What.NotCovered()));
    }

    @Test
    void a_fact_that_is_left_out_and_still_there_is_found() {
        draft.edit("coverage.json", top -> entry(top, "SEED-02").addProperty("fate", "LEFT_OUT"));
        draft.edit("text/en/coverage.json", top -> top.getAsJsonObject("coverage")
                .getAsJsonObject("SEED-02")
                .addProperty("why", "Not needed."));
        assertThat(SeedCoverage.check(draft.guide()))
                .containsExactly(
                        new Finding("en", "SEED-02", new What.StillThere(List.of("topic.about-pain.say.normal-sore"))));
    }

    @Test
    void a_fact_that_is_left_out_with_a_reason_is_well() {
        draft.editText("topics.json", text -> text.replace("\"SEED-02\"", "\"SEED-01\""));
        draft.edit("coverage.json", top -> entry(top, "SEED-02").addProperty("fate", "LEFT_OUT"));
        draft.edit("text/en/coverage.json", top -> top.getAsJsonObject("coverage")
                .add("SEED-02", json("{\"says\": \"x\", \"why\": \"Not needed.\"}")));
        assertThat(SeedCoverage.check(draft.guide())).isEmpty();
    }
}
