package org.spotter.ui.widget;

import java.util.HashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Shape;
import org.spotter.guide.Question;
import org.spotter.ui.support.AppContext;

/// The body map, seen from behind and from the front. Each zone takes a tap; the list beside it is equal to it, for
/// keyboards and screen readers.
public final class BodyMap extends HBox {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final AppContext context;
    private final Question question;
    private final Runnable changed;
    private final Map<String, Shape> zones = new HashMap<>();

    /// Makes the map of a question.
    ///
    /// @param context  the window's context
    /// @param question the question whose choices are the zones
    /// @param changed  is told of each tap
    public BodyMap(AppContext context, Question question, Runnable changed) {
        this.context = context;
        this.question = question;
        this.changed = changed;
        getStyleClass().add("body-map");
        getChildren().setAll(view("body-back", "bodymap.back"), view("body-front", "bodymap.front"));
        sync();
    }

    private VBox view(String picture, String key) {
        var view = new PictureView(picture, context.message(key));
        collect(view.shapes());
        var caption = Texts.label(context.message(key), "caption");
        return Boxes.stack(caption, view);
    }

    private void collect(Node node) {
        if (node instanceof Group group) {
            group.getChildren().forEach(this::collect);
        } else if (node instanceof Shape shape
                && shape.getStyleClass().contains("zone")
                && question.choice(String.valueOf(shape.getId())).isPresent()) {
            var id = shape.getId();
            zones.put(id, shape);
            Tooltip.install(shape, new Tooltip(context.words("choice." + question.id() + "." + id)));
            shape.setOnMouseClicked(_ -> {
                context.answer(context.visit().get().answers().toggled(question, id));
                sync();
                changed.run();
            });
        }
    }

    /// Shows what is ticked now.
    public void sync() {
        var ticked = context.visit().get().answers().ticked(question.id());
        zones.forEach((id, zone) -> zone.pseudoClassStateChanged(TICKED, ticked.contains(id)));
    }
}
