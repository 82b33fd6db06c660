package org.spotter.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.testkit.GuideDraft.entry;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Condition;
import org.spotter.guide.Guide;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;
import org.spotter.text.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReviewBookTest {
    private static final Messages MESSAGES = Messages.load(Locale.ENGLISH);

    private static String book(Guide guide) {
        return ReviewBook.of(guide, guide.wordsIn("en"), MESSAGES);
    }

    private static Document read(String book) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(book.replace("<!DOCTYPE html>", ""))));
    }

    private static List<Element> elements(Document book, String name) {
        var all = new ArrayList<Element>();
        var found = book.getElementsByTagName(name);
        for (var i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static String content(Document book) {
        return book.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    @Test
    void every_text_of_the_guide_is_in_the_book() throws Exception {
        var guide = Guides.shipped();
        var content = content(read(book(guide)));
        assertThat(guide.wordsIn("en").texts().entrySet())
                .filteredOn(text -> !text.getKey().startsWith("region."))
                .allSatisfy(text -> assertThat(content).as(text.getKey()).contains(text.getValue()));
    }

    @Test
    void a_book_in_spanish_is_in_spanish_with_its_grades() throws Exception {
        var guide = Guides.shipped();
        var spanish = guide.wordsIn("es");
        var content = content(read(ReviewBook.of(guide, spanish, Messages.load(spanish.locale()))));
        assertThat(content).contains("Grado Crawford").doesNotContain("Flesch", "SMOG", "Review");
        assertThat(Stream.of(spanish, guide.coverage().words().get("es"))
                        .flatMap(words -> words.texts().entrySet().stream()))
                .filteredOn(text -> !text.getKey().startsWith("region."))
                .allSatisfy(text -> assertThat(content).as(text.getKey()).contains(text.getValue()));
    }

    @Test
    void every_rule_gate_source_and_point_is_in_the_book() throws Exception {
        var guide = Guides.shipped();
        var content = content(read(book(guide)));
        assertThat(Stream.of(
                                guide.rules().stream().map(rule -> rule.id()),
                                guide.gates().stream().map(gate -> gate.id()),
                                guide.sources().keySet().stream(),
                                guide.sources().values().stream().map(source -> source.title()),
                                guide.coverage().points().stream().map(point -> point.id()),
                                guide.coverage().wordsIn("en").texts().values().stream())
                        .flatMap(each -> each))
                .allSatisfy(each -> assertThat(content).contains(each));
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws Exception {
        var document = read(book(Guides.shipped()));
        assertThat(Stream.of("img", "script", "link", "object", "iframe")
                        .flatMap(name -> elements(document, name).stream()))
                .isEmpty();
        assertThat(elements(document, "a")).isNotEmpty().allMatch(link -> link.getAttribute("href")
                .startsWith("#"));
        assertThat(elements(document, "style").getFirst().getTextContent()).doesNotContain("url(", "@import");
    }

    @Test
    void every_entry_of_the_contents_leads_to_a_chapter() throws Exception {
        var document = read(book(Guides.shipped()));
        assertThat(elements(document, "a"))
                .extracting(link -> link.getAttribute("href").substring(1))
                .containsExactlyElementsOf(elements(document, "h2").stream()
                        .map(chapter -> chapter.getAttribute("id"))
                        .toList());
    }

    @Test
    void the_flow_has_a_box_for_every_question_and_an_arrow_between_all() throws Exception {
        var guide = Guides.shipped();
        var flow = elements(read(book(guide)), "svg").stream()
                .filter(svg -> svg.getAttribute("class").equals("flow"))
                .findFirst()
                .orElseThrow();
        var kinds = new ArrayList<String>();
        for (var node = flow.getFirstChild(); node != null; node = node.getNextSibling()) {
            kinds.add(((Element) node).getAttribute("class"));
        }
        var waiting = guide.questions().stream()
                .filter(question -> question.asked().isPresent())
                .count();
        assertThat(kinds).filteredOn("box"::equals).hasSize(guide.questions().size() - (int) waiting);
        assertThat(kinds).filteredOn("may"::equals).hasSize((int) waiting);
        assertThat(kinds).filteredOn("arrow"::equals).hasSameSizeAs(guide.questions());
        assertThat(kinds).filteredOn("depend"::equals).hasSize(3);
        assertThat(kinds).filteredOn("stop"::equals).hasSize(4);
        assertThat(kinds).filteredOn("band"::equals).hasSameSizeAs(guide.sections());
    }

    @Test
    void every_drawing_tells_what_it_is() throws Exception {
        assertThat(elements(read(book(Guides.shipped())), "svg"))
                .hasSizeGreaterThan(10)
                .allMatch(svg -> !svg.getAttribute("aria-label").isBlank());
    }

    @Test
    void a_condition_is_told_with_titles_and_texts() {
        var guide = Guides.shipped();
        var plain = new PlainCondition(guide, guide.wordsIn("en"), MESSAGES);
        assertThat(plain.line(new Condition.Sign("D-13")))
                .isEqualTo("D-13 \"I throw up, or feel too sick to keep drinks down\"");
        assertThat(plain.line(new Condition.AtLeastChoice("age", "50-69")))
                .isEqualTo("How old are you? \"50 to 69\" or more");
        assertThat(plain.line(new Condition.AtLeastNumber("pain-now", 6)))
                .isEqualTo("How strong is the pain right now? 6 or more");
        assertThat(plain.line(new Condition.Has("trend", Set.of("worse", "same"))))
                .isEqualTo(
                        "How has the pain changed? \"No change at all\" or \"Getting worse, even though I look after it\"");
        assertThat(plain.line(guide.question("load").orElseThrow().asked().orElseThrow()))
                .isEqualTo("What were you doing when it began? Anything but \"I was not lifting\"");
        assertThat(plain.line(new Condition.AtLeast(
                        2,
                        List.of(
                                new Condition.AtLeastNumber("pain-now", 1),
                                new Condition.AtLeastNumber("pain-now", 2)))))
                .startsWith("at least 2 of: ");
    }

    @Test
    void anything_but_is_never_said_of_a_question_with_many_answers() {
        var guide = Guides.shipped();
        var health = guide.question("warn-ill").orElseThrow();
        var all = new HashSet<String>();
        health.choices().stream().filter(choice -> !choice.exclusive()).forEach(choice -> all.add(choice.id()));
        assertThat(new PlainCondition(guide, guide.wordsIn("en"), MESSAGES).line(new Condition.Has("warn-ill", all)))
                .doesNotContain("Anything but");
    }

    @Test
    void it_says_who_signed_it_off_or_that_nobody_has() throws Exception {
        assertThat(content(read(book(Guides.shipped())))).contains("No clinician has signed this content off yet");
        var signed = new GuideDraft().edit("guide.json", top -> top.addProperty("reviewer", "Dr A. Example"));
        assertThat(content(read(book(signed.guide()))))
                .contains("Signed off by Dr A. Example.")
                .doesNotContain("No clinician has signed");
    }

    @Test
    void findings_stand_on_the_first_page() throws Exception {
        var draft = new GuideDraft();
        draft.edit("coverage.json", top -> entry(top, "U-06").remove("where"));
        var content = content(read(book(draft.guide())));
        assertThat(content).contains("1 finding.", "en: U-06: ");
        assertThat(content(read(book(Guides.shipped())))).contains("nothing found");
    }

    @Test
    void words_stay_words() throws Exception {
        var draft = new GuideDraft()
                .editText(
                        "text/en/rules.json",
                        text -> text.replace("The pain below the knee is strong.", "<b>A</b> & B."));
        assertThat(content(read(book(draft.guide())))).contains("<b>A</b> & B.");
    }

    @Test
    void the_book_is_the_same_each_time() {
        assertThat(book(new GuideDraft().guide())).isEqualTo(book(new GuideDraft().guide()));
    }
}
