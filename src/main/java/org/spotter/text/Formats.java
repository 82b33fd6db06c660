package org.spotter.text;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How dates, times, numbers and lists are written in one language and country. All of the program writes them here.
///
/// @param locale the language, with the country that says how it is done there
public record Formats(Locale locale) {
    private static final int MINUTE = 60;

    /// The year in a date pattern with what joins it: last as in `EEEE, d 'de' MMMM 'de' y`, or first as in
    /// `y. MMMM d., EEEE`.
    private static final Pattern YEAR = Pattern.compile("(?:[,\\s]|'[^']*')*y+\\s*$|^y+(?:[^A-Za-z']|'[^']*')*");

    /// {@return a day with its weekday and year, e.g. `Tuesday, November 24, 2026`}
    ///
    /// @param day the day
    public String fullDate(LocalDate day) {
        return date(day, FormatStyle.FULL);
    }

    /// {@return a weekday and a day, for the coming weeks, which need no year, e.g. `martes, 24 de noviembre`}
    ///
    /// @param day the day
    public String weekday(LocalDate day) {
        var full = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(YEAR.matcher(full).replaceFirst(""), locale)
                .format(day);
    }

    /// {@return a day, e.g. `24 November 2026`}
    ///
    /// @param day the day
    public String date(LocalDate day) {
        return date(day, FormatStyle.LONG);
    }

    /// {@return a day where there is little room, e.g. `24 Nov 2026`}
    ///
    /// @param day the day
    public String shortDate(LocalDate day) {
        return date(day, FormatStyle.MEDIUM);
    }

    private String date(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(day);
    }

    /// {@return a time of day, e.g. `9:30 AM` or `9:30`}
    ///
    /// @param time the time
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    /// {@return a day and a time of day}
    ///
    /// @param moment the day and time
    public String moment(LocalDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment);
    }

    /// {@return a weekday, a day and a time of day, for the coming days, e.g. `Thursday, November 26, 9:30 AM`}
    ///
    /// @param moment the day and time
    public String weekdayTime(LocalDateTime moment) {
        return weekday(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /// {@return minutes and seconds, e.g. `14:59`}
    ///
    /// @param left what is left of a session
    public String left(Duration left) {
        var seconds = left.toSeconds();
        return String.format(locale, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }

    /// {@return a whole number}
    ///
    /// @param number the number
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// {@return a number with at most two digits after the point or comma, and thousands that are not parted off}
    ///
    /// @param number the number
    public String decimal(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /// {@return things in one sentence, e.g. `a, b and c` or `a, b y c`}
    ///
    /// @param things at least one
    public String list(List<String> things) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(things);
    }

    /// {@return the order of names, as a dictionary of the language has it}
    public Comparator<String> byName() {
        return Collator.getInstance(locale)::compare;
    }
}
