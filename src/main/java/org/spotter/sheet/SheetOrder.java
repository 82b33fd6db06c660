package org.spotter.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.spotter.assess.Assessment;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.guide.Region;
import org.spotter.plan.CarePlan;
import org.spotter.plan.Today;

/// What a sheet is made from. Two equal orders make the same sheet.
///
/// @param assessment what the answers mean
/// @param answered   when the danger signs were answered
/// @param today      the day it is printed, with the sessions that are over
/// @param reader     the words of the person who takes it home
/// @param site       the words of those who help at the place where it is printed
/// @param region     where the person is
/// @param edition    how it is laid out
/// @param paper      its paper
/// @param noted      what was noted at home, for the page for the clinician; empty for a sheet without it
/// @param venue      the place it is printed at
public record SheetOrder(
        Assessment assessment,
        Instant answered,
        Today today,
        Wording reader,
        Wording site,
        Region region,
        Edition edition,
        Paper paper,
        Optional<Noted> noted,
        Venue venue) {
    /// Makes an order without the page for the clinician.
    ///
    /// @param assessment what the answers mean
    /// @param answered   when the danger signs were answered
    /// @param today      the day it is printed, with the sessions that are over
    /// @param reader     the words of the person who takes it home
    /// @param site       the words of those who help at the place where it is printed
    /// @param region     where the person is
    /// @param edition    how it is laid out
    /// @param paper      its paper
    public SheetOrder(
            Assessment assessment,
            Instant answered,
            Today today,
            Wording reader,
            Wording site,
            Region region,
            Edition edition,
            Paper paper) {
        this(assessment, answered, today, reader, site, region, edition, paper, Optional.empty(), Venue.NONE);
    }

    /// {@return the local date and time it is made at}
    public LocalDateTime now() {
        return today.now();
    }

    /// {@return the guide it is made from}
    public Guide guide() {
        return assessment.visit().guide();
    }

    /// {@return what to do from now on}
    public CarePlan plan() {
        return CarePlan.of(assessment, today);
    }

    /// {@return the same for another edition}
    ///
    /// @param other the edition
    public SheetOrder in(Edition other) {
        return new SheetOrder(assessment, answered, today, reader, site, region, other, paper, noted, venue);
    }

    /// {@return the same on another paper}
    ///
    /// @param other the paper
    public SheetOrder on(Paper other) {
        return new SheetOrder(assessment, answered, today, reader, site, region, edition, other, noted, venue);
    }

    /// {@return the same with the page for the clinician}
    ///
    /// @param home what was noted at home
    public SheetOrder with(Noted home) {
        return new SheetOrder(
                assessment, answered, today, reader, site, region, edition, paper, Optional.of(home), venue);
    }

    /// {@return the same printed at a place}
    ///
    /// @param place the place
    public SheetOrder at(Venue place) {
        return new SheetOrder(assessment, answered, today, reader, site, region, edition, paper, noted, place);
    }
}
