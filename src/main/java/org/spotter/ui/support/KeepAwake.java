package org.spotter.ui.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps the screen on and the machine awake for a while, with a program of the system that ends when this one does,
/// however that happens. Where there is none, nothing happens.
public final class KeepAwake {
    private static final String NAME = "Spotter";

    /// The process that the helper watches: it ends with it.
    private static final String PROCESS = "SPOTTER_PROCESS";

    /// For screen savers that only forget how long nobody did anything.
    private static final String AGAIN = "while kill -0 \"$1\"; do \"$0\" reset; sleep 30; done";

    private final List<List<String>> commands;
    private final Map<String, String> environment;
    private int next;
    private boolean wanted;
    private @Nullable Process running;

    /// Keeps awake with the first of some commands that works.
    ///
    /// @param commands each runs until it is ended, the best first
    /// @param process  the process that they watch
    KeepAwake(List<List<String>> commands, long process) {
        this.commands = List.copyOf(commands);
        this.environment = Map.of(PROCESS, Long.toString(process));
    }

    /// {@return what keeps this machine awake}
    public static KeepAwake ofThisMachine() {
        var self = ProcessHandle.current().pid();
        return new KeepAwake(commands(Programs.ofThisMachine(), self), self);
    }

    /// {@return nothing that keeps awake}
    public static KeepAwake none() {
        return new KeepAwake(List.of(), 0);
    }

    /// Begins to keep awake, or ends it. To ask again for what is so already changes nothing.
    ///
    /// @param on whether to keep awake
    public synchronized void keep(boolean on) {
        if (wanted == on) {
            return;
        }
        wanted = on;
        if (on) {
            start();
        } else {
            end();
        }
    }

    private synchronized void start() {
        while (wanted && next < commands.size()) {
            try {
                var builder = Programs.quiet(commands.get(next));
                builder.environment().putAll(environment);
                var started = builder.start();
                running = started;
                var _ = started.onExit().thenAccept(this::ended);
                return;
            } catch (IOException _) {
                next++;
            }
        }
    }

    /// A helper that ends of itself does not work here: the next one is tried, and this one never again.
    private synchronized void ended(Process past) {
        if (running == past) {
            running = null;
            next++;
            start();
        }
    }

    private void end() {
        var past = running;
        running = null;
        if (past != null) {
            past.descendants().forEach(ProcessHandle::destroy);
            past.destroy();
        }
    }

    /// {@return the commands of a machine, the best first}
    ///
    /// @param programs its programs
    /// @param process  the process that they watch
    static List<List<String>> commands(Programs programs, long process) {
        var self = Long.toString(process);
        var found = new ArrayList<List<String>>();
        switch (programs.family()) {
            case WINDOWS ->
                programs.find("powershell.exe")
                        .map(program -> Programs.powerShell(program, "/notice/awake.ps1"))
                        .ifPresent(found::add);
            case MAC ->
                programs.find("caffeinate")
                        .map(program -> List.of(program, "-d", "-i", "-w", self))
                        .ifPresent(found::add);
            case LINUX -> {
                programs.find("tail").ifPresent(tail -> {
                    var wait = List.of(tail, "--pid=" + self, "-f", "/dev/null");
                    programs.find("gnome-session-inhibit")
                            .map(program -> with(wait, program, "--app-id", NAME, "--inhibit", "idle"))
                            .ifPresent(found::add);
                    programs.find("systemd-inhibit")
                            .map(program -> with(wait, program, "--what=idle:sleep", "--who=" + NAME, "--why=" + NAME))
                            .ifPresent(found::add);
                });
                programs.find("xdg-screensaver").ifPresent(program -> programs.find("sh")
                        .ifPresent(shell -> found.add(List.of(shell, "-c", AGAIN, program, self))));
            }
        }
        return found;
    }

    private static List<String> with(List<String> wait, String... inhibitor) {
        var command = new ArrayList<>(List.of(inhibitor));
        command.addAll(wait);
        return command;
    }
}
