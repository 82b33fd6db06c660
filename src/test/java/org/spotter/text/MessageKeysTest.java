package org.spotter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.assess.Noticed;
import org.spotter.assess.PatternMatch;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Lookback;
import org.spotter.guide.Comparison;
import org.spotter.guide.Coverage;
import org.spotter.guide.FollowUp;
import org.spotter.guide.Gate;
import org.spotter.guide.Paper;
import org.spotter.guide.Question;
import org.spotter.guide.ReadingFormula;
import org.spotter.guide.ReviewState;
import org.spotter.guide.SessionKind;
import org.spotter.guide.Source;
import org.spotter.guide.Treatment;
import org.spotter.guide.Urgency;
import org.spotter.guide.WeightUnit;
import org.spotter.guide.Wordlist;
import org.spotter.guide.json.Problem;
import org.spotter.kiosk.Pin;
import org.spotter.kiosk.Tally;
import org.spotter.plan.CarePlan;
import org.spotter.sheet.Edition;
import org.spotter.sheet.print.Fault;
import org.spotter.store.Hurdle;
import org.spotter.store.Settings;
import org.spotter.store.Trouble;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Sources;
import org.spotter.ui.shell.PageSpec;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.support.TimerClock;

/// Every message is asked for: its key stands in the code as one text, or the code puts it together.
class MessageKeysTest {
    private static final Set<String> KEYS =
            MessageFiles.builtIn().texts(Messages.FIRST).orElseThrow().keySet();

    /// The texts of the code, each with the packages it stands in.
    private static final Map<String, Set<String>> LITERALS = literals();

    /// Keys that the code puts together.
    ///
    /// @param head    the text that they begin with; it stands in the code
    /// @param between what joins it and the next part
    /// @param middles what comes then
    /// @param written whether each of these stands in the code as a text, in the package of the head
    /// @param tails   what each may end with
    record Composed(String head, String between, List<String> middles, boolean written, List<String> tails) {
        private Composed joinedBy(String joint) {
            return new Composed(head, joint, middles, written, tails);
        }

        private Composed ending(String... ends) {
            return new Composed(head, between, middles, written, List.of(ends));
        }

        private Stream<String> keys() {
            return middles.stream().flatMap(middle -> tails.stream().map(tail -> head + between + middle + tail));
        }

        @Override
        public String toString() {
            return head;
        }
    }

    private static Composed of(String head, Stream<String> middles) {
        return new Composed(head, "", middles.toList(), false, List.of(""));
    }

    private static Composed of(String head, Enum<?>... constants) {
        return of(head, Arrays.stream(constants).map(Messages::key));
    }

