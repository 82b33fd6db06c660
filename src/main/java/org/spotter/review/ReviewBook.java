package org.spotter.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.spotter.guide.Choice;
import org.spotter.guide.Comparison;
import org.spotter.guide.Condition;
import org.spotter.guide.Coverage.Point;
import org.spotter.guide.Dose;
import org.spotter.guide.Guide;
import org.spotter.guide.Ladder;
import org.spotter.guide.PatternItem;
import org.spotter.guide.Program;
import org.spotter.guide.Question;
import org.spotter.guide.ReturnTest;
import org.spotter.guide.Source.Read;
import org.spotter.guide.Span;
import org.spotter.guide.Statement;
import org.spotter.guide.Treatment;
import org.spotter.guide.Urgency;
import org.spotter.guide.Words;
import org.spotter.text.Messages;
import org.spotter.visit.AnswerAge;

/// A book of everything a guide asks, decides and says, for the clinician who signs it off: one page of XHTML with its
/// style and drawings inside, to be read on a screen or printed.
public final class ReviewBook {
    private static final String STYLE = "/review/book.css";
    private static final Pattern SVG_OPEN = Pattern.compile("<svg[^>]*viewBox=\"([^\"]*)\"[^>]*>");

    private final Guide guide;
    private final Words words;
    private final Messages messages;
    private final PlainCondition conditions;
    private final Optional<Readability> readability;
    private final BookHtml html = new BookHtml();

    private ReviewBook(Guide guide, Words words, Messages messages) {
        this.guide = guide;
        this.words = words;
        this.messages = messages;
        this.conditions = new PlainCondition(guide, words, messages);
        this.readability = Readability.of(guide, words);
    }

    /// Writes the book.
    ///
    /// @param guide    the guide
    /// @param words    its words, in the language to be signed off
    /// @param messages the program's words
    /// @return XHTML
    public static String of(Guide guide, Words words, Messages messages) {
        return new ReviewBook(guide, words, messages).write();
    }

    /// One chapter of the book.
    private record Chapter(String id, Runnable write) {}

    private String write() {
        var chapters = List.of(
                new Chapter("levels", this::levels),
                new Chapter("flow", this::flow),
                new Chapter("questions", this::questions),
                new Chapter("rules", this::rules),
                new Chapter("patterns", this::patterns),
                new Chapter("comparisons", this::comparisons),
                new Chapter("treatments", this::treatments),
                new Chapter("plan", this::plan),
                new Chapter("topics", this::topics),
                new Chapter("reading", this::reading),
                new Chapter("coverage", this::coverage),
                new Chapter("sources", this::sources),
                new Chapter("proof", this::proof),
                new Chapter("sign", this::sign));
        html.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .text(words.language())
                .raw("\"><head><meta charset=\"UTF-8\"/><title>")
                .text(title())
                .raw("</title><meta name=\"description\" content=\"")
                .text(messages.of("book.lead"))
                .raw("\"/><style>")
                .raw(resource(STYLE))
                .raw("</style></head><body>\n");
        html.open("div", "pages").raw("<span class=\"page-number\"></span>").close("div");
        html.element("div", "foot", title());
        cover(chapters);
        for (var chapter : chapters) {
            html.raw("<h2 id=\"" + chapter.id() + "\">").text(name(chapter)).close("h2");
            chapter.write().run();
        }
        return html.raw("</body></html>\n").toString();
    }

    private String title() {
        return messages.of("book.title", guide.id(), guide.version());
    }

    private String name(Chapter chapter) {
        return messages.of("book.chapter." + chapter.id());
    }

