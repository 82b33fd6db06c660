package org.spotter.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.LogFolder;
import org.spotter.testkit.Guides;
import org.spotter.testkit.ManualClock;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.TestWindow;
import org.spotter.text.Messages;

class CheckupTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final ManualClock clock = new ManualClock(TestWindow.NOW);

    @TempDir
    private Path folder;

    private Check check(String id, Path policy) {
        var folders = new AppFolders(folder.resolve("data"));
        var guide = Guides.shipped();
        var machine = new Checkup.Machine(
                clock,
                ZONE,
                Locale.UK,
                new DataFolder(folders, guide, clock, ZONE),
                new LogFolder(folders),
                new PrintOrders(),
                Optional.of(policy));
        return Checkup.of(machine, guide, Messages.load(Locale.UK)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_policy_is_told_whether_there_is_one_or_not_and_how_many_mistakes_it_has() throws IOException {
        var policy = folder.resolve("policy.json");
        assertThat(check("policy", policy).works()).isTrue();
        Files.writeString(policy, "{ \"spotter\": 1, \"kiosk\": true }");
        assertThat(check("policy", policy).detail()).contains("kiosk");
        Files.writeString(policy, "{ \"spotter\": 1, \"kiosk\": 7, \"colour\": \"red\" }");
        var broken = check("policy", policy);
        assertThat(broken.works()).isFalse();
        assertThat(broken.detail()).contains("2");
        assertThat(broken.mend()).hasValueSatisfying(mend -> assertThat(mend).contains("policy check"));
    }

    @Test
    void reports_of_errors_are_named() {
        assertThat(check("reports", folder.resolve("none")).detail()).isEqualTo("none");
        new LogFolder(new AppFolders(folder.resolve("data")))
                .report("text", clock.instant().atZone(ZONE).toLocalDateTime());
        assertThat(check("reports", folder.resolve("none")).detail()).isEqualTo("error-20261124-093000.txt");
    }

    @Test
    void a_folder_of_a_person_is_told_without_the_name() {
        assertThat(Checkup.shown(Path.of("/home/ana/.local/share/spotter"), "/home/ana"))
                .isEqualTo("~/.local/share/spotter");
        assertThat(Checkup.shown(Path.of("/srv/spotter"), "/home/ana")).isEqualTo("/srv/spotter");
        assertThat(Checkup.shown(Path.of("/srv/spotter"), "")).isEqualTo("/srv/spotter");
    }
}
