package org.spotter.ui.support;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;
import org.spotter.guide.Gate;
import org.spotter.guide.SessionKind;
import org.spotter.guide.Urgency;

/// Every icon of the program. An icon never stands alone: a word beside it or an accessible name says the same.
public enum Icons {
    /// The start page.
    HOME(Feather.HOME),
    /// First minutes after the lift.
    FIRST_MINUTES(Feather.ZAP),
    /// Danger signs.
    DANGER(Feather.ALERT_TRIANGLE),
    /// The person.
    YOU(Feather.USER),
    /// What happened.
    HAPPENED(Feather.ACTIVITY),
    /// Where it hurts.
    WHERE(Feather.MAP_PIN),
    /// How it feels.
    FEEL(Feather.SLIDERS),
    /// Check your answers.
    REVIEW(Feather.CHECK_SQUARE),
    /// Your next step.
    RESULT(Feather.FLAG),
    /// Injuries.
    INJURIES(Feather.LAYERS),
    /// Treatments.
    TREATMENTS(Feather.HEART),
    /// Timer.
    TIMER(Feather.CLOCK),
    /// Plan.
    PLAN(Feather.CALENDAR),
    /// Return to the bar.
    LIFTING(Feather.TRENDING_UP),
    /// Not open yet.
    LOCK(Feather.LOCK),
    /// Prevention.
    PREVENTION(Feather.SHIELD),
    /// Care sheet.
    SHEET(Feather.FILE_TEXT),
    /// Diary.
    DIARY(Feather.BOOK_OPEN),
    /// Settings.
    SETTINGS(Feather.SETTINGS),
    /// About.
    ABOUT(Feather.INFO),
    /// Call.
    PHONE(Feather.PHONE_CALL),
    /// Something changed.
    CHANGED(Feather.REFRESH_CW),
    /// Onward.
    NEXT(Feather.ARROW_RIGHT),
    /// Back.
    BACK(Feather.ARROW_LEFT),
    /// Read aloud.
    READ(Feather.VOLUME_2),
    /// The menu.
    MENU(Feather.MENU),
    /// Close.
    CLOSE(Feather.X),
    /// Done, allowed.
    CHECK(Feather.CHECK),
    /// In a circle: yes.
    YES(Feather.CHECK_CIRCLE),
    /// In a circle: no.
    NO(Feather.X_CIRCLE),
    /// Ask first.
    ASK(Feather.HELP_CIRCLE),
    /// Change an answer.
    EDIT(Feather.EDIT_2),
    /// A remark.
    NOTE(Feather.INFO),
    /// Language.
    LANGUAGE(Feather.GLOBE),
    /// Smaller text.
    SMALLER(Feather.MINUS),
    /// Larger text.
    LARGER(Feather.PLUS),
    /// Cold.
    COLD(Feather.CLOUD_SNOW),
    /// Heat.
    HEAT(Feather.SUN),
    /// Start.
    PLAY(Feather.PLAY),
    /// Hold.
    PAUSE(Feather.PAUSE),
    /// Stop.
    STOP(Feather.SQUARE),
    /// See it larger.
    ZOOM_IN(Feather.ZOOM_IN),
    /// See it smaller.
    ZOOM_OUT(Feather.ZOOM_OUT),
    /// See all of its width.
    FIT(Feather.MAXIMIZE),
    /// Print.
    PRINT(Feather.PRINTER),
    /// Save.
    SAVE(Feather.DOWNLOAD),
    /// What was before.
    EARLIER(Feather.ARCHIVE),
    /// A folder.
    FOLDER(Feather.FOLDER),
    /// Copy.
    COPY(Feather.COPY),
    /// Listen.
    HEAR(Feather.VOLUME_2),
    /// Take all of it elsewhere.
    EXPORT(Feather.PACKAGE),
    /// Delete.
    DELETE(Feather.TRASH_2),
    /// See someone today.
    TODAY(Feather.PHONE),
    /// Book a visit.
    BOOK(Feather.CALENDAR),
    /// A code.
    CARRY(Feather.HASH),
    /// Lower on the screen.
    LOW(Feather.CHEVRONS_DOWN),
    /// Takes the last character away.
    ERASE(Feather.DELETE),
    /// Shown large.
    LARGE(Feather.MAXIMIZE_2),
    /// Opens a card.
    OPEN(Feather.CHEVRON_DOWN),
    /// Leads on.
    ONWARD(Feather.CHEVRON_RIGHT),
    /// Closes a card.
    CLOSED(Feather.CHEVRON_UP);

    private final Ikon ikon;

    Icons(Ikon ikon) {
        this.ikon = ikon;
    }

    /// {@return a new icon node; its size and colour come from the style sheet}
    public Text node() {
        var icon = new Text();
        icon.getStyleClass().add("icon");
        // A reader would spell the character of the icon font.
        icon.setAccessibleRole(AccessibleRole.NODE);
        show(icon);
        if (this == NEXT || this == BACK) {
            icon.effectiveNodeOrientationProperty()
                    .subscribe(direction -> icon.setScaleX(direction == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
        }
        return icon;
    }

    /// Turns an icon that is shown into this one.
    ///
    /// @param icon an icon node
    public void show(Text icon) {
        // Not a FontIcon: its size is a fixed number of pixels and would not grow with the text.
        var font = IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance())
                .resolve(ikon.getDescription())
                .getFontFamily();
        icon.setStyle("-fx-font-family: '" + font + "';");
        icon.setText(Character.toString(ikon.getCode()));
    }

    /// {@return the icon of an urgency}
    ///
    /// @param urgency the level
    public static Icons of(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> PHONE;
            case SAME_DAY -> TODAY;
            case BOOK -> BOOK;
            case SELF_CARE -> YES;
        };
    }

    /// {@return the icon of a gate's decision}
    ///
    /// @param decision the decision
    public static Icons of(Gate.Decision decision) {
        return switch (decision) {
            case ALLOWED -> YES;
            case ASK_FIRST -> ASK;
            case NOT_NOW -> NO;
        };
    }

    /// {@return the icon of a kind of session}
    ///
    /// @param kind the kind
    public static Icons of(SessionKind kind) {
        return switch (kind) {
            case COLD -> COLD;
            case HEAT -> HEAT;
        };
    }
}