    private static String resource(String path) {
        try (var in = ReviewBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- title page

    private void cover(List<Chapter> chapters) {
        html.open("div", "cover");
        html.element("h1", "", messages.of("book.name"));
        lead("book.lead");
        html.open("table", "facts");
        fact("book.fact.guide", guide.id());
        fact("book.fact.version", guide.version());
        fact("book.fact.date", messages.formats().date(guide.date()));
        fact("book.fact.due", messages.formats().date(guide.reviewDue()));
        fact("book.fact.languages", String.join(", ", guide.words().keySet()));
        fact("book.fact.language", words.language());
        html.close("table");
        html.raw(guide.reviewer().isPresent() ? "<div class=\"state\">" : "<div class=\"state open\">");
        html.element(
                "p",
                "",
                guide.reviewer()
                        .map(reviewer -> messages.of("book.reviewed", reviewer))
                        .orElse(messages.of("book.not-reviewed")));
        var findings = Review.findings(guide);
        html.element("p", "", messages.of("book.findings", findings.size()));
        findings.forEach(finding -> html.element("p", "hard", finding.line(messages)));
        html.close("div");
        html.open("ol", "contents");
        var number = 0;
        for (var chapter : chapters) {
            number++;
            html.raw("<li><a href=\"#" + chapter.id() + "\">")
                    .text(messages.of("book.contents", number, name(chapter)))
                    .raw("</a></li>");
        }
        html.close("ol").close("div");
    }

    private void fact(String key, String value) {
        html.raw("<tr>").element("th", "", messages.of(key)).cell(value).raw("</tr>");
    }

    // ---- levels and flow

    private void levels() {
        lead("book.levels.lead");
        html.table(List.of(16, 84), heads("level", "means"));
        for (var level : List.of(Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.BOOK, Urgency.SELF_CARE)) {
            html.raw("<tr><td>");
            level(level, 0);
            html.raw("</td>").cell(messages.of("book.level.", level)).raw("</tr>");
        }
        html.endTable();
        html.open("ul", "statements");
        for (var principle : List.of("highest", "alone", "add", "skipped", "pattern", "day")) {
            html.element("li", "", messages.of("book.levels." + principle, AnswerAge.hours()));
        }
        html.close("ul");
    }

    private void flow() {
        lead("book.flow.lead");
        html.raw(FlowDrawing.of(guide, words, messages));
    }

    // ---- questions and rules

    private void questions() {
        lead("book.questions.lead");
        var number = 0;
        for (var section : guide.sections()) {
            html.element("h3", "", words.of("section." + section.id() + ".title"));
            for (var question : section.questions()) {
                number++;
                question(number, question);
            }
        }
    }

    private void question(int number, Question question) {
        var key = "question." + question.id();
        html.open("div", question.choices().size() <= 9 ? "question" : "");
        html.open("h4", "").text(messages.of("book.flow.question", number, words.of(key + ".title")));
        html.span("id", question.id());
        grade(key);
        html.close("h4");
        words.find(key + ".hint").ifPresent(hint -> html.element("p", "", hint));
        words.find(key + ".why").ifPresent(why -> html.element("p", "note", messages.of("book.why", why)));
        question.asked().ifPresent(asked -> when("book.asked", asked));
        question.skipped()
                .ifPresent(level ->
                        html.element("p", "note", messages.of("book.skipped", messages.of("urgency.name.", level))));
        if (question.kind() == Question.Kind.SCALE) {
            html.element(
                    "p",
                    "",
                    messages.of("book.scale", words.of(key + ".low"), Question.SCALE_MAX, words.of(key + ".high")));
        } else {
            html.table(List.of(14, 50, 16, 20), heads("id", "choice", "level", "sources"));
            question.choices().forEach(choice -> choice(question, choice));
            html.endTable();
        }
        html.close("div");
    }

    private void choice(Question question, Choice choice) {
        html.raw("<tr>").element("td", "key", choice.id()).raw("<td>");
        html.text(words.of("choice." + question.id() + "." + choice.id())).raw("</td><td>");
        choice.urgency().ifPresent(level -> level(level, choice.withinDays()));
        html.raw("</td>").small(String.join(", ", choice.sources())).raw("</tr>");
    }

    private void level(Urgency level, int withinDays) {
        html.badge(messages.of("urgency.name.", level), level);
        if (withinDays > 0) {
            html.span("id", messages.of("book.days", withinDays));
        }
    }

    private void rules() {
        lead("book.rules.lead");
        grades("rules");
        for (var rule : guide.rules()) {
            html.open("div", "rule").open("p", "").element("b", "", rule.id());
            level(rule.urgency(), rule.withinDays());
            html.raw(" ").text(words.of("rule." + rule.id()));
            html.span("id", String.join(", ", rule.sources())).close("p");
            html.open("div", "when");
            conditions.write(rule.when(), html);
            html.close("div").close("div");
        }
    }

    // ---- patterns and comparison

    private void patterns() {
        var patterns = guide.patterns();
        lead("book.patterns.lead");
        html.element(
                "p",
                "",
                messages.of("book.patterns.bands", patterns.nerveFrom(), patterns.strainFrom(), patterns.nerveBelow()));
        when("book.patterns.get-checked", patterns.getChecked());
        html.table(List.of(58, 10, 10, 22), heads("when", "nerve", "strain", "sources"));
        patterns.items().forEach(this::pattern);
        html.endTable();
    }

    private void pattern(PatternItem item) {
        html.raw("<tr><td>");
        conditions.write(item.feature(), html);
        html.raw("</td>")
                .element("td", "number", messages.of("book.points", item.nerve()))
                .element("td", "number", messages.of("book.points", item.strain()))
                .small(String.join(", ", item.sources()))
                .raw("</tr>");
    }

    private void comparisons() {
        lead("book.comparisons.lead");
        grades("comparisons");
        html.table(List.of(14, 35, 35, 16), heads("feature", "strain-column", "disc-column", "sources"));
        for (var row : guide.comparisons()) {
            html.raw("<tr>").cell(words.of(GuidePage.comparison(row.id(), "title")));
            column(row, Comparison.Column.STRAIN, "strain");
            column(row, Comparison.Column.DISC, "disc");
            html.small(String.join(", ", row.sources())).raw("</tr>");
        }
        html.endTable();
    }

    private void column(Comparison row, Comparison.Column column, String part) {
        html.raw("<td>").text(words.of(GuidePage.comparison(row.id(), part)));
        for (var mark : row.marks()) {
            if (mark.column() == column) {
                html.open("p", "note").text(messages.of("book.marked")).raw(" ");
                conditions.write(mark.feature(), html);
                html.close("p");
            }
        }
        html.raw("</td>");
    }

    // ---- treatments

    private void treatments() {
        lead("book.treatments.lead");
        guide.treatments().forEach(this::treatment);
    }

    private void treatment(Treatment treatment) {
        var key = "treatment." + treatment.id();
        html.open("h3", "").text(words.of(key + ".title"));
        html.span("id", treatment.id());
        grade(key);
        html.close("h3");
        html.element("p", "", words.of(key + ".lead"));
        treatment.picture().ifPresent(this::illustration);
        html.open("p", "")
                .element(
                        "b",
                        "",
                        messages.of(
                                "book.evidence",
                                messages.of("evidence.", treatment.evidence()),
                                String.valueOf(treatment.year())))
                .raw(" ")
                .text(words.of(key + ".evidence"));
        html.span("id", String.join(", ", treatment.sources())).close("p");
        statements(treatment.statements());
        guide.doses().values().stream()
                .filter(dose -> dose.treatment().equals(treatment.id()))
                .forEach(this::dose);
        var gates = guide.gates().stream()
                .filter(gate -> gate.treatments().contains(treatment.id()))
                .toList();
        if (gates.isEmpty()) {
            html.element("p", "note", messages.of("book.no-gates"));
            return;
        }
        html.table(List.of(8, 11, 34, 33, 14), heads("id", "gate", "when", "told", "sources"));
        for (var gate : gates) {
            html.raw("<tr>").element("td", "key", gate.id()).raw("<td>");
            html.badge(messages.of("book.decision.", gate.decision()), gate.decision())
                    .raw("</td><td>");
            conditions.write(gate.when(), html);
            html.raw("</td><td>").element("p", "", words.of("gate." + gate.id()));
            words.find(gate.ask()).ifPresent(ask -> html.element("p", "note", messages.of("book.gate-ask", ask)));
            html.raw("</td>").small(String.join(", ", gate.sources())).raw("</tr>");
        }
        html.endTable();
    }

    private void dose(Dose dose) {
        html.open("p", "")
                .element("b", "", messages.of("book.timer"))
                .raw(" ")
                .text(messages.of(
                        "book.dose",
                        dose.minutes().stream()
                                .map(String::valueOf)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse(""),
                        dose.usual(),
                        dose.ceiling(),
                        dose.gapHours(),
                        dose.perDay(),
                        dose.skinCheckMinutes(),
                        dose.skinCheckGraceSeconds(),
                        dose.fromDay(),
                        dose.toDay()));
        html.span("id", String.join(", ", dose.sources())).close("p");
    }

    private void statements(List<Statement> statements) {
        html.open("ul", "statements");
        for (var statement : statements) {
            html.open("li", "").text(words.of(statement.key()));
            html.span("id", String.join(", ", statement.sources()));
            statement.picture().ifPresent(name -> {
                illustration(name);
                html.element("p", "note", messages.of("book.caption", words.of("caption." + name)));
                words.find("more." + name).ifPresent(more -> html.element("p", "note", more));
            });
            html.close("li");
        }
        html.close("ul");
    }

    // ---- plan

    private void plan() {
        var program = guide.program();
        lead("book.plan.lead");
        BiConsumer<String, Condition> who = (key, condition) -> {
            html.element("h4", "", messages.of(key));
            html.open("div", "");
            conditions.write(condition, html);
            html.close("div");
        };
        who.accept("book.plan.seen-first", program.seenFirst());
        who.accept("book.plan.walking-only", program.walkingOnly());
        who.accept("book.plan.with-clearance", program.withClearance());
        for (var stage : program.stages()) {
            var key = "stage." + stage.id();
            html.open("h3", "").text(messages.of("book.stage", stage.id(), words.of(key + ".title")));
            html.span("id", messages.of("book.stage.days", stage.fromDay(), stage.toDay()));
            grade(key);
            html.close("h3").element("p", "", words.of(key + ".lead"));
            part("book.doing", "", stage.doing());
            part("book.avoid", "", stage.avoid());
            part("book.gate", "", stage.gate());
        }
        html.element("h3", "", messages.of("book.exercises"));
        for (var exercise : program.exercises()) {
            var key = "exercise." + exercise.id();
            html.raw("<table class=\"move\"><tr><td class=\"art\">");
            exercise.picture().ifPresent(this::picture);
            html.raw("</td><td>").open("p", "").element("b", "", words.of(key + ".title"));
            html.span("id", messages.of("book.exercise.stages", String.join(", ", exercise.stages())));
            if (exercise.nerveLike()) {
                html.span("id", messages.of("book.exercise.nerve"));
            }
            grade(key);
            html.close("p");
            for (var each : List.of("how", "dose", "watch")) {
                html.element("p", "", messages.of("book.exercise." + each, words.of(key + "." + each)));
            }
            exercise.picture().ifPresent(picture -> html.element("p", "note", words.of("picture." + picture)));
            html.element("p", "id", String.join(", ", exercise.sources())).raw("</td></tr></table>\n");
        }
        part("book.easy", "easy", program.easy());
        part("book.stop", "stop", program.stopRules());
        part("book.return", "return", program.testStatements());
        returnRules(program);
        part("book.ladder", "ladder", program.ladder().statements());
        ladder(program.ladder());
        part("book.clearance", "clearance", program.clearanceStatements());
        part("book.watch", "watch", program.watchFor());
    }

    /// The numbers that the program counts with, beside the words that say them.
    private void returnRules(Program program) {
        var rules = program.returnRules();
        html.element("p", "note", messages.of("book.return.days", rules.daysInARow(), rules.painkillerHours()));
        for (var test : program.returnTests()) {
            if (test.clearDays() > 0) {
                html.element("p", "note", messages.of("book.return.clear", test.id(), test.clearDays()));
            }
            if (test.nextMorning()) {
                html.element("p", "note", messages.of("book.return.morning", test.id()));
            }
        }
        var light = program.returnTests().stream()
                .filter(ReturnTest::light)
                .map(ReturnTest::id)
                .toList();
        part("book.light", "light", rules.light());
        html.element("p", "note", messages.of("book.light.when", rules.lightFromDay(), String.join(", ", light)));
    }

    private void ladder(Ladder ladder) {
        html.open("h4", "").text(messages.of("book.steps"));
        grade("steps");
        html.close("h4");
        for (var step : ladder.steps()) {
            html.open("p", "").element("b", "", words.of(step.titleKey()));
            html.text(" " + words.of(step.noteKey()));
            html.span(
                    "id",
                    messages.of(
                            "book.step",
                            step.id(),
                            span(step.percent()),
                            span(step.sets()),
                            span(step.reps()),
                            span(step.effort()),
                            step.sessions(),
                            step.days()));
            html.close("p");
        }
        html.element(
                "p",
                "note",
                messages.of(
                        "book.ladder.numbers",
                        ladder.restHours(),
                        ladder.calmPain(),
                        ladder.settleHours(),
                        ladder.dropSteps(),
                        ladder.dropDays(),
                        ladder.flaresInARow(),
                        ladder.noSinglesDays()));
        html.element(
                "p",
                "note",
                messages.of(
                        "book.lifts",
                        messages.formats()
                                .list(ladder.lifts().stream()
                                        .map(Ladder::liftKey)
                                        .map(words::of)
                                        .toList())));
    }

    private static String span(Optional<Span> numbers) {
        return numbers.map(span -> span.single() ? "" + span.from() : span.from() + "-" + span.to())
                .orElse("-");
    }

    private void part(String key, String page, List<Statement> statements) {
        html.open(page.isEmpty() ? "h4" : "h3", "").text(messages.of(key));
        grade(page);
        html.close(page.isEmpty() ? "h4" : "h3");
        statements(statements);
    }

    private void picture(String name) {
        var path = "/pictures/" + name + ".svg";
        if (ReviewBook.class.getResource(path) == null) {
            return;
        }
        var opened = SVG_OPEN.matcher(resource(path));
        if (opened.find()) {
            var content = resource(path).substring(opened.end());
            html.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"art\" role=\"img\" viewBox=\"" + opened.group(1)
                            + "\" aria-label=\"")
                    .text(words.of("picture." + name))
                    .raw("\">" + content);
        }
    }

    /// A picture with the words that stand for it, since they are reviewed as well.
    private void illustration(String name) {
        picture(name);
        html.element("p", "note", words.of("picture." + name));
    }

    // ---- reading

    private void topics() {
        lead("book.topics.lead");
        for (var topic : guide.topics()) {
            var key = "topic." + topic.id();
            html.open("h3", "").text(words.of(topic.titleKey()));
            html.span("id", messages.of("book.topic.page", topic.page(), topic.id()));
            grade(key);
            html.close("h3").element("p", "", words.of(topic.leadKey()));
            topic.picture().ifPresent(this::illustration);
            statements(topic.statements());
        }
    }

    private void grades(String page) {
        html.open("p", "");
        grade(page);
        html.close("p");
    }

    private void grade(String page) {
        readability.map(measured -> measured.pages().get(page)).ifPresent(measure -> {
            html.span(measure.hard() ? "hard" : "grade", messages.of("book.grade", measure.grade()));
        });
    }

    private void reading() {
        if (readability.isEmpty()) {
            lead("book.reading.none");
            return;
        }
        var measured = readability.get();
        var formula = measured.formula().id();
        lead("book.reading.lead." + formula);
        if (!measured.chapters().isEmpty()) {
            html.element("h3", "", messages.of("book.reading.chapters"));
            html.open("div", "dense")
                    .table(List.of(40, 18, 24, 18), heads("chapter", "sentences", "long-words", "smog"));
            measured.chapters()
                    .forEach((chapter, measure) ->
                            measure(chapter, measure, measure.count().longWords()));
            html.endTable().close("div");
        }
        html.element("h3", "", messages.of("book.reading.pages"));
        html.open("div", "dense").table(List.of(40, 18, 18, 24), heads("page", "sentences", "words", formula));
        measured.pages()
                .forEach((page, measure) ->
                        measure(page, measure, measure.count().words()));
        html.endTable().close("div");
    }

    private void measure(String name, Readability.Measure measure, int words) {
        html.raw("<tr>")
                .cell(name)
                .element(
                        "td",
                        "number",
                        messages.of("book.number", measure.count().sentences()))
                .element("td", "number", messages.of("book.number", words))
                .raw("<td class=\"number\">");
        html.span(measure.hard() ? "hard" : "", messages.of("book.grade.number", measure.grade()));
        html.raw("</td></tr>");
    }

    // ---- coverage and sources

    private void coverage() {
        var said = guide.coverage().wordsIn(words.language());
        lead("book.coverage.lead");
        html.open("div", "dense").table(List.of(10, 31, 36, 23), heads("id", "article", "fate", "where"));
        for (Map.Entry<Point, List<String>> entry : SeedCoverage.of(guide).entrySet()) {
            var point = entry.getKey();
            html.raw("<tr>")
                    .element("td", "key", point.id())
                    .cell(said.of(point.saysKey()))
                    .raw("<td>");
            html.raw("<span class=\"fate " + Messages.key(point.fate()) + "\">")
                    .text(messages.of("book.fate.", point.fate()))
                    .raw("</span> ");
            said.find(point.whyKey()).ifPresent(html::text);
            html.raw("</td>").element("td", "where", String.join(", ", entry.getValue()));
            html.raw("</tr>");
        }
        html.endTable().close("div");
    }

    private void sources() {
        lead("book.sources.lead");
        html.open("div", "dense").table(List.of(22, 56, 22), heads("id", "source", "read"));
        for (var source : guide.sources().values()) {
            html.raw("<tr>").element("td", "key", source.id()).raw("<td>").text(source.title());
            if (!source.url().isEmpty()) {
                html.raw("<br/>").span("id", source.url());
            }
            html.raw("</td>").small(messages.of("book.read.", source.read())).raw("</tr>");
        }
        html.endTable().close("div");
    }

    // ---- proof and signatures

    private void proof() {
        lead("book.proof.lead");
        html.table(List.of(80, 20), heads("figure", "count"));
        figure("questions", guide.questions().size());
        for (var level : List.of(Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.BOOK)) {
            var count = guide.questions().stream()
                    .flatMap(question -> question.choices().stream())
                    .filter(choice -> !choice.exclusive())
                    .filter(choice -> choice.urgency().filter(level::equals).isPresent())
                    .count();
            row(messages.of("book.figure.signs", messages.of("urgency.name.", level)), count);
        }
        figure("rules", guide.rules().size());
        figure("gates", guide.gates().size());
        figure("treatments", guide.treatments().size());
        figure("exercises", guide.program().exercises().size());
        figure("statements", guide.statements().count());
        figure("sources", guide.sources().size());
        for (var read : Read.values()) {
            row(
                    messages.of("book.figure.read", messages.of("book.read.", read)),
                    guide.sources().values().stream()
                            .filter(source -> source.read() == read)
                            .count());
        }
        figure("points", guide.coverage().points().size());
        figure("texts", words.texts().size());
        html.endTable();
        html.element("p", "", messages.of("book.proof.tests"));
    }

    private void figure(String key, long count) {
        row(messages.of("book.figure." + key), count);
    }

    private void row(String name, long count) {
        html.raw("<tr>")
                .cell(name)
                .element("td", "number", messages.of("book.number", count))
                .raw("</tr>");
    }

    private void sign() {
        lead("book.sign.lead");
        for (var who : List.of("clinician", "pharmacist", "adviser", "editor")) {
            html.open("div", "sign")
                    .open("p", "")
                    .element("b", "", messages.of("book.sign." + who))
                    .close("p");
            html.open("p", "")
                    .open("span", "tick")
                    .raw("</span>")
                    .text(messages.of("book.sign.agree"))
                    .close("p");
            html.open("p", "")
                    .open("span", "tick")
                    .raw("</span>")
                    .text(messages.of("book.sign.changes"))
                    .close("p");
            html.raw("<table>");
            for (var row : List.of(List.of("name", "role"), List.of("date", "signature"))) {
                html.raw("<tr>");
                row.forEach(line -> html.cell(messages.of("book.sign." + line)));
                html.raw("</tr>");
            }
            html.raw("</table>").close("div");
        }
    }

    // ---- pieces

    private void lead(String key) {
        html.element("p", "lead", messages.of(key));
    }

    private void when(String key, Condition condition) {
        html.open("div", "").element("b", "", messages.of(key)).raw(" ");
        conditions.write(condition, html);
        html.close("div");
    }

    private List<String> heads(String... columns) {
        var heads = new ArrayList<String>();
        for (var column : columns) {
            heads.add(messages.of("book.head." + column));
        }
        return heads;
    }
}
