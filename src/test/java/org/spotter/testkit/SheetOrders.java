package org.spotter.testkit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetOrder;

/// A desk that makes empty sheets and remembers what was asked for.
public final class SheetOrders implements SheetDesk {
    /// What a saved sheet holds.
    public static final byte[] PDF = "%PDF-1.7 test".getBytes(StandardCharsets.US_ASCII);

    private final List<SheetOrder> saved = new ArrayList<>();
    private final List<SheetOrder> shown = new ArrayList<>();

    /// {@return what was made as a file, oldest first}
    public List<SheetOrder> saved() {
        return List.copyOf(saved);
    }

    /// {@return what was shown on the screen, oldest first}
    public List<SheetOrder> shown() {
        return List.copyOf(shown);
    }

    @Override
    public byte[] pdf(SheetOrder order) {
        saved.add(order);
        return PDF.clone();
    }

    @Override
    public List<byte[]> pages(SheetOrder order) {
        shown.add(order);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(85, 110, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(out.toByteArray());
    }
}
