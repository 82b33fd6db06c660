package org.spotter.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.sheet.Edition;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetOrder;
import org.spotter.testkit.Png;
import org.spotter.testkit.TestWindow;
import org.spotter.testkit.WindowVisits;
import org.spotter.text.Messages;
import org.spotter.visit.Answers;

/// The sheets of the sample visits: as PDF, and each page as a picture.
final class SheetPictures {
    /// Begins the names of the folders, which end in the language.
    static final String FOLDER = "sheets-";

    private static final float DPI = 110;

    private final Guide guide;

    SheetPictures(Guide guide) {
        this.guide = guide;
    }

    private static Map<String, Answers> visits() {
        var calm = WindowVisits.calm();
        var visits = new LinkedHashMap<String, Answers>();
        visits.put("self-care", calm);
        visits.put("book", WindowVisits.nerve());
        visits.put("today", WindowVisits.with(calm, "warn-ill", "D-01"));
        visits.put("emergency", WindowVisits.with(calm, "danger-legs", "E-06"));
        return visits;
    }

    /// Saves the sheets of every language that has pictures of the window.
    ///
    /// @param folder the tour's folder
    /// @throws IOException when they cannot be written
    void save(Path folder) throws IOException {
        var shown =
                ContactSheet.variants(folder).stream().map(Variant::language).toList();
        for (var language : guide.words().keySet()) {
            if (shown.contains(language)) {
                save(folder.resolve(FOLDER + language), language);
            }
        }
    }

    private void save(Path home, String language) throws IOException {
        Files.createDirectories(home);
        var desk = SheetDesk.ofThisMachine();
        var number = 1;
        for (var visit : visits().entrySet()) {
            for (var edition : Edition.values()) {
                for (var paper : Paper.values()) {
                    var context = TestWindow.context(
                            guide, settings -> settings.withLanguage(language).withPaper(paper));
                    context.answer(visit.getValue());
                    var name = String.format(
                            Locale.ROOT,
                            "%02d-%s-%s-%s",
                            number++,
                            visit.getKey(),
                            Messages.key(edition),
                            Messages.key(paper));
                    // Helpers speak another language than the visitor, where there is one.
                    save(
                            home,
                            name,
                            desk,
                            context.sheet(
                                    edition, guide.words().keySet().iterator().next()));
                }
            }
        }
    }

    private static void save(Path home, String name, SheetDesk desk, SheetOrder order) throws IOException {
        var pdf = desk.pdf(order);
        Files.write(home.resolve(name + ".pdf"), pdf);
        for (var page = 0; page < desk.pages(pdf); page++) {
            var picture = desk.draw(pdf, page, DPI);
            Png.write(home.resolve(name + "-" + (page + 1) + ".png"), picture.pixels(), picture.width());
        }
    }
}
