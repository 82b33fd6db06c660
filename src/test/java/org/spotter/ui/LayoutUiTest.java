package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Diary;
import org.spotter.guide.Question;
import org.spotter.guide.SessionKind;
import org.spotter.store.Settings;
import org.spotter.testkit.Extent;
import org.spotter.testkit.Guides;
import org.spotter.testkit.LayoutCheck;
import org.spotter.testkit.Pseudo;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.shell.Pages;
import org.spotter.visit.Answers;

/// Every page holds in every size: nothing is cut, covered, out of the middle or out of sight.
///
/// The screen of the tests is small, so the window is too, and its inside is laid out in the size that is looked at.
class LayoutUiTest extends UiTest {
    LayoutUiTest() {
        super(Pseudo.guide(), Pseudo.messages());
    }

    private static final String ENGLISH = "en";
    private static final double WINDOW = 400;

    private static final double TARGET = LayoutCheck.TARGET;

    /// Letters and pixels do not meet exactly.
    private static final double ROUNDING = 2;

    /// One size of the window's inside and of its text.
    record Size(int width, int height, int text) {
        @Override
        public String toString() {
            return width + "x" + height + " " + text + " %";
        }
    }

    /// Those of one text size together: a new one styles the whole window anew.
    private static final List<Size> SIZES = List.of(
            new Size(1024, 768, 100),
            new Size(1366, 768, 100),
            new Size(1920, 1080, 100),
            new Size(1080, 1920, 100),
            new Size(1366, 768, 200),
            new Size(1024, 768, 200),
            new Size(1080, 1920, 200));

    /// A small window with the largest text: 20 text heights wide, as WCAG 2.2, 1.4.10 asks.
    private static final Size LEAST = new Size(640, 640, 200);

    /// Where a look could differ from another: the usual window, the largest text, the narrowest page.
    private static final List<Size> LOOKED_AT =
            List.of(new Size(1366, 768, 100), new Size(1080, 1920, 100), new Size(1024, 768, 200));

    /// The quick run looks at a page after the answers of one sample in so many, in the first language.
    private static final int FIRST_SAMPLES = 2;

    /// The same in the languages after it.
    private static final int OTHER_SAMPLES = 3;

    /// Where longer words first find no room; for the languages after the first.
    private static final List<Size> NARROW =
            List.of(new Size(1024, 768, 100), new Size(1080, 1920, 100), new Size(1024, 768, 200));

    private List<Size> sizes = SIZES;
    private int language;
    private int looks;
    private final Map<String, String> found = new LinkedHashMap<>();

    /// Every language of the guide, and those made for tests.
    static List<String> languages() {
        return List.copyOf(Pseudo.guide().words().keySet());
    }

    // ---- what is looked at

    /// One page, as it is after some answers.
    private record Shown(PagesUiTest.Sample sample, String page, List<Size> sizes) {}

    /// In the quick run each page comes up in every language, in the first one after half of the answers, each time in
    /// another size; each size comes up in every language.
    @ParameterizedTest
    @MethodSource("languages")
    void every_page_holds_in_every_size(String language) {
        open(language);
        var all = new ArrayList<Shown>();
        var samples = PagesUiTest.samples().toList();
        for (var sample = 0; sample < samples.size(); sample++) {
            for (var page = 0; page < Pages.ALL.size(); page++) {
                if (Extent.takes(
                        language.equals(ENGLISH) ? FIRST_SAMPLES : OTHER_SAMPLES, sample, page, this.language)) {
                    all.add(new Shown(
                            samples.get(sample),
                            Pages.ALL.get(page).id(),
                            Extent.some(sizes, 1, sample, page, this.language)));
                }
            }
        }
        var seen = new HashSet<List<String>>();
        for (var round : rounds(sizes)) {
            for (var sample : samples) {
                var pages = all.stream()
                        .filter(shown -> shown.sample().equals(sample))
                        .filter(shown -> shown.sizes().stream().anyMatch(round::contains))
                        .map(Shown::page)
                        .toList();
                if (!pages.isEmpty()) {
                    answer(sample.answers());
                }
                for (var page : pages) {
                    go(page, "");
                    // Many a page says the same whatever the answers are.
                    if (seen.add(Stream.concat(texts().stream(), Stream.of(round.toString()))
                            .toList())) {
                        lookAt(round, sample + ", " + page, List::of);
                    }
                }
            }
        }
        told();
    }

