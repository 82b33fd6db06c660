package org.spotter.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The plan as plain text for a phone: what the sheet says, as far as it fits. No name and no link.
final class PlainPlan {
    /// So many bytes fit in a QR code of 81 modules a side, which are half a millimetre wide in a square of 4 cm.
    static final int MOST = 586;

    private PlainPlan() {}

    /// Writes the plan: the next step, the one thing to do today, danger signs with the number, session times, days to
    /// look back on. What does not fit is left out from the end, in whole lines.
    ///
    /// @param head   the first line: who made it and when
    /// @param blocks what the sheet says
    /// @param signs  the danger signs in a few words each
    /// @param foot   the last line: what it is not; never left out
    /// @return at most [#MOST] bytes of UTF-8
    static String of(String head, List<Block> blocks, List<String> signs, String foot) {
        var lines = new ArrayList<String>();
        lines.add(head);
        for (var block : blocks) {
            lines.addAll(lines(block, signs));
        }
        while (size(lines, foot) > MOST) {
            lines.removeLast();
        }
        lines.add(foot);
        return plain(String.join("\n", lines));
    }

    private static int size(List<String> lines, String foot) {
        return plain(String.join("\n", lines) + "\n" + foot).getBytes(StandardCharsets.UTF_8).length;
    }

    /// Each line stands or falls as a whole; some break in two.
    private static List<String> lines(Block block, List<String> signs) {
        return switch (block) {
            case Block.NextStep next -> List.of(next.title(), next.today());
            case Block.Danger danger -> danger(danger, signs);
            case Block.Sessions sessions -> sessions(sessions);
            case Block.Appointment appointment -> List.of(appointment.title());
            case Block.Checks checks ->
                checks.checks().stream()
                        .map(check -> check.date() + ": " + check.text())
                        .toList();
            case Block.Listing _,
                    Block.NewPage _,
                    Block.Chart _,
                    Block.Table _,
                    Block.Pair _,
                    Block.Exercises _,
                    Block.Tiles _,
                    Block.Call _,
                    Block.Phrases _,
                    Block.Blanks _,
                    Block.Carry _,
                    Block.Sources _ -> List.of();
        };
    }

    private static List<String> danger(Block.Danger danger, List<String> signs) {
        var lines = new ArrayList<String>();
        var note = danger.note().map(said -> " " + said).orElse("");
        lines.add(danger.lead() + "\n" + danger.call() + " " + danger.number() + note);
        signs.forEach(sign -> lines.add("- " + sign));
        return lines;
    }

    private static List<String> sessions(Block.Sessions sessions) {
        var times = sessions.times().stream()
                .filter(time -> !time.done())
                .map(Block.Time::clock)
                .toList();
        return times.isEmpty()
                ? List.of()
                : List.of(sessions.title() + "\n" + sessions.lead() + " " + String.join(", ", times));
    }

    /// Unbroken and narrow spaces become plain ones: they take more room and help nobody here.
    private static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F]", " ");
    }
}
