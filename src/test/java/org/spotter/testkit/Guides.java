package org.spotter.testkit;

import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.store.GuideFolder;

/// Guides for tests.
public final class Guides {
    private static final Guide SHIPPED = load();

    private Guides() {}

    /// {@return the guide that is part of the program}
    public static Guide shipped() {
        return SHIPPED;
    }

    private static Guide load() {
        return switch (GuideLoader.load(GuideFolder.builtIn())) {
            case GuideLoader.Result.Ready(var guide) -> guide;
            case GuideLoader.Result.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
