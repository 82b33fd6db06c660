package org.spotter.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spotter.assess.Assessment;
import org.spotter.guide.Exercise;
import org.spotter.guide.Gate.Decision;
import org.spotter.guide.Guide;
import org.spotter.guide.Region;
import org.spotter.guide.ReviewState;
import org.spotter.guide.SessionKind;
import org.spotter.guide.Statement;
import org.spotter.guide.Topic;
import org.spotter.guide.Treatment;
import org.spotter.guide.Urgency;
import org.spotter.guide.Words;
import org.spotter.plan.CarePlan;
import org.spotter.plan.CarePlan.Access;
import org.spotter.text.Formats;
import org.spotter.text.Messages;
import org.spotter.visit.AnswerAge;
import org.spotter.visit.CarryCode;

/// Writes the sheet that goes home with the person. Notes the sources of all that it says.
final class SheetWriter {
    /// Topics of the guide that stand on the sheet.
    private static final String DO = "do";

    private static final String DO_NOT = "do-not";
    private static final String PREVENTION = "prevention-short";

    /// The treatment whose positions are offered while waiting to be seen today.
    private static final String REST = "rest";

    private static final Set<String> POSITIONS = Set.of("on-back", "on-side");

    /// The stop rules that fit on paper; the program shows them all.
    private static final Set<String> STOP = Set.of("green", "amber", "red", "now-leg");

    private final SheetOrder order;
    private final Assessment assessment;
    private final CarePlan plan;
    private final Guide guide;
    private final Words words;
    private final Messages messages;
    private final Formats formats;
    private final Region region;
    private final LocalDateTime now;
    private final Instant answered;
    private final Edition edition;
    private final Account account;
    private final Set<String> used = new LinkedHashSet<>();

    SheetWriter(SheetOrder order) {
        this.order = order;
        assessment = order.assessment();
        plan = order.plan();
        guide = order.guide();
        words = order.reader().words();
        messages = order.reader().messages();
        formats = messages.formats();
        region = order.region();
        now = order.now();
        answered = order.answered();
        edition = order.edition();
        account = new Account(assessment, order.reader());
    }

    CareSheet write() {
        var blocks = new ArrayList<Block>();
        switch (assessment.urgency()) {
            case EMERGENCY -> emergency(blocks);
            case SAME_DAY -> sameDay(blocks);
            case BOOK -> book(blocks);
            case SELF_CARE -> selfCare(blocks);
        }
        var level = assessment.urgency();
        if (level != Urgency.EMERGENCY) {
            blocks.add(carry(blocks));
        }
        var clinician =
                level == Urgency.EMERGENCY || pictures() ? List.<Block>of() : ClinicianWriter.blocks(order, used);
        blocks.add(sources());
        blocks.addAll(clinician);
        return new CareSheet(
                words.language(),
                words.language(),
                messages.of(level == Urgency.EMERGENCY ? "sheet.title.emergency" : "sheet.title"),
                messages.of("sheet.description"),
                edition,
                level,
                order.venue().head(messages.of("app.name")),
                messages.of("sheet.made", formats.date(now.toLocalDate()), formats.time(now.toLocalTime())),
                messages.of("sheet.name"),
                CareSheet.Marks.of(messages),
                blocks,
                messages.of("sheet.footer", guide.version()),
                messages.of("sheet.page", CareSheet.PAGE, CareSheet.PAGES));
    }

    // ---- the four sheets

    private void emergency(List<Block> blocks) {
        blocks.add(nextStep(call(), messages.of("sheet.lead.emergency"), messages.of("sheet.today.emergency")));
        blocks.add(new Block.Listing(
                messages.of("sheet.now.title"),
                Optional.empty(),
                Block.Mark.BULLET,
                List.of(
                        messages.of("sheet.now.drive"),
                        messages.of("sheet.now.still"),
                        messages.of("sheet.now.stay"))));
        blocks.add(say("sheet.say.emergency"));
        blocks.add(danger("sheet.danger.lead.emergency"));
    }

    private void sameDay(List<Block> blocks) {
        blocks.add(nextStep(
                messages.of("sheet.step.same-day"),
                messages.of("sheet.lead.same-day"),
                messages.of("sheet.today.same-day")));
        blocks.add(danger("sheet.danger.lead"));
        var who = new ArrayList<String>();
        region.advice().ifPresent(advice -> who.add(messages.of("sheet.who.advice", advice)));
        who.add(messages.of("sheet.who.clinician"));
        who.add(messages.of("sheet.who.none"));
        sideBySide(
                blocks,
                Optional.of(new Block.Listing(messages.of("sheet.who.title"), Optional.empty(), Block.Mark.STEP, who)),
                Optional.of(say("sheet.say.same-day")));
        guide.treatment(REST)
                .map(this::positions)
                .filter(items -> !items.isEmpty())
                .ifPresent(items -> blocks.add(new Block.Listing(
                        messages.of("sheet.rest.title"),
                        Optional.of(messages.of("sheet.rest.lead")),
                        Block.Mark.BULLET,
                        items)));
    }

