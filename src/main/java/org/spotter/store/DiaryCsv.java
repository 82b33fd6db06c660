package org.spotter.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spotter.diary.CheckIn;
import org.spotter.diary.CheckIn.Place;
import org.spotter.diary.CheckIn.Trend;
import org.spotter.diary.Diary;
import org.spotter.guide.Question;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problems;

/// The diary as a table for spreadsheets (RFC 4180): a header of stable keys, one line a day, ISO dates.
///
/// No cell is free text: each is a number, a date or one of a few words, so no spreadsheet takes one for a formula.
public final class DiaryCsv {
    private static final String DATE = "date";
    private static final String NOW = "pain_now";
    private static final String WORST = "pain_worst";
    private static final String WHERE = "where";
    private static final String WALKED = "walked_minutes";
    private static final String SLEPT = "slept";
    private static final String MEDICINE = "medicine";
    private static final String TREND = "compared_with_day_before";
    private static final List<String> HEADER = List.of(DATE, NOW, WORST, WHERE, WALKED, SLEPT, MEDICINE, TREND);

    private static final String LINE_END = "\r\n";
    private static final String BETWEEN_PLACES = ";";
    private static final String NOWHERE = "nowhere";
    private static final String YES = "yes";
    private static final String NO = "no";

    private DiaryCsv() {}

    // ---- written

