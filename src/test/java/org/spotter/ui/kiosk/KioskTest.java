package org.spotter.ui.kiosk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.Policy;
import org.spotter.testkit.ManualWaits;
import org.spotter.testkit.TestServices;
import org.spotter.testkit.UiTest;
import org.spotter.text.MessageFiles;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Uptime;

/// A fresh window at a front desk for each test. Nothing waits in real time: [#pass] lets time go by.
abstract class KioskTest extends UiTest {
    static final String PIN = "480216";

    /// What a site usually sets: English and Spanish, and a PIN.
    static final Policy USUAL = policy(Policy.Printing.USUAL, List.of("en", "es"), Optional.of(hash(PIN)));

    final ManualWaits waits = new ManualWaits(clock);
    final List<Integer> exits = new ArrayList<>();
    private @Nullable Stage stage;
    private @Nullable KioskWindow window;
    private @Nullable StaffDesk staff;
    private @Nullable Front front;

    static Policy policy(Policy.Printing printing, List<String> languages, Optional<String> pin) {
        return new Policy(
                true,
                new Policy.Site("Iron Yard", "1 Mill Lane", Optional.empty(), Optional.empty()),
                languages,
                Optional.of("US"),
                Policy.Idle.USUAL,
                pin,
                printing,
                Map.of(),
                Policy.Display.USUAL,
                Map.of());
    }

    /// As `Pin.hash` does it, with fewer rounds: a test tries many.
    private static String hash(String pin) {
        var rounds = 10_000;
        var salt = "salt of sixteen!".getBytes(StandardCharsets.US_ASCII);
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, rounds, 256))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return "pbkdf2-sha256$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    // ---- the window

    final Path staffFile() {
        return folder.resolve("data").resolve("kiosk.json");
    }

    final Background background() {
        return new Background(
                this::work,
                error -> {
                    throw new IllegalStateException(error);
                },
                waits);
    }

    final StaffDesk desk() {
        return new StaffDesk(
                staffFile(), background(), () -> LocalDate.ofInstant(clock.instant(), ZONE), () -> waits.passed()
                        .toNanos());
    }

    /// {@return what makes the window's sheets}
    SheetDesk sheetDesk() {
        return sheets;
    }

    /// {@return the window's printers}
    PrintDesk printDesk() {
        return printing;
    }

    final Front front(Policy policy) {
        var background = background();
        var files = new DataFolder(new AppFolders(folder.resolve("data")), guide, clock, ZONE);
        var keeping = new Keeping(files, guide, usual(), clock, ZONE);
        var services = TestServices.of(
                clock,
                () -> ZONE,
                Uptime.none(),
                MessageFiles.builtIn(),
                background,
                dialogs,
                sheetDesk(),
                printDesk(),
                keeping);
        var desk = desk();
        staff = desk;
        return new Front(guide, services, policy, desk, Motion.none(), () -> Speech.none(background), exits::add);
    }

    /// Opens the window on its first screen.
    final void openKiosk(Policy policy) {
        var opened = onFx(() -> {
            front = front(policy);
            var shown = new Stage(StageStyle.UNDECORATED);
            window = new KioskWindow(shown, Objects.requireNonNull(front));
            window.open();
            shown.requestFocus();
            return shown;
        });
        stage = opened;
        adopt(opened);
    }

    final void openKiosk() {
        openKiosk(USUAL);
    }

    @Override
    protected final void ending() {
        if (window != null && window.visiting().isPresent()) {
            window.failed();
        }
    }

    final KioskWindow window() {
        return Objects.requireNonNull(window);
    }

    final Stage stage() {
        return Objects.requireNonNull(stage);
    }

    final StaffDesk staff() {
        return Objects.requireNonNull(staff);
    }

    final String message(String key, Object... arguments) {
        return onFx(() -> Objects.requireNonNull(front).helpers().of(key, arguments));
    }

    // ---- a visit

    /// {@return the context of the visit that is open}
    final AppContext visit() {
        return onFx(() -> window().visiting()).orElseThrow(() -> new AssertionError("no visit: " + texts()));
    }

    final boolean visiting() {
        return onFx(() -> window().visiting().isPresent());
    }

    final boolean atFirstScreen() {
        return !visiting() && shows("#start-en");
    }

    final String here() {
        var context = visit();
        return onFx(() -> context.navigator().current().get().page());
    }

    final void goTo(String page) {
        goTo(page, "");
    }

    final void goTo(String page, String detail) {
        var context = visit();
        act(() -> context.navigator().go(page, detail));
    }

    final void act(Runnable what) {
        onFx(() -> {
            what.run();
            return true;
        });
        settle();
    }

    /// Begins a visit, answers the danger signs with "none" and prints the sheet.
    final void print() {
        click("short-en");
        for (var step = 0; step < 4; step++) {
            click("short-none");
        }
        click("print-go");
    }

    // ---- time

    /// Lets time pass, by the clock on the wall and by the one that nobody can set.
    final void pass(Duration time) {
        waits.pass(
                time,
                task -> onFx(() -> {
                    task.run();
                    return true;
                }));
        settle();
    }

    /// {@return how many seconds pass until something is so}
    final int seconds(int most, BooleanSupplier until) {
        var begun = waits.passed();
        // On the window's thread at once: hundreds of seconds, and nothing to wait for between them.
        act(() -> {
            while (!until.getAsBoolean()) {
                pass(waits.next().orElseThrow(() -> new AssertionError("nothing waits: " + texts())));
                if (waits.passed().minus(begun).toSeconds() > most) {
                    throw new AssertionError("not within " + most + " s: " + texts());
                }
            }
        });
        return (int) waits.passed().minus(begun).toSeconds();
    }
}
