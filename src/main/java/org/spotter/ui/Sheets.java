package org.spotter.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.spotter.assess.Assessment;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.SheetDesk;

/// The window's sheet, made by `sheet`.
final class Sheets implements SheetDesk {
    private final Guide guide;
    private final Supplier<AppContext> context;

    Sheets(Guide guide, Supplier<AppContext> context) {
        this.guide = guide;
        this.context = context;
    }

    @Override
    public List<PageImage> pages(Assessment assessment, Paper paper) {
        return List.of();
    }

    @Override
    public Path save(Assessment assessment, Paper paper, Path file) throws IOException {
        throw new IOException(guide.id() + context.get().locale());
    }

    @Override
    public List<String> printers() {
        return List.of();
    }

    @Override
    public Printed print(Assessment assessment, Paper paper, String printer) {
        return new Printed.NoPrinter();
    }
}
