package org.spotter.store;

import java.time.LocalDate;
import java.util.Optional;

/// What a list says of a kept episode.
///
/// @param id       names its folder, e.g. `2026-11-26T0742`; they sort by age
/// @param began    the date the pain began, or that of the first answers where that is not known
/// @param pain     the pain that was noted last, 0 to 10
/// @param noted    when that was
/// @param readable whether all of its files can be read by this program
public record Past(String id, LocalDate began, Optional<Integer> pain, Optional<LocalDate> noted, boolean readable) {}
