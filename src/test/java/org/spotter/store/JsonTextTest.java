package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void keys_stay_in_order() {
        var data = new LinkedHashMap<String, Object>();
        data.put("z", 1);
        data.put("a", true);
        assertThat(JsonText.of(data)).containsSubsequence("\"z\": 1", "\"a\": true");
    }

    @Test
    void lists_and_objects_nest() {
        var text = JsonText.of(Map.of("a", List.of(Map.of("b", "c"))));
        assertThat(JsonParser.parseString(text)).isEqualTo(JsonParser.parseString("{\"a\":[{\"b\":\"c\"}]}"));
    }

    @Test
    void only_ascii_comes_out_and_reads_back_the_same() {
        var words = "Rückgrat – 38\u00a0°C \"x\" \\ \n 🏋";
        var text = JsonText.of(Map.of("a", words));
        assertThat(text.chars()).allMatch(c -> c < 127);
        assertThat(JsonParser.parseString(text).getAsJsonObject().get("a").getAsString())
                .isEqualTo(words);
    }

    @Test
    void a_value_that_is_no_json_is_refused() {
        assertThatThrownBy(() -> JsonText.of(Map.of("a", 1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
