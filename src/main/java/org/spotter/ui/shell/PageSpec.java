package org.spotter.ui.shell;

import java.util.Optional;
import java.util.function.BiFunction;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;

/// One page of the shell. Its messages follow from its id: `page.<id>` is its name in the navigation.
///
/// @param id       e.g. `treatments`
/// @param group    where it stands in the navigation; empty for a page that other pages open
/// @param icon     its icon
/// @param shortcut a key combination that opens it, e.g. `Shortcut+T`; "" for none
/// @param advice   whether it gives advice for home: it gives way to the emergency page while a danger sign is ticked
/// @param home     whether it is for home alone, and not for a front desk where nothing is kept and nothing typed
/// @param build    builds it for a detail of the place
public record PageSpec(
        String id,
        Optional<Group> group,
        Icons icon,
        String shortcut,
        boolean advice,
        boolean home,
        BiFunction<AppContext, String, Page> build) {
    /// The groups of the navigation, in order.
    public enum Group {
        /// The start.
        START,
        /// The visit.
        VISIT,
        /// Care and reading.
        CARE,
        /// The program itself.
        MORE
    }

    /// {@return the same page, for home alone}
    PageSpec forHome() {
        return new PageSpec(id, group, icon, shortcut, advice, true, build);
    }
}
