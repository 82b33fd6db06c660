package org.spotter.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;
import org.spotter.store.AppFolders;
import org.spotter.store.GuideFolder;
import org.spotter.store.LogFolder;
import org.spotter.testkit.UiTest;
import org.spotter.text.MessageFiles;
import org.spotter.ui.App;

/// The kiosk as it starts: with its policy, with one that is missing, and with one that comes later.
class KioskAppUiTest extends UiTest {
    private final List<Integer> exits = new ArrayList<>();

    private void start(Path policy) {
        adopt(onFx(() -> {
            var stage = new Stage(StageStyle.UNDECORATED);
            var machine = new App.Machine(
                    GuideFolder::load,
                    clock,
                    () -> ZONE,
                    Locale.US,
                    new AppFolders(folder.resolve("data")),
                    sheets,
                    printing,
                    MessageFiles.builtIn(),
                    Optional.empty(),
                    Optional.empty());
            KioskApp.on(stage, machine, policy, () -> {}, exits::add);
            return stage;
        }));
    }

    @Test
    void without_its_policy_the_screen_says_so_and_stays_until_there_is_one() throws IOException {
        var policy = folder.resolve("policy.json");
        start(policy);
        assertThat(String.join("\n", texts())).contains(policy.toString(), "911");
        click("order-again");
        assertThat(shows("#order-again")).as("still out of order").isTrue();
        Files.writeString(policy, """
                { "spotter": 1, "kiosk": true, "site": { "name": "Iron Yard", "address": "1 Mill Lane" } }
                """);
        click("order-again");
        assertThat(shows("#start-en")).isTrue();
        assertThat(texts()).contains("Iron Yard");
        assertThat(exits).isEmpty();
    }

    @Test
    void a_folder_in_the_place_of_the_policy_is_no_way_out_either() throws IOException {
        start(Files.createDirectory(folder.resolve("policy.json")));
        assertThat(shows("#order-again")).isTrue();
        assertThat(onFx(() -> scene().getWindow().isShowing())).isTrue();
        assertThat(exits).isEmpty();
    }

    @Test
    void an_error_leaves_a_report_without_a_time_of_day_and_without_its_words() throws IOException {
        var policy = Files.writeString(folder.resolve("policy.json"), "{ \"spotter\": 1, \"kiosk\": true }");
        start(policy);
        click("start-en");
        onFx(() -> {
            var handler = Thread.currentThread().getUncaughtExceptionHandler();
            handler.uncaughtException(Thread.currentThread(), new IllegalStateException("numb leg"));
            return true;
        });
        assertThat(shows("#start-en")).isTrue();
        var reports = new LogFolder(new AppFolders(folder.resolve("data"))).reports();
        assertThat(reports).hasSize(1);
        assertThat(Files.readString(reports.getFirst()))
                .contains("IllegalStateException")
                .doesNotContain("numb leg");
        assertThat(reports.getFirst().getFileName().toString()).endsWith("-000000.txt");
    }
}
