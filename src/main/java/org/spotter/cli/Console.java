package org.spotter.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.AppFolders;
import org.spotter.text.MessageFiles;

/// What a command has around it.
///
/// @param out      for results
/// @param err      for mistakes, one line each
/// @param clock    the time
/// @param zone     the time zone
/// @param locale   the language, and the region that chooses number and paper
/// @param folders  where the person's files are
/// @param sheets   makes sheets
/// @param printing prints them
/// @param texts    the program's own texts
/// @param policy   where the system keeps the policy file
/// @param secrets  asks for the staff PIN
public record Console(
        PrintStream out,
        PrintStream err,
        InstantSource clock,
        ZoneId zone,
        Locale locale,
        AppFolders folders,
        SheetDesk sheets,
        PrintDesk printing,
        MessageFiles texts,
        Path policy,
        Secrets secrets) {
    /// Asks for something that must not be seen on the screen.
    @FunctionalInterface
    public interface Secrets {
        /// Asks once.
        ///
        /// @param prompt what is asked for
        /// @return what was typed; empty when nothing can be typed here
        Optional<String> ask(String prompt);
    }

    /// {@return the local date and time}
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }
}
