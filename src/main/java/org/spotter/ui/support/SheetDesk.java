package org.spotter.ui.support;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.spotter.assess.Assessment;
import org.spotter.guide.Paper;
import org.spotter.guide.Region;
import org.spotter.guide.Words;
import org.spotter.plan.CarePlan;
import org.spotter.text.Messages;

/// What the window asks of the sheet: pages to look at, a file, a print. All of it takes time and runs in the
/// background.
public interface SheetDesk {
    /// What a sheet is made from.
    ///
    /// @param assessment what the answers mean
    /// @param plan       the plan
    /// @param words      the guide's texts
    /// @param messages   the program's texts
    /// @param region     where the person is
    /// @param now        the time to print on it
    /// @param paper      its paper
    record Order(
            Assessment assessment,
            CarePlan plan,
            Words words,
            Messages messages,
            Region region,
            LocalDateTime now,
            Paper paper) {}

    /// How printing ended.
    sealed interface Printed {
        /// The printer took it.
        ///
        /// @param printer its name
        record Sent(String printer) implements Printed {}

        /// There is no printer, or not the one that was chosen.
        record NoPrinter() implements Printed {}

        /// The printer did not take it.
        ///
        /// @param reason what the system says; may be ""
        record Failed(String reason) implements Printed {}
    }

    /// {@return the sheet's pages as PNG pictures}
    ///
    /// @param order what it is made from
    List<byte[]> pages(Order order);

    /// Saves the sheet as a PDF.
    ///
    /// @param order what it is made from
    /// @param file  where to
    /// @throws IOException when it can't be written
    void save(Order order, Path file) throws IOException;

    /// {@return the printers of this machine, the usual one first}
    List<String> printers();

    /// Prints the sheet.
    ///
    /// @param order   what it is made from
    /// @param printer one of the printers; "" for the usual one
    /// @return how it ended
    Printed print(Order order, String printer);
}
