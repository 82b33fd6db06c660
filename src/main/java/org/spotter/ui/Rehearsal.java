package org.spotter.ui;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.sheet.Edition;
import org.spotter.store.Settings.Theme;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.support.AppContext;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// What a window does by itself, with nobody before it, and then ends: for the start-up cache, which holds what a
/// rehearsal has loaded, and to measure how long a start takes. Asked for by the environment, never by a person.
public enum Rehearsal {
    /// Tells on standard output that the first screen is drawn, and ends.
    FIRST_SCREEN,
    /// Goes to each page, by day and by night, in each language, and makes a sheet. Tells of each page how many
    /// milliseconds the window's thread was busy with it.
    EVERY_PAGE;

    /// Names a rehearsal, e.g. `every-page`.
    public static final String VARIABLE = "SPOTTER_REHEARSAL";

    /// Told when all is done.
    private static final String DRAWN = "drawn";

    /// A page is drawn in the frame after the one in which it is built.
    private static final int FRAMES = 3;

    private static final float SCREEN_DPI = 96;
    private static final int SOME_PAIN = 4;
    private static final double MILLION = 1e6;

    /// {@return the rehearsal asked for}
    ///
    /// @param named what the environment says
    public static Optional<Rehearsal> named(@Nullable String named) {
        return Arrays.stream(values())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(named))
                .findFirst();
    }

    /// Does it in a window that is open.
    ///
    /// @param context the window's context
    /// @param root    the inside of the window
    /// @param exit    ends the program
    void start(AppContext context, Parent root, IntConsumer exit) {
        var steps = new ArrayDeque<Runnable>();
        if (this == EVERY_PAGE) {
            steps.add(() -> context.answer(sample(context)));
            context.guide().words().keySet().forEach(language -> {
                for (var theme : Theme.values()) {
                    steps.add(() -> context.settings()
                            .set(context.settings().get().withLanguage(language).withTheme(theme)));
                }
                Pages.ALL.forEach(page -> steps.add(() -> visit(context, page.id(), root)));
                steps.add(() -> sheet(context));
            });
        }
        new Steps(steps, exit).start();
    }

    private static void visit(AppContext context, String page, Parent root) {
        var start = System.nanoTime();
        context.navigator().go(page);
        root.applyCss();
        root.layout();
        System.out.printf(Locale.ROOT, "page %s %.2f%n", page, (System.nanoTime() - start) / MILLION);
    }

    private static void sheet(AppContext context) {
        var sheets = context.services().sheets();
        var order = context.sheet(Edition.FULL, context.siteLanguage());
        sheets.draw(sheets.pdf(order), 0, SCREEN_DPI);
    }

    /// A visit without danger signs.
    private static Answers sample(AppContext context) {
        var visit = Visit.of(context.guide(), Answers.NONE);
        for (var open = visit.firstOpen(); open.isPresent(); open = visit.firstOpen()) {
            visit = visit.with(answered(visit.answers(), open.get()));
        }
        return visit.answers();
    }

    private static Answers answered(Answers answers, Question question) {
        if (question.kind() == Question.Kind.SCALE) {
            return answers.with(question.id(), SOME_PAIN);
        }
        var calm = question.choices().stream()
                .filter(choice -> choice.urgency().isEmpty())
                .toList();
        return calm.stream()
                .filter(Choice::exclusive)
                .findFirst()
                .or(() -> calm.stream().findFirst())
                .map(choice -> answers.with(question.id(), Set.of(choice.id())))
                .orElseThrow();
    }

    /// One step after another, each drawn before the next.
    private static final class Steps extends AnimationTimer {
        private final Queue<Runnable> steps;
        private final IntConsumer exit;
        private int frames;

        Steps(Queue<Runnable> steps, IntConsumer exit) {
            this.steps = steps;
            this.exit = exit;
        }

        @Override
        public void handle(long now) {
            frames++;
            if (frames < FRAMES) {
                return;
            }
            frames = 0;
            var next = steps.poll();
            if (next == null) {
                stop();
                System.out.println(DRAWN);
                exit.accept(0);
            } else {
                next.run();
            }
        }
    }
}
