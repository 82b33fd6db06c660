package org.spotter.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.spotter.sheet.PagePicture;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetOrder;

/// A desk that makes empty sheets and remembers what was asked for.
public final class SheetOrders implements SheetDesk {
    /// How many pages a sheet has.
    public static final int PAGES = 3;

    /// What a saved sheet holds.
    public static final byte[] PDF = "%PDF-1.7 test".getBytes(StandardCharsets.US_ASCII);

    private final List<SheetOrder> made = new CopyOnWriteArrayList<>();
    private final List<Drawn> drawn = new CopyOnWriteArrayList<>();
    private volatile boolean fails;

    /// One drawing of a page.
    ///
    /// @param page its number, from 0
    /// @param dpi  dots per inch
    public record Drawn(int page, float dpi) {}

    /// Sets whether making a sheet fails from now on.
    ///
    /// @param next whether it does
    public void willFail(boolean next) {
        fails = next;
    }

    /// {@return what was made as a PDF, oldest first}
    public List<SheetOrder> made() {
        return List.copyOf(made);
    }

    /// {@return what was drawn for the screen, oldest first}
    public List<Drawn> drawn() {
        return List.copyOf(drawn);
    }

    @Override
    public byte[] pdf(SheetOrder order) {
        if (fails) {
            throw new IllegalStateException("no sheet");
        }
        made.add(order);
        return PDF.clone();
    }

    @Override
    public int pages(byte[] pdf) {
        return PAGES;
    }

    @Override
    public PagePicture draw(byte[] pdf, int page, float dpi) {
        drawn.add(new Drawn(page, dpi));
        var width = Math.round(8.5f * dpi);
        var height = Math.round(11 * dpi);
        var pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFFFFFF);
        return new PagePicture(width, height, pixels);
    }
}