    private void book(List<Block> blocks) {
        var by = formats.weekday(now.toLocalDate().plusDays(assessment.withinDays()));
        var seenFirst = plan.access() == Access.SEEN_FIRST || expired();
        blocks.add(nextStep(
                messages.of("sheet.step.book", assessment.withinDays()),
                messages.of("sheet.lead.book", by),
                messages.of(seenFirst ? "sheet.today.seen-first" : "sheet.today.book")));
        blocks.add(danger("sheet.danger.lead"));
        blocks.add(new Block.Appointment(
                messages.of("sheet.visit.title", by),
                List.of(messages.of("sheet.visit.when"), messages.of("sheet.visit.who")),
                messages.of("sheet.visit.sooner")));
        blocks.add(say("sheet.say.book"));
        if (!expired()) {
            atHome(blocks);
        }
    }

    private void selfCare(List<Block> blocks) {
        if (expired()) {
            blocks.add(nextStep(
                    messages.of("sheet.step.expired"),
                    messages.of("sheet.lead.expired", formats.date(guide.reviewDue())),
                    messages.of("sheet.today.expired")));
            blocks.add(danger("sheet.danger.lead"));
            return;
        }
        blocks.add(nextStep(
                messages.of("sheet.step.self-care"),
                messages.of("sheet.lead.self-care"),
                messages.of("sheet.today.self-care")));
        blocks.add(danger("sheet.danger.lead"));
        atHome(blocks);
    }

    private void atHome(List<Block> blocks) {
        if (pictures()) {
            doAndDoNot(blocks);
            sessions().ifPresent(blocks::add);
        } else {
            sessions().ifPresent(blocks::add);
            doAndDoNot(blocks);
        }
        if (assessment.urgency() == Urgency.SELF_CARE && !plan.checks().isEmpty()) {
            blocks.add(new Block.Checks(
                    messages.of("sheet.check.title"),
                    plan.checks().stream()
                            .map(check -> new Block.Check(
                                    messages.of("sheet.check.by", formats.weekday(check.date())),
                                    messages.of("sheet.check.day-" + check.day())))
                            .toList()));
        }
        switch (plan.access()) {
            case FULL, WALKING_ONLY -> {
                exercises().ifPresent(blocks::add);
                if (pictures()) {
                    stopRules().ifPresent(blocks::add);
                } else {
                    // How to lift on is for those who may.
                    sideBySide(
                            blocks, stopRules(), plan.access() == Access.FULL ? topic(PREVENTION) : Optional.empty());
                }
            }
            case SEEN_FIRST ->
                blocks.add(new Block.Listing(
                        messages.of("sheet.exercises.title"),
                        Optional.empty(),
                        Block.Mark.BULLET,
                        List.of(messages.of("sheet.exercises.seen-first"))));
        }
    }

    /// Advice for home is not given from content whose review is overdue.
    private boolean expired() {
        return review() == ReviewState.EXPIRED;
    }

    private ReviewState review() {
        return ReviewState.of(guide, now.toLocalDate());
    }

    // ---- parts

    private Block.NextStep nextStep(String title, String lead, String today) {
        var labelled = assessment.urgency() != Urgency.EMERGENCY;
        var topic = guide.topic("next-" + Messages.key(assessment.urgency()));
        return new Block.NextStep(
                topic.flatMap(Topic::picture).filter(_ -> pictures()).map(this::picture),
                labelled ? Optional.of(messages.of("sheet.step")) : Optional.empty(),
                title,
                lead,
                labelled ? Optional.of(messages.of("sheet.today")) : Optional.empty(),
                today);
    }

    private Block.Danger danger(String lead) {
        return new Block.Danger(
                messages.of("sheet.danger.title"),
                messages.of(lead),
                pictures() ? List.of() : say(guide.program().watchFor()),
                pictures() ? tiles(guide.program().watchFor()) : List.of(),
                messages.of("sheet.danger.call"),
                region.emergency().orElse(messages.of("sheet.number.none")),
                region.emergency().isPresent() ? Optional.empty() : Optional.of(messages.of("sheet.number.none.note")));
    }

