package org.spotter.ui.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.spotter.assess.Assessment;
import org.spotter.guide.Paper;

/// What the window asks of the sheet: pages to look at, a file, a print. All of it takes time and runs in the
/// background.
public interface SheetDesk {
    /// One page of the sheet as a picture.
    ///
    /// @param width  in pixels
    /// @param height in pixels
    /// @param argb   its pixels, row by row
    record PageImage(int width, int height, int[] argb) {}

    /// How printing ended.
    sealed interface Printed {
        /// The printer took it.
        ///
        /// @param printer its name
        record Sent(String printer) implements Printed {}

        /// There is no printer.
        record NoPrinter() implements Printed {}

        /// The printer did not take it.
        ///
        /// @param reason what the system says; may be ""
        record Failed(String reason) implements Printed {}
    }

    /// {@return the sheet's pages}
    ///
    /// @param assessment what it tells
    /// @param paper      its paper
    List<PageImage> pages(Assessment assessment, Paper paper);

    /// Saves the sheet as a PDF.
    ///
    /// @param assessment what it tells
    /// @param paper      its paper
    /// @param file       where to
    /// @return the file
    /// @throws IOException when it can't be written
    Path save(Assessment assessment, Paper paper, Path file) throws IOException;

    /// {@return the printers of this machine, the usual one first}
    List<String> printers();

    /// Prints the sheet.
    ///
    /// @param assessment what it tells
    /// @param paper      its paper
    /// @param printer    one of the printers; "" for the usual one
    /// @return how it ended
    Printed print(Assessment assessment, Paper paper, String printer);
}
