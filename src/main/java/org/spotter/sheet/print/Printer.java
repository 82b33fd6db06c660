package org.spotter.sheet.print;

import java.util.Optional;
import java.util.Set;
import org.spotter.guide.Paper;

/// A printer of the machine.
///
/// @param name      the name by which it is asked for
/// @param title     what people call it; the name where nobody called it anything
/// @param fault     why it takes no sheet now
/// @param papers    the papers it has; all of them where it does not say
/// @param bothSides whether it prints on both sides
public record Printer(String name, String title, Optional<Fault> fault, Set<Paper> papers, boolean bothSides) {
    public Printer {
        papers = Set.copyOf(papers);
    }

    /// {@return why it would not take a sheet on this paper now}
    ///
    /// @param paper the paper
    public Optional<Fault> faultFor(Paper paper) {
        return fault.or(() -> papers.contains(paper) ? Optional.empty() : Optional.of(Fault.WRONG_PAPER));
    }
}
