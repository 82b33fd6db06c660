package org.spotter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.spotter.guide.SessionKind;
import org.spotter.guide.json.JsonValue;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;

/// The timer file: a session that runs goes on over a restart, because its end is an instant.
public final class TimerFile {
    private static final int DAY_SECONDS = 24 * 60 * 60;

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
        return JsonStore.read(file, TimerFile::timer);
    }

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
                session(top, Doing.RUNNING, running.kind());
                top.addProperty("lengthSeconds", running.length().toSeconds());
                top.addProperty("ends", running.ends().toString());
            }
            case State.Paused paused -> {
                session(top, Doing.PAUSED, paused.kind());
                top.addProperty("lengthSeconds", paused.length().toSeconds());
                top.addProperty("leftSeconds", paused.left().toSeconds());
            }
            case State.Finished finished -> {
                session(top, Doing.FINISHED, finished.kind());
                top.addProperty("ended", finished.ended().toString());
            }
        }
        var done = new JsonArray();
        for (var past : timer.done()) {
            var entry = new JsonObject();
            entry.addProperty("kind", past.kind().name());
            entry.addProperty("began", past.began().toString());
            entry.addProperty("ended", past.ended().toString());
            done.add(entry);
        }
        top.add("done", done);
        JsonStore.write(file, top);
    }

    private static void session(JsonObject top, Doing doing, SessionKind kind) {
        top.addProperty("doing", doing.name());
        top.addProperty("kind", kind.name());
    }

    private static Timer timer(JsonValue top) {
        State state =
                switch (top.constant("doing", Doing.class)) {
                    case READY -> new State.Ready();
                    case RUNNING -> new State.Running(kind(top), seconds(top, "lengthSeconds"), top.instant("ends"));
                    case PAUSED ->
                        new State.Paused(kind(top), seconds(top, "lengthSeconds"), seconds(top, "leftSeconds"));
                    case FINISHED -> new State.Finished(kind(top), top.instant("ended"));
                };
        var done = new ArrayList<Timer.Done>();
        for (var entry : top.optionalList("done")) {
            if (entry.isObject()) {
                done.add(new Timer.Done(kind(entry), entry.instant("began"), entry.instant("ended")));
                entry.noOtherKeys();
            }
        }
        return new Timer(capped(state), done);
    }

    /// A session can't have more left than its length, whatever the file says.
    private static State capped(State state) {
        return state instanceof State.Paused paused && paused.left().compareTo(paused.length()) > 0
                ? new State.Paused(paused.kind(), paused.length(), paused.length())
                : state;
    }

    private static SessionKind kind(JsonValue value) {
        return value.constant("kind", SessionKind.class);
    }

    private static Duration seconds(JsonValue value, String key) {
        return Duration.ofSeconds(value.number(key, 0, DAY_SECONDS));
    }
}