    /// Of an enum that is not public.
    private static Composed of(String head, String type) {
        try {
            return of(head, (Enum<?>[]) Class.forName("org.spotter." + type).getEnumConstants());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Composed words(String head, String... words) {
        return new Composed(head, "", List.of(words), true, List.of(""));
    }

    private static Stream<String> formulas() {
        return Guides.shipped().words().keySet().stream()
                .flatMap(language -> ReadingFormula.in(language).stream())
                .map(ReadingFormula::id);
    }

    static List<Composed> composed() {
        return List.of(
                words("about.keys", ".lead"),
                words(
                                "about.keys",
                                "next",
                                "changed",
                                "parts",
                                "scroll",
                                "back",
                                "pages",
                                "home",
                                "text",
                                "reset",
                                "read",
                                "choose")
                        .joinedBy("."),
                words("about.licences", ".lead"),
                words("about.licences", "javafx", "controlsfx", "ikonli", "gson", "picocli", "pdf", "qr", "font")
                        .joinedBy("."),
                words(
                        "book.chapter.",
                        "levels",
                        "flow",
                        "questions",
                        "rules",
                        "patterns",
                        "comparisons",
                        "treatments",
                        "plan",
                        "topics",
                        "reading",
                        "coverage",
                        "sources",
                        "proof",
                        "sign"),
                of("book.decision.", Gate.Decision.values()),
                words("book.exercise.", "how", "dose", "watch"),
                of("book.fate.", Coverage.Fate.values()),
                words(
                        "book.figure.",
                        "questions",
                        "rules",
                        "gates",
                        "treatments",
                        "exercises",
                        "statements",
                        "sources",
                        "points",
                        "texts"),
                words(
                        "book.head.",
                        "id",
                        "level",
                        "means",
                        "choice",
                        "sources",
                        "when",
                        "told",
                        "nerve",
                        "strain",
                        "feature",
                        "strain-column",
                        "disc-column",
                        "gate",
                        "chapter",
                        "page",
                        "sentences",
                        "words",
                        "long-words",
                        "smog",
                        "article",
                        "fate",
                        "where",
                        "source",
                        "read",
                        "figure",
                        "count"),
                of("book.head.", formulas()),
                of("book.level.", Urgency.values()),
                words("book.levels.", "highest", "alone", "add", "skipped", "pattern", "day"),
                of("book.read.", Source.Read.values()),
                of("book.reading.lead.", formulas()),
                words(
                        "book.sign.",
                        "clinician",
                        "pharmacist",
                        "adviser",
                        "editor",
                        "name",
                        "role",
                        "date",
                        "signature"),
                words(
                        "checkup.",
                        "runtime",
                        "language",
                        "guide",
                        "folder",
                        "episodes",
                        "files",
                        "aside",
                        "lock",
                        "printers",
                        "review",
                        "typeface",
                        "policy",
                        "reports"),
                words(
                                "checkup.",
                                "runtime",
                                "language",
                                "guide",
                                "folder",
                                "files",
                                "printers",
                                "review",
                                "typeface",
                                "policy")
                        .ending(".mend"),
                of("cli.access.", CarePlan.Access.values()),
                of("cli.check.review.", ReviewState.values()),
                of("cli.decision.", Gate.Decision.values()),
                of("cli.help.", "cli.Command"),
                of("cli.kind.", Question.Kind.values()),
                of("cli.level.", Urgency.values()),
                of("cli.pattern.", PatternMatch.Pattern.values()),
                of("cli.policy.weak.", Pin.Weakness.values()),
                of("diary.day.trend.", CheckIn.Trend.values()),
                of("diary.day.where.", CheckIn.Place.values()),
                of("diary.finding.", Lookback.Finding.values()),
                of("diary.mark.", FollowUp.Kind.values()).ending("", ".passed", ".not-yet"),
                of("diary.mark.state.", Lookback.State.values()),
                of("diary.trend.", CheckIn.Trend.values()),
                of("diary.where.", CheckIn.Place.values()),
                of("evidence.", Treatment.Evidence.values()),
                of("gate.", Gate.Decision.values()),
                of("injuries.", Comparison.Column.values()).ending("", ".picture"),
                of("kiosk.staff.count.", Tally.Count.values()),
                of("lifting.answer.", Stream.of("yes", "no")),
                words("lifting.clearance.", "earlier", "later"),
                of("lifting.part.", "ui.page.lifting.Standing$Part"),
                words("lifting.step.", "done", "later"),
                of("lifting.unit.", WeightUnit.values()),
                of("noticed.", Noticed.Source.values()),
                of("noticed.look.", Noticed.Source.values()),
                of("page.", Pages.ALL.stream().map(PageSpec::id)),
                of("paper.", Paper.values()),
                of("plan.check.day-", Stream.of("3", "7", "14", "42")),
                of("plan.remind.", SessionKind.values()),
                of("plan.sessions.", SessionKind.values()),
                of("print.fault.", Fault.values()),
                of("problem.", Problem.Kind.values()).ending("", ".mend"),
                of("reading.formula.", formulas()),
                of("result.change.", Urgency.BOOK, Urgency.SAME_DAY, Urgency.EMERGENCY),
                words("result.to.", "plan", "sheet"),
                of("review.why.", Wordlist.Why.values()),
                words("settings.", "language", "region"),
                of("settings.theme.", Settings.Theme.values()),
                of("settings.unit.", WeightUnit.values()),
                of("sheet.", SessionKind.values()).ending(".title", ".wrap"),
                of("sheet.check.day-", Stream.of("3", "7", "14", "42")),
                words(
                        "sheet.clinician.column.",
                        "date",
                        "now",
                        "worst",
                        "where",
                        "walked",
                        "slept",
                        "medicine",
                        "trend"),
                of("sheet.clinician.from.", Noticed.Source.values()),
                of("sheet.clinician.sessions.", SessionKind.values()),
                of("sheet.edition.", Edition.values()),
                of("sheet.edition.for.", Edition.values()),
                of("sheet.note.review.", ReviewState.DUE_SOON, ReviewState.EXPIRED),
                words("sheet.say.book", ".lead"),
                words("sheet.say.emergency", ".lead"),
                words("sheet.say.same-day", ".lead"),
                of("sheet.say.noticed.", Noticed.Source.values()),
                of("shell.file.", Trouble.Kind.values()),
                of("shell.group.", PageSpec.Group.values()),
                of("shell.not-saved.", Hurdle.values()),
                of("source.", Source.Read.values()),
                words("timer.", "start", "pause", "resume", "stop", "answer", "fine", "fine.resume"),
                of("timer.kind.", SessionKind.values()),
                of("timer.told.", TimerClock.Event.values()),
                of("urgency.name.", Urgency.values()),
                words(
                                "welcome.",
                                "first-minutes",
                                "timer",
                                "injuries",
                                "prevention",
                                "diary",
                                "carry",
                                "short",
                                "episodes")
                        .ending("", ".about"));
    }

    @ParameterizedTest
    @MethodSource("composed")
    void what_the_code_puts_together_stands_in_it(Composed composed) {
        assertThat(LITERALS).containsKey(composed.head());
        if (composed.written()) {
            assertThat(composed.middles()).allSatisfy(word -> assertThat(LITERALS.get(word))
                    .as("packages of %s", word)
                    .isNotNull()
                    .containsAnyElementsOf(LITERALS.get(composed.head())));
        }
    }

    @ParameterizedTest
    @MethodSource("composed")
    void what_the_code_puts_together_is_a_key(Composed composed) {
        assertThat(composed.keys()).isNotEmpty().isSubsetOf(KEYS);
    }

    @Test
    void every_message_is_asked_for() {
        var dead = new TreeSet<>(KEYS);
        dead.removeAll(LITERALS.keySet());
        composed().forEach(composed -> composed.keys().forEach(dead::remove));
        assertThat(dead).isEmpty();
    }

    private static Map<String, Set<String>> literals() {
        var found = new HashMap<String, Set<String>>();
        try {
            for (var file : Sources.files()) {
                for (var literal : Sources.literals(Files.readString(file))) {
                    found.computeIfAbsent(literal.text(), _ -> new HashSet<>())
                            .add(Objects.requireNonNull(file.getParent(), "a package")
                                    .toString());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }
}
