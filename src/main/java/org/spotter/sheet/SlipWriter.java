package org.spotter.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spotter.guide.Statement;
import org.spotter.guide.Urgency;

/// Writes the slip for whoever helps in an emergency: the front desk, the ambulance crew. It speaks their language, and
/// under each line the visitor's, so that both can point at it.
///
/// Without a danger sign among the answers it asks for each of them again, with a box to tick.
final class SlipWriter {
    /// The topic of the guide that tells helpers what to do.
    private static final String HELP = "slip";

    private final SheetOrder order;
    private final boolean emergency;

    SlipWriter(SheetOrder order) {
        this.order = order;
        emergency = order.assessment().urgency() == Urgency.EMERGENCY;
    }

    CareSheet write() {
        var site = order.site().messages();
        var formats = site.formats();
        var used = new LinkedHashSet<String>();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Call(
                sayWithNumber(emergency ? "slip.call" : "slip.call.if"),
                say(emergency ? "slip.call.lead" : "slip.call.if.lead")));
        if (emergency) {
            order.assessment().deciding().forEach(reason -> used.addAll(Account.sources(reason)));
            blocks.add(new Block.Phrases(
                    say("slip.ticked"),
                    Optional.of(say("slip.ticked.lead")),
                    Block.Mark.TICKED,
                    lines(Account::reasons)));
            var facts = Stream.concat(lines(Account::rules).stream(), lines(Account::facts).stream())
                    .toList();
            if (!facts.isEmpty()) {
                blocks.add(new Block.Phrases(say("slip.facts"), Optional.empty(), Block.Mark.BULLET, facts));
            }
        } else {
            blocks.add(list(
                    say("slip.ask"), Block.Mark.BOX, order.guide().program().watchFor(), used));
        }
        order.guide()
                .topic(HELP)
                .ifPresent(
                        topic -> blocks.add(list(words(topic.titleKey()), Block.Mark.STEP, topic.statements(), used)));
        var where = order.venue().line();
        if (where.isEmpty()) {
            blocks.add(new Block.Blanks(List.of(say("slip.where"), say("slip.time"))));
        } else {
            blocks.add(new Block.Phrases(
                    say("slip.where"),
                    Optional.empty(),
                    Block.Mark.BULLET,
                    List.of(new Block.Phrase(where, Optional.empty()))));
            blocks.add(new Block.Blanks(List.of(say("slip.time"))));
        }
        blocks.add(new Block.Sources(
                site.of("sheet.sources.title"),
                List.of(
                        site.of("slip.note"),
                        site.of(
                                "sheet.note.version",
                                order.guide().version(),
                                formats.date(order.guide().date()))),
                List.copyOf(used)));
        return new CareSheet(
                order.site().language(),
                order.reader().language(),
                site.of("slip.title"),
                site.of("slip.description"),
                Edition.EMERGENCY,
                order.assessment().urgency(),
                order.venue().head(site.of("app.name")),
                site.of(
                        "sheet.made",
                        formats.date(order.now().toLocalDate()),
                        formats.time(order.now().toLocalTime())),
                site.of("sheet.name"),
                CareSheet.Marks.of(site),
                blocks,
                site.of("sheet.footer", order.guide().version()),
                site.of("sheet.page", CareSheet.PAGE, CareSheet.PAGES));
    }

    private Block.Phrases list(
            Block.Phrase title, Block.Mark mark, List<Statement> statements, SequencedSet<String> used) {
        statements.forEach(statement -> used.addAll(statement.sources()));
        return new Block.Phrases(
                title,
                Optional.empty(),
                mark,
                statements.stream().map(statement -> words(statement.key())).toList());
    }

    private String number(Wording in) {
        return order.region().emergency().orElseGet(() -> in.messages().of("sheet.number.none.full"));
    }

    // ---- the same in both languages

    private Block.Phrase say(String key) {
        return phrase(in -> in.messages().of(key));
    }

    private Block.Phrase sayWithNumber(String key) {
        return phrase(in -> in.messages().of(key, number(in)));
    }

    private Block.Phrase words(String key) {
        return phrase(in -> in.words().of(key));
    }

    private Block.Phrase phrase(Function<Wording, String> text) {
        return new Block.Phrase(
                text.apply(order.site()), twoLanguages() ? Optional.of(text.apply(order.reader())) : Optional.empty());
    }

    private List<Block.Phrase> lines(Function<Account, List<String>> what) {
        var site = what.apply(new Account(order.assessment(), order.site()));
        var reader = what.apply(new Account(order.assessment(), order.reader()));
        return IntStream.range(0, site.size())
                .mapToObj(i ->
                        new Block.Phrase(site.get(i), twoLanguages() ? Optional.of(reader.get(i)) : Optional.empty()))
                .toList();
    }

    private boolean twoLanguages() {
        return !order.site().language().equals(order.reader().language());
    }
}
