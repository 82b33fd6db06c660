package org.spotter.ui.kiosk;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.util.Subscription;
import org.spotter.kiosk.Pin;
import org.spotter.kiosk.PinLock;
import org.spotter.text.Messages;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Later;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Texts;

/// The pad for the staff PIN. What is typed is never shown.
final class PinPad extends StackPane {
    private static final Duration LEFT = Duration.ofSeconds(30);
    private static final String DOT = "\u25cf";
    private static final int COLUMNS = 3;

    private final Front front;
    private final Messages messages;
    private final Runnable opened;
    private final Runnable back;
    private final Label typed = Texts.silent("", "pin-typed");
    private final Label said = Texts.body("");
    private final GridPane keys = new GridPane();
    private final Later leaving;
    private Subscription locking = Subscription.EMPTY;
    private String pin = "";

    PinPad(Front front, Runnable opened, Runnable back) {
        this.front = front;
        this.opened = opened;
        this.back = back;
        messages = front.helpers();
        leaving = front.services().background().later(this::leave);
        said.setId("pin-said");
        for (var digit = 1; digit <= 9; digit++) {
            keys.add(digit(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        keys.add(key("pin-erase", Icons.ERASE, "kiosk.pin.erase", this::erase), 0, COLUMNS);
        keys.add(digit(0), 1, COLUMNS);
        keys.add(key("pin-enter", Icons.CHECK, "kiosk.pin.enter", this::enter), 2, COLUMNS);
        keys.getStyleClass().add("pin-keys");
        var close = Buttons.secondary(messages.of("action.back"), Icons.BACK, this::leave);
        close.setId("pin-back");
        var card = new VBox(Texts.title(messages.of("kiosk.pin.title")), typed, said, keys, Boxes.flow(close));
        card.getStyleClass().addAll("card", "pin-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(card);
        getStyleClass().addAll("app", "attract-ground", "light");
        var settings = KioskWindow.settings(front, messages.language());
        Theme.kiosk(this, front.tap(Screen.getPrimary()));
        widthProperty().subscribe(_ -> Theme.size(this, settings));
        heightProperty().subscribe(_ -> Theme.size(this, settings));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(InputEvent.ANY, _ -> stay());
        leaving.after(LEFT);
        sceneProperty().subscribe((_, scene) -> {
            locking.unsubscribe();
            if (scene == null) {
                leaving.cancel();
                show("");
            } else {
                locking = front.staff().lock().subscribe(this::lock);
            }
        });
        if (front.policy().pin().isEmpty()) {
            say("kiosk.pin.none");
            keys.setDisable(true);
        }
    }

    private Button digit(int digit) {
        var name = messages.formats().number(digit);
        var button = new Button(name);
        button.setId("pin-" + digit);
        button.getStyleClass().addAll("secondary", "pin-key");
        button.setOnAction(_ -> type((char) ('0' + digit)));
        return button;
    }

    private Button key(String id, Icons icon, String name, Runnable action) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().addAll("secondary", "pin-key");
        button.setAccessibleText(messages.of(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void press(KeyEvent event) {
        if (keys.isDisabled()) {
            return;
        }
        var text = event.getText();
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            type(text.charAt(0));
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            erase();
        } else if (event.getCode() == KeyCode.ENTER) {
            enter();
            event.consume();
        }
    }

    private void type(char digit) {
        if (pin.length() < Pin.LONGEST) {
            show(pin + digit);
        }
    }

    private void erase() {
        show(pin.isEmpty() ? pin : pin.substring(0, pin.length() - 1));
    }

    private void show(String now) {
        pin = now;
        typed.setText(DOT.repeat(now.length()));
    }

    private void enter() {
        var hash = front.policy().pin();
        if (pin.isEmpty() || hash.isEmpty()) {
            return;
        }
        var tried = pin;
        show("");
        keys.setDisable(true);
        say("kiosk.pin.looking");
        front.staff().tryPin(tried, hash.get(), fits -> {
            if (getScene() == null) {
                // Left meanwhile: a PIN that comes late opens nothing.
                return;
            }
            if (fits) {
                opened.run();
            } else {
                lock(front.staff().lock().get());
                if (front.staff().lock().get().open()) {
                    say(
                            "kiosk.pin.wrong",
                            PinLock.FREE - front.staff().lock().get().wrong());
                }
            }
        });
    }

    private void lock(PinLock lock) {
        keys.setDisable(!lock.open() || front.policy().pin().isEmpty());
        if (!lock.open()) {
            var seconds = lock.left().plusMillis(999).toSeconds();
            say("kiosk.pin.locked", seconds / 60, seconds % 60);
        }
    }

    private void say(String key, Object... arguments) {
        said.setText(messages.of(key, arguments));
    }

    private void stay() {
        if (getScene() != null) {
            leaving.after(LEFT);
        }
    }

    private void leave() {
        back.run();
    }

    /// {@return the keys, for the keyboard}
    List<Button> keys() {
        return keys.getChildren().stream().map(Button.class::cast).toList();
    }
}
