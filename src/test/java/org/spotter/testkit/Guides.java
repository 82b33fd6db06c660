package org.spotter.testkit;

import java.time.LocalDate;
import java.util.List;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.guide.Rule;
import org.spotter.guide.Section;
import org.spotter.store.GuideFolder;

/// Guides for tests.
public final class Guides {
    private static final Guide SHIPPED = load();

    private Guides() {}

    /// {@return the guide that is part of the program}
    public static Guide shipped() {
        return SHIPPED;
    }

    /// {@return a guide without one of its rules}
    public static Guide without(Guide guide, String rule) {
        var rules = guide.rules().stream().filter(r -> !r.id().equals(rule)).toList();
        if (rules.size() != guide.rules().size() - 1) {
            throw new AssertionError(rule);
        }
        return with(guide, guide.id(), guide.version(), guide.reviewDue(), guide.sections(), rules);
    }

    /// {@return a guide with another day of review}
    public static Guide dueOn(Guide guide, LocalDate reviewDue) {
        return with(guide, guide.id(), guide.version(), reviewDue, guide.sections(), guide.rules());
    }

    /// {@return a guide with another name, version and questions}
    public static Guide with(Guide guide, String id, String version, List<Section> sections) {
        return with(guide, id, version, guide.reviewDue(), sections, guide.rules());
    }

    private static Guide with(
            Guide guide, String id, String version, LocalDate reviewDue, List<Section> sections, List<Rule> rules) {
        return new Guide(
                id,
                version,
                guide.date(),
                guide.reviewer(),
                reviewDue,
                sections,
                rules,
                guide.patterns(),
                guide.comparisons(),
                guide.topics(),
                guide.treatments(),
                guide.gates(),
                guide.doses(),
                guide.program(),
                guide.regions(),
                guide.sources(),
                guide.words(),
                guide.wordlists(),
                guide.coverage());
    }

    private static Guide load() {
        return switch (GuideLoader.load(GuideFolder.builtIn())) {
            case GuideLoader.Result.Ready(var guide) -> guide;
            case GuideLoader.Result.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
