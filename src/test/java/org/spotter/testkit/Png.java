package org.spotter.testkit;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Pictures as PNG files, written quickly: the tour makes hundreds, mostly plain areas.
public final class Png {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    /// Eight bits for each of red, green and blue; the usual compression, filter and order.
    private static final byte[] FORM = {8, 2, 0, 0, 0};

    private static final int BYTES = 3;

    private Png() {}

    /// Writes a picture.
    ///
    /// @param file   where
    /// @param pixels its rows, one after the other, as `0xAARRGGBB`
    /// @param width  of a row
    public static void write(Path file, int[] pixels, int width) {
        var height = pixels.length / width;
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeLong(SIGNATURE);
            var head = new ByteArrayOutputStream();
            var size = new DataOutputStream(head);
            size.writeInt(width);
            size.writeInt(height);
            size.write(FORM);
            chunk(out, "IHDR", head.toByteArray());
            chunk(out, "IDAT", rows(pixels, width, height));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rows(int[] pixels, int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            var row = new byte[1 + width * BYTES];
            for (var y = 0; y < height; y++) {
                for (var x = 0; x < width; x++) {
                    var pixel = pixels[y * width + x];
                    row[1 + x * BYTES] = (byte) (pixel >> 16);
                    row[2 + x * BYTES] = (byte) (pixel >> 8);
                    row[3 + x * BYTES] = (byte) pixel;
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String kind, byte[] data) throws IOException {
        var named = kind.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(named);
        check.update(data);
        out.writeInt(data.length);
        out.write(named);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
