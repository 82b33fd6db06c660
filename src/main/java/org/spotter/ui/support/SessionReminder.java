package org.spotter.ui.support;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.spotter.plan.CarePlan.Session;
import org.spotter.text.Messages;
import org.spotter.timer.Timer.State;

/// Reminds of the day's next ice or heat session when its time comes. It never reminds late: a time that went by while
/// the machine slept is passed over.
public final class SessionReminder {
    /// It looks at the clock this often, so that a machine that slept is found out soon.
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final AppContext context;
    private final Later later = new Later(this::look);
    private Optional<LocalDateTime> told = Optional.empty();
    private boolean over;

    private SessionReminder(AppContext context) {
        this.context = context;
    }

    /// Starts to remind, until the window's context ends.
    ///
    /// @param context the window's context
    public static void start(AppContext context) {
        var reminder = new SessionReminder(context);
        context.whenOver(reminder::end);
        context.timer().timer().subscribe((_, _) -> reminder.look());
        context.visit().subscribe((_, _) -> reminder.look());
        context.settings().subscribe((_, _) -> reminder.look());
        reminder.look();
    }

    /// What waits holds the window's context, and with it the whole window.
    private void end() {
        over = true;
        later.cancel();
    }

    private void look() {
        later.cancel();
        if (over) {
            return;
        }
        var now = context.localNow();
        var sessions = sessions().stream()
                .filter(session -> session.start().isAfter(now.minus(LOOK)))
                .filter(session -> told.filter(session.start()::equals).isEmpty())
                .toList();
        for (var session : sessions) {
            var wait = Duration.between(now, session.start());
            if (wait.isPositive()) {
                later.after(wait.compareTo(LOOK) < 0 ? wait : LOOK);
                return;
            }
            told = Optional.of(session.start());
            tell("plan.remind." + Messages.key(session.kind()), session.minutes());
        }
    }

    /// In the window, and by a notice of the system for who is at another program.
    private void tell(String key, int minutes) {
        context.tell(key, minutes);
        context.services().notices().show(context.message("app.name"), context.message(key, minutes));
    }

    /// The sessions to remind of; none while one runs, or while there is no plan.
    private List<Session> sessions() {
        var open = context.settings().get().remind()
                && context.timer().timer().get().state() instanceof State.Ready
                && context.visit().get().complete()
                && !context.outOfDate();
        return open ? context.plan().sessions() : List.of();
    }
}
