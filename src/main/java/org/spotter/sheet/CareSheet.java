package org.spotter.sheet;

import java.util.List;
import org.spotter.guide.Urgency;
import org.spotter.text.Messages;

/// What the take-home sheet says, every word in place: the one thing that is shown, saved and printed.
///
/// It holds no name and nothing that was not ticked; the name line is empty, to be filled in by hand.
///
/// @param language    the language of its words, a tag
/// @param reader      the language of the second words of each [Block.Phrase]
/// @param title       the document's title, the same for everyone
/// @param description what the document is, the same for everyone
/// @param edition     how it is laid out
/// @param urgency     the level it was made for
/// @param app         who made it
/// @param date        the day and time it was made
/// @param name        what stands before the empty name line
/// @param marks       what drawn marks say to those who cannot see them
/// @param blocks      its parts from top to bottom
/// @param footer      said at the foot of each page
/// @param page        the page number at the foot, with [#PAGE] and [#PAGES] in it
public record CareSheet(
        String language,
        String reader,
        String title,
        String description,
        Edition edition,
        Urgency urgency,
        String app,
        String date,
        String name,
        Marks marks,
        List<Block> blocks,
        String footer,
        String page) {
    /// Stands for the number of the page.
    public static final String PAGE = "\uE000";

    /// Stands for the number of pages.
    public static final String PAGES = "\uE001";

    /// What drawn marks say to those who cannot see them.
    ///
    /// @param yes  a tick before what to do
    /// @param no   a cross before what to leave
    /// @param done a tick in a box
    public record Marks(String yes, String no, String done) {
        static Marks of(Messages messages) {
            return new Marks(
                    messages.of("sheet.mark.yes"), messages.of("sheet.mark.no"), messages.of("sheet.mark.done"));
        }
    }

    public CareSheet {
        blocks = List.copyOf(blocks);
    }

    /// Writes the sheet.
    ///
    /// @param order what it is made from
    /// @return the sheet
    public static CareSheet of(SheetOrder order) {
        return switch (order.edition()) {
            case FULL, LARGE_PRINT, PICTURE_FIRST -> new SheetWriter(order).write();
            case EMERGENCY -> new SlipWriter(order).write();
        };
    }
}
