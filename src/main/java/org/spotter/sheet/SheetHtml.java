package org.spotter.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.spotter.guide.Paper;
import org.spotter.text.Messages;

/// Turns a sheet into one XHTML page with its style inside, for `SheetPdf`.
///
/// Whatever the words hold, they stay words: everything is escaped, and nothing refers to anything outside the page.
public final class SheetHtml {
    private static final String STYLE = "/sheet/sheet.css";

    /// The most pictures beside each other.
    private static final int ABREAST = 5;

    /// 12 and 18 points in a drawing that is 170 mm wide.
    private static final double LETTERS = 13;

    private static final double LARGE_LETTERS = 19.5;

    /// The type of the objects that stand for pictures.
    static final String PICTURE = "image/x-spotter";

    private final CareSheet sheet;
    private final StringBuilder out = new StringBuilder(16_384);
    private final List<String> headings = new ArrayList<>();

    private SheetHtml(CareSheet sheet) {
        this.sheet = sheet;
    }

    /// Writes the page.
    ///
    /// @param sheet what it says
    /// @param paper the paper it is for
    /// @return XHTML
    public static String of(CareSheet sheet, Paper paper) {
        return new SheetHtml(sheet).document(paper);
    }

    private String document(Paper paper) {
        footer();
        header();
        sheet.blocks().forEach(this::block);
        var body = out.toString();
        out.setLength(0);
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        text(sheet.language());
        out.append("\"><head><title>");
        text(sheet.title());
        out.append("</title><meta name=\"description\" content=\"");
        text(sheet.description());
        out.append("\"/>");
        bookmarks();
        out.append("<style>")
                .append(style())
                .append(size(paper))
                .append(foot(sheet.edition()))
                .append("</style></head>");
        out.append("<body class=\"").append(Messages.key(sheet.urgency()));
        out.append(" edition-").append(Messages.key(sheet.edition())).append("\">");
        return out.append(body).append("</body></html>").toString();
    }

    /// The headings again, for the list beside a PDF on screen.
    private void bookmarks() {
        out.append("<bookmarks>");
        for (var i = 0; i < headings.size(); i++) {
            out.append("<bookmark name=\"");
            text(headings.get(i));
            out.append("\" href=\"#").append(anchor(i)).append("\"/>");
        }
        out.append("</bookmarks>");
    }

    private static String anchor(int heading) {
        return "h" + heading;
    }

