package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFoldersTest {
    private static Path data(Map<String, String> environment, String system) {
        var properties = Map.of("user.home", "/home/jo", "os.name", system);
        return AppFolders.find(environment::get, properties::get).data();
    }

    @Test
    void linux_keeps_files_in_the_local_share() {
        assertThat(data(Map.of(), "Linux")).isEqualTo(Path.of("/home/jo/.local/share/spotter"));
    }

    @Test
    void linux_listens_to_xdg() {
        assertThat(data(Map.of("XDG_DATA_HOME", "/data"), "Linux")).isEqualTo(Path.of("/data/spotter"));
    }

    @Test
    void macos_keeps_files_in_application_support() {
        assertThat(data(Map.of(), "Mac OS X")).isEqualTo(Path.of("/home/jo/Library/Application Support/Spotter"));
    }

    @Test
    void windows_keeps_files_in_app_data() {
        assertThat(data(Map.of("APPDATA", "/roaming"), "Windows 11")).isEqualTo(Path.of("/roaming/Spotter"));
    }

    @Test
    void the_environment_can_move_the_folder() {
        assertThat(data(Map.of("SPOTTER_HOME", "/stick"), "Linux")).isEqualTo(Path.of("/stick"));
    }

    @Test
    void darwin_is_not_taken_for_windows() {
        assertThat(data(Map.of(), "Darwin")).isNotEqualTo(Path.of("/home/jo/Spotter"));
    }
}
