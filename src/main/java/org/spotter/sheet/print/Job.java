package org.spotter.sheet.print;

/// A sheet in a queue.
///
/// @param printer the printer's name
/// @param number  the number that the print service gave it
public record Job(String printer, int number) {}
