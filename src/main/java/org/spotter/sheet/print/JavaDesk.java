package org.spotter.sheet.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.spotter.guide.Paper;

/// The printers that Java knows, for systems without CUPS. Java hands a job over and can tell no more of it.
final class JavaDesk implements PrintDesk {
    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;

    /// The printers of this machine.
    JavaDesk() {
        this(
                () -> List.of(PrintServiceLookup.lookupPrintServices(null, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    JavaDesk(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    @Override
    public Printers printers() {
        return Printers.of(Stream.concat(usual.get().stream(), services.get().stream())
                .map(JavaDesk::printer)
                .distinct()
                .toList());
    }

    private static Printer printer(PrintService service) {
        var refuses =
                PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(service.getAttribute(PrinterIsAcceptingJobs.class));
        return new Printer(
                service.getName(),
                service.getName(),
                refuses ? Optional.of(Fault.NOT_ACCEPTING) : Optional.empty(),
                papers(service),
                service.isAttributeCategorySupported(Sides.class)
                        && service.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, null, null));
    }

    private static Set<Paper> papers(PrintService service) {
        var papers = EnumSet.noneOf(Paper.class);
        Arrays.stream(Paper.values())
                .filter(paper -> service.isAttributeValueSupported(media(paper), null, null))
                .forEach(papers::add);
        return papers;
    }

    // A driver may throw anything; nothing of it may reach the visitor.
    @Override
    public Sent send(String name, PrintOrder order) {
        var found = services.get().stream()
                .filter(service -> service.getName().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            return new Sent.Refused(Fault.UNKNOWN_PRINTER);
        }
        var service = found.get();
        var printer = printer(service);
        var fault = printer.faultFor(order.paper());
        if (fault.isPresent()) {
            return new Sent.Refused(fault.get());
        }
        try (var document = Loader.loadPDF(order.pdf())) {
            var attributes = attributes(order, printer);
            if (service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
                service.createPrintJob().print(new SimpleDoc(order.pdf(), DocFlavor.BYTE_ARRAY.PDF, null), attributes);
            } else {
                draw(document, service, order, attributes);
            }
            return new Sent.HandedOver();
        } catch (IOException | PrintException | PrinterException | RuntimeException _) {
            return new Sent.Refused(Fault.REFUSED);
        }
    }

    private static PrintRequestAttributeSet attributes(PrintOrder order, Printer printer) throws IOException {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(media(order.paper()));
        attributes.add(new JobName(order.title(), null));
        attributes.add(new Copies(order.copies()));
        if (printer.bothSides() && order.manyPages()) {
            attributes.add(Sides.TWO_SIDED_LONG_EDGE);
        }
        return attributes;
    }

    /// For a printer that does not take a PDF as it is.
    private static void draw(
            PDDocument document, PrintService service, PrintOrder order, PrintRequestAttributeSet attributes)
            throws PrinterException {
        var job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setJobName(order.title());
        job.setPageable(new PDFPageable(document));
        job.print(attributes);
    }

    /// {@return the paper as Java names it}
    ///
    /// @param paper the paper
    static MediaSizeName media(Paper paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
        };
    }

    @Override
    public JobState ask(Job job) {
        return new JobState.Ended(Fault.NOT_PRINTED);
    }

    @Override
    public Fault why(Job job) {
        return Fault.STUCK;
    }

    @Override
    public boolean wipe(Job job) {
        return false;
    }
}