    /// Writes the table.
    ///
    /// @param file  the file
    /// @param diary the diary
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Diary diary) throws IOException {
        AtomicFile.write(file, text(diary).getBytes(StandardCharsets.UTF_8));
    }

    /// {@return the table}
    ///
    /// @param diary the diary
    static String text(Diary diary) {
        return diary.checkIns().stream()
                .map(DiaryCsv::line)
                .collect(Collectors.joining("", String.join(",", HEADER) + LINE_END, ""));
    }

    private static String line(CheckIn day) {
        return String.join(
                        ",",
                        day.date().toString(),
                        Integer.toString(day.now()),
                        Integer.toString(day.worst()),
                        day.where().map(DiaryCsv::places).orElse(""),
                        Integer.toString(day.walked()),
                        word(day.slept()),
                        day.medicine().map(DiaryCsv::word).orElse(""),
                        word(day.trend()))
                + LINE_END;
    }

    private static String places(Set<Place> places) {
        return places.isEmpty()
                ? NOWHERE
                : places.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(DiaryCsv::word)
                        .collect(Collectors.joining(BETWEEN_PLACES));
    }

    private static String word(boolean yes) {
        return yes ? YES : NO;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // ---- read

    /// Reads the bytes of a table that this program wrote; the columns may stand in another order.
    ///
    /// @param name  the name to tell the person
    /// @param bytes the content
    /// @param today the date; no day may lie after it
    /// @return the diary, or all problems
    public static Read<Diary> parse(String name, byte[] bytes, LocalDate today) {
        var problems = new Problems();
        var diary = new Reading(name, today, problems).diary(bytes);
        return problems.none() ? new Read.Whole<>(diary) : new Read.Refused<>(problems.all());
    }

    private record Reading(String name, LocalDate today, Problems problems) {
        Diary diary(byte[] bytes) {
            if (bytes.length > JsonStore.MAX_BYTES) {
                problem("1", Problem.Kind.TOO_LARGE, JsonStore.MAX_BYTES / 1024);
                return Diary.EMPTY;
            }
            return text(bytes).map(this::rows).map(this::days).orElse(Diary.EMPTY);
        }

        private Optional<String> text(byte[] bytes) {
            var in = ByteBuffer.wrap(bytes);
            try {
                var text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException _) {
                problem("1", Problem.Kind.NOT_UTF8, in.position());
                return Optional.empty();
            }
        }

        /// One line of the table.
        private record Row(int line, List<String> cells) {}

        private List<Row> rows(String text) {
            var rows = new ArrayList<Row>();
            var cells = new ArrayList<String>();
            var cell = new StringBuilder();
            var quoted = false;
            var line = 1;
            var start = 1;
            for (var at = 0; at < text.length(); at++) {
                var character = text.charAt(at);
                if (quoted) {
                    if (character != '"') {
                        line += character == '\n' ? 1 : 0;
                        cell.append(character);
                    } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                        cell.append(character);
                        at++;
                    } else {
                        quoted = false;
                    }
                } else if (character == '"') {
                    quoted = true;
                } else if (character == ',') {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (character == '\n') {
                    end(rows, start, cells, cell);
                    line++;
                    start = line;
                } else if (character != '\r') {
                    cell.append(character);
                }
            }
            if (quoted) {
                problem(Integer.toString(start), Problem.Kind.NOT_CLOSED);
                return List.of();
            }
            end(rows, start, cells, cell);
            return rows;
        }

        private static void end(List<Row> rows, int line, List<String> cells, StringBuilder cell) {
            cells.add(cell.toString());
            cell.setLength(0);
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                rows.add(new Row(line, List.copyOf(cells)));
            }
            cells.clear();
        }

        private Diary days(List<Row> rows) {
            if (rows.isEmpty()) {
                if (problems.none()) {
                    problem("1", Problem.Kind.EMPTY);
                }
                return Diary.EMPTY;
            }
            var header = rows.getFirst().cells().stream().map(String::strip).toList();
            HEADER.stream()
                    .filter(key -> !header.contains(key))
                    .forEach(key -> problem("1", Problem.Kind.MISSING, key));
            for (var i = 0; i < header.size(); i++) {
                if (!HEADER.contains(header.get(i))) {
                    problem("1", Problem.Kind.UNKNOWN_KEY, header.get(i));
                } else if (header.indexOf(header.get(i)) < i) {
                    problem("1", Problem.Kind.DUPLICATE_KEY, header.get(i));
                }
            }
            if (!problems.none()) {
                return Diary.EMPTY;
            }
            var dates = new HashSet<LocalDate>();
            return new Diary(rows.stream()
                    .skip(1)
                    .flatMap(row -> day(header, row, dates).stream())
                    .toList());
        }

        private Optional<CheckIn> day(List<String> header, Row row, Set<LocalDate> dates) {
            if (row.cells().size() != header.size()) {
                problem(
                        Integer.toString(row.line()),
                        Problem.Kind.OTHER_CELLS,
                        row.cells().size(),
                        header.size());
                return Optional.empty();
            }
            var cells = new Cells(header, row);
            return Optional.of(new CheckIn(
                    date(cells, dates),
                    number(cells, NOW, Question.SCALE_MAX),
                    number(cells, WORST, Question.SCALE_MAX),
                    where(cells),
                    number(cells, WALKED, DiaryFile.DAY_MINUTES),
                    yes(cells, SLEPT),
                    cells.of(MEDICINE).isEmpty() ? Optional.empty() : Optional.of(yes(cells, MEDICINE)),
                    trend(cells)));
        }

        private record Cells(List<String> header, Row row) {
            String of(String key) {
                return row.cells().get(header.indexOf(key)).strip();
            }

            String place(String key) {
                return row.line() + ", " + key;
            }
        }

        private LocalDate date(Cells cells, Set<LocalDate> dates) {
            var text = cells.of(DATE);
            try {
                var date = LocalDate.parse(text);
                if (date.isBefore(LocalDate.EPOCH) || date.isAfter(today)) {
                    problem(cells.place(DATE), Problem.Kind.NO_SUCH_DAY, date, LocalDate.EPOCH, today);
                } else if (!dates.add(date)) {
                    problem(cells.place(DATE), Problem.Kind.DUPLICATE_DAY, date);
                }
                return date;
            } catch (DateTimeException _) {
                bad(cells, DATE, text, LocalDate.EPOCH.toString());
                return LocalDate.EPOCH;
            }
        }

        private int number(Cells cells, String key, int most) {
            var text = cells.of(key);
            if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= most) {
                return Integer.parseInt(text);
            }
            problem(cells.place(key), Problem.Kind.OUT_OF_RANGE, shown(text), 0, most);
            return 0;
        }

        private boolean yes(Cells cells, String key) {
            var text = cells.of(key);
            if (!List.of(YES, NO).contains(text)) {
                bad(cells, key, text, YES + ", " + NO);
            }
            return text.equals(YES);
        }

        private Trend trend(Cells cells) {
            var text = cells.of(TREND);
            return Arrays.stream(Trend.values())
                    .filter(trend -> word(trend).equals(text))
                    .findFirst()
                    .orElseGet(() -> {
                        bad(cells, TREND, text, words(Trend.values()));
                        return Trend.SAME;
                    });
        }

        private Optional<Set<Place>> where(Cells cells) {
            var text = cells.of(WHERE);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Set<Place> places = EnumSet.noneOf(Place.class);
            if (!text.equals(NOWHERE)) {
                for (var each : text.split(BETWEEN_PLACES, -1)) {
                    var place = Arrays.stream(Place.values())
                            .filter(known -> word(known).equals(each.strip()))
                            .findFirst();
                    if (place.isEmpty()) {
                        bad(cells, WHERE, each, words(Place.values()) + ", " + NOWHERE);
                        break;
                    }
                    places.add(place.get());
                }
            }
            return Optional.of(places);
        }

        private static String words(Enum<?>[] constants) {
            return Arrays.stream(constants).map(DiaryCsv::word).collect(Collectors.joining(", "));
        }

        private void bad(Cells cells, String key, String text, String allowed) {
            problem(cells.place(key), Problem.Kind.BAD_VALUE, shown(text), allowed);
        }

        /// A file may hold anything; a message stays one line.
        private static String shown(String text) {
            var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
            return line.length() > 40 ? line.substring(0, 40) + "…" : line;
        }

        private void problem(String place, Problem.Kind kind, Object... details) {
            problems.add(name, place, kind, details);
        }
    }
}