    private static String style() {
        try (var in = SheetHtml.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("no " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String size(Paper paper) {
        return switch (paper) {
            case A4 -> "@page { size: 210mm 297mm; }";
            case LETTER -> "@page { size: 8.5in 11in; }";
        };
    }

    /// Larger letters at the foot need more room.
    private static String foot(Edition edition) {
        return switch (edition) {
            case FULL, PICTURE_FIRST, EMERGENCY -> "";
            case LARGE_PRINT -> "@page { margin: 8mm 12mm 25mm 12mm; }";
        };
    }

    // ---- frame

    private void footer() {
        out.append("<div class=\"pages\">");
        var page = new StringBuilder(sheet.page());
        for (var i = 0; i < page.length(); i++) {
            var character = page.substring(i, i + 1);
            switch (character) {
                case CareSheet.PAGE -> out.append("<span class=\"page-number\"></span>");
                case CareSheet.PAGES -> out.append("<span class=\"page-count\"></span>");
                default -> text(character);
            }
        }
        out.append("</div>");
        element("div", "foot", sheet.footer());
    }

    private void header() {
        open("head row");
        open("cell app");
        out.append("<p><b>");
        text(sheet.app());
        out.append("</b> ");
        text(sheet.date());
        out.append("</p>");
        close();
        open("cell name");
        element("p", "label", sheet.name());
        close();
        close();
    }

    // ---- blocks

    private void block(Block block) {
        switch (block) {
            case Block.NextStep next -> nextStep(next);
            case Block.Danger danger -> danger(danger);
            case Block.Sessions sessions -> sessions(sessions);
            case Block.Listing listing -> listing(listing, "list");
            case Block.Pair pair -> pair(pair);
            case Block.Exercises exercises -> exercises(exercises);
            case Block.Tiles tiles -> tiles(tiles);
            case Block.Call call -> call(call);
            case Block.Phrases phrases -> phrases(phrases);
            case Block.Blanks blanks -> blanks(blanks);
            case Block.Checks checks -> checks(checks);
            case Block.Appointment appointment -> appointment(appointment);
            case Block.Carry carry -> carry(carry);
            case Block.Sources sources -> sources(sources);
            case Block.NewPage page -> newPage(page);
            case Block.Chart chart -> chart(chart);
            case Block.Table table -> table(table);
        }
    }

    private void nextStep(Block.NextStep next) {
        open("next row");
        next.picture().ifPresent(this::cell);
        open("cell");
        next.label().ifPresent(label -> element("p", "label", label));
        heading("h1", next.title());
        element("p", "lead", next.lead());
        open("today");
        next.todayLabel().ifPresent(label -> element("p", "label", label));
        element("p", "action", next.today());
        close();
        close();
        close();
    }

    private void danger(Block.Danger danger) {
        open("danger");
        open("band row");
        open("cell");
        heading("h2", danger.title());
        element("p", "", danger.lead());
        close();
        open("cell call");
        out.append("<p>");
        text(danger.call());
        out.append(" <b>");
        text(danger.number());
        out.append("</b></p>");
        danger.note().ifPresent(note -> element("p", "note", note));
        close();
        close();
        open("signs");
        if (danger.signs().isEmpty()) {
            grid(danger.tiles(), Block.Mark.BULLET);
        } else {
            list("ul", "bullet", danger.signs());
        }
        close();
        close();
    }

    private void sessions(Block.Sessions sessions) {
        open("sessions row");
        sessions.picture().ifPresent(this::cell);
        open("cell");
        heading("h2", sessions.title());
        element("p", "", sessions.lead());
        // Cells, because a line may break between a box and its time.
        open("times");
        for (var time : sessions.times()) {
            open("time");
            box(time.done());
            element("b", "", time.clock());
            close();
        }
        close();
        list("ul", "bullet", sessions.care());
        close();
        close();
    }

    private void listing(Block.Listing listing, String style) {
        open(style);
        heading("h2", listing.title());
        listing.lead().ifPresent(lead -> element("p", "", lead));
        switch (listing.mark()) {
            case BULLET -> list("ul", "bullet", listing.items());
            case STEP -> list("ol", "step", listing.items());
            case DO, DO_NOT -> marked(listing);
            case BOX, TICKED -> throw new IllegalArgumentException("no boxes in a list: " + listing.title());
        }
        close();
    }

    private void pair(Block.Pair pair) {
        open("pair row");
        listing(pair.left(), "cell left");
        listing(pair.right(), "cell right");
        close();
    }

    private void exercises(Block.Exercises exercises) {
        open("exercises");
        // The title never stands alone at the foot of a page.
        open("first");
        heading("h2", exercises.title());
        element("p", "", exercises.lead());
        move(exercises.moves().getFirst());
        close();
        exercises.moves().stream().skip(1).forEach(this::move);
        close();
    }

    private void move(Block.Move move) {
        open("move row");
        move.picture().ifPresent(this::cell);
        open("cell");
        element("h3", "", move.title());
        element("p", "", move.how());
        out.append("<p><b class=\"dose\">");
        text(move.dose());
        out.append("</b> ");
        text(move.watch());
        out.append("</p>");
        close();
        close();
    }

    // ---- pictures with a few words

    private void tiles(Block.Tiles tiles) {
        var rows = rows(tiles.tiles());
        open("tiles");
        open("first");
        heading("h2", tiles.title());
        tiles.lead().ifPresent(lead -> element("p", "", lead));
        row(rows.getFirst(), tiles.mark());
        close();
        rows.stream().skip(1).forEach(row -> row(row, tiles.mark()));
        close();
    }

    private void grid(List<Block.Tile> tiles, Block.Mark mark) {
        rows(tiles).forEach(row -> row(row, mark));
    }

    /// Rows of about the same length.
    private static List<List<Block.Tile>> rows(List<Block.Tile> tiles) {
        var count = Math.ceilDiv(tiles.size(), ABREAST);
        var length = Math.ceilDiv(tiles.size(), count);
        return tiles.stream().gather(Gatherers.windowFixed(length)).toList();
    }

    private void row(List<Block.Tile> tiles, Block.Mark mark) {
        open("row tile-row of-" + tiles.size());
        for (var tile : tiles) {
            open("cell tile");
            tile.picture().ifPresent(picture -> {
                out.append("<p>");
                picture(picture);
                out.append("</p>");
            });
            out.append("<p class=\"caption\">");
            mark(mark);
            text(tile.caption());
            out.append("</p>");
            tile.detail().ifPresent(detail -> element("p", "detail", detail));
            close();
        }
        close();
    }

    // ---- in two languages

    private void call(Block.Call call) {
        open("next");
        phrase("h1", call.title());
        phrase("p", call.lead());
        close();
    }

    private void phrases(Block.Phrases phrases) {
        open("phrases");
        phrase("h2", phrases.title());
        phrases.lead().ifPresent(lead -> phrase("p", lead));
        var name = phrases.mark() == Block.Mark.STEP ? "ol" : "ul";
        out.append('<')
                .append(name)
                .append(" class=\"")
                .append(Messages.key(phrases.mark()))
                .append("-list\">");
        for (var item : phrases.items()) {
            out.append("<li>");
            switch (phrases.mark()) {
                case BOX -> box(false);
                case TICKED -> box(true);
                case BULLET, STEP, DO, DO_NOT -> {}
            }
            phrase("p", item);
            out.append("</li>");
        }
        out.append("</").append(name).append('>');
        close();
    }

    private void blanks(Block.Blanks blanks) {
        open("blanks");
        for (var blank : blanks.blanks()) {
            open("blank");
            phrase("p", blank);
            close();
        }
        close();
    }

    /// The words of those who help, and the visitor's after them.
    private void phrase(String name, Block.Phrase phrase) {
        out.append('<').append(name);
        if (name.startsWith("h")) {
            out.append(" id=\"").append(anchor(headings.size())).append('"');
            headings.add(phrase.site());
        }
        out.append('>');
        text(phrase.site());
        phrase.reader().ifPresent(words -> {
            out.append(" <span class=\"also\" lang=\"");
            text(sheet.reader());
            out.append("\">");
            text(words);
            out.append("</span>");
        });
        out.append("</").append(name).append('>');
    }

    private void checks(Block.Checks checks) {
        open("checks");
        heading("h2", checks.title());
        out.append("<ul class=\"boxes\">");
        for (var check : checks.checks()) {
            out.append("<li>");
            box(false);
            out.append("<b>");
            text(check.date());
            out.append(":</b> ");
            text(check.text());
            out.append("</li>");
        }
        out.append("</ul>");
        close();
    }

    private void appointment(Block.Appointment appointment) {
        open("appointment");
        heading("h2", appointment.title());
        appointment.blanks().forEach(label -> element("p", "label blank", label));
        element("p", "", appointment.note());
        close();
    }

    private void sources(Block.Sources sources) {
        open("sources");
        element("p", "", String.join(" ", sources.notes()));
        out.append("<p><b>");
        text(sources.title());
        out.append("</b> ");
        for (var i = 0; i < sources.sources().size(); i++) {
            out.append(i == 0 ? "" : ", ");
            element("span", "id", sources.sources().get(i));
        }
        out.append("</p>");
        close();
    }

    // ---- the page for the clinician

    private void newPage(Block.NewPage page) {
        open("new-page");
        heading("h1", page.title());
        element("p", "", page.lead());
        close();
    }

    private void chart(Block.Chart chart) {
        open("chart");
        heading("h2", chart.title());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"");
        text(chart.words());
        out.append("\" viewBox=\"").append(ChartDrawing.box()).append("\">");
        out.append(ChartDrawing.of(chart, letters())).append("</svg>");
        element("p", "", chart.key());
        close();
    }

    /// The size of letters in a drawing as wide as the page, so that they are as large there as elsewhere.
    private double letters() {
        return sheet.edition() == Edition.LARGE_PRINT ? LARGE_LETTERS : LETTERS;
    }

    private void table(Block.Table table) {
        open("table");
        heading("h2", table.title());
        table.lead().ifPresent(lead -> element("p", "", lead));
        out.append("<table><thead><tr>");
        table.header().forEach(cell -> {
            out.append("<th scope=\"col\">");
            text(cell);
            out.append("</th>");
        });
        out.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> element("td", "", cell));
            out.append("</tr>");
        }
        out.append("</tbody></table>");
        close();
    }

