package org.spotter.cli;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.spotter.assess.Assessment;
import org.spotter.guide.Paper;
import org.spotter.guide.Region;

/// Makes and prints care sheets.
public interface SheetWriter {
    /// One sheet to make.
    ///
    /// @param assessment what the answers mean
    /// @param now        the local date and time
    /// @param language   a language tag of the guide
    /// @param region     where the person is
    /// @param paper      the paper
    record Order(Assessment assessment, LocalDateTime now, String language, Region region, Paper paper) {}

    /// Makes a sheet.
    ///
    /// @param order what to make
    /// @return the PDF
    /// @throws IOException when it can't be made
    byte[] pdf(Order order) throws IOException;

    /// {@return the names of the printers, the usual one first}
    List<String> printers();

    /// Prints a sheet.
    ///
    /// @param order   what to print
    /// @param printer one of [#printers()]
    /// @throws IOException when the printer doesn't take it
    void print(Order order, String printer) throws IOException;
}
