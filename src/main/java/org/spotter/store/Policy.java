package org.spotter.store;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a site sets for a machine that it looks after. It wins over the person's settings, and the program never writes
/// it.
///
/// @param kiosk     whether the program starts as a kiosk
/// @param site      the place
/// @param languages the languages offered, the usual one first; none for all that the guide has
/// @param region    a region id of the guide; empty for that of the machine
/// @param idle      when a visit counts as left
/// @param pin       the staff PIN, hashed; without one the staff page stays shut
/// @param printing  printing
/// @param hours     when the place is open; a day that is missing is open all day, an empty span is closed
/// @param screen    the display
/// @param words     what the first screen says of the place, by language
public record Policy(
        boolean kiosk,
        Site site,
        List<String> languages,
        Optional<String> region,
        Idle idle,
        Optional<String> pin,
        Printing printing,
        Map<DayOfWeek, Optional<Span>> hours,
        Display screen,
        Map<String, String> words) {
    /// What holds where no policy file is.
    public static final Policy NONE = new Policy(
            false,
            new Site("", "", Optional.empty(), Optional.empty()),
            List.of(),
            Optional.empty(),
            Idle.USUAL,
            Optional.empty(),
            Printing.USUAL,
            Map.of(),
            Display.USUAL,
            Map.of());

    public Policy {
        languages = List.copyOf(languages);
        hours = Map.copyOf(hours);
        words = Map.copyOf(words);
    }

    /// The place.
    ///
    /// @param name    its name; "" for none
    /// @param address its address, for whoever calls the ambulance; "" for none
    /// @param helpers the language of those who help there
    /// @param logo    the picture of its logo, a PNG file beside the policy file
    public record Site(String name, String address, Optional<String> helpers, Optional<Path> logo) {}

    /// When a visit counts as left.
    ///
    /// @param seconds    without a touch on a page of few words, 20 to 600; longer pages get longer
    /// @param warning    how long the question "Are you still here?" stands, in seconds, 20 to 120
    /// @param extensions how often it may be answered in one visit, 10 to 100
    public record Idle(int seconds, int warning, int extensions) {
        /// What holds until a site says otherwise.
        public static final Idle USUAL = new Idle(60, 30, 10);
    }

    /// Printing.
    ///
    /// @param printer        the name of the printer; empty for the usual one
    /// @param copies         the most copies of one sheet, 1 to 5
    /// @param printsPerVisit the most sheets of one visit, 1 to 20
    /// @param editions       the names of the editions offered; none for all
    public record Printing(Optional<String> printer, int copies, int printsPerVisit, List<String> editions) {
        /// What holds until a site says otherwise.
        public static final Printing USUAL = new Printing(Optional.empty(), 2, 3, List.of());

        public Printing {
            editions = List.copyOf(editions);
        }
    }

    /// A span of one day.
    ///
    /// @param from when it begins
    /// @param to   when it ends; not after `from` for a span that goes on past midnight
    public record Span(LocalTime from, LocalTime to) {}

    /// The display.
    ///
    /// @param number   which display, 1 for the first
    /// @param inches   its diagonal in inches, 5 to 100; 0 to believe what the system says of its size
    /// @param dimmed   whether it dims while the place is closed
    /// @param lowReach whether controls stand low from the start
    /// @param speech   whether pages may be read aloud
    public record Display(int number, int inches, boolean dimmed, boolean lowReach, boolean speech) {
        /// What holds until a site says otherwise.
        public static final Display USUAL = new Display(1, 0, true, false, true);
    }
}
