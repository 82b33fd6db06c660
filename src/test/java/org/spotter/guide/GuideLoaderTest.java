package org.spotter.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.testkit.GuideDraft.entry;
import static org.spotter.testkit.GuideDraft.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.assess.PatternMatch;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.store.GuideFolder;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;
import org.spotter.text.Messages;

/// Each mistake is made in a copy of the shipped guide.
class GuideLoaderTest {
    private static final String QUESTIONS = "questions.json";
    private static final String WORDS = "text/en/questions.json";
    private static final String PICTURE_WORDS = "text/en/pictures.json";
    private static final String LIST = "text/en/wordlist.json";
    private static final String COVERAGE = "coverage.json";
    private static final String COVERAGE_WORDS = "text/en/coverage.json";

    private final GuideDraft draft = new GuideDraft();

    private void hasOnly(Kind kind, String file) {
        assertThat(draft.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(kind))
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo(file));
    }

    private void has(Kind kind, String file, String... details) {
        assertThat(draft.problems()).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.details().stream().limit(details.length)).containsExactly(details);
        });
    }

    private void editQuestion(String id, Consumer<JsonObject> change) {
        draft.edit(QUESTIONS, top -> change.accept(entry(top, id)));
    }

    // ---- the shipped guide

    @Test
    void the_shipped_guide_is_whole() {
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void the_draft_knows_every_file_of_the_shipped_guide_and_each_language_has_the_same()
            throws IOException, URISyntaxException {
        var folder = Path.of(GuideLoader.class.getResource("/guide").toURI());
        try (var files = Files.walk(folder)) {
            var languages = Guides.shipped().words().keySet();
            var wanted = GuideDraft.FILES.stream()
                    .flatMap(file ->
                            languages.stream().map(language -> file.replace("text/en/", "text/" + language + "/")))
                    .distinct()
                    .toList();
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void no_sign_of_the_shipped_guide_ends_in_self_care() {
        assertThat(draft.guide().questions())
                .flatExtracting(Question::choices)
                .filteredOn(Choice::isSign)
                .noneMatch(sign -> sign.urgency().orElseThrow() == Urgency.SELF_CARE);
    }

    @Test
    void every_danger_question_of_the_shipped_guide_counts_as_an_emergency_when_left_open() {
        assertThat(draft.guide().section("danger").orElseThrow().questions())
                .allMatch(question -> question.skipped().orElseThrow() == Urgency.EMERGENCY);
    }

    @Test
    void every_question_of_the_shipped_guide_says_what_leaving_it_out_counts_as() {
        assertThat(draft.guide().questions())
                .allMatch(question -> question.skipped().isPresent());
    }

    @Test
    void every_question_of_the_shipped_guide_reads_at_grade_six_or_below() {
        var words = draft.guide().wordsIn("en");
        assertThat(draft.guide().questions())
                .allSatisfy(question -> assertThat(new FleschKincaid().grade(question, words))
                        .as(question.id())
                        .isLessThanOrEqualTo(6.0));
    }

    // ---- files

    static List<String> files() {
        return GuideDraft.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_missing_file_is_told(String file) {
        draft.without(file);
        if (!file.equals(LIST)) {
            has(Kind.NOT_FOUND, file);
        }
    }

    @Test
    void a_language_may_lack_its_list_of_words() {
        assertThat(draft.without(LIST).guide().wordlists()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_can_not_be_read_is_told(String file) {
        draft.unreadable(file);
        has(Kind.NOT_READABLE, file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_not_json_is_told(String file) {
        draft.with(file, "hello");
        has(Kind.NOT_JSON, file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_cut_in_the_middle_is_told(String file) {
        draft.editText(file, text -> text.substring(0, text.length() / 2));
        has(Kind.NOT_JSON, file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_empty_file_is_told(String file) {
        draft.with(file, "");
        has(Kind.NOT_JSON, file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void one_broken_file_is_one_problem(String file) {
        draft.with(file, "{");
        assertThat(draft.problems()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_a_list_is_told(String file) {
        draft.with(file, "[]");
        has(Kind.WRONG_TYPE, file, "object", "list");
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_empty_object_is_told(String file) {
        draft.with(file, "{}");
        assertThat(draft.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatever_is_wrong_in_one_file_the_loader_never_throws(String file) {
        var top = JsonParser.parseString(draft.text(file)).getAsJsonObject();
        for (var key : top.keySet()) {
            for (var wrong : List.of("null", "7", "true", "\"x\"", "[]", "{}", "[null]", "[[]]", "[7]", "[{}]")) {
                var bad = new GuideDraft().edit(file, object -> object.add(key, json(wrong)));
                assertThat(bad.problems()).as("%s %s = %s", file, key, wrong).isNotNull();
            }
        }
    }

    @Test
    void bytes_that_are_not_utf8_are_told() {
        draft.with("rules.json", "{\"r\u00fcgen\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        has(Kind.NOT_UTF8, "rules.json", "3");
    }

    @Test
    void a_file_that_is_too_large_is_told() {
        var content = new byte[GuideLoader.MAX_BYTES + 1];
        Arrays.fill(content, (byte) ' ');
        draft.with("rules.json", content);
        has(Kind.TOO_LARGE, "rules.json", "2048");
    }

    @Test
    void a_file_that_nests_too_deep_is_told() {
        draft.with("rules.json", "{\"rules\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
        has(Kind.TOO_DEEP, "rules.json");
    }

    @Test
    void a_newer_format_is_told() {
        draft.edit("guide.json", top -> top.addProperty("spotter", 2));
        hasOnly(Kind.NEWER_VERSION, "guide.json");
    }

    @Test
    void a_key_twice_is_told() {
        draft.editText("guide.json", text -> text.replaceFirst("\\{", "{\"spotter\": 1,"));
        hasOnly(Kind.DUPLICATE_KEY, "guide.json");
    }

    @Test
    void a_key_that_nobody_reads_is_told() {
        editQuestion("age", question -> question.addProperty("colour", "red"));
        hasOnly(Kind.UNKNOWN_KEY, QUESTIONS);
    }

    @Test
    void a_missing_key_is_told() {
        draft.edit("guide.json", top -> top.remove("version"));
        hasOnly(Kind.MISSING, "guide.json");
    }

    @Test
    void a_wrong_type_is_told() {
        editQuestion("age", question -> question.addProperty("ordered", "yes"));
        has(Kind.WRONG_TYPE, QUESTIONS);
    }

    @Test
    void a_value_that_is_not_allowed_is_told() {
        editQuestion("age", question -> question.addProperty("skipped", "LATER"));
        has(Kind.BAD_VALUE, QUESTIONS, "LATER");
    }

    @Test
    void a_date_that_is_none_is_told() {
        draft.edit("guide.json", top -> top.addProperty("date", "2026-02-30"));
        hasOnly(Kind.BAD_VALUE, "guide.json");
    }

    @Test
    void a_number_out_of_range_is_told() {
        draft.edit(
                "doses.json",
                top -> top.getAsJsonArray("doses").get(0).getAsJsonObject().addProperty("ceiling", 900));
        has(Kind.OUT_OF_RANGE, "doses.json", "900");
    }

    @Test
    void an_empty_list_is_told() {
        draft.edit("rules.json", top -> entry(top, "C-03").add("sources", json("[]")));
        hasOnly(Kind.EMPTY, "rules.json");
    }

    // ---- ids

    static Stream<String> listsWithIds() {
        return Stream.of("rules.json", "gates.json", "topics.json", "treatments.json", "regions.json", "sources.json");
    }

    @ParameterizedTest
    @MethodSource("listsWithIds")
    void an_id_twice_is_told(String file) {
        draft.edit(file, top -> {
            var list = top.entrySet().iterator().next().getValue().getAsJsonArray();
            list.add(list.get(0).deepCopy());
        });
        has(Kind.DUPLICATE_ID, file);
    }

    @Test
    void a_question_twice_is_told() {
        draft.edit(QUESTIONS, top -> {
            var questions = entry(top, "you").getAsJsonArray("questions");
            questions.add(questions.get(0).deepCopy());
        });
        has(Kind.DUPLICATE_ID, QUESTIONS, "age");
    }

    @Test
    void a_sign_in_two_questions_is_told() {
        draft.edit(QUESTIONS, top -> entry(top, "warn-ill")
                .getAsJsonArray("choices")
                .add(json("{\"id\":\"D-19\",\"urgency\":\"SAME_DAY\",\"sources\":[\"SEED\"]}")));
        has(Kind.DUPLICATE_ID, QUESTIONS, "D-19");
    }

    @Test
    void an_unknown_source_is_told() {
        draft.edit("rules.json", top -> entry(top, "C-03").add("sources", json("[\"HEARSAY\"]")));
        hasOnly(Kind.UNKNOWN_ID, "rules.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sign\":\"E-99\"}",
                "{\"question\":\"shoe\",\"has\":[\"44\"]}",
                "{\"question\":\"age\",\"has\":[\"44\"]}",
                "{\"question\":\"age\",\"atLeast\":\"44\"}",
                "{\"question\":\"age\",\"atLeast\":4}",
                "{\"question\":\"shoe\",\"atLeast\":4}",
                "{\"any\":[{\"all\":[{\"sign\":\"E-99\"}]}]}",
                "{\"atLeast\":1,\"of\":[{\"sign\":\"E-99\"}]}",
            })
    void an_unknown_id_in_a_condition_is_told(String condition) {
        draft.edit("rules.json", top -> entry(top, "C-03").add("when", json(condition)));
        hasOnly(Kind.UNKNOWN_ID, "rules.json");
    }

    @Test
    void at_least_of_a_question_without_an_order_is_told() {
        draft.edit("rules.json", top -> entry(top, "C-03")
                .add("when", json("{\"question\":\"onset\",\"atLeast\":\"later\"}")));
        hasOnly(Kind.BAD_VALUE, "rules.json");
    }

    @Test
    void negation_is_not_part_of_the_grammar() {
        draft.edit("rules.json", top -> entry(top, "C-03").add("when", json("{\"not\":{\"sign\":\"D-01\"}}")));
        assertThat(draft.problems()).isNotEmpty();
    }

    @Test
    void more_parts_wanted_than_there_are_is_told() {
        draft.edit("rules.json", top -> entry(top, "C-03")
                .add("when", json("{\"atLeast\":2,\"of\":[{\"sign\":\"D-01\"}]}")));
        has(Kind.OUT_OF_RANGE, "rules.json");
    }

    @Test
    void a_gate_before_an_unknown_treatment_is_told() {
        draft.edit("gates.json", top -> entry(top, "IH-03").add("treatments", json("[\"leeches\"]")));
        has(Kind.UNKNOWN_ID, "gates.json", "leeches");
    }

    @Test
    void a_day_that_no_choice_stands_for_is_told() {
        draft.edit("program.json", top -> top.getAsJsonObject("days").addProperty("some-day", 5));
        has(Kind.UNKNOWN_ID, "program.json", "some-day");
    }

    @Test
    void a_choice_without_a_day_is_told() {
        draft.edit("program.json", top -> top.getAsJsonObject("days").remove("today"));
        has(Kind.MISSING, "program.json", "today");
    }

    // ---- the order of questions

    @Test
    void a_question_that_depends_on_a_later_one_is_told() {
        editQuestion("age", question -> question.add("asked", json("{\"question\":\"lift\",\"has\":[\"squat\"]}")));
        has(Kind.LATER_DEPENDENCY, QUESTIONS, "lift");
    }

    @Test
    void a_question_that_depends_on_itself_is_told() {
        editQuestion("age", question -> question.add("asked", json("{\"question\":\"age\",\"has\":[\"18-24\"]}")));
        has(Kind.LATER_DEPENDENCY, QUESTIONS, "age");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sign\":\"E-01\"}",
                "{\"all\":[{\"question\":\"age\",\"has\":[\"18-24\"]},{\"question\":\"age\",\"has\":[\"50-69\"]}]}",
            })
    void a_question_that_no_answers_can_lead_to_is_told(String condition) {
        editQuestion("lift", question -> question.add("asked", json(condition)));
        has(Kind.UNREACHABLE, QUESTIONS, "lift");
    }

    @Test
    void a_question_behind_an_unreachable_one_is_unreachable_too() {
        editQuestion("lift", question -> question.add("asked", json("{\"sign\":\"E-01\"}")));
        has(Kind.UNREACHABLE, QUESTIONS, "load");
    }

    @Test
    void leaving_out_more_urgent_than_a_sign_is_told() {
        editQuestion("leg-signs", question -> question.addProperty("skipped", "EMERGENCY"));
        has(Kind.SKIP_ABOVE_SIGN, QUESTIONS, "leg-signs");
    }

    // ---- what the program counts on by name

    private static JsonObject topic(JsonObject top, String id) {
        return top.getAsJsonArray("topics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(topic -> topic.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void drop(JsonArray list, String id) {
        var before = list.size();
        for (var i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).getAsJsonObject().get("id").getAsString().equals(id)) {
                list.remove(i);
            }
        }
        assertThat(list.size()).as(id).isEqualTo(before - 1);
    }

    static Stream<String> neededTopics() {
        var patterns = Arrays.stream(PatternMatch.Pattern.values()).map(p -> "pattern-" + Messages.key(p));
        var levels = Arrays.stream(Urgency.values()).map(u -> "next-" + Messages.key(u));
        return Stream.of(patterns, levels, Stream.of("do", "do-not", "prevention-short"))
                .flatMap(ids -> ids);
    }

    @ParameterizedTest
    @MethodSource("neededTopics")
    void a_topic_that_a_page_shows_by_name_is_missed(String id) {
        draft.edit("topics.json", top -> drop(top.getAsJsonArray("topics"), id));
        has(Kind.NEEDED, "topics.json", id);
    }

    @ParameterizedTest
    @MethodSource("neededTopics")
    void a_topic_that_a_page_shows_by_name_stays_on_its_page(String id) {
        draft.edit("topics.json", top -> topic(top, id).addProperty("page", "about"));
        hasOnly(Kind.BAD_VALUE, "topics.json");
    }

    @Test
    void a_topic_on_a_page_that_there_is_not_is_told() {
        draft.edit("topics.json", top -> topic(top, "warm-up").addProperty("page", "gallery"));
        hasOnly(Kind.BAD_VALUE, "topics.json");
        has(Kind.BAD_VALUE, "topics.json", "gallery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"danger", "you", "happened", "where", "feel"})
    void a_section_that_is_a_page_is_missed(String id) {
        draft.edit(QUESTIONS, top -> drop(top.getAsJsonArray("sections"), id));
        has(Kind.NEEDED, QUESTIONS, id);
    }

    @Test
    void a_section_without_a_page_is_told() {
        draft.edit(QUESTIONS, top -> entry(top, "feel").addProperty("id", "mood"));
        has(Kind.BAD_VALUE, QUESTIONS, "mood");
        has(Kind.NEEDED, QUESTIONS, "feel");
    }

    @Test
    void a_section_of_which_nothing_may_be_asked_is_told() {
        draft.edit(
                QUESTIONS,
                top -> entry(top, "where").getAsJsonArray("questions").forEach(question -> question.getAsJsonObject()
                        .add("asked", json("{\"question\":\"age\",\"has\":[\"18-24\"]}"))));
        hasOnly(Kind.NOT_ALWAYS, QUESTIONS);
    }

    @Test
    void the_scale_of_the_diary_is_missed() {
        editQuestion("pain-now", question -> question.addProperty("id", "pain"));
        has(Kind.NEEDED, QUESTIONS, "pain-now");
    }

    @Test
    void the_scale_of_the_diary_must_be_a_scale() {
        editQuestion("pain-now", question -> {
            question.addProperty("kind", "ONE");
            question.add("choices", json("[{\"id\":\"much\"}]"));
        });
        has(Kind.NEEDED, QUESTIONS, "pain-now");
    }

    @Test
    void a_danger_question_is_asked_of_everyone() {
        editQuestion(
                "danger-legs",
                question -> question.add("asked", json("{\"question\":\"danger-pelvis\",\"has\":[\"E-01\"]}")));
        has(Kind.NOT_ALWAYS, QUESTIONS, "danger-legs");
    }

    @Test
    void a_danger_question_may_not_be_left_out() {
        editQuestion("danger-legs", question -> question.remove("skipped"));
        has(Kind.MISSING, QUESTIONS, "skipped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELF_CARE", "BOOK", "SAME_DAY"})
    void a_danger_question_left_out_is_an_emergency(String level) {
        editQuestion("danger-legs", question -> question.addProperty("skipped", level));
        has(Kind.BAD_VALUE, QUESTIONS, level, "EMERGENCY");
    }

    @Test
    void a_danger_question_can_be_answered_with_none_of_these() {
        editQuestion("danger-legs", question -> drop(question.getAsJsonArray("choices"), "none"));
        has(Kind.NO_NONE, QUESTIONS, "danger-legs");
    }

    @Test
    void rather_not_said_counts_as_left_out() {
        draft.edit(
                QUESTIONS, top -> entry(entry(top, "danger-legs"), "not-said").addProperty("urgency", "SAME_DAY"));
        has(Kind.BAD_VALUE, QUESTIONS, "not-said SAME_DAY", "EMERGENCY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"question\":\"warn-ill\",\"has\":[\"none\"]}",
                "{\"any\":[{\"all\":[{\"question\":\"danger-legs\",\"has\":[\"E-06\",\"not-said\"]}]}]}",
            })
    void a_rule_that_a_tick_takes_away_is_told(String condition) {
        draft.edit("rules.json", top -> entry(top, "C-03").add("when", json(condition)));
        hasOnly(Kind.UNDONE, "rules.json");
    }

    @Test
    void a_rule_that_a_milder_sign_of_the_same_question_takes_away_is_told() {
        draft.edit("rules.json", top -> {
            var rule = entry(top, "B-03");
            rule.addProperty("urgency", "SAME_DAY");
            rule.remove("withinDays");
        });
        hasOnly(Kind.UNDONE, "rules.json");
        has(Kind.UNDONE, "rules.json", "first");
    }

    @Test
    void a_rule_that_holds_for_the_sign_too_stays() {
        draft.edit("rules.json", top -> {
            var rule = entry(top, "B-03");
            rule.addProperty("urgency", "SAME_DAY");
            rule.remove("withinDays");
            rule.add("when", json("{\"any\":[{\"sign\":\"B-10\"},{\"question\":\"before\",\"has\":[\"first\"]}]}"));
        });
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void a_question_that_a_sign_takes_away_is_told() {
        editQuestion("lift", question -> question.add("asked", json("{\"question\":\"pregnancy\",\"has\":[\"no\"]}")));
        has(Kind.UNDONE, QUESTIONS, "no");
    }

    @Test
    void a_question_that_a_tick_takes_away_is_told() {
        editQuestion("lift", question -> question.add("asked", json("{\"question\":\"warn-ill\",\"has\":[\"none\"]}")));
        has(Kind.UNDONE, QUESTIONS, "none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../en", "", "e", "en/..", "\u0000"})
    void a_language_that_is_none_is_told(String language) {
        draft.edit("guide.json", top -> top.getAsJsonArray("languages").add(language));
        assertThat(draft.problems()).as(language).isNotEmpty().hasSizeLessThan(3);
    }

    @Test
    void an_id_that_says_nothing_is_told() {
        draft.edit("guide.json", top -> top.addProperty("id", " "));
        hasOnly(Kind.EMPTY, "guide.json");
    }

    // ---- words

    @Test
    void a_missing_text_is_told() {
        draft.edit(
                WORDS,
                top -> top.getAsJsonObject("question").getAsJsonObject("age").remove("title"));
        has(Kind.MISSING_TEXT, "text/en", "question.age.title", "en");
    }

    @Test
    void a_text_that_nothing_shows_is_told() {
        draft.edit(WORDS, top -> top.getAsJsonObject("question").add("shoe", json("{\"title\":\"Size?\"}")));
        has(Kind.UNUSED_TEXT, WORDS, "question.shoe.title", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../mark", "Hip hinge", "hip-hinge.svg", ""})
    void a_picture_that_no_file_can_be_named_after_is_told(String name) {
        draft.edit("topics.json", top -> topic(top, "hinge").addProperty("picture", name));
        has(Kind.BAD_VALUE, "topics.json", name, "hip-hinge");
    }

    @Test
    void a_picture_that_is_no_text_is_told() {
        draft.edit("topics.json", top -> topic(top, "hinge").addProperty("picture", 3));
        has(Kind.WRONG_TYPE, "topics.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hip-hinge", "rest-positions", "exercise-bridge"})
    void a_picture_without_words_for_those_who_can_not_see_it_is_told(String name) {
        draft.edit(PICTURE_WORDS, top -> top.getAsJsonObject("picture").remove(name));
        has(Kind.MISSING_TEXT, "text/en", "picture." + name, "en");
    }

    @Test
    void words_for_a_picture_that_nothing_shows_are_told() {
        draft.edit(PICTURE_WORDS, top -> top.getAsJsonObject("picture").addProperty("shoe", "A shoe."));
        has(Kind.UNUSED_TEXT, PICTURE_WORDS, "picture.shoe", "en");
    }

    @Test
    void a_topic_may_go_without_a_picture() {
        draft.edit("topics.json", top -> topic(top, "hinge").remove("picture"));
        draft.edit(PICTURE_WORDS, top -> top.getAsJsonObject("picture").remove("hip-hinge"));
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void a_blank_text_is_told() {
        draft.edit(
                WORDS,
                top -> top.getAsJsonObject("question").getAsJsonObject("age").addProperty("title", "  "));
        hasOnly(Kind.EMPTY, WORDS);
    }

    @Test
    void a_language_without_files_is_told() {
        draft.edit("guide.json", top -> top.add("languages", json("[\"en\",\"es\"]")));
        has(Kind.NOT_FOUND, "text/es/questions.json");
    }

    @Test
    void a_second_language_must_have_every_text_of_the_first() {
        draft.edit("guide.json", top -> top.add("languages", json("[\"en\",\"es\"]")));
        GuideDraft.FILES.stream()
                .filter(file -> file.startsWith("text/en/"))
                .forEach(file -> draft.with(file.replace("/en/", "/es/"), draft.text(file)));
        assertThat(draft.problems()).isEmpty();
        draft.edit(
                "text/es/questions.json",
                top -> top.getAsJsonObject("question").getAsJsonObject("age").remove("why"));
        has(Kind.MISSING_TEXT, "text/es", "question.age.why", "es");
    }

    // ---- all at once

    @Test
    void mistakes_in_many_files_are_all_told_at_once() {
        draft.without("comparisons.json")
                .edit("guide.json", top -> top.remove("version"))
                .edit("rules.json", top -> entry(top, "C-03").add("when", json("{\"sign\":\"E-99\"}")))
                .edit("rules.json", top -> entry(top, "C-06").addProperty("urgency", "SOON"))
                .edit(WORDS, top -> top.remove("section"));
        assertThat(draft.problems())
                .extracting(Problem::kind)
                .contains(Kind.NOT_FOUND, Kind.MISSING, Kind.UNKNOWN_ID, Kind.BAD_VALUE, Kind.MISSING_TEXT);
    }

    @Test
    void a_problem_names_its_place() {
        draft.edit(
                "rules.json",
                top -> top.getAsJsonArray("rules").get(0).getAsJsonObject().addProperty("urgency", "SOON"));
        assertThat(draft.problems()).extracting(Problem::place).containsExactly("$.rules[0].urgency");
    }

    // ---- folders

    @Test
    void a_folder_with_the_same_files_is_read_the_same(@TempDir Path folder) throws IOException {
        draft.writeTo(folder);
        assertThat(GuideLoader.load(GuideFolder.at(folder))).isEqualTo(new GuideLoader.Result.Ready(draft.guide()));
    }

    // ---- banned words and terms

    private void editBanned(String id, Consumer<JsonObject> change) {
        draft.edit(LIST, top -> change.accept(entry(top, id)));
    }

    @Test
    void banned_words_that_are_no_pattern_are_told() {
        editBanned("cure", banned -> banned.addProperty("pattern", "cur(e"));
        has(Kind.BAD_PATTERN, LIST, "cur(e");
        hasOnly(Kind.BAD_PATTERN, LIST);
    }

    @Test
    void an_explanation_that_is_no_pattern_is_told() {
        editBanned("sciatica", term -> term.addProperty("explained", "["));
        has(Kind.BAD_PATTERN, LIST, "[");
    }

    @Test
    void an_empty_pattern_is_told() {
        editBanned("cure", banned -> banned.addProperty("pattern", " "));
        has(Kind.EMPTY, LIST);
    }

    @Test
    void an_exception_for_a_text_that_is_not_there_is_told() {
        editBanned("cure", banned -> banned.add("allowed", json("[{\"key\": \"no.such.text\", \"reason\": \"x\"}]")));
        has(Kind.UNKNOWN_ID, LIST, "no.such.text");
    }

    @Test
    void an_exception_needs_a_reason() {
        editBanned("cure", banned -> banned.add("allowed", json("[{\"key\": \"topic.disc.title\"}]")));
        has(Kind.MISSING, LIST, "reason");
    }

    @Test
    void an_unknown_reason_to_ban_is_told() {
        editBanned("cure", banned -> banned.addProperty("why", "UGLY"));
        has(Kind.BAD_VALUE, LIST, "UGLY");
    }

    @Test
    void an_id_used_twice_in_the_list_is_told() {
        editBanned("cure", banned -> banned.addProperty("id", "sciatica"));
        has(Kind.DUPLICATE_ID, LIST, "sciatica");
    }

    @Test
    void every_mistake_in_the_list_is_told_at_once() {
        editBanned("cure", banned -> banned.addProperty("pattern", "("));
        editBanned("sciatica", term -> term.addProperty("patern", "x"));
        has(Kind.BAD_PATTERN, LIST, "(");
        has(Kind.UNKNOWN_KEY, LIST, "patern");
    }

    // ---- coverage of the seed article

    @Test
    void a_fact_that_the_coverage_does_not_know_is_told_where_it_is_named() {
        draft.editText("topics.json", text -> text.replaceFirst("SEED-01", "SEED-999"));
        has(Kind.UNKNOWN_ID, "topics.json", "SEED-999", COVERAGE);
    }

    @Test
    void a_point_twice_is_told() {
        draft.edit(COVERAGE, top -> entry(top, "SEED-01").addProperty("id", "SEED-02"));
        has(Kind.DUPLICATE_ID, COVERAGE, "SEED-02");
    }

    @Test
    void an_unknown_fate_is_told() {
        draft.edit(COVERAGE, top -> entry(top, "SEED-01").addProperty("fate", "LOST"));
        has(Kind.BAD_VALUE, COVERAGE, "LOST");
    }

    @Test
    void a_place_that_is_no_text_is_told() {
        draft.edit(COVERAGE, top -> entry(top, "U-01").add("where", json("[\"topic.none.lead\"]")));
        has(Kind.UNKNOWN_ID, COVERAGE, "topic.none.lead");
    }

    @Test
    void a_changed_point_needs_its_reason() {
        draft.edit(COVERAGE_WORDS, top -> top.getAsJsonObject("coverage")
                .getAsJsonObject("SEED-31")
                .remove("why"));
        has(Kind.MISSING_TEXT, COVERAGE_WORDS, "coverage.SEED-31.why", "en");
    }

    @Test
    void a_reason_for_a_point_that_is_kept_is_idle() {
        draft.edit(COVERAGE_WORDS, top -> top.getAsJsonObject("coverage")
                .getAsJsonObject("SEED-01")
                .addProperty("why", "x"));
        has(Kind.UNUSED_TEXT, COVERAGE_WORDS, "coverage.SEED-01.why", "en");
    }
}
