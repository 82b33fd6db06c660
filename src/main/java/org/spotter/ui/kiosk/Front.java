package org.spotter.ui.kiosk;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.stage.Screen;
import org.spotter.guide.Guide;
import org.spotter.guide.Region;
import org.spotter.guide.Words;
import org.spotter.store.Policy;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext.Services;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Speech;

/// What the window at a front desk is made of.
///
/// @param guide    the guide
/// @param services the services of the machine
/// @param policy   what the site set
/// @param staff    what is kept for the staff
/// @param motion   what may move
/// @param speech   makes what reads a visit's pages aloud
/// @param exit     ends the program with a code
record Front(
        Guide guide,
        Services services,
        Policy policy,
        StaffDesk staff,
        Motion motion,
        Supplier<Speech> speech,
        IntConsumer exit) {
    private static final double TAP_MM = 20;
    private static final double MM_PER_INCH = 25.4;

    /// {@return the height of 20 mm on the screen, in pixels}
    ///
    /// @param screen the screen
    double tap(Screen screen) {
        var inches = policy.screen().inches();
        var bounds = screen.getBounds();
        var dotsPerInch = inches == 0 ? screen.getDpi() : Math.hypot(bounds.getWidth(), bounds.getHeight()) / inches;
        return TAP_MM * dotsPerInch / MM_PER_INCH;
    }

    /// {@return the languages offered, the usual one first}
    List<String> languages() {
        var usual = guide.languageFor(services.locale().toLanguageTag());
        return policy.languages().isEmpty()
                ? guide.words().keySet().stream()
                        .sorted(Comparator.comparing(language -> !language.equals(usual)))
                        .toList()
                : policy.languages();
    }

    /// {@return where the place is}
    Region region() {
        return policy.region()
                .flatMap(guide::region)
                .orElseGet(() -> guide.regionFor(services.locale().getCountry()));
    }

    /// {@return the messages in a language}
    ///
    /// @param language a language of the guide
    Messages messages(String language) {
        var country = guide.countryOf(region(), services.locale().getCountry());
        return Messages.load(services.texts(), language, country);
    }

    /// {@return the guide's words in a language}
    ///
    /// @param language a language of the guide
    Words words(String language) {
        return guide.wordsIn(language);
    }

    /// {@return the messages in the language of those who help here}
    Messages helpers() {
        return messages(policy.site().helpers().orElse(languages().getFirst()));
    }
}
