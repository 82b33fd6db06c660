package org.spotter.sheet.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a printer says is in its way (RFC 8011, 5.4.12): words such as `media-empty-error`.
final class Reasons {
    private static final String WARNING = "-warning";
    private static final String REPORT = "-report";
    private static final String ERROR = "-error";

    private static final Map<String, Fault> FAULTS = Map.ofEntries(
            Map.entry("media-empty", Fault.OUT_OF_PAPER),
            Map.entry("media-needed", Fault.OUT_OF_PAPER),
            Map.entry("media-jam", Fault.JAM),
            Map.entry("cover-open", Fault.OPEN),
            Map.entry("door-open", Fault.OPEN),
            Map.entry("interlock-open", Fault.OPEN),
            Map.entry("input-tray-missing", Fault.OPEN),
            Map.entry("toner-empty", Fault.INK),
            Map.entry("developer-empty", Fault.INK),
            Map.entry("marker-supply-empty", Fault.INK),
            Map.entry("offline", Fault.OFFLINE),
            Map.entry("shutdown", Fault.OFFLINE),
            Map.entry("timed-out", Fault.OFFLINE),
            Map.entry("paused", Fault.STOPPED),
            Map.entry("moving-to-paused", Fault.STOPPED));

    /// What every job goes through, and what stands in the way only when it lasts.
    private static final Map<String, Fault> LASTING = Map.of("connecting-to-device", Fault.OFFLINE);

    private Reasons() {}

    /// {@return what stands in the way now}
    ///
    /// @param reasons the printer's words
    static Optional<Fault> fault(List<String> reasons) {
        var serious = reasons.stream().filter(word -> !word.endsWith(WARNING)).toList();
        return serious.stream()
                .flatMap(word -> Optional.ofNullable(FAULTS.get(bare(word))).stream())
                .findFirst()
                .or(() -> serious.stream()
                        .filter(word -> word.endsWith(ERROR))
                        .map(_ -> Fault.ATTENTION)
                        .findFirst());
    }

    /// {@return what stands in the way of a job that has not moved for a while: a warning will do}
    ///
    /// @param reasons the printer's words
    static Optional<Fault> late(List<String> reasons) {
        return fault(reasons).or(() -> reasons.stream()
                .map(Reasons::bare)
                .flatMap(word ->
                        Stream.of(FAULTS, LASTING).flatMap(faults -> Optional.ofNullable(faults.get(word)).stream()))
                .findFirst());
    }

    private static String bare(String word) {
        return Stream.of(WARNING, REPORT, ERROR)
                .filter(word::endsWith)
                .findFirst()
                .map(end -> word.substring(0, word.length() - end.length()))
                .orElse(word);
    }
}
