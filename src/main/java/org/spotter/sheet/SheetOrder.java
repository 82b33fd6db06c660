package org.spotter.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.spotter.assess.Assessment;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.guide.Region;
import org.spotter.plan.CarePlan;

/// What a sheet is made from. Two equal orders make the same sheet.
///
/// @param assessment what the answers mean
/// @param answered   when the danger signs were answered
/// @param done       ice and heat sessions that are over, oldest first
/// @param reader     the words of the person who takes it home
/// @param site       the words of those who help at the place where it is printed
/// @param region     where the person is
/// @param now        the local date and time, printed on it
/// @param edition    how it is laid out
/// @param paper      its paper
public record SheetOrder(
        Assessment assessment,
        Instant answered,
        List<CarePlan.Done> done,
        Wording reader,
        Wording site,
        Region region,
        LocalDateTime now,
        Edition edition,
        Paper paper) {
    public SheetOrder {
        done = List.copyOf(done);
    }

    /// {@return the guide it is made from}
    public Guide guide() {
        return assessment.visit().guide();
    }

    /// {@return what to do from now on}
    public CarePlan plan() {
        return CarePlan.of(assessment, now, done);
    }

    /// {@return the same for another edition}
    ///
    /// @param other the edition
    public SheetOrder in(Edition other) {
        return new SheetOrder(assessment, answered, done, reader, site, region, now, other, paper);
    }

    /// {@return the same on another paper}
    ///
    /// @param other the paper
    public SheetOrder on(Paper other) {
        return new SheetOrder(assessment, answered, done, reader, site, region, now, edition, other);
    }
}
