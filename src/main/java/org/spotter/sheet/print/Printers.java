package org.spotter.sheet.print;

import java.util.List;
import java.util.Optional;

/// The printers of a machine, the usual one first.
///
/// @param all  the printers
/// @param none why there is none
public record Printers(List<Printer> all, Optional<Fault> none) {
    public Printers {
        all = List.copyOf(all);
    }

    /// {@return these printers}
    ///
    /// @param all the printers, the usual one first
    public static Printers of(List<Printer> all) {
        return new Printers(all, all.isEmpty() ? Optional.of(Fault.NO_PRINTER) : Optional.empty());
    }

    /// {@return no printers}
    ///
    /// @param fault why
    public static Printers none(Fault fault) {
        return new Printers(List.of(), Optional.of(fault));
    }

    /// {@return the printer of a name}
    ///
    /// @param name its name
    public Optional<Printer> named(String name) {
        return all.stream().filter(printer -> printer.name().equals(name)).findFirst();
    }
}
