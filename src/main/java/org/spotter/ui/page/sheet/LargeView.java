package org.spotter.ui.page.sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spotter.sheet.Block;
import org.spotter.sheet.CareSheet;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Callout;
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
                case Block.Call call -> {
                    view.getChildren().addAll(phrase(call.title(), "large-step"), phrase(call.lead(), "heading"));
                }
                case Block.Phrases phrases -> {
                    view.getChildren().add(phrase(phrases.title(), "heading"));
                    phrases.items().forEach(item -> view.getChildren().add(phrase(item, "subheading")));
                }
                case Block.Sessions _,
                        Block.NewPage _,
                        Block.Chart _,
                        Block.Table _,
                        Block.Listing _,
                        Block.Pair _,
                        Block.Exercises _,
                        Block.Tiles _,
                        Block.Checks _,
                        Block.Appointment _,
                        Block.Blanks _,
                        Block.Sources _ -> {
                    // On paper only.
                }
            }
        }
        return view;
    }

    private static void step(VBox view, Block.NextStep next) {
        view.getChildren().addAll(Texts.label(next.title(), "large-step"), Texts.heading(next.today()));
    }

    /// The words of those who help, and the visitor's under them.
    private static Node phrase(Block.Phrase phrase, String style) {
        var both = Boxes.stack(Texts.label(phrase.site(), style));
        phrase.reader().map(Texts::body).ifPresent(both.getChildren()::add);
        return both;
    }

    private static Node number(Block.Danger danger) {
        var number = Texts.label(danger.call() + " " + danger.number(), "large-number");
        var words = Boxes.stack(Texts.subheading(danger.title()), number);
        danger.note().map(Texts::body).ifPresent(words.getChildren()::add);
        return new Callout(Callout.Kind.STOP, words);
    }

    private static void carry(AppContext context, VBox view, Block.Carry carry) {
        var squares = Boxes.flow(
                square(context.message("large.code"), carry.scan()),
                square(context.message("large.plan"), carry.plan()));
        squares.getStyleClass().add("large-squares");
        var code = Texts.label(carry.code(), "large-code");
        code.setId("large-code");
        view.getChildren().addAll(Texts.heading(carry.title()), code, squares, Texts.body(carry.how()));
    }

    private static Node square(String name, Block.Scan scan) {
        return Boxes.stack(Texts.subheading(name), new QrView(scan.qr(), scan.picture()));
    }
}
