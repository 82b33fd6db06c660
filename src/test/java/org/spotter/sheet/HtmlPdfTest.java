package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.spotter.review.ReviewBook;
import org.spotter.testkit.Guides;
import org.spotter.text.Messages;

class HtmlPdfTest {
    private static long dark(String shapes) {
        var page = SheetPages.draw(HtmlPdf.of("""
                <html lang="en"><head><title>T</title><meta name="description" content="D"/>\
                <style>body { font-family: Sheet } svg { width: 100mm; height: 50mm }</style></head><body>\
                <p>Words</p><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" aria-label="A">%s</svg>\
                </body></html>""".formatted(shapes), "P"), 0, 50);
        return Arrays.stream(page.pixels())
                .filter(pixel -> (pixel & 0xFF) < 0xB0)
                .count();
    }

    @Test
    void shapes_and_texts_of_a_drawing_are_drawn() {
        var empty = dark("");
        assertThat(dark("<rect class=\"end\" x=\"0\" y=\"0\" width=\"50\" height=\"25\"/>"))
                .isGreaterThan(empty + 2000);
        assertThat(dark("<text class=\"label\" font-size=\"20\" x=\"0\" y=\"25\">Bridge</text>"))
                .isGreaterThan(empty + 100);
        assertThat(dark("<path class=\"arrow\" d=\"M0 0 L100 50\"/>")).isGreaterThan(empty + 50);
    }

    @Test
    void a_shape_that_we_do_not_draw_is_a_mistake_of_ours() {
        Assertions.assertThatThrownBy(() -> dark("<polygon points=\"0,0\"/>"))
                .hasStackTraceContaining("no shape polygon");
    }

    @Test
    void the_review_book_is_a_tagged_pdf_with_its_title_and_all_chapters() throws IOException {
        var messages = Messages.load(Locale.ENGLISH);
        var guide = Guides.shipped();
        var pdf = HtmlPdf.of(ReviewBook.of(guide, guide.wordsIn("en"), messages), "Spotter");
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Spotter review book");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Every question", "Rules that combine answers", "Signing off", "SEED-105", "Signature");
        }
    }
}
