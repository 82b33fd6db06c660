package org.spotter.diagnosis;

import java.util.Optional;

/// One thing that was looked at, in words.
///
/// @param id     what it is, e.g. `printers`
/// @param works  whether it is as it should be
/// @param name   what it is called
/// @param detail how it is
/// @param mend   what to do; empty when it works
public record Check(String id, boolean works, String name, String detail, Optional<String> mend) {}
