package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppFoldersTest {
    private static Path data(Map<String, String> environment, String system) {
        var properties = Map.of("user.home", "/home/jo", "os.name", system);
        return AppFolders.find(environment::get, properties::get).data().orElseThrow();
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

    @ParameterizedTest
    @ValueSource(strings = {"?", "", " "})
    void a_user_without_a_home_has_no_folder(String home) {
        var properties = Map.of("user.home", home, "os.name", "Linux");
        assertThat(AppFolders.find(_ -> null, properties::get).data()).isEmpty();
    }

    @Test
    void a_name_that_no_folder_can_have_is_no_folder() {
        var properties = Map.of("user.home", "/home/jo", "os.name", "Linux");
        assertThat(AppFolders.find(Map.of("SPOTTER_HOME", "\0")::get, properties::get)
                        .data())
                .isEmpty();
    }

    @Test
    void darwin_is_not_taken_for_windows() {
        assertThat(data(Map.of(), "Darwin")).isNotEqualTo(Path.of("/home/jo/Spotter"));
    }
}
