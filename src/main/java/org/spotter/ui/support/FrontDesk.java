package org.spotter.ui.support;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.spotter.sheet.Edition;
import org.spotter.store.Policy;

/// What holds for one visit at the front desk. A window at home has none.
public final class FrontDesk {
    private final Policy policy;
    private final Runnable leave;
    private final Consumer<Edition> counts;
    private final double tap;
    private final BooleanProperty low;
    private int prints;

    /// Begins a visit.
    ///
    /// @param policy what the site set
    /// @param tap    the least height of a target, in pixels
    /// @param leave  ends the visit when the person says so
    /// @param counts is told of each sheet sent to a printer
    public FrontDesk(Policy policy, double tap, Runnable leave, Consumer<Edition> counts) {
        this.policy = policy;
        this.tap = tap;
        low = new SimpleBooleanProperty(policy.screen().lowReach());
        this.leave = leave;
        this.counts = counts;
    }

    /// {@return what the site set}
    public Policy policy() {
        return policy;
    }

    /// {@return the least height of a target, in pixels}
    public double tap() {
        return tap;
    }

    /// {@return whether everything stands in the lower part of the screen, for who sits or is small}
    public BooleanProperty low() {
        return low;
    }

    /// Ends the visit, as the person wishes.
    public void leave() {
        leave.run();
    }

    /// {@return the editions offered, at least one}
    public List<Edition> editions() {
        var named = policy.printing().editions();
        return Arrays.stream(Edition.values())
                .filter(edition -> named.isEmpty() || named.contains(edition.name()))
                .toList();
    }

    /// {@return how many sheets this visit may still print}
    public int printsLeft() {
        return policy.printing().printsPerVisit() - prints;
    }

    /// Notes that a printer took a sheet.
    ///
    /// @param edition which
    public void printed(Edition edition) {
        prints++;
        counts.accept(edition);
    }

    /// {@return whether anything was sent to a printer in this visit}
    public boolean hasPrinted() {
        return prints > 0;
    }
}
