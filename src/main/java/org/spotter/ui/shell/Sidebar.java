package org.spotter.ui.shell;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.spotter.ui.shell.PageSpec.Group;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Texts;
import org.spotter.visit.Visit;

/// The navigation: every page that can be gone to, in groups, the sections of the visit with what is done.
final class Sidebar extends ScrollPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final AppContext context;
    private final Runnable chosen;
    private final Set<String> answered = new HashSet<>();
    private String here = "";
    private final Map<String, Button> entries = new LinkedHashMap<>();
    private final Map<String, Label> steps = new LinkedHashMap<>();

    /// Makes the navigation.
    ///
    /// @param context the window's context
    /// @param chosen  is told after an entry was chosen, of the same page too
    Sidebar(AppContext context, Runnable chosen) {
        this.context = context;
        this.chosen = chosen;
        var list = new VBox();
        list.getStyleClass().add("sidebar-list");
        for (var group : Group.values()) {
            if (group != Group.START) {
                list.getChildren().add(Texts.label(context.messages().of("shell.group.", group), "sidebar-group"));
            }
            Pages.offered(context).stream()
                    .filter(page -> page.group().equals(Optional.of(group)))
                    .forEach(page -> list.getChildren().add(entry(page)));
        }
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        ScrollPlace.keep(this, list);
        getStyleClass().add("sidebar");
        setFocusTraversable(false);
    }

    private Button entry(PageSpec page) {
        var name = context.message("page." + page.id());
        var button = new Button(name, mark(page));
        button.setId("nav-" + page.id());
        button.getStyleClass().add("sidebar-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setWrapText(true);
        button.setOnAction(_ -> {
            context.navigator().go(page.id());
            chosen.run();
        });
        entries.put(page.id(), button);
        return button;
    }

    /// The sections of the visit come in an order, so they carry numbers; other pages carry their icon.
    private Node mark(PageSpec page) {
        if (context.guide().section(page.id()).isEmpty()) {
            return page.icon().node();
        }
        var step = new Label(number(steps.size()), Icons.CHECK.node());
        step.getStyleClass().add("sidebar-step");
        step.setAccessibleRole(AccessibleRole.NODE);
        steps.put(page.id(), step);
        // A group sizes what is in it at once; a button that wraps reckons with the width its graphic has now.
        return new javafx.scene.Group(step);
    }

    private String number(int index) {
        return context.formats().number(index + 1);
    }

    /// Marks the page that is shown.
    void here(String page) {
        here = page;
        entries.forEach((id, button) -> button.pseudoClassStateChanged(HERE, id.equals(page)));
        names();
        var entry = entries.get(page);
        if (entry != null) {
            reveal(entry);
        }
    }

    /// Marks the sections that are answered.
    void visit(Visit visit) {
        steps.forEach((section, step) -> {
            var settled = visit.path().stream()
                    .filter(question -> context.guide().sectionOf(question).id().equals(section))
                    .allMatch(visit::settled);
            step.pseudoClassStateChanged(DONE, settled);
            step.setContentDisplay(settled ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
            if (settled) {
                answered.add(section);
            } else {
                answered.remove(section);
            }
        });
        names();
    }

    /// What only a mark shows is in the name too.
    private void names() {
        entries.forEach((id, button) -> {
            var name = context.message("page." + id);
            var done = answered.contains(id) ? context.message("shell.done", name) : name;
            button.setAccessibleText(id.equals(here) ? context.message("shell.here", done) : done);
        });
    }

    /// Scrolls so far that the entry is seen.
    private void reveal(Button entry) {
        var all = getContent().getBoundsInLocal().getHeight();
        var seen = getViewportBounds().getHeight();
        var bounds = entry.getBoundsInParent();
        var top = getVvalue() * (all - seen);
        if (all <= seen) {
            return;
        }
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / (all - seen));
        } else if (bounds.getMaxY() > top + seen) {
            setVvalue((bounds.getMaxY() - seen) / (all - seen));
        }
    }
}