    /// What to say to whoever answers.
    private Block.Listing say(String prefix) {
        assessment.deciding().forEach(reason -> use(Account.sources(reason)));
        return new Block.Listing(
                messages.of(prefix),
                Optional.of(messages.of(prefix + ".lead")),
                Block.Mark.BULLET,
                Stream.of(account.reasons(), account.rules(), account.facts())
                        .flatMap(List::stream)
                        .toList());
    }

    private List<String> positions(Treatment rest) {
        return say(rest.statements().stream()
                .filter(statement -> POSITIONS.contains(statement.id()))
                .toList());
    }

    private Optional<Block> sessions() {
        return plan.proposed().map(this::sessions);
    }

    private Block sessions(SessionKind kind) {
        var dose = guide.dose(kind);
        use(dose.sources());
        var key = "sheet." + Messages.key(kind);
        var times = Stream.concat(
                plan.over().stream()
                        .map(past -> new Block.Time(formats.time(past.began().toLocalTime()), true)),
                plan.sessions().stream()
                        .map(session ->
                                new Block.Time(formats.time(session.start().toLocalTime()), false)));
        return new Block.Sessions(
                guide.treatment(dose.treatment())
                        .flatMap(Treatment::picture)
                        .filter(_ -> pictures())
                        .map(this::picture),
                messages.of(key + ".title"),
                messages.of("sheet.session.lead", dose.usual()),
                times.toList(),
                List.of(
                        messages.of(key + ".wrap"),
                        messages.of("sheet.session.skin", dose.skinCheckMinutes()),
                        messages.of("sheet.session.gap", dose.gapHours(), dose.ceiling())));
    }

    private void doAndDoNot(List<Block> blocks) {
        var ask = standing(Decision.ASK_FIRST, "sheet.ask-first");
        var not = standing(Decision.NOT_NOW, "sheet.not-now");
        if (pictures()) {
            guide.topic(DO).ifPresent(topic -> blocks.add(tiles(topic, Block.Mark.DO, ask)));
            guide.topic(DO_NOT).ifPresent(topic -> blocks.add(tiles(topic, Block.Mark.DO_NOT, not)));
        } else {
            sideBySide(
                    blocks,
                    topic(DO).map(list -> with(list, Block.Mark.DO, ask)),
                    topic(DO_NOT).map(list -> with(list, Block.Mark.DO_NOT, not)));
        }
    }

    /// Ice and heat where the answers call for this decision.
    private List<Block.Tile> standing(Decision decision, String key) {
        var tiles = new ArrayList<Block.Tile>();
        for (var kind : SessionKind.values()) {
            var id = guide.dose(kind).treatment();
            var standing = assessment.gates().of(id);
            if (standing.decision() == decision) {
                standing.gates().forEach(gate -> use(gate.sources()));
                tiles.add(new Block.Tile(
                        guide.treatment(id).flatMap(Treatment::picture).map(this::picture),
                        messages.of(key, words.of("treatment." + id + ".title")),
                        Optional.empty()));
            }
        }
        return tiles;
    }

    private static Block.Listing with(Block.Listing list, Block.Mark mark, List<Block.Tile> more) {
        var items = Stream.concat(list.items().stream(), more.stream().map(Block.Tile::caption));
        return new Block.Listing(list.title(), Optional.empty(), mark, items.toList());
    }

    private Block.Tiles tiles(Topic topic, Block.Mark mark, List<Block.Tile> more) {
        var tiles = Stream.concat(tiles(topic.statements()).stream(), more.stream());
        return new Block.Tiles(words.of(topic.titleKey()), Optional.empty(), mark, tiles.toList());
    }

    /// Letters that large leave no room for two lists beside each other.
    private void sideBySide(List<Block> blocks, Optional<Block.Listing> left, Optional<Block.Listing> right) {
        if (left.isPresent() && right.isPresent() && edition != Edition.LARGE_PRINT) {
            blocks.add(new Block.Pair(left.get(), right.get()));
        } else {
            left.ifPresent(blocks::add);
            right.ifPresent(blocks::add);
        }
    }

