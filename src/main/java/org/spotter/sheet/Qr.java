package org.spotter.sheet;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/// A square of dark and light modules that a phone or a scanner reads as text.
///
/// @param size    how many modules each side has, without the quiet zone
/// @param modules whether each is dark, row by row
public record Qr(int size, List<Boolean> modules) {
    /// So many light modules must be left free on every side.
    public static final int QUIET = 4;

    public Qr {
        modules = List.copyOf(modules);
        if (modules.size() != size * size) {
            throw new IllegalArgumentException("not a square: " + modules.size());
        }
    }

    /// Writes text as a QR code, as small as it goes, that stands a stain on a fifteenth of it.
    ///
    /// @param text at most 2953 bytes of UTF-8
    /// @return the code
    public static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        var modules = new ArrayList<Boolean>();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                modules.add(code.getModule(x, y));
            }
        }
        return new Qr(code.size, modules);
    }

    /// {@return whether a module is dark; outside of the square none is}
    ///
    /// @param x from the left, from 0
    /// @param y from the top, from 0
    public boolean dark(int x, int y) {
        return x >= 0 && y >= 0 && x < size && y < size && modules.get(y * size + x);
    }

    /// {@return the dark modules as commands of an SVG path, each module being 1 wide, the quiet zone to the left and
    /// above}
    String path() {
        var path = new StringBuilder();
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                if (dark(x, y) && !dark(x - 1, y)) {
                    var end = x + 1;
                    while (dark(end, y)) {
                        end++;
                    }
                    bar(path, x + QUIET, y + QUIET, end + QUIET);
                }
            }
        }
        return path.toString();
    }

    private static void bar(StringBuilder path, int left, int top, int right) {
        path.append('M').append(left).append(' ').append(top);
        path.append('L').append(right).append(' ').append(top);
        path.append('L').append(right).append(' ').append(top + 1);
        path.append('L').append(left).append(' ').append(top + 1).append('Z');
    }
}
