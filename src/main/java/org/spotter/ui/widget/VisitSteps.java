package org.spotter.ui.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.spotter.guide.Question;
import org.spotter.ui.support.AppContext;

/// How far the visit is: a bar for each section, full up to the question that is asked.
public final class VisitSteps extends HBox {
    /// Draws the steps.
    ///
    /// @param context  the window's context
    /// @param question the question that is asked
    public VisitSteps(AppContext context, Question question) {
        var path = context.visit().get().path();
        var here = path.indexOf(question);
        for (var section : context.guide().sections()) {
            var asked = path.stream().filter(section.questions()::contains).toList();
            if (asked.isEmpty()) {
                continue;
            }
            var reached =
                    asked.stream().filter(each -> path.indexOf(each) <= here).count();
            var bar = new ProgressBar((double) reached / asked.size());
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setMinWidth(0);
            bar.setAccessibleRole(AccessibleRole.NODE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            getChildren().add(bar);
        }
        getStyleClass().add("visit-steps");
    }
}
