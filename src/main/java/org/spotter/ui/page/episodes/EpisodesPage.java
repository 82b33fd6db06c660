package org.spotter.ui.page.episodes;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.spotter.store.Past;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Place;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Texts;

/// The spells of pain that are kept, the newest first.
public final class EpisodesPage {
    private final AppContext context;
    private final Keeping keeping;
    private final VBox column;

    /// Which one is to be deleted, if that stands open.
    private record Asked(String id) {}

    private String asked = "";

    private EpisodesPage(AppContext context) {
        this.context = context;
        keeping = context.services().keeping();
        column = Boxes.column(
                Texts.title(context.message("episodes.title")), Texts.lead(context.message("episodes.lead")));
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        return new EpisodesPage(context).page();
    }

    private Page page() {
        var all = keeping.past();
        if (all.isEmpty()) {
            column.getChildren().add(Texts.body(context.message("episodes.none")));
        }
        all.forEach(past -> column.getChildren().add(card(past)));
        return Page.reading(column).keeping(() -> new Asked(asked));
    }

    private String date(Past past) {
        return context.formats().date(past.began());
    }

    private Node card(Past past) {
        var current = past.id().equals(keeping.current());
        var title = Texts.heading(context.message("episodes.since", date(past)));
        var words = Boxes.stack(title, Texts.body(pain(past)));
        if (!past.readable()) {
            words.getChildren().add(Texts.small(context.message("episodes.unreadable")));
        }
        var sure = Boxes.stack();
        sure.setManaged(false);
        var delete = Buttons.quiet(context.message("episodes.delete"), Icons.DELETE, () -> {});
        delete.setId("episode-delete-" + past.id());
        delete.setAccessibleText(context.message("episodes.delete.of", date(past)));
        delete.setOnAction(_ -> ask(past, sure, delete));
        var actions = Boxes.flow();
        if (current) {
            words.getChildren().add(Boxes.flow(Texts.label(context.message("episodes.open.now"), "badge")));
        } else {
            var open = Buttons.secondary(context.message("episodes.open"), Icons.ONWARD, () -> open(past));
            open.setId("episode-open-" + past.id());
            open.setAccessibleText(context.message("episodes.open.of", date(past)));
            actions.getChildren().add(open);
        }
        actions.getChildren().add(delete);
        context.draft(Asked.class)
                .filter(draft -> draft.id().equals(past.id()))
                .ifPresent(_ -> ask(past, sure, delete));
        return Boxes.card(words, actions, sure);
    }

    private String pain(Past past) {
        if (past.pain().isEmpty() || past.noted().isEmpty()) {
            return context.message("episodes.no-pain");
        }
        var noted = past.noted().get();
        return context.message(
                "episodes.pain",
                past.pain().get(),
                context.formats().shortDate(noted),
                Math.max(0, ChronoUnit.DAYS.between(past.began(), noted)));
    }

    private void open(Past past) {
        if (keeping.open(past.id())) {
            context.navigator().go("welcome");
            if (context.notice().get().isEmpty()) {
                context.tell("episodes.opened", date(past));
            }
        }
    }

    private void ask(Past past, VBox sure, Button delete) {
        asked = past.id();
        var words = Texts.body(context.message("episodes.delete.sure"));
        var yes = Buttons.secondary(context.message("episodes.delete.yes"), Icons.DELETE, () -> delete(past));
        yes.setId("episode-delete-yes");
        var no = Buttons.quiet(context.message("episodes.delete.no"), Icons.CLOSE, () -> {
            asked = "";
            delete.requestFocus();
            sure.getChildren().clear();
            sure.setManaged(false);
        });
        no.setId("episode-delete-no");
        sure.getChildren().setAll(new Callout(Callout.Kind.STOP, words, Boxes.flow(yes, no)));
        sure.setManaged(true);
        Announcer.ask(words, sure);
    }

    private void delete(Past past) {
        var left = keeping.delete(past.id());
        context.navigator().restart(Place.of("welcome"));
        if (keeping.hasPast()) {
            context.navigator().go("episodes");
        }
        if (left.isEmpty()) {
            context.tell("episodes.deleted", date(past));
        } else {
            context.warn(
                    "episodes.not-deleted",
                    context.formats().list(left.stream().map(Path::toString).toList()));
        }
    }
}
