package org.spotter.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.testkit.GuideDraft.entry;
import static org.spotter.testkit.GuideDraft.json;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.Wordlist.Why;
import org.spotter.review.Finding.What;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;
import org.spotter.text.Messages;

class WordsCheckTest {
    private static final String KEY = "topic.carrying.lead";
    private static final String LIST = "text/en/wordlist.json";

    private final GuideDraft draft = new GuideDraft();
    private final Messages messages = Messages.load(Locale.ENGLISH);

    private static JsonObject carrying(JsonObject top) {
        return top.getAsJsonObject("topic").getAsJsonObject("carrying");
    }

    private GuideDraft lead(String text) {
        return draft.edit("text/en/topics.json", top -> carrying(top).addProperty("lead", text));
    }

    private List<Finding> found() {
        return WordsCheck.of(draft.guide());
    }

    @Test
    void nothing_is_wrong_with_the_words_of_the_shipped_guide() {
        assertThat(WordsCheck.of(Guides.shipped()))
                .extracting(finding -> finding.line(messages))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLAIM | This guide can diagnose your back.",
                "CLAIM | It detects a problem.",
                "CLAIM | We screen for danger.",
                "CLAIM | It monitors your back.",
                "CLAIM | It predicts how it goes.",
                "CLAIM | Ice treats the pain.",
                "CLAIM | Heat is a cure for it.",
                "CLAIM | A clinically tested plan.",
                "CLAIM | It replaces a doctor.",
                "CLAIM | A medical-grade check.",
                "CLAIM | It is safe to lift.",
                "CLAIM | Take 200 mg.",
                "PROMISE | You get the all clear.",
                "PROMISE | It is proven.",
                "PROMISE | It will heal.",
                "PROMISE | We guarantee it.",
                "FEAR | A torn muscle.",
                "FEAR | A crumbling disc.",
                "FEAR | The disc ruptures.",
                "FEAR | The disc leaks.",
                "FEAR | It may be permanent.",
                "FEAR | It can DAMAGE a nerve.",
                "FEAR | It leaves a scar.",
                "DIAGNOSIS | You have a muscle strain.",
                "DIAGNOSIS | You may have a slipped disc.",
                "DIAGNOSIS | You have sciatica.",
                "DIAGNOSIS | Rest your strain.",
            })
    void words_of_the_claims_list_are_found_anywhere(Why why, String text) {
        lead(text);
        assertThat(found())
                .filteredOn(finding -> finding.place().equals(KEY))
                .extracting(Finding::what)
                .anySatisfy(what -> assertThat(what)
                        .isInstanceOfSatisfying(What.Banned.class, banned -> assertThat(banned.why())
                                .isEqualTo(why)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number is on the screen.",
                "See the treatments page.",
                "Security is at the desk.",
                "If you have pain, stop.",
                "Leave it until you have been seen.",
                "Your next step is a visit.",
            })
    void everyday_words_are_left_alone(String text) {
        lead(text);
        assertThat(found()).isEmpty();
    }

    private GuideDraft spanishLead(String text) {
        return draft.inEveryLanguage()
                .edit("text/es/topics.json", top -> carrying(top).addProperty("lead", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLAIM | Esta guía diagnostica su espalda.",
                "CLAIM | No es un diagnóstico.",
                "CLAIM | Detecta un problema.",
                "CLAIM | Monitorea su espalda.",
                "CLAIM | Predice cómo irá.",
                "CLAIM | El hielo trata el dolor.",
                "CLAIM | El calor es una cura.",
                "CLAIM | Un plan clínicamente seguro.",
                "CLAIM | Sustituye a su médico.",
                "CLAIM | Úselo en vez de ir al médico.",
                "CLAIM | Ya es seguro levantar.",
                "CLAIM | Eso descarta un problema.",
                "CLAIM | Tome 200 mg.",
                "PROMISE | No es nada grave.",
                "PROMISE | Está comprobado.",
                "PROMISE | Va a sanar pronto.",
                "PROMISE | Mejorará en una semana.",
                "PROMISE | Se lo garantizamos.",
                "FEAR | Un músculo desgarrado.",
                "FEAR | El disco se rompió.",
                "FEAR | Una rotura del músculo.",
                "FEAR | Puede ser permanente.",
                "FEAR | Puede DAÑAR un nervio.",
                "FEAR | Deja una cicatriz.",
                "DIAGNOSIS | Usted tiene una distensión.",
                "DIAGNOSIS | Puede tener una hernia.",
                "DIAGNOSIS | Sufre de ciática.",
                "DIAGNOSIS | Cuide su distensión.",
            })
    void words_of_the_claims_list_are_found_in_spanish(Why why, String text) {
        spanishLead(text);
        assertThat(found())
                .filteredOn(finding ->
                        finding.place().equals(KEY) && finding.language().equals("es"))
                .extracting(Finding::what)
                .anySatisfy(what -> assertThat(what)
                        .isInstanceOfSatisfying(What.Banned.class, banned -> assertThat(banned.why())
                                .isEqualTo(why)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vea la página de tratamientos.",
                "Se trata de ir poco a poco.",
                "Trate de caminar un poco.",
                "Si tiene asma, pregunte antes.",
                "Haga un peso muerto.",
                "Que le cuide alguien cercano.",
                "Procure estar en un lugar seguro.",
                "Esto puede ayudar a que mejore.",
            })
    void everyday_words_are_left_alone_in_spanish(String text) {
        spanishLead(text);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_term_without_its_explanation_is_found_in_spanish() {
        spanishLead("La ciática es común.");
        assertThat(found()).containsExactly(new Finding("es", KEY, new What.Unexplained("ciática")));
    }

    @Test
    void an_exception_holds_for_its_own_text_alone() {
        lead("The nurse does not diagnose.");
        assertThat(found()).extracting(Finding::place).containsExactly(KEY);
    }

    @Test
    void an_exception_that_nothing_needs_is_told() {
        draft.edit(LIST, top -> entry(top, "cure")
                .add("allowed", json("[{\"key\": \"" + KEY + "\", \"reason\": \"x\"}]")));
        assertThat(found()).containsExactly(new Finding("en", KEY, new What.IdleException("cure")));
    }

    @Test
    void a_term_without_its_explanation_is_found() {
        lead("Sciatica is common.");
        assertThat(found()).containsExactly(new Finding("en", KEY, new What.Unexplained("Sciatica")));
    }

    @Test
    void an_explanation_that_comes_later_is_too_late() {
        draft.edit("text/en/topics.json", top -> {
            carrying(top).addProperty("lead", "Sciatica is common.");
            carrying(top).getAsJsonObject("say").addProperty("one", "Nerve pain in a leg is called sciatica.");
        });
        assertThat(found()).extracting(Finding::place).containsExactly(KEY);
    }

    @Test
    void a_term_is_explained_once_for_the_whole_page() {
        draft.edit("text/en/topics.json", top -> {
            carrying(top).addProperty("lead", "Nerve pain in a leg is called sciatica.");
            carrying(top).getAsJsonObject("say").addProperty("one", "Sciatica may come back.");
        });
        assertThat(found()).isEmpty();
    }

    @Test
    void a_lost_explanation_is_found() {
        draft.editText("text/en/topics.json", text -> text.replace(", the cord that ties muscle to bone", ""));
        assertThat(found()).containsExactly(new Finding("en", "topic.strain.say.what", new What.Unexplained("tendon")));
    }

    @Test
    void a_hard_page_is_found() {
        lead("Notwithstanding considerable individual variability, appropriate organisation of equipment transportation"
                + " activities, particularly unilateral manipulation of heavy plates, necessitates deliberate preparation,"
                + " systematic coordination and continuous consideration of anatomical positioning throughout every"
                + " repetition of the aforementioned movements.");
        assertThat(found())
                .extracting(Finding::place, finding -> finding.what().getClass().getSimpleName())
                .contains(Tuple.tuple("topic.carrying", "HardPage"));
    }

    @Test
    void a_hard_chapter_is_found_though_its_pages_pass() {
        draft.editText("text/en/rules.json", text -> text.replace("along with", "together with"));
        assertThat(found()).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("rules");
            assertThat(finding.what()).isInstanceOf(What.HardChapter.class);
        });
    }

    @Test
    void a_language_without_a_list_is_told() {
        draft.without(LIST);
        assertThat(found()).containsExactly(new Finding("en", "wordlist.json", new What.NoWordlist()));
    }

    /// The English texts under the name of another language.
    private GuideDraft inLanguages(String languages, String other) {
        for (var file : GuideDraft.FILES) {
            if (file.startsWith("text/en/")) {
                draft.with(file.replace("/en/", "/" + other + "/"), draft.text(file));
            }
        }
        return draft.edit("guide.json", top -> top.add("languages", json(languages)));
    }

    @Test
    void a_language_without_a_formula_has_no_grades() {
        inLanguages("[\"de\"]", "de");
        assertThat(Readability.of(draft.guide(), draft.guide().wordsIn("de"))).isEmpty();
        draft.edit("text/de/topics.json", top -> carrying(top).addProperty("lead", "It is proven."));
        assertThat(found()).containsExactly(new Finding("de", KEY, new What.Banned("proven", Why.PROMISE)));
    }

    @Test
    void a_hard_page_in_spanish_is_found_by_the_formula_for_spanish() {
        inLanguages("[\"es\"]", "es");
        draft.edit("text/es/topics.json", top -> {
            carrying(top).addProperty("lead", "La evaluación neurológica inmediata requiere resonancia magnética.");
            carrying(top).getAsJsonObject("say").entrySet().forEach(say -> carrying(top)
                    .getAsJsonObject("say")
                    .addProperty(say.getKey(), "La transportación independiente necesita organización."));
        });
        assertThat(found())
                .filteredOn(finding -> finding.place().equals("topic.carrying"))
                .extracting(Finding::what)
                .hasOnlyElementsOfType(What.HardPage.class)
                .allSatisfy(what -> assertThat(((What.HardPage) what).formula()).isEqualTo("crawford"));
        assertThat(found()).noneMatch(finding -> finding.what() instanceof What.HardChapter);
    }

    @Test
    void a_number_that_a_translation_changed_is_found() {
        lead("For 15 to 20 minutes, at 38.5 degrees.");
        inLanguages("[\"en\", \"de\"]", "de");
        draft.edit(
                "text/de/topics.json", top -> carrying(top).addProperty("lead", "Bei 38,5 Grad, 15 bis 25 Minuten."));
        assertThat(found())
                .containsExactly(new Finding(
                        "de", KEY, new What.OtherNumbers(List.of("15", "25", "38.5"), List.of("15", "20", "38.5"))));
    }

    @Test
    void a_number_that_a_translation_lost_or_doubled_is_found() {
        lead("For 15 minutes.");
        inLanguages("[\"en\", \"de\"]", "de");
        draft.edit("text/de/topics.json", top -> carrying(top).addProperty("lead", "Eine Weile."));
        assertThat(found()).extracting(Finding::place).containsExactly(KEY);
        draft.edit("text/de/topics.json", top -> carrying(top).addProperty("lead", "15, ja 15 Minuten."));
        assertThat(found()).extracting(Finding::place).containsExactly(KEY);
    }

    @Test
    void numbers_may_stand_in_another_order_and_with_a_decimal_comma() {
        lead("For 15 to 20 minutes, at 38.5 degrees.");
        inLanguages("[\"en\", \"de\"]", "de");
        draft.edit(
                "text/de/topics.json", top -> carrying(top).addProperty("lead", "Bei 38,5 Grad, 15 bis 20 Minuten."));
        assertThat(found()).isEmpty();
    }

    @Test
    void every_finding_is_one_line_with_language_and_place() {
        assertThat(new Finding("en", KEY, new What.HardPage("flesch-kincaid", 7.25)).line(messages))
                .startsWith("en: " + KEY + ": ")
                .contains("7.25", "6.0", "Flesch-Kincaid");
        for (What what : List.of(
                new What.HardChapter(7),
                new What.Banned("cure", Why.CLAIM),
                new What.IdleException("cure"),
                new What.Unexplained("sciatica"),
                new What.OtherNumbers(List.of(), List.of("15", "20")),
                new What.NoWordlist(),
                new What.NotCovered(),
                new What.StillThere(List.of("a", "b")))) {
            assertThat(new Finding("en", KEY, what).line(messages))
                    .startsWith("en: " + KEY + ": ")
                    .doesNotContain("{", "\n")
                    .endsWith(".");
        }
    }
}
