package org.spotter.ui.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.stage.Window;

/// Notices of the system, for who does not have the window before them. Where the system has none, nothing happens: the
/// window says the same.
///
/// All methods belong to the window's thread; the program is waited for off it.
public final class SystemNotice {
    private static final String NAME = "Spotter";

    /// No program takes longer to hand a notice over.
    private static final long PATIENCE_SECONDS = 10;

    private final Background background;
    private final List<Way> ways;
    private final BooleanSupplier watched;

    /// One program that can show notices.
    ///
    /// @param command     the program and its arguments for a notice
    /// @param environment what it finds in its environment for a notice
    record Way(Function<Note, List<String>> command, Function<Note, Map<String, String>> environment) {
        static Way of(Function<Note, List<String>> command) {
            return new Way(command, _ -> Map.of());
        }
    }

    /// One notice.
    ///
    /// @param title the title
    /// @param text  the words under it
    record Note(String title, String text) {}

    /// Shows notices in the first of some ways that works.
    ///
    /// @param background runs what takes time
    /// @param ways       the ways, the best first
    /// @param watched    whether a window of ours has the keyboard, asked each time
    SystemNotice(Background background, List<Way> ways, BooleanSupplier watched) {
        this.background = background;
        this.ways = List.copyOf(ways);
        this.watched = watched;
    }

    /// {@return the notices of this machine}
    ///
    /// @param background runs what takes time
    public static SystemNotice ofThisMachine(Background background) {
        return new SystemNotice(background, ways(Programs.ofThisMachine()), () -> Window.getWindows().stream()
                .anyMatch(Window::isFocused));
    }

    /// {@return no notices at all}
    ///
    /// @param background runs nothing
    public static SystemNotice none(Background background) {
        return new SystemNotice(background, List.of(), () -> true);
    }

    /// Shows a notice, unless the person is at the window.
    ///
    /// @param title the title, plain text
    /// @param text  the words under it, plain text
    public void show(String title, String text) {
        if (ways.isEmpty() || watched.getAsBoolean()) {
            return;
        }
        var note = new Note(title, text);
        background.run(() -> shown(note), _ -> {});
    }

    private boolean shown(Note note) throws InterruptedException {
        for (var way : ways) {
            if (worked(way, note)) {
                return true;
            }
        }
        return false;
    }

    private static boolean worked(Way way, Note note) throws InterruptedException {
        try {
            var builder = Programs.quiet(way.command().apply(note));
            builder.environment().putAll(way.environment().apply(note));
            var started = builder.start();
            if (started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return started.exitValue() == 0;
            }
            started.destroyForcibly();
            // It may well have been shown.
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// {@return the ways of a machine, the best first}
    ///
    /// @param programs its programs
    static List<Way> ways(Programs programs) {
        var found = new ArrayList<Way>();
        switch (programs.family()) {
            case WINDOWS ->
                programs.find("powershell.exe").map(SystemNotice::toast).ifPresent(found::add);
            case MAC -> programs.find("osascript").map(SystemNotice::script).ifPresent(found::add);
            case LINUX -> {
                programs.find("notify-send").map(SystemNotice::notify).ifPresent(found::add);
                programs.find("gdbus").map(SystemNotice::bus).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Way toast(String program) {
        var command = Programs.powerShell(program, "/notice/windows.ps1");
        return new Way(_ -> command, note -> Map.of("SPOTTER_TITLE", note.title(), "SPOTTER_TEXT", note.text()));
    }

    private static Way script(String program) {
        return Way.of(note -> List.of(
                program,
                "-e",
                "on run texts",
                "-e",
                "display notification (item 2 of texts) with title (item 1 of texts)",
                "-e",
                "end run",
                note.title(),
                note.text()));
    }

    /// The timer has sounds of its own, which the person may have turned off.
    private static Way notify(String program) {
        return Way.of(note -> List.of(
                program,
                "--app-name=" + NAME,
                "--hint=boolean:suppress-sound:true",
                "--",
                note.title(),
                escaped(note.text())));
    }

    private static Way bus(String program) {
        return Way.of(note -> List.of(
                program,
                "call",
                "--session",
                "--dest=org.freedesktop.Notifications",
                "--object-path=/org/freedesktop/Notifications",
                "--method=org.freedesktop.Notifications.Notify",
                quoted(NAME),
                "uint32 0",
                quoted(""),
                quoted(note.title()),
                quoted(escaped(note.text())),
                "@as []",
                "{'suppress-sound': <true>}",
                "int32 -1"));
    }

    /// The body of a notice may hold marks; ours is plain text.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// A text as the bus tool reads it.
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