    private void carry(Block.Carry carry) {
        open("carry row");
        open("cell");
        element("h2", "", carry.title());
        out.append("<p class=\"code\">");
        // A line may break after a dash and nowhere else.
        for (var group : carry.code().split("(?<=-)")) {
            element("span", "", group);
            out.append("<wbr/>");
        }
        out.append("</p>");
        element("p", "", carry.how());
        element("p", "", carry.squares());
        close();
        scan(carry.scan(), "small");
        scan(carry.plan(), "dense");
        close();
    }

    private void scan(Block.Scan scan, String style) {
        var qr = scan.qr();
        var width = qr.size() + 2 * Qr.QUIET;
        open("cell scan");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"")
                .append(style)
                .append("\" alt=\"");
        text(scan.picture());
        out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(width);
        out.append("\"><path class=\"module\" d=\"").append(qr.path()).append("\"/></svg>");
        close();
    }

    // ---- pieces

    private void open(String style) {
        out.append("<div class=\"").append(style).append("\">");
    }

    private void close() {
        out.append("</div>\n");
    }

    private void element(String name, String style, String words) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>');
        text(words);
        out.append("</").append(name).append('>');
    }

    private void list(String name, String style, List<String> items) {
        out.append('<').append(name).append(" class=\"").append(style).append("\">");
        items.forEach(item -> element("li", "", item));
        out.append("</").append(name).append('>');
    }

    /// A heading, which is also a bookmark.
    private void heading(String name, String words) {
        out.append('<')
                .append(name)
                .append(" id=\"")
                .append(anchor(headings.size()))
                .append("\">");
        text(words);
        out.append("</").append(name).append('>');
        headings.add(words);
    }

    /// A box to tick by hand, or one that is ticked.
    private void box(boolean ticked) {
        if (ticked) {
            object("/sheet/ticked.svg", sheet.marks().done());
        } else {
            out.append("<span class=\"box\"></span>");
        }
    }

    /// A list whose marks are drawn: the font has neither tick nor cross.
    private void marked(Block.Listing listing) {
        out.append("<ul class=\"marked\">");
        for (var item : listing.items()) {
            out.append("<li>");
            mark(listing.mark());
            text(item);
            out.append("</li>");
        }
        out.append("</ul>");
    }

    /// A tick or a cross, which a screen reader says.
    private void mark(Block.Mark mark) {
        switch (mark) {
            case DO -> object("/sheet/tick.svg", sheet.marks().yes());
            case DO_NOT -> object("/sheet/cross.svg", sheet.marks().no());
            case BULLET, STEP, BOX, TICKED -> {}
        }
    }

    private void cell(Block.Picture picture) {
        open("cell picture");
        picture(picture);
        close();
    }

    private void picture(Block.Picture picture) {
        var path = LineArt.path(picture.name());
        if (LineArt.has(path)) {
            object(path, picture.words());
        }
    }

    private void object(String path, String words) {
        out.append("<object type=\"").append(PICTURE).append("\" data=\"");
        text(path);
        out.append("\" alt=\"");
        text(words);
        out.append("\"></object>");
    }

    /// Appends words. The narrow space of clock times is not in every font, so it becomes a plain unbroken one.
    private void text(String words) {
        for (var i = 0; i < words.length(); i++) {
            var character = words.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\u202F' -> out.append('\u00A0');
                default -> {
                    if (character >= ' ' || character == '\t' || character == '\n') {
                        out.append(character);
                    }
                }
            }
        }
    }
}
