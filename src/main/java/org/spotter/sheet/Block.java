package org.spotter.sheet;

import java.util.List;
import java.util.Optional;

/// One part of the sheet, with every word in place. The order on the sheet is the order in the list.
public sealed interface Block {
    /// What to do next, and the one thing to do today: the top of the sheet.
    ///
    /// @param picture    shown beside it, where pictures lead
    /// @param label      what this part is, e.g. "Your next step"; empty where the step comes before all words
    /// @param title      the step, e.g. "Book a visit within 3 days"
    /// @param lead       a sentence about it
    /// @param todayLabel what the next text is, e.g. "The one thing to do today"; empty as above
    /// @param today      one action
    record NextStep(
            Optional<Picture> picture,
            Optional<String> label,
            String title,
            String lead,
            Optional<String> todayLabel,
            String today)
            implements Block {}

    /// The danger signs in a box, with the number to call.
    ///
    /// @param title  what the box is
    /// @param lead   how to read the list
    /// @param signs  the signs in words; none where pictures lead
    /// @param tiles  the signs in pictures; none elsewhere
    /// @param call   what to do with the number, e.g. "Call now"
    /// @param number the number alone, e.g. "999"
    /// @param note   said beside a number that is not known to be the local one
    record Danger(
            String title,
            String lead,
            List<String> signs,
            List<Tile> tiles,
            String call,
            String number,
            Optional<String> note)
            implements Block {
        public Danger {
            signs = List.copyOf(signs);
            tiles = List.copyOf(tiles);
        }
    }

    /// Today's ice or heat sessions, one box to tick for each.
    ///
    /// @param picture shown beside it, where pictures lead
    /// @param title   what is done, e.g. "Ice today"
    /// @param lead    how long each one is, said before the times
    /// @param times   soonest first
    /// @param care    how to do it with care
    record Sessions(Optional<Picture> picture, String title, String lead, List<Time> times, List<String> care)
            implements Block {
        public Sessions {
            times = List.copyOf(times);
            care = List.copyOf(care);
        }
    }

    /// The time of one session.
    ///
    /// @param clock when it starts; when it ended, of one that is over
    /// @param done  whether it is over, and its box ticked
    record Time(String clock, boolean done) {}

