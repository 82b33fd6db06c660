package org.spotter.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spotter.assess.Assessment;
import org.spotter.assess.Reason;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Lookback;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.guide.Section;
import org.spotter.plan.CarePlan;
import org.spotter.text.Formats;
import org.spotter.text.Messages;
import org.spotter.visit.Visit;

/// Writes the page for the clinician: what the person would be asked there, in the order in which it is asked.
final class ClinicianWriter {
    /// So many of the newest days stand in the table; the chart has them all.
    private static final int DAYS = 10;

    private static final int LARGE_DAYS = 7;

    private static final String BETWEEN = ", ";
    private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d{1,4})");

    private final SheetOrder order;
    private final Assessment assessment;
    private final Messages messages;
    private final Formats formats;
    private final LocalDate today;
    private final LocalDateTime asked;
    private final List<CheckIn> days;
    private final Lookback back;
    private final Set<String> used;

    private ClinicianWriter(SheetOrder order, Noted noted, Set<String> used) {
        this.order = order;
        this.used = used;
        assessment = order.assessment();
        messages = order.reader().messages();
        formats = messages.formats();
        today = order.now().toLocalDate();
        asked = noted.asked();
        days = noted.diary().between(order.today().began(), today);
        back = Lookback.of(
                order.guide(),
                noted.diary(),
                assessment.given().answers(),
                order.today().began(),
                today);
    }

    /// {@return the page; nothing when there is no day to show}
    ///
    /// @param order what the sheet is made from
    /// @param used  takes the ids of the sources
    static List<Block> blocks(SheetOrder order, Set<String> used) {
        return order.noted()
                .map(noted -> new ClinicianWriter(order, noted, used))
                .filter(writer -> !writer.days.isEmpty())
                .map(ClinicianWriter::write)
                .orElse(List.of());
    }

    private List<Block> write() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.NewPage(
                messages.of("sheet.clinician.title"),
                messages.of(
                        "sheet.clinician.lead",
                        formats.date(today),
                        formats.time(order.now().toLocalTime()))));
        blocks.add(list("sheet.clinician.facts", facts()));
        blocks.add(list("sheet.clinician.signs", signs()));
        blocks.add(chart());
        blocks.add(order.edition() == Edition.LARGE_PRINT ? lines() : table());
        if (!back.marks().isEmpty()) {
            blocks.add(list("diary.marks", back.marks().stream().map(this::mark).toList()));
        }
        return blocks;
    }

    private Block list(String title, List<String> items) {
        return new Block.Listing(messages.of(title), Optional.empty(), Block.Mark.BULLET, items);
    }

    // ---- facts

    private List<String> facts() {
        var facts = new ArrayList<String>();
        order.today()
                .began()
                .ifPresent(began -> facts.add(messages.of(
                        "sheet.clinician.began", formats.date(began), ChronoUnit.DAYS.between(began, today))));
        facts.add(messages.of(
                "sheet.clinician.step",
                messages.of("urgency.name.", assessment.urgency()),
                assessment.reasons().isEmpty()
                        ? messages.of("sheet.clinician.no-reason")
                        : formats.list(assessment.reasons().stream()
                                .map(this::reason)
                                .distinct()
                                .toList())));
        order.guide()
                .topic("pattern-" + Messages.key(assessment.pattern().pattern()))
                .ifPresent(topic -> facts.add(messages.of(
                        "sheet.clinician.pattern", order.reader().words().of(topic.titleKey()))));
        back.findings().forEach(finding -> facts.add(messages.of("diary.finding.", finding)));
        medicine().ifPresent(facts::add);
        sessions().ifPresent(facts::add);
        return facts;
    }

    private String reason(Reason reason) {
        used.addAll(Account.sources(reason));
        return assessment
                .noticedBy(reason)
                .map(source -> messages.of("sheet.clinician.from." + Messages.key(source), reason.id()))
                .orElse(reason.id());
    }

    private Optional<String> medicine() {
        var said = days.stream().flatMap(day -> day.medicine().stream()).toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.of(
                        "sheet.clinician.medicine",
                        said.stream().filter(taken -> taken).count(),
                        said.size()));
    }

    /// Ice and heat, as far as they are still known.
    private Optional<String> sessions() {
        var done = order.today().done().stream()
                .collect(Collectors.groupingBy(CarePlan.Done::kind, TreeMap::new, Collectors.counting()));
        return done.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.of(
                        "sheet.clinician.sessions",
                        formats.list(done.entrySet().stream()
                                .map(kind -> messages.of(
                                        "sheet.clinician.sessions." + Messages.key(kind.getKey()), kind.getValue()))
                                .toList())));
    }

    // ---- what was asked

    /// Signs by id: those of the danger questions and of the other ones, with "no" and with "yes".
    private List<String> signs() {
        var visit = assessment.given();
        var danger = questions(visit, true);
        var other = questions(visit, false);
        var signs = new ArrayList<String>();
        var when = formats.moment(asked);
        ids(visit, danger, false).ifPresent(ids -> signs.add(messages.of("sheet.clinician.denied", when, ids)));
        ids(visit, other, false).ifPresent(ids -> signs.add(messages.of("sheet.clinician.denied.other", ids)));
        ids(visit, Stream.concat(danger.stream(), other.stream()).toList(), true)
                .ifPresent(ids -> signs.add(messages.of("sheet.clinician.said", ids)));
        return signs;
    }

    private static List<Question> questions(Visit visit, boolean danger) {
        return visit.guide().sections().stream()
                .filter(section -> section.id().equals(Visit.DANGER) == danger)
                .map(Section::questions)
                .flatMap(Collection::stream)
                .filter(visit.path()::contains)
                .filter(visit::answered)
                .toList();
    }

    private static Optional<String> ids(Visit visit, List<Question> questions, boolean ticked) {
        var ids = new TreeSet<String>();
        for (var question : questions) {
            question.choices().stream()
                    .filter(choice -> choice.isSign() && !choice.exclusive())
                    .map(Choice::id)
                    .filter(id -> visit.counted().ticked(question.id()).contains(id) == ticked)
                    .forEach(ids::add);
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(runs(List.copyOf(ids)));
    }

    /// Ids that follow each other become one piece, as in `D-01–D-05`.
    private static String runs(List<String> ids) {
        var pieces = new ArrayList<String>();
        for (var at = 0; at < ids.size(); ) {
            var end = at;
            while (end + 1 < ids.size() && follows(ids.get(end), ids.get(end + 1))) {
                end++;
            }
            pieces.add(
                    end - at < 2 ? String.join(BETWEEN, ids.subList(at, end + 1)) : ids.get(at) + "–" + ids.get(end));
            at = end + 1;
        }
        return String.join(BETWEEN, pieces);
    }

    private static boolean follows(String id, String next) {
        var a = NUMBERED.matcher(id);
        var b = NUMBERED.matcher(next);
        return a.matches()
                && b.matches()
                && a.group(1).equals(b.group(1))
                && Integer.parseInt(a.group(2)) + 1 == Integer.parseInt(b.group(2));
    }

    // ---- the course

    private int number(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(
                order.today().began().orElse(days.getFirst().date()), date);
    }

    private Block chart() {
        var first = days.getFirst();
        var last = days.getLast();
        return new Block.Chart(
                messages.of("diary.chart"),
                messages.of("sheet.clinician.chart", days.size(), first.now(), last.now()),
                messages.of("sheet.clinician.key"),
                days.stream()
                        .map(day -> new Block.Point(number(day.date()), day.now(), day.worst()))
                        .toList(),
                back.marks().stream()
                        .map(mark -> mark.rule().day())
                        .filter(day -> day <= number(today))
                        .map(day -> new Block.Tick(day, messages.of("plan.day", day)))
                        .toList(),
                new Block.Tick(number(today), formats.shortDate(today)));
    }

    private Block table() {
        var header = Stream.of("date", "now", "worst", "where", "walked", "slept", "medicine", "trend")
                .map(key -> messages.of("sheet.clinician.column." + key))
                .toList();
        return new Block.Table(
                messages.of("diary.days"),
                older(),
                header,
                newest().stream().map(this::row).toList());
    }

    private List<CheckIn> newest() {
        return days.reversed().stream().limit(shown()).toList();
    }

    private Optional<String> older() {
        return days.size() > shown()
                ? Optional.of(messages.of("sheet.clinician.newest", shown(), days.size()))
                : Optional.empty();
    }

    private int shown() {
        return order.edition() == Edition.LARGE_PRINT ? LARGE_DAYS : DAYS;
    }

    private List<String> row(CheckIn day) {
        return List.of(
                formats.shortDate(day.date()),
                formats.number(day.now()),
                formats.number(day.worst()),
                day.where().map(this::where).orElse(""),
                messages.of("diary.walked.minutes", day.walked()),
                yesNo(day.slept()),
                day.medicine().map(this::yesNo).orElse(""),
                messages.of("diary.day.trend.", day.trend()));
    }

    private String yesNo(boolean yes) {
        return messages.of(yes ? "diary.yes" : "diary.no");
    }

    private String where(Set<CheckIn.Place> places) {
        return places.isEmpty()
                ? messages.of("diary.day.nowhere")
                : places.stream()
                        .sorted()
                        .map(place -> messages.of("diary.day.where.", place))
                        .collect(Collectors.joining(BETWEEN));
    }

    /// In large letters a table has no room.
    private Block lines() {
        return new Block.Listing(
                messages.of("diary.days"),
                older(),
                Block.Mark.BULLET,
                newest().stream()
                        .map(day -> messages.of(
                                "sheet.clinician.day",
                                formats.shortDate(day.date()),
                                messages.of("diary.day.pain", day.now(), day.worst()),
                                messages.of("diary.day.trend.", day.trend()),
                                day.where().map(this::where).orElse("–"),
                                messages.of("diary.day.walked", day.walked()),
                                messages.of(day.slept() ? "diary.day.slept" : "diary.day.awake"),
                                day.medicine()
                                        .map(taken ->
                                                messages.of(taken ? "diary.day.medicine" : "diary.day.no-medicine"))
                                        .orElse("–")))
                        .toList());
    }

    private String mark(Lookback.Mark mark) {
        var rule = mark.rule();
        used.addAll(rule.sources());
        return messages.of(
                "sheet.clinician.mark",
                messages.of("diary.mark.title", rule.day(), formats.weekday(mark.date())),
                messages.of("diary.mark.state.", mark.state()),
                messages.of("diary.mark." + Messages.key(rule.kind()), rule.pain(), rule.fall(), rule.walked()));
    }
}
