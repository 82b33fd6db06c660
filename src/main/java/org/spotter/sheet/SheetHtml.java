package org.spotter.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.spotter.guide.Paper;
import org.spotter.text.Messages;

/// Turns a sheet into one XHTML page with its style inside, for `SheetPdf`.
///
/// Whatever the words hold, they stay words: everything is escaped, and nothing refers to anything outside the page.
public final class SheetHtml {
    private static final String STYLE = "/sheet/sheet.css";

    /// The type of the objects that stand for pictures.
    static final String PICTURE = "image/x-spotter";

    private final StringBuilder out = new StringBuilder(16_384);

    private SheetHtml() {}

    /// Writes the page.
    ///
    /// @param sheet what it says
    /// @param paper the paper it is for
    /// @return XHTML
    public static String of(CareSheet sheet, Paper paper) {
        var html = new SheetHtml();
        html.document(sheet, paper);
        return html.out.toString();
    }

    private void document(CareSheet sheet, Paper paper) {
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        text(sheet.language());
        out.append("\"><head><title>");
        text(sheet.title());
        out.append("</title><meta name=\"description\" content=\"");
        text(sheet.description());
        out.append("\"/><style>").append(style()).append(size(paper)).append("</style></head>");
        out.append("<body class=\"").append(Messages.key(sheet.urgency())).append("\">");
        footer(sheet);
        header(sheet);
        sheet.blocks().forEach(this::block);
        out.append("</body></html>");
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

    // ---- frame

    private void footer(CareSheet sheet) {
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

    private void header(CareSheet sheet) {
        open("head row");
        open("cell app");
        out.append("<p><b>");
        text(sheet.app());
        out.append("</b>");
        text(sheet.title());
        out.append("</p>");
        close();
        open("cell name");
        element("p", "label", sheet.name());
        close();
        open("cell made");
        element("p", "", sheet.date());
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
            case Block.Checks checks -> checks(checks);
            case Block.Appointment appointment -> appointment(appointment);
            case Block.Carry carry -> carry(carry);
            case Block.Sources sources -> sources(sources);
        }
    }

    private void nextStep(Block.NextStep next) {
        open("next");
        next.label().ifPresent(label -> element("p", "label", label));
        element("h1", "", next.title());
        element("p", "lead", next.lead());
        out.append("<div class=\"today\">");
        next.todayLabel().ifPresent(label -> element("p", "label", label));
        element("p", "action", next.today());
        out.append("</div>");
        close();
    }

    private void danger(Block.Danger danger) {
        open("danger");
        open("band row");
        open("cell");
        element("h2", "", danger.title());
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
        list("ul", "bullet", danger.signs());
        close();
        close();
    }

    private void sessions(Block.Sessions sessions) {
        open("sessions");
        element("h2", "", sessions.title());
        element("p", "", sessions.lead());
        // Cells, because a line may break between a box and its time.
        open("times");
        for (var time : sessions.times()) {
            out.append("<div class=\"time\"><span class=\"box\"></span><b>");
            text(time);
            out.append("</b></div>");
        }
        close();
        list("ul", "bullet", sessions.care());
        close();
    }

    private void listing(Block.Listing listing, String style) {
        open(style);
        element("h2", "", listing.title());
        listing.lead().ifPresent(lead -> element("p", "", lead));
        switch (listing.mark()) {
            case BULLET -> list("ul", "bullet", listing.items());
            case STEP -> list("ol", "step", listing.items());
            case DO -> marked("/sheet/tick.svg", listing);
            case DO_NOT -> marked("/sheet/cross.svg", listing);
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
        element("h2", "", exercises.title());
        element("p", "", exercises.lead());
        move(exercises.moves().getFirst());
        close();
        exercises.moves().stream().skip(1).forEach(this::move);
        close();
    }

    private void move(Block.Move move) {
        open("move row");
        open("cell picture");
        move.picture().map(LineArt::path).filter(LineArt::has).ifPresent(picture -> picture(picture, move.title()));
        close();
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

    private void checks(Block.Checks checks) {
        open("checks");
        element("h2", "", checks.title());
        out.append("<ul class=\"boxes\">");
        for (var check : checks.checks()) {
            out.append("<li><span class=\"box\"></span><b>");
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
        element("h2", "", appointment.title());
        appointment.blanks().forEach(label -> element("p", "label blank", label));
        element("p", "", appointment.note());
        close();
    }

    private void sources(Block.Sources sources) {
        open("sources");
        element("p", "", String.join(" ", sources.notes()));
        element("h2", "", sources.title());
        element("p", "", String.join(" \u00b7 ", sources.sources()));
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

    /// A list whose marks are drawn: the font has neither tick nor cross.
    private void marked(String mark, Block.Listing listing) {
        out.append("<ul class=\"marked\">");
        for (var item : listing.items()) {
            out.append("<li>");
            picture(mark, listing.title());
            text(item);
            out.append("</li>");
        }
        out.append("</ul>");
    }

    private void picture(String path, String alternative) {
        out.append("<object type=\"").append(PICTURE).append("\" data=\"");
        text(path);
        out.append("\" alt=\"");
        text(alternative);
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