    private Optional<Block.Listing> stopRules() {
        var rules = guide.program().stopRules().stream()
                .filter(rule -> STOP.contains(rule.id()))
                .toList();
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Listing(
                        messages.of("sheet.stop.title"), Optional.empty(), Block.Mark.BULLET, say(rules)));
    }

    private Optional<Block> exercises() {
        if (plan.exercises().isEmpty()) {
            return Optional.empty();
        }
        if (pictures()) {
            return Optional.of(new Block.Tiles(
                    messages.of("sheet.exercises.title"),
                    Optional.empty(),
                    Block.Mark.BULLET,
                    plan.exercises().stream().map(this::tile).toList()));
        }
        var moves = plan.exercises().stream()
                .map(exercise -> {
                    use(exercise.sources());
                    var key = "exercise." + exercise.id();
                    return new Block.Move(
                            words.of(key + ".title"),
                            words.of(key + ".how"),
                            words.of(key + ".dose"),
                            words.of(key + ".watch"),
                            exercise.picture().map(this::picture));
                })
                .toList();
        var lead = plan.access() == Access.WALKING_ONLY
                ? messages.of("sheet.exercises.walking-only")
                : messages.of(
                        "sheet.exercises.stage",
                        words.of("stage." + plan.stage().id() + ".title"),
                        words.of("stage." + plan.stage().id() + ".lead"));
        return Optional.of(new Block.Exercises(messages.of("sheet.exercises.title"), lead, moves));
    }

    private Block.Tile tile(Exercise exercise) {
        use(exercise.sources());
        var key = "exercise." + exercise.id();
        return new Block.Tile(
                exercise.picture().map(this::picture), words.of(key + ".title"), Optional.of(words.of(key + ".dose")));
    }

    private Optional<Block.Listing> topic(String id) {
        return guide.topic(id)
                .map(topic -> new Block.Listing(
                        words.of(topic.titleKey()),
                        Optional.of(words.of(topic.leadKey())),
                        Block.Mark.BULLET,
                        say(topic.statements())));
    }

    /// What goes home in a form that other devices read.
    private Block.Carry carry(List<Block> blocks) {
        var code = CarryCode.of(guide, assessment.given().answers(), answered);
        var head = messages.of("sheet.carry.head", messages.of("app.name"), formats.date(now.toLocalDate()));
        var signs = tiles(guide.program().watchFor()).stream()
                .map(Block.Tile::caption)
                .toList();
        var foot = messages.of("sheet.footer", guide.version());
        return new Block.Carry(
                messages.of("sheet.carry.title"),
                code,
                messages.of("sheet.carry.how", messages.of("welcome.carry")),
                messages.of("sheet.carry.squares"),
                new Block.Scan(messages.of("sheet.carry.code"), CarryCode.PREFIX + " " + code),
                new Block.Scan(messages.of("sheet.carry.plan"), PlainPlan.of(head, blocks, signs, foot)));
    }

    // ---- pictures

    private boolean pictures() {
        return edition == Edition.PICTURE_FIRST;
    }

    /// Nothing is left out: what has no picture says it in words.
    private List<Block.Tile> tiles(List<Statement> statements) {
        statements.forEach(statement -> use(statement.sources()));
        return statements.stream()
                .map(statement -> new Block.Tile(
                        statement.picture().map(this::picture),
                        words.of(statement.picture().map("caption."::concat).orElse(statement.key())),
                        statement.picture().flatMap(name -> words.find("more." + name))))
                .toList();
    }

    private Block.Picture picture(String name) {
        return new Block.Picture(name, words.of("picture." + name));
    }

    private Block.Sources sources() {
        var notes = new ArrayList<String>();
        notes.add(messages.of("sheet.note.diagnosis"));
        if (assessment.urgency() != Urgency.EMERGENCY) {
            notes.add(messages.of("sheet.note.worried"));
            notes.add(messages.of("sheet.note.valid", AnswerAge.hours()));
        }
        notes.add(messages.of("sheet.note.version", guide.version(), formats.date(guide.date())));
        notes.add(guide.reviewer()
                .map(reviewer -> messages.of("sheet.note.reviewed", reviewer))
                .orElseGet(() -> messages.of("sheet.note.not-reviewed")));
        if (review() != ReviewState.CURRENT) {
            notes.add(messages.of("sheet.note.review.", review()));
        }
        return new Block.Sources(messages.of("sheet.sources.title"), notes, List.copyOf(used));
    }

    // ---- words

    private List<String> say(List<Statement> statements) {
        statements.forEach(statement -> use(statement.sources()));
        return statements.stream().map(statement -> words.of(statement.key())).toList();
    }

    private void use(Collection<String> sources) {
        used.addAll(sources);
    }

    private String number() {
        return region.emergency().orElseGet(() -> messages.of("sheet.number.none.full"));
    }

    private String call() {
        return messages.of("sheet.step.emergency", number());
    }
}
