package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.assess.Assessment;
import org.spotter.guide.Paper;
import org.spotter.plan.Today;
import org.spotter.testkit.Pseudo;
import org.spotter.testkit.SheetVisits;
import org.spotter.text.MessageFiles;
import org.spotter.text.Messages;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// In a language that is made from English, nothing on the sheet is English.
class PseudoSheetTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 30);
    private static final Pattern BRACKETS = Pattern.compile("⟦[^⟦⟧]*⟧");

    static Stream<Answers> visits() {
        var guide = Pseudo.guide();
        return Stream.of(
                        SheetVisits.selfCare(guide),
                        SheetVisits.nerveLike(guide),
                        SheetVisits.sameDay(guide),
                        SheetVisits.emergency(guide),
                        SheetVisits.under18(guide))
                .map(Visit::answers);
    }

    private static CareSheet sheet(Answers answers, String language, MessageFiles texts, String country) {
        var guide = Pseudo.guide();
        var wording = new Wording(guide.wordsIn(language), Messages.load(texts, language, country));
        return CareSheet.of(new SheetOrder(
                Assessment.of(Visit.of(guide, answers)),
                Instant.EPOCH,
                Today.at(NOW),
                wording,
                wording,
                guide.regions().getLast(),
                Edition.FULL,
                Paper.A4));
    }

    private static List<String> texts(CareSheet sheet) throws Exception {
        var html = SheetHtml.of(sheet, Paper.A4).replaceFirst("<!DOCTYPE html>", "");
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        var texts = new ArrayList<String>();
        collect(document.getDocumentElement(), texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof Element element && !element.getTagName().equals("style")) {
            for (var name : List.of("alt", "content", "title")) {
                texts.add(element.getAttribute(name));
            }
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    texts.add(child.getTextContent());
                } else {
                    collect(child, texts);
                }
            }
        }
    }

    private static boolean foreign(String text) {
        var left = text;
        for (var before = ""; !before.equals(left); ) {
            before = left;
            left = BRACKETS.matcher(left).replaceAll("");
        }
        return left.codePoints().anyMatch(Character::isLetter);
    }

    /// The pieces of the page number stand around numbers of their own.
    private static boolean pageNumber(String text) {
        return text.startsWith(Pseudo.BEGIN) != text.endsWith("⟧") || text.length() < 12 && !text.isBlank();
    }

    /// Ids of sources are the same in every language.
    private static boolean sources(String text) {
        return Pseudo.guide().sources().keySet().containsAll(List.of(text.trim().split(", ")));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void every_text_comes_from_the_files_of_a_language(Answers answers) throws Exception {
        assertThat(texts(sheet(answers, Pseudo.LONG, Pseudo.messages(), "")))
                .filteredOn(PseudoSheetTest::foreign)
                .filteredOn(text -> !pageNumber(text))
                .filteredOn(text -> !sources(text))
                .isEmpty();
    }

    @Test
    void times_and_days_are_those_of_the_country() throws Exception {
        var british = String.join("|", texts(sheet(SheetVisits.strainLike(), "en", Pseudo.messages(), "GB")));
        assertThat(british).contains("24 November 2026, 09:30", "Thursday, 26 November");
        var american = String.join("|", texts(sheet(SheetVisits.strainLike(), "en", Pseudo.messages(), "US")));
        assertThat(american.replace('\u202F', ' ').replace('\u00A0', ' '))
                .contains("November 24, 2026, 9:30 AM", "Thursday, November 26");
    }
}
