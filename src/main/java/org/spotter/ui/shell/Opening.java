package org.spotter.ui.shell;

import org.spotter.store.Episode;
import org.spotter.store.Resume;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Place;
import org.spotter.visit.AnswerAge;
import org.spotter.visit.Visit;

/// Where a window opens: where it was left, unless that makes no sense any more.
///
/// @param place  the place
/// @param scroll how far down it is seen, from 0 to 1
/// @param old    whether the danger signs come first because their answers are too old
public record Opening(Place place, double scroll, boolean old) {
    /// {@return where a window opens}
    ///
    /// @param context its context, in which answers that are too old are forgotten
    /// @param kept    the episode as it was kept, with these answers
    /// @param left    where the window was left
    public static Opening of(AppContext context, Episode kept, Resume left) {
        var known =
                Pages.ALL.stream().filter(page -> page.id().equals(left.page())).findFirst();
        if (known.isEmpty() || !stands(context, left.page())) {
            return new Opening(Place.of(Pages.START), 0, false);
        }
        var section = context.guide().section(left.page()).isPresent();
        var needs = section
                || known.get().advice()
                || left.page().equals("review")
                || left.page().equals("sheet");
        if (needs && forgotten(context, kept)) {
            return new Opening(Place.of(Visit.DANGER), 0, true);
        }
        // After a day the page says other things; it begins at its top.
        var same = !AnswerAge.isTooOld(left.left(), context.now());
        return new Opening(
                new Place(left.page(), left.detail()), same ? (double) left.scroll() / Resume.WHOLE : 0, false);
    }

    /// A section stands as long as one of its questions is asked.
    private static boolean stands(AppContext context, String page) {
        return context.guide()
                .section(page)
                .map(section -> context.visit().get().path().stream().anyMatch(section.questions()::contains))
                .orElse(true);
    }

    /// Danger signs that were answered and are not any more.
    private static boolean forgotten(AppContext context, Episode kept) {
        return context.guide().section(Visit.DANGER).stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(question -> kept.answers().get(question.id()).isPresent()
                        && !context.visit().get().answered(question));
    }
}
