package org.spotter.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.spotter.assess.Assessment;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.plan.Today;
import org.spotter.text.Messages;
import org.spotter.visit.Visit;

/// Sheets for the tests of this room, made on a Monday morning in one place.
final class Sheets {
    /// Monday 23 November 2026, seven minutes past ten.
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 7);

    private Sheets() {}

    /// {@return the sheet of a visit in the United Kingdom}
    static CareSheet of(Guide guide, Visit visit) {
        return of(guide, visit, "GB", NOW);
    }

    /// {@return the sheet of a visit in Spanish, in the United States}
    static CareSheet inSpanish(Guide guide, Visit visit) {
        return of(guide, visit, "US", NOW, Locale.of("es", "US"));
    }

    static CareSheet of(Guide guide, Visit visit, String region, LocalDateTime now) {
        return of(guide, visit, region, now, Locale.UK);
    }

    private static CareSheet of(Guide guide, Visit visit, String region, LocalDateTime now, Locale locale) {
        return CareSheet.of(order(guide, visit, region, now, locale));
    }

    /// {@return what the full sheet of a visit is made from, on A4, at a place where helpers speak English}
    static SheetOrder order(Guide guide, Visit visit, String region, LocalDateTime now, Locale locale) {
        var wording = new Wording(guide.wordsIn(locale.getLanguage()), Messages.load(locale));
        return new SheetOrder(
                Assessment.of(Visit.of(guide, visit.answers())),
                now.toInstant(ZoneOffset.UTC),
                Today.at(now),
                wording,
                new Wording(guide.wordsIn("en"), Messages.load(Locale.UK)),
                guide.region(region).orElseThrow(),
                Edition.FULL,
                Paper.A4);
    }

    /// {@return the sheet as a PDF, read back}
    static PDDocument read(CareSheet sheet, Paper paper) {
        try {
            return Loader.loadPDF(SheetPdf.of(sheet, paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return the words on paper, in lines, with single spaces}
    static String text(CareSheet sheet) {
        try (var document = read(sheet, Paper.A4)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00A0', ' ').replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
