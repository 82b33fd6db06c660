package org.spotter.ui.page.sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spotter.sheet.Block;
import org.spotter.sheet.CareSheet;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.QrView;
import org.spotter.ui.widget.Texts;

/// The heart of a sheet, large on screen, for those who take it home without paper: the next step, the number, the code
/// and both QR codes.
public final class LargeView {
    private LargeView() {}

    /// {@return the view}
    ///
    /// @param context the window's context
    /// @param sheet   the sheet
    public static Node of(AppContext context, CareSheet sheet) {
        var view = Boxes.stack();
        view.setId("large");
        view.getStyleClass().add("large");
        for (var block : sheet.blocks()) {
            switch (block) {
                case Block.NextStep next -> step(view, next);
                case Block.Danger danger -> view.getChildren().add(number(danger));
                case Block.Carry carry -> carry(context, view, carry);
                case Block.Sessions _,
                        Block.Listing _,
                        Block.Pair _,
                        Block.Exercises _,
                        Block.Tiles _,
                        Block.Checks _,
                        Block.Appointment _,
                        Block.Call _,
                        Block.Phrases _,
                        Block.Blanks _,
                        Block.Sources _ -> {
                    // On paper only.
                }
            }
        }
        return view;
    }

    private static void step(VBox view, Block.NextStep next) {
        view.getChildren()
                .addAll(Texts.label(next.title(), "large-step"), Texts.lead(next.lead()), Texts.heading(next.today()));
    }

    private static Node number(Block.Danger danger) {
        var lines = Boxes.stack(
                Texts.lead(danger.lead()), Texts.label(danger.call() + " " + danger.number(), "large-number"));
        danger.note().map(Texts::body).ifPresent(lines.getChildren()::add);
        lines.getChildren().addAll(danger.signs().stream().map(Texts::body).toList());
        return Boxes.card(lines);
    }

    private static void carry(AppContext context, VBox view, Block.Carry carry) {
        var squares = Boxes.flow(
                square(context.message("large.code"), carry.scan()),
                square(context.message("large.plan"), carry.plan()));
        squares.getStyleClass().add("large-squares");
        var code = Texts.label(carry.code(), "large-code");
        code.setId("large-code");
        view.getChildren().addAll(Texts.heading(carry.title()), code, Texts.body(carry.how()), squares);
    }

    private static Node square(String name, Block.Scan scan) {
        return Boxes.stack(Texts.subheading(name), new QrView(scan.qr(), scan.picture()));
    }
}
