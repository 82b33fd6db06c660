package org.spotter.ui;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.spotter.text.Messages;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Texts;

/// What shows when the program is started a second time: its window is open already.
final class AlreadyOpen {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 380;

    private AlreadyOpen() {}

    static void show(Stage stage, Messages messages) {
        var close = Buttons.primary(messages.of("shell.notice.close"), Icons.CLOSE, stage::close);
        close.setId("already-open-close");
        var column = Boxes.column(
                Texts.title(messages.of("already-open.title")), Texts.lead(messages.of("already-open.lead")), close);
        var scroll = new ScrollPane(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        var root = new StackPane(scroll);
        root.getStyleClass().addAll("app", "light");
        root.setNodeOrientation(messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        var scene = new Scene(root, WIDTH, HEIGHT);
        Theme.dress(scene);
        stage.setTitle(messages.of("app.title"));
        stage.setScene(scene);
        stage.show();
        stage.toFront();
        close.requestFocus();
    }
}