    /// A titled list.
    ///
    /// @param title its title
    /// @param lead  a sentence before it
    /// @param mark  what stands before each line
    /// @param items the lines, at least one
    record Listing(String title, Optional<String> lead, Mark mark, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// Two lists side by side.
    ///
    /// @param left  read first
    /// @param right read second
    record Pair(Listing left, Listing right) implements Block {}

    /// The exercises of the stage.
    ///
    /// @param title what they are
    /// @param lead  for which days
    /// @param moves the exercises, at least one
    record Exercises(String title, String lead, List<Move> moves) implements Block {
        public Exercises {
            moves = List.copyOf(moves);
        }
    }

    /// A titled row of pictures with a few words each.
    ///
    /// @param title its title
    /// @param lead  a sentence before it
    /// @param mark  what stands before the words of each
    /// @param tiles at least one
    record Tiles(String title, Optional<String> lead, Mark mark, List<Tile> tiles) implements Block {
        public Tiles {
            tiles = List.copyOf(tiles);
        }
    }

    /// The days on which to look back.
    ///
    /// @param title  what the card is
    /// @param checks soonest first
    record Checks(String title, List<Check> checks) implements Block {
        public Checks {
            checks = List.copyOf(checks);
        }
    }

    /// A card to fill in with the visit that is to be booked.
    ///
    /// @param title  what the card is, with the last day for it
    /// @param blanks what to write, each before an empty line
    /// @param note   what to do when things change before that day
    record Appointment(String title, List<String> blanks, String note) implements Block {
        public Appointment {
            blanks = List.copyOf(blanks);
        }
    }

    /// The call for help, for whoever helps.
    ///
    /// @param title whom to call
    /// @param lead  why
    record Call(Phrase title, Phrase lead) implements Block {}

    /// A titled list in two languages.
    ///
    /// @param title its title
    /// @param lead  a sentence before it
    /// @param mark  what stands before each line
    /// @param items the lines, at least one
    record Phrases(Phrase title, Optional<Phrase> lead, Mark mark, List<Phrase> items) implements Block {
        public Phrases {
            items = List.copyOf(items);
        }
    }

    /// What helpers write by hand.
    ///
    /// @param blanks what to write, each before an empty line
    record Blanks(List<Phrase> blanks) implements Block {
        public Blanks {
            blanks = List.copyOf(blanks);
        }
    }

    /// Where it all comes from, and how far to trust it.
    ///
    /// @param title   what the list is, and where its titles can be read
    /// @param notes   not a diagnosis, content version, review state
    /// @param sources ids of the sources
    record Sources(String title, List<String> notes, List<String> sources) implements Block {
        public Sources {
            notes = List.copyOf(notes);
            sources = List.copyOf(sources);
        }
    }

    /// The answers as a code, and the plan as text, to take home.
    ///
    /// @param title   what they are for
    /// @param code    the code, in groups with dashes between them
    /// @param how     how to use the code at home
    /// @param squares what the small and the large square are
    /// @param scan    the code to scan, the small square
    /// @param plan    the plan to scan, the large square
    record Carry(String title, String code, String how, String squares, Scan scan, Scan plan) implements Block {}

    /// Something to scan.
    ///
    /// @param picture what it is, for those who can't see it
    /// @param text    what a phone reads
    record Scan(String picture, String text) {
        /// {@return the text as a picture}
        public Qr qr() {
            return Qr.of(text);
        }
    }

    /// Begins a new page.
    ///
    /// @param title what the page is
    /// @param lead  a sentence about it
    record NewPage(String title, String lead) implements Block {}

    /// The course of the pain as a drawing.
    ///
    /// @param title  its title
    /// @param words  what it shows, for those who can't see it
    /// @param key    what its lines are
    /// @param points the days with a word, first to last, at least one
    /// @param marks  days that are marked, first to last
    /// @param today  the day it is made
    record Chart(String title, String words, String key, List<Point> points, List<Tick> marks, Tick today)
            implements Block {
        public Chart {
            points = List.copyOf(points);
            marks = List.copyOf(marks);
        }
    }

    /// One day of a chart.
    ///
    /// @param day   its number
    /// @param now   pain now, 0 to 10
    /// @param worst worst pain, 0 to 10
    record Point(int day, int now, int worst) {}

    /// A day of a chart that is marked.
    ///
    /// @param day   its number
    /// @param words what stands at it
    record Tick(int day, String words) {}

    /// A table.
    ///
    /// @param title  its title
    /// @param lead   a sentence before it
    /// @param header what each column is
    /// @param rows   its rows, each with as many cells
    record Table(String title, Optional<String> lead, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /// What stands before each line of a list.
    enum Mark {
        /// A dot.
        BULLET,
        /// A number: the order matters.
        STEP,
        /// A tick.
        DO,
        /// A cross.
        DO_NOT,
        /// An empty box.
        BOX,
        /// A box with a tick.
        TICKED
    }

    /// One exercise.
    ///
    /// @param title   its name
    /// @param how     how it is done
    /// @param dose    how often
    /// @param watch   when to leave it
    /// @param picture how it looks
    record Move(String title, String how, String dose, String watch, Optional<Picture> picture) {}

    /// A picture.
    ///
    /// @param name  a file in `assets/pictures` without its ending
    /// @param words what it shows, for those who can't see it
    record Picture(String name, String words) {}

    /// A picture and what it says.
    ///
    /// @param picture the picture, where there is one
    /// @param caption a few words
    /// @param detail  a little more, such as a dose
    record Tile(Optional<Picture> picture, String caption, Optional<String> detail) {}

    /// The same words in the language of those who help and, where that is another, in the visitor's.
    ///
    /// @param site   for those who help
    /// @param reader for the visitor
    record Phrase(String site, Optional<String> reader) {}

    /// One dated check.
    ///
    /// @param date by when, e.g. "By Tuesday 1 December"
    /// @param text what should be so, and what to do if not
    record Check(String date, String text) {}
}
