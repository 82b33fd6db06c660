package org.spotter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.testkit.Guides;

/// The drawings of the body map have a zone to tap for each place of the question, and no zone that means nothing.
class BodyMapTest {
    private static final List<Path> DRAWINGS =
            List.of(Path.of("assets", "pictures", "body-back.svg"), Path.of("assets", "pictures", "body-front.svg"));

    private static final Pattern ZONE = Pattern.compile("<path id=\"([^\"]*)\" class=\"zone\"");

    @Test
    void every_place_has_one_zone() throws IOException {
        var zones = new ArrayList<String>();
        for (var drawing : DRAWINGS) {
            ZONE.matcher(Files.readString(drawing))
                    .results()
                    .map(zone -> zone.group(1))
                    .forEach(zones::add);
        }
        var places = Guides.shipped().questions().stream()
                .filter(question -> question.kind() == Question.Kind.MAP)
                .flatMap(question -> question.choices().stream())
                .filter(choice -> !choice.exclusive())
                .map(Choice::id)
                .toList();
        assertThat(zones).containsExactlyInAnyOrderElementsOf(places);
    }
}