    /// A new size styles and lays out everything anew, so what is seen in one size comes together. The full run
    /// looks at a page in all of them while it is there.
    private static List<List<Size>> rounds(List<Size> sizes) {
        return Extent.full() ? List.of(sizes) : sizes.stream().map(List::of).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_question_holds_in_every_size_and_shows_its_first_choice(String language) {
        open(language);
        var seen = new HashSet<Question>();
        for (var answers : List.of(Visits.calmAnswers(), WindowVisits.nerve())) {
            answer(answers);
            for (var question : context().visit().get().path()) {
                if (seen.add(question)) {
                    goToQuestion(question.id());
                    look(sizes, question.id(), this::hiddenAtFirst);
                }
            }
        }
        told();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_the_ends_of_a_scale_mean_stands_at_its_ends(String language) {
        open(language);
        answer(Visits.calmAnswers());
        goToQuestion("pain-now");
        look(SIZES, "pain-now", this::endsInside);
        go("diary", "");
        look(SIZES, "diary", this::endsInside);
        told();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_card_that_opens_holds_in_every_size(String language) {
        open(language);
        var turn = 0;
        for (var answers : List.of(Visits.calmAnswers(), Answers.NONE)) {
            answer(answers);
            for (var page :
                    List.of("first-minutes", "treatments", "prevention", "injuries", "plan", "result", "about")) {
                if (Extent.takes(2, turn++, this.language)) {
                    go(page, "");
                    openAll();
                    look(sizes, page + ", opened");
                }
            }
        }
        told();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_comes_up_while_working_holds_in_every_size(String language) {
        open(language);
        answer(Visits.calmAnswers());
        go("settings", "");
        fire("#delete");
        look(sizes, "settings, asked for deleting");
        context(() -> context().settings().set(context().settings().get().withSound(true)));
        go("welcome", "");
        go("settings", "");
        look(sizes, "settings, with sound");
        go("welcome", "");
        fire("#start-again");
        look(sizes, "welcome, asked for starting anew");
        go("episodes", "");
        fire(".card .quiet");
        look(sizes, "earlier pain, asked for deleting");
        go("sheet", "");
        fire("#print");
        look(sizes, "printing");
        fire("#print-go");
        look(sizes, "sheet, printed");
        context(() -> context().diary().set(diary()));
        go("diary", "");
        look(sizes, "diary of two weeks");
        answer(Answers.NONE);
        go("danger", "");
        fire("#next");
        look(sizes, "question, left open");
        context(() -> context().warn("shell.not-saved.full", folder));
        look(sizes, "a remark");
        told();
    }

    private static Diary diary() {
        var diary = Diary.EMPTY;
        for (var day = 10; day < 24; day++) {
            diary = diary.with(new CheckIn(
                    LocalDate.of(2026, 11, day), 10 - day % 10, 10, 60, true, CheckIn.Trend.values()[day % 3]));
        }
        return diary;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_timer_holds_in_every_size(String language) {
        open(language);
        answer(Visits.calmAnswers());
        sizes = Stream.concat(sizes.stream(), Stream.of(LEAST)).toList();
        var dose = guide.dose(SessionKind.COLD);
        go("timer", "");
        context(() -> context()
                .timer()
                .change(t -> t.started(dose, 20, clock.instant().minusSeconds(400))));
        look(sizes, "timer, running");
        context(() -> context().timer().change(t -> t.paused(clock.instant())));
        look(sizes, "timer, held");
        context(() -> context().timer().change(t -> t.resumed(clock.instant())
                .at(clock.instant().plusSeconds(3600))));
        look(sizes, "timer, over");
        told();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_menu_holds_in_every_size(String language) {
        open(language);
        var opened = 0;
        for (var size : Stream.concat(sizes.stream(), Stream.of(LEAST)).toList()) {
            onFx(() -> size(size));
            if (onFx(() -> node("#menu").isVisible())) {
                fire("#menu");
                lookAt(List.of(size), "menu", List::of);
                context(() -> context().navigator().go(page().equals("about") ? "settings" : "about"));
                opened++;
            }
        }
        assertThat(opened).isGreaterThan(1);
        told();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_frame_holds_in_the_least_window(String language) {
        open(language);
        answer(Visits.calmAnswers());
        for (var page : List.of("welcome", "danger")) {
            go(page, "");
            lookAt(List.of(LEAST), page, List::of);
        }
        told();
    }

    /// The light look is that of the other tests. A look changes colours and edges and no word, so the quick run sees
    /// half of the pages in each look, each in one language.
    static Stream<Arguments> looks() {
        return Guides.shipped().words().keySet().stream()
                .flatMap(language -> Stream.of(Settings.Theme.DARK, Settings.Theme.CONTRAST)
                        .map(theme -> Arguments.of(theme, language)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_page_holds_in_every_look(Settings.Theme theme, String language) {
        open(language);
        answer(Visits.calmAnswers());
        set(usual().withTheme(theme).withLanguage(language));
        for (var page = 0; page < Pages.ALL.size(); page++) {
            if (Extent.takes(4, page, this.language)) {
                go(Pages.ALL.get(page).id(), "");
                look(LOOKED_AT, theme + ", " + Pages.ALL.get(page).id());
            }
        }
        for (var question : List.of("danger-pelvis", "where", "pain-now")) {
            goToQuestion(question);
            look(LOOKED_AT, theme + ", " + question);
        }
        told();
    }

    /// The list stands in a window of its own, which the screen of the tests has room for.
    @ParameterizedTest
    @MethodSource("languages")
    void the_list_of_languages_holds_with_large_text(String language) {
        open(Answers.NONE, usual().withLanguage(language).withTextSize(Settings.MAX_TEXT), WIDTH, HEIGHT);
        click("language");
        await("the list", () -> Window.getWindows().size() > 1);
        var list = onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(root -> root.lookup(".popover-list") != null)
                .findFirst()
                .orElseThrow());
        assertThat(onFx(() -> LayoutCheck.of((Parent) list.lookup(".popover-list"))))
                .isEmpty();
        var place = onFx(() -> list.localToScreen(list.lookup(".popover-list").getBoundsInParent()));
        assertThat(place.getMinX()).isNotNegative();
        assertThat(place.getMaxX())
                .isLessThanOrEqualTo(Screen.getPrimary().getBounds().getMaxX());
    }

    // ---- how

    private void open(String language) {
        sizes = language.equals(ENGLISH) ? SIZES : NARROW;
        this.language = languages().indexOf(language);
        open(Answers.NONE, usual().withLanguage(language), WINDOW, WINDOW);
    }

    private void context(Runnable change) {
        onFx(() -> {
            change.run();
            return true;
        });
        settle();
    }

    private void answer(Answers answers) {
        context(() -> context().answer(answers));
    }

    private void set(Settings settings) {
        context(() -> context().settings().set(settings));
    }

    private void fire(String selector) {
        var node = node(selector);
        context(() -> ((Button) node).fire());
    }

    private void openAll() {
        context(() -> nodes(node(".page-scroll"))
                .filter(node -> node.getStyleClass().contains("disclosure-title"))
                .forEach(node -> ((ToggleButton) node).setSelected(true)));
    }

    private void look(List<Size> sizes, String place) {
        look(sizes, place, List::of);
    }

    /// Looks in every size; in the quick run in one of them, in another at the next place.
    private void look(List<Size> sizes, String place, Supplier<List<String>> more) {
        lookAt(Extent.some(sizes, 1, looks++, language), place, more);
    }

    /// Notes what does not hold, each with the first place and size where it is.
    private void lookAt(List<Size> sizes, String place, Supplier<List<String>> more) {
        onFx(() -> {
            for (var size : sizes) {
                size(size);
                var where = context().words().language() + ", " + size + ": " + place;
                LayoutCheck.of(scene().getRoot()).forEach(finding -> found.putIfAbsent(finding.toString(), where));
                more.get().forEach(finding -> found.putIfAbsent(finding + " of " + place, where));
            }
            return true;
        });
    }

    private void told() {
        assertThat(found).as(Extent.seed()).isEmpty();
    }

    /// What of a question, its title and its first choice, does not show at once.
    private List<String> hiddenAtFirst() {
        var pane = (ScrollPane) scene().lookup(".page-scroll");
        var seen = pane.localToScene(pane.getBoundsInLocal()).getMaxY();
        var first = Stream.of(".body-map", ".number", ".choice")
                .map(pane::lookup)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Stream.of(pane.lookup(".title"), first)
                .filter(node ->
                        node.localToScene(0, Math.min(node.getLayoutBounds().getHeight() / 2, TARGET))
                                        .getY()
                                > seen)
                .map(node -> String.join(".", node.getStyleClass()))
                .toList();
    }

    /// The words of a scale's ends that do not reach as far as its numbers.
    private List<String> endsInside() {
        return scene().lookup(".page-scroll").lookupAll(".pain-scale").stream()
                .filter(scale -> {
                    var numbers = inScene(scale.lookup(".numbers"));
                    var ends = scale.lookupAll(".small .text").stream()
                            .map(Text.class::cast)
                            .map(LayoutUiTest::lines)
                            .toList();
                    var from = ends.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
                    var to = ends.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
                    return from - numbers.getMinX() > ROUNDING || numbers.getMaxX() - to > ROUNDING;
                })
                .map(scale -> "ends of " + scale.getId())
                .toList();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Where the letters stand; a text that wraps is wider.
    private static Bounds lines(Text text) {
        var lines = text.getLayoutInfo().getTextLines(false).stream()
                .map(line -> line.bounds())
                .toList();
        var from = lines.stream().mapToDouble(Rectangle2D::getMinX).min().orElseThrow();
        var to = lines.stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
        return text.localToScene(
                new BoundingBox(from, 0, to - from, text.getLayoutBounds().getHeight()));
    }

    private boolean size(Size size) {
        var settings = context().settings();
        if (settings.get().textSize() != size.text) {
            settings.set(settings.get().withTextSize(size.text));
        }
        var root = (Region) scene().getRoot();
        root.resize(size.width, size.height);
        // The header finds out in the first round what it has room for.
        for (var round = 0; round < 2; round++) {
            root.applyCss();
            root.layout();
        }
        return true;
    }
}
