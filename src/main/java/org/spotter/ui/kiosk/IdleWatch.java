package org.spotter.ui.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.spotter.kiosk.Idle;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Later;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.PageText;
import org.spotter.ui.widget.Texts;

/// Finds out that a person has left, and asks before the visit ends.
final class IdleWatch {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final Set<EventType<? extends InputEvent>> STILL = Set.of(
            MouseEvent.MOUSE_ENTERED,
            MouseEvent.MOUSE_ENTERED_TARGET,
            MouseEvent.MOUSE_EXITED,
            MouseEvent.MOUSE_EXITED_TARGET);

    private final AppContext context;
    private final Scene scene;
    private final Runnable ended;
    private final Later quiet;
    private final Later counting;
    private Idle idle;
    private Optional<Overlay> question = Optional.empty();
    private Label seconds = new Label();
    private Instant ends = Instant.MIN;
    private Instant counted = Instant.EPOCH;
    private boolean over;

    /// Watches a visit.
    ///
    /// @param context the visit's context
    /// @param scene   its scene; everything that is done in it counts
    /// @param idle    when a visit counts as left
    /// @param ended   is told when nobody is there any more, or another person has come
    IdleWatch(AppContext context, Scene scene, Idle idle, Runnable ended) {
        this.context = context;
        this.scene = scene;
        this.idle = idle;
        this.ended = ended;
        quiet = context.services().background().later(this::silent);
        counting = context.services().background().later(this::count);
        scene.addEventFilter(InputEvent.ANY, event -> {
            // These come of themselves too, when something moves under a hand that rests.
            if (!STILL.contains(event.getEventType())) {
                touched();
            }
        });
        context.settings().subscribe(_ -> active());
        context.navigator().current().subscribe(_ -> active());
        context.timer().timer().subscribe(_ -> active());
    }

    /// Watches no longer.
    void stop() {
        over = true;
        quiet.cancel();
        counting.cancel();
    }

    /// A hand that moves says so many times a second; the words of the page are not counted each time.
    private void touched() {
        var sinceCounted = Duration.between(counted, context.now());
        if (sinceCounted.isNegative() || sinceCounted.compareTo(SECOND) >= 0) {
            active();
        }
    }

    /// Something was done. The question, once asked, wants an answer of its own.
    private void active() {
        if (!over && question.isEmpty()) {
            counted = context.now();
            quiet.after(idle.quiet(words()));
        }
    }

    private int words() {
        var page = scene.getRoot().lookup(".page-scroll");
        return page == null
                ? 0
                : PageText.of(page, context.messages()).stream()
                        .mapToInt(text -> text.split("\\s+").length)
                        .sum();
    }

    private void silent() {
        // Who lies on a cold pack does not tap.
        if (context.timer().timer().get().state() instanceof State.Running) {
            active();
        } else {
            ask();
        }
    }

    private void ask() {
        ends = context.now().plus(idle.warning());
        seconds = Texts.lead("");
        var here = Buttons.primary(context.message("kiosk.idle.here"), Icons.YES, this::goOn);
        here.setId("still-here");
        var other = Buttons.secondary(context.message("kiosk.idle.next"), Icons.YOU, this::end);
        other.setId("next-person");
        var ways = idle.extendable() ? List.of(here, other) : List.of(other);
        question = Optional.of(Overlay.ask(
                (Pane) scene.getRoot(),
                "idle-question",
                List.of(Texts.title(context.message("kiosk.idle.title")), seconds),
                ways));
        count();
    }

    private void goOn() {
        idle = idle.extended();
        counting.cancel();
        question.ifPresent(Overlay::close);
        question = Optional.empty();
        active();
    }

    private void end() {
        stop();
        ended.run();
    }

    /// By instants, so that a stalled screen gives nobody less than the warning.
    private void count() {
        var rest = Duration.between(context.now(), ends);
        if (!rest.isPositive()) {
            end();
            return;
        }
        seconds.setText(
                context.message("kiosk.idle.seconds", rest.plusMillis(999).toSeconds()));
        counting.after(SECOND);
    }
}
