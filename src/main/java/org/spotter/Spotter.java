package org.spotter;

/// Starts Spotter.
public final class Spotter {
    private Spotter() {}

    /// Runs the program.
    ///
    /// @param args see `spotter --help`
    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
