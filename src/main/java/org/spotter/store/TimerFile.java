package org.spotter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.spotter.guide.SessionKind;
import org.spotter.guide.json.JsonValue;
import org.spotter.timer.Moment;
import org.spotter.timer.Session;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;

/// The timer file: a session that runs goes on over a restart, because its end is an instant.
public final class TimerFile {
    /// No session of any guide is longer.
    private static final int LONGEST_MILLIS = 60 * 60 * 1000;

    private static final int MOST_CHECKS = 60;

    private TimerFile() {}

    private enum Doing {
        READY,
        RUNNING,
        PAUSED,
        FINISHED
    }

    /// Reads the timer.
    ///
    /// @param file the file
    /// @return the timer, or all problems
    public static Read<Timer> read(Path file) {
        return JsonStore.read(file, top -> timer(top, () -> written(file)));
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException _) {
            return Instant.EPOCH;
        }
    }

    // ---- writing

    /// Writes the timer.
    ///
    /// @param file  the file
    /// @param timer the timer
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Timer timer) throws IOException {
        var top = new JsonObject();
        top.addProperty("spotter", JsonStore.FORMAT);
        switch (timer.state()) {
            case State.Ready _ -> top.addProperty("doing", Doing.READY.name());
            case State.Running running -> {
                session(top, Doing.RUNNING, running.session());
                top.addProperty("ends", running.ends().toString());
            }
            case State.Paused paused -> {
                session(top, Doing.PAUSED, paused.session());
                top.addProperty("leftMillis", paused.left().toMillis());
                top.addProperty("since", paused.since().toString());
                top.addProperty("why", paused.why().name());
            }
            case State.Finished finished -> {
                top.addProperty("doing", Doing.FINISHED.name());
                top.addProperty("kind", finished.kind().name());
                top.addProperty("ended", finished.ended().toString());
                top.addProperty("how", finished.how().name());
            }
        }
        top.add("done", done(timer));
        top.add("asked", asked(timer));
        timer.seen().ifPresent(seen -> top.add("seen", seen(seen)));
        JsonStore.write(file, top);
    }

    private static void session(JsonObject top, Doing doing, Session session) {
        top.addProperty("doing", doing.name());
        top.addProperty("kind", session.kind().name());
        top.addProperty("began", session.began().toString());
        top.addProperty("lengthMillis", session.length().toMillis());
        top.addProperty("ceilingMillis", session.limits().ceiling().toMillis());
        top.addProperty("checkMillis", session.limits().every().toMillis());
        top.addProperty("graceMillis", session.limits().grace().toMillis());
        top.addProperty("looked", session.looked());
        top.addProperty("unwatchedMillis", session.unwatched().toMillis());
    }

    private static JsonArray done(Timer timer) {
        var done = new JsonArray();
        for (var past : timer.done()) {
            var entry = new JsonObject();
            entry.addProperty("kind", past.kind().name());
            entry.addProperty("began", past.began().toString());
            entry.addProperty("ended", past.ended().toString());
            done.add(entry);
        }
        return done;
    }

    private static JsonArray asked(Timer timer) {
        var asked = new JsonArray();
        for (var past : timer.asked()) {
            var entry = new JsonObject();
            entry.addProperty("kind", past.kind().name());
            entry.addProperty("at", past.at().toString());
            var gates = new JsonArray();
            past.gates().stream().sorted().forEach(gates::add);
            entry.add("gates", gates);
            entry.addProperty("agreed", past.agreed());
            asked.add(entry);
        }
        return asked;
    }

    /// A count that ends with the program says nothing to the next one.
    private static JsonObject seen(Moment seen) {
        var entry = new JsonObject();
        var up = seen.up().filter(clock -> !clock.count().isEmpty());
        // Both clocks at a whole second of the one that nobody sets.
        var part = up.map(clock -> clock.since().toNanosPart()).orElse(0);
        entry.addProperty("wall", seen.wall().minusNanos(part).toString());
        up.ifPresent(clock -> {
            entry.addProperty("upSeconds", clock.since().toSeconds());
            entry.addProperty("sleeping", clock.sleeping());
            entry.addProperty("count", clock.count());
        });
        return entry;
    }

    // ---- reading

    private static Timer timer(JsonValue top, Supplier<Instant> written) {
        State state =
                switch (top.constant("doing", Doing.class)) {
                    case READY -> new State.Ready();
                    case RUNNING -> running(top);
                    case PAUSED -> paused(top, written);
                    case FINISHED ->
                        new State.Finished(
                                kind(top),
                                top.instant("ended"),
                                top.optionalConstant("how", Timer.Ending.class).orElse(Timer.Ending.TIME));
                };
        var done = new ArrayList<Timer.Done>();
        for (var entry : top.optionalList("done")) {
            if (entry.isObject()) {
                var ended = entry.instant("ended");
                // Older files tell only when a session ended.
                var began = entry.has("began") ? entry.instant("began") : ended;
                done.add(new Timer.Done(kind(entry), began, ended));
                entry.noOtherKeys();
            }
        }
        return new Timer(state, done, asked(top), top.optional("seen").map(TimerFile::seen));
    }

    private static State running(JsonValue top) {
        var length = length(top);
        var ends = top.instant("ends");
        return new State.Running(session(top, length, ends.minus(length)), ends);
    }

    private static State paused(JsonValue top, Supplier<Instant> written) {
        var length = length(top);
        var said = top.has("leftMillis") ? millis(top, "leftMillis") : seconds(top, "leftSeconds");
        // A session can't have more left than its length, whatever the file says.
        var left = said.compareTo(length) > 0 ? length : said;
        var since = top.has("since") ? top.instant("since") : written.get();
        return new State.Paused(
                session(top, length, since.minus(length).plus(left)),
                left,
                since,
                top.optionalConstant("why", Timer.Why.class).orElse(Timer.Why.HAND));
    }

    /// The first files told neither when a session began nor its limits: it keeps to its length then.
    private static Session session(JsonValue top, Duration length, Instant began) {
        var most = (int) length.toMillis();
        var ceiling = Duration.ofMillis(top.optionalNumber("ceilingMillis", most, LONGEST_MILLIS, most));
        var room = (int) Math.max(0, ceiling.minus(length).toMillis());
        return new Session(
                kind(top),
                top.has("began") ? top.instant("began") : began,
                length,
                new Session.Limits(
                        ceiling,
                        Duration.ofMillis(top.optionalNumber("checkMillis", 0, LONGEST_MILLIS, 0)),
                        Duration.ofMillis(top.optionalNumber("graceMillis", 0, LONGEST_MILLIS, 0))),
                top.optionalNumber("looked", 0, MOST_CHECKS, 0),
                Duration.ofMillis(top.optionalNumber("unwatchedMillis", 0, room, 0)));
    }

    private static List<Timer.Asked> asked(JsonValue top) {
        var asked = new ArrayList<Timer.Asked>();
        for (var entry : top.optionalList("asked")) {
            if (entry.isObject()) {
                asked.add(new Timer.Asked(
                        kind(entry), entry.instant("at"), new HashSet<>(entry.texts("gates")), entry.flag("agreed")));
                entry.noOtherKeys();
            }
        }
        return asked;
    }

    private static Moment seen(JsonValue value) {
        var up = value.has("count")
                ? Optional.of(new Moment.Up(
                        Duration.ofSeconds(value.number("upSeconds", 0, Integer.MAX_VALUE)),
                        value.flag("sleeping"),
                        value.text("count")))
                : Optional.<Moment.Up>empty();
        var seen = new Moment(value.instant("wall"), up);
        value.noOtherKeys();
        return seen;
    }

    private static SessionKind kind(JsonValue value) {
        return value.constant("kind", SessionKind.class);
    }

    private static Duration length(JsonValue top) {
        return top.has("lengthMillis") ? millis(top, "lengthMillis") : seconds(top, "lengthSeconds");
    }

    private static Duration millis(JsonValue value, String key) {
        return Duration.ofMillis(value.number(key, 0, LONGEST_MILLIS));
    }

    private static Duration seconds(JsonValue value, String key) {
        return Duration.ofSeconds(value.number(key, 0, LONGEST_MILLIS / 1000));
    }
}
