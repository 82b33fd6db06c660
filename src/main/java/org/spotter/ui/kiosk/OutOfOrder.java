package org.spotter.ui.kiosk;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import org.spotter.guide.json.Problem;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Texts;

/// What a kiosk shows when its policy can't be used: the emergency number for visitors, and for the staff what is
/// wrong.
final class OutOfOrder extends StackPane {
    OutOfOrder(Front front, List<Problem> problems, Runnable again) {
        var messages = front.helpers();
        var retry = Buttons.primary(messages.of("kiosk.order.again"), Icons.CHANGED, again);
        retry.setId("order-again");
        var column = Boxes.column(
                Texts.title(messages.of("kiosk.order.title")),
                Texts.lead(messages.of("kiosk.order.lead")),
                Texts.label(
                        front.region().emergency().orElseGet(() -> messages.of("emergency.fallback")),
                        "emergency-number"),
                Boxes.card(
                        Texts.heading(messages.of("kiosk.order.staff")),
                        Statements.ofTexts(messages.formats(), messages.lines(problems), Statements.Style.POINTS),
                        Boxes.flow(retry)));
        var scroll = new ScrollPane(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        getChildren().setAll(scroll);
        getStyleClass().addAll("app", "light");
        var settings = KioskWindow.settings(front, messages.language());
        Theme.kiosk(this, front.tap(Screen.getPrimary()));
        widthProperty().subscribe(_ -> Theme.size(this, settings));
        heightProperty().subscribe(_ -> Theme.size(this, settings));
    }
}
