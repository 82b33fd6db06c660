package org.spotter.testkit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/// How much of everything a run of the tests tries.
///
/// The quick run, which goes before each commit, takes from a large matrix a part in which each two of its values meet
/// once, another part each day. The full run (`-Dspotter.full=true`) takes all of it. A test that chooses by the seed
/// tells it when it fails: `-Dspotter.seed=N` has it choose the same again.
public final class Extent {
    private static final boolean FULL = Boolean.getBoolean("spotter.full");

    /// The day's, unless it is given; the same for all of a run, which may go on past midnight.
    private static final long SEED = Long.getLong(
            "spotter.seed",
            ProcessHandle.current()
                    .parent()
                    .orElse(ProcessHandle.current())
                    .info()
                    .startInstant()
                    .orElse(Instant.EPOCH)
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .toEpochDay());

    private Extent() {}

    /// {@return whether everything is to be tried}
    public static boolean full() {
        return FULL;
    }

    /// {@return the seed of this run, to be told by whatever fails}
    public static String seed() {
        return FULL ? "full run" : "seed " + SEED;
    }

    /// {@return how many rounds are tried}
    ///
    /// @param quick in the quick run; no fewer than prove what is to be proved
    /// @param full  in the full run
    public static int of(int quick, int full) {
        return FULL ? full : quick;
    }

    /// Chooses values that are tried in one cell of a matrix; all of them in the full run.
    ///
    /// Cells beside each other get values beside each other. So where a row has as many cells as there are values,
    /// each value comes up in each row and in each column.
    ///
    /// @param values the values of one side of the matrix
    /// @param most   how many of them the quick run tries in a cell, at least 1
    /// @param cell   the cell's place on each other side of the matrix
    /// @param <T>    what the values are
    /// @return the chosen values, in their order
    public static <T> List<T> some(List<T> values, int most, int... cell) {
        if (FULL || most >= values.size()) {
            return values;
        }
        var first = Math.floorMod(SEED + IntStream.of(cell).sum(), values.size());
        return IntStream.range(0, values.size())
                .filter(at -> Math.floorMod(at - first, values.size()) < most)
                .mapToObj(values::get)
                .toList();
    }

    /// {@return whether a cell of a matrix is tried: in the quick run one of so many}
    ///
    /// @param oneOf how many cells share a turn, at least 1
    /// @param cell  the cell's place on each side of the matrix
    public static boolean takes(int oneOf, int... cell) {
        return FULL || Math.floorMod(SEED + IntStream.of(cell).sum(), oneOf) == 0;
    }
}
