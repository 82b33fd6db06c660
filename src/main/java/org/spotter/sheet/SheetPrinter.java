package org.spotter.sheet;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.spotter.guide.Paper;

/// Sends a sheet to a printer of this machine. Slow and blocking: call it in the background.
///
/// Nothing is thrown to the caller; what came of it is an [Outcome].
public final class SheetPrinter {
    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;
    private final String jobName;

    /// Uses the printers of this machine.
    ///
    /// @param jobName what the printer's queue shows; the same for everyone
    public SheetPrinter(String jobName) {
        this(
                jobName,
                () -> List.of(PrintServiceLookup.lookupPrintServices(null, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    SheetPrinter(String jobName, Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.jobName = jobName;
        this.services = services;
        this.usual = usual;
    }

    /// What came of printing.
    public sealed interface Outcome {
        /// The sheet is in the printer's queue.
        ///
        /// @param printer the printer's name
        record Sent(String printer) implements Outcome {}

        /// There is no printer.
        record NoPrinter() implements Outcome {}

        /// There is no printer of this name.
        ///
        /// @param name the name asked for
        record UnknownPrinter(String name) implements Outcome {}

        /// The printer or the print system refused.
        ///
        /// @param printer the printer's name
        /// @param reason  the system's own short words, for staff and logs; may be ""
        record Failed(String printer, String reason) implements Outcome {}
    }

    /// {@return the names of the printers, the usual one first}
    public List<String> printers() {
        return Stream.concat(usual().stream(), services.get().stream())
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    /// Prints a sheet, on both sides where the printer can.
    ///
    /// @param pdf     bytes that `SheetPdf` made
    /// @param paper   the paper it was made for
    /// @param printer the printer's name; empty for the usual one
    /// @return what came of it
    public Outcome print(byte[] pdf, Paper paper, Optional<String> printer) {
        var found = printer.isPresent()
                ? services.get().stream()
                        .filter(service -> service.getName().equals(printer.get()))
                        .findFirst()
                : usual();
        if (found.isPresent()) {
            return print(pdf, paper, found.get());
        }
        return printer.isPresent() && !services.get().isEmpty()
                ? new Outcome.UnknownPrinter(printer.get())
                : new Outcome.NoPrinter();
    }

    /// The usual printer, or the only one there is.
    private Optional<PrintService> usual() {
        return usual.get().or(() -> {
            var all = services.get();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        });
    }

    // A driver may throw anything; nothing of it may reach the visitor.
    private Outcome print(byte[] pdf, Paper paper, PrintService service) {
        try (var document = Loader.loadPDF(pdf)) {
            var attributes = attributes(document.getNumberOfPages(), paper, service);
            if (service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
                service.createPrintJob().print(new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null), attributes);
            } else {
                draw(document, service, attributes);
            }
            return new Outcome.Sent(service.getName());
        } catch (IOException | PrintException | PrinterException | RuntimeException e) {
            var reason = e.getMessage();
            return new Outcome.Failed(service.getName(), reason == null ? "" : reason);
        }
    }

    private PrintRequestAttributeSet attributes(int pages, Paper paper, PrintService service) {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(media(paper));
        attributes.add(new JobName(jobName, null));
        // A queue cancels a job that asks for what its printer can't do, and nobody is told.
        var bothSides = Sides.TWO_SIDED_LONG_EDGE;
        if (pages > 1
                && service.isAttributeCategorySupported(Sides.class)
                && service.isAttributeValueSupported(bothSides, null, null)) {
            attributes.add(bothSides);
        }
        return attributes;
    }

    /// For a queue that does not take a PDF as it is.
    private void draw(PDDocument document, PrintService service, PrintRequestAttributeSet attributes)
            throws PrinterException {
        var job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setJobName(jobName);
        job.setPageable(new PDFPageable(document));
        job.print(attributes);
    }

    private static MediaSizeName media(Paper paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
        };
    }
}
