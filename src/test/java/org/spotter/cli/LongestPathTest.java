package org.spotter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.testkit.GuideDraft.entry;
import static org.spotter.testkit.GuideDraft.json;

import org.junit.jupiter.api.Test;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;

class LongestPathTest {
    @Test
    void the_longest_path_of_the_shipped_guide_asks_everything() {
        assertThat(LongestPath.of(Guides.shipped())).isEqualTo(new LongestPath(27, true));
    }

    @Test
    void questions_that_exclude_each_other_are_not_counted_together() {
        var guide = new GuideDraft()
                .edit("questions.json", top -> {
                    entry(top, "history").add("asked", json("{\"question\":\"lift\",\"has\":[\"no-lift\"]}"));
                })
                .guide();
        // Either "load" and "after-lift", or "history".
        assertThat(LongestPath.of(guide)).isEqualTo(new LongestPath(26, true));
    }

    @Test
    void a_question_that_waits_for_an_emergency_sign_is_not_counted() {
        var guide = new GuideDraft()
                .edit("questions.json", top -> entry(top, "history")
                        .add("asked", json("{\"question\":\"danger-legs\",\"has\":[\"E-06\"]}")))
                .guide();
        assertThat(LongestPath.of(guide).questions()).isEqualTo(26);
    }
}
