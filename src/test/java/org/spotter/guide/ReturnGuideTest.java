package org.spotter.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.testkit.GuideDraft.entry;
import static org.spotter.testkit.GuideDraft.json;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;

/// The numbers of the way back to the bar: those of the dossier, the same as in the words, and checked when read.
class ReturnGuideTest {
    private static final String FILE = "program.json";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final GuideDraft draft = new GuideDraft();
    private final Program program = Guides.shipped().program();

    private void edit(String list, String id, Consumer<JsonObject> change) {
        draft.edit(FILE, top -> {
            var in = list.equals("steps") ? top.getAsJsonObject("ladder").get("steps") : top.get(list);
            change.accept(entry(in, id));
        });
    }

    private void has(Kind kind) {
        assertThat(draft.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.kind()).isEqualTo(kind);
        });
    }

    // ---- the shipped numbers (clinical 5.6)

    @ParameterizedTest(name = "{0}: {1} %, {2} x {3}, effort {4}, {5} sessions, {6} days")
    @CsvSource({
        "0, -,     2-2, 10-10, 2-2, 2, 0",
        "1, 0-30,  2-3, 8-10,  3-4, 2, 0",
        "2, 40-50, 3-3, 8-8,   5-5, 2, 0",
        "3, 60-60, 3-3, 6-8,   6-6, 2, 7",
        "4, 70-70, 3-3, 5-6,   6-7, 1, 7",
        "5, 80-80, 3-3, 5-5,   7-7, 1, 7",
        "6, 85-90, 3-3, 3-5,   7-8, 1, 7",
        "7, -,     -,   -,     -,   0, 0",
    })
    void each_step_has_the_numbers_of_the_dossier(
            int index, String percent, String sets, String reps, String effort, int sessions, int days) {
        var step = program.ladder().steps().get(index);
        assertThat(said(step.percent())).isEqualTo(percent);
        assertThat(said(step.sets())).isEqualTo(sets);
        assertThat(said(step.reps())).isEqualTo(reps);
        assertThat(said(step.effort())).isEqualTo(effort);
        assertThat(step.sessions()).isEqualTo(sessions);
        assertThat(step.days()).isEqualTo(days);
    }

    private static String said(Optional<Span> span) {
        return span.map(s -> s.from() + "-" + s.to()).orElse("-");
    }

    @Test
    void the_rules_have_the_numbers_of_the_dossier() {
        var ladder = program.ladder();
        assertThat(List.of(
                        ladder.restHours(),
                        ladder.calmPain(),
                        ladder.settleHours(),
                        ladder.dropSteps(),
                        ladder.dropDays(),
                        ladder.flaresInARow(),
                        ladder.noSinglesDays()))
                .containsExactly(48, 3, 24, 2, 7, 2, 56);
        var rules = program.returnRules();
        assertThat(List.of(rules.daysInARow(), rules.painkillerHours(), rules.lightFromDay()))
                .containsExactly(2, 24, 14);
        assertThat(program.returnTests()).hasSize(10);
        assertThat(program.returnTests().stream().filter(ReturnTest::light).map(ReturnTest::id))
                .containsExactly("t1", "t2", "t3", "t4", "t5");
        assertThat(program.returnTests().getFirst().clearDays()).isEqualTo(7);
        assertThat(program.returnTests().getLast().nextMorning()).isTrue();
    }

    /// A number that is changed in one place alone is told here, in each language.
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_words_of_a_step_say_the_numbers_that_the_program_counts_with(String language) {
        var words = Guides.shipped().wordsIn(language);
        for (var i = 0; i < program.ladder().steps().size() - 1; i++) {
            var step = program.ladder().steps().get(i);
            var wanted = new ArrayList<Integer>(List.of(i));
            step.percent().ifPresent(span -> add(wanted, span));
            step.sets().ifPresent(span -> add(wanted, span));
            step.reps().ifPresent(span -> add(wanted, span));
            step.effort().ifPresent(span -> add(wanted, span));
            var found = NUMBER.matcher(words.of(step.statement().key()))
                    .results()
                    .map(match -> Integer.valueOf(match.group()))
                    .toList();
            assertThat(found)
                    .as(step.id())
                    .containsAll(wanted.stream().filter(n -> n > 0).toList());
            assertThat(found).as(step.id()).contains(step.days() == 0 ? step.sessions() : step.days() / 7);
        }
    }

    private static void add(List<Integer> numbers, Span span) {
        numbers.add(span.from());
        numbers.add(span.to());
    }

    // ---- refused

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "steps | s2 | percent=[50, 40]      | OUT_OF_RANGE",
                "steps | s2 | percent=[40, 101]     | OUT_OF_RANGE",
                "steps | s2 | percent=[40]          | BAD_VALUE",
                "steps | s2 | percent=40            | WRONG_TYPE",
                "steps | s2 | percent=[20, 50]      | OUT_OF_RANGE",
                "steps | s5 | percent=[70, 70]      | OUT_OF_RANGE",
                "steps | s4 | percent=[90, 100]     | OUT_OF_RANGE",
                "steps | s0 | percent=[0, 10]       | UNKNOWN_KEY",
                "steps | s3 | percent=null          | MISSING",
                "steps | s3 | sets=[0, 3]           | OUT_OF_RANGE",
                "steps | s3 | reps=[8, 6]           | OUT_OF_RANGE",
                "steps | s3 | effort=[6, 11]        | OUT_OF_RANGE",
                "steps | s3 | sessions=-1           | OUT_OF_RANGE",
                "steps | s3 | sessions=0            | MISSING",
                "steps | s3 | days=2000             | OUT_OF_RANGE",
                "steps | s3 | sources=[]            | EMPTY",
                "steps | s3 | sources=['NOBODY']    | UNKNOWN_ID",
                "steps | s3 | reppe=[1, 2]          | UNKNOWN_KEY",
                "returnTests | t1 | clearDays=999   | OUT_OF_RANGE",
                "returnTests | t3 | nextMorning=true| BAD_VALUE",
                "returnTests | t10| light=true      | BAD_VALUE",
                "clearance | nerve | when={'sign':'B-99'} | UNKNOWN_ID",
            })
    void a_wrong_number_or_order_is_told(String list, String id, String change, Kind kind) {
        var sides = change.split("=", 2);
        edit(list, id, object -> object.add(sides[0], json(sides[1].replace('\'', '"'))));
        has(kind);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ladder      | restHours=-1     | OUT_OF_RANGE",
                "ladder      | calmPain=10      | OUT_OF_RANGE",
                "ladder      | dropSteps=0      | OUT_OF_RANGE",
                "ladder      | dropDays=0       | OUT_OF_RANGE",
                "ladder      | flaresInARow=0   | OUT_OF_RANGE",
                "ladder      | noSinglesDays=56.5 | OUT_OF_RANGE",
                "ladder      | lifts=[]         | EMPTY",
                "ladder      | lifts=['squat','squat'] | DUPLICATE_ID",
                "ladder      | settleHours=null | MISSING",
                "ladder      | surplus=1        | UNKNOWN_KEY",
                "returnRules | daysInARow=0     | OUT_OF_RANGE",
                "returnRules | lightFromDay='x' | WRONG_TYPE",
                "returnRules | light=[]         | EMPTY",
            })
    void a_wrong_rule_is_told(String part, String change, Kind kind) {
        var sides = change.split("=", 2);
        draft.edit(FILE, top -> top.getAsJsonObject(part).add(sides[0], json(sides[1].replace('\'', '"'))));
        assertThat(draft.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(FILE);
                    assertThat(problem.kind()).isEqualTo(kind);
                })
                .allSatisfy(problem -> assertThat(problem.kind()).isIn(kind, Kind.UNUSED_TEXT));
    }

    @Test
    void a_step_without_its_name_is_told() {
        draft.edit(
                "text/en/program.json",
                top -> top.getAsJsonObject("step").getAsJsonObject("s3").remove("title"));
        assertThat(draft.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.MISSING_TEXT);
            assertThat(problem.details()).contains("step.s3.title");
        });
    }

    @Test
    void a_program_without_tests_for_light_work_is_told() {
        draft.edit(FILE, top -> top.getAsJsonArray("returnTests")
                .forEach(test -> test.getAsJsonObject().remove("light")));
        has(Kind.MISSING);
    }
}
