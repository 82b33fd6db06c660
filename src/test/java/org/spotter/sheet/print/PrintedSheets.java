package org.spotter.sheet.print;

import org.spotter.guide.Paper;
import org.spotter.sheet.HtmlPdf;

/// Sheets to print in tests: a sentence on each side.
final class PrintedSheets {
    private PrintedSheets() {}

    /// {@return a PDF; its sides say `This is side 1.` and so on}
    static byte[] pdf(Paper paper, int pages) {
        var body = new StringBuilder();
        for (var i = 1; i <= pages; i++) {
            body.append("<p style=\"page-break-after: ")
                    .append(i < pages ? "always" : "auto")
                    .append("\">This is side ")
                    .append(i)
                    .append(".</p>");
        }
        return HtmlPdf.of("""
                <html lang="en"><head><title>t</title><meta name="description" content="d"/>
                <style>@page { size: %s } body { font-family: Sheet }</style></head><body>%s</body></html>
                """.formatted(paper == Paper.A4 ? "a4" : "letter", body), "test");
    }
}
