package org.spotter.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spotter.assess.Assessment;
import org.spotter.assess.Explanation;
import org.spotter.guide.json.Problem;
import org.spotter.plan.CarePlan;
import org.spotter.plan.Today;
import org.spotter.sheet.CareSheet;
import org.spotter.sheet.Edition;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.Wording;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Mistake;
import org.spotter.testkit.Visits;
import org.spotter.text.Messages;
import org.spotter.visit.Visit;

/// Many seeded mistakes in the shipped files: the loader names what is wrong and never throws, and a guide that it
/// takes serves every visit.
class GuideMutationTest {
    private static final long SEED = 20261123L;
    private static final int MUTANTS = 2100;
    private static final int VISITS = 2;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final Messages MESSAGES = Messages.load(Locale.UK);

    /// What may not be taken whatever the rest of the file says.
    private static final List<Mistake> NEVER_TAKEN =
            List.of(Mistake.LATER_DEPENDENCY, Mistake.NEGATION, Mistake.DUPLICATE_ID, Mistake.CUT);

    @Test
    void no_mistake_makes_the_loader_throw_and_no_guide_that_it_takes_fails_a_visit() {
        var refused = new EnumMap<Mistake, Integer>(Mistake.class);
        var taken = new EnumMap<Mistake, Integer>(Mistake.class);
        for (var i = 0; i < MUTANTS; i++) {
            var mistake = Mistake.values()[i % Mistake.values().length];
            var seed = SEED + i;
            var random = new Random(seed);
            try {
                var draft = mistake.in(new GuideDraft(), random);
                switch (GuideLoader.load(draft)) {
                    case GuideLoader.Result.Refused(var problems) -> {
                        refused.merge(mistake, 1, Integer::sum);
                        told(problems);
                    }
                    case GuideLoader.Result.Ready(var guide) -> {
                        assertThat(mistake).isNotIn(NEVER_TAKEN);
                        taken.merge(mistake, 1, Integer::sum);
                        serves(guide, random);
                    }
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + mistake + ": " + e, e);
            }
        }
        System.out.println("Mistakes: " + MUTANTS + ", refused " + refused + ", harmless " + taken);
        assertThat(refused.values().stream().mapToInt(n -> n).sum()).isGreaterThan(MUTANTS / 2);
        assertThat(refused.keySet()).contains(Mistake.values());
    }

    /// Every problem is one line that names a file of the guide, and says what to do.
    private static void told(List<Problem> problems) {
        assertThat(problems).isNotEmpty();
        for (var problem : problems) {
            assertThat(problem.file()).isNotEmpty();
            assertThat(problem.place()).startsWith("$");
        }
        assertThat(MESSAGES.lines(problems.subList(0, Math.min(5, problems.size()))))
                .allSatisfy(line -> assertThat(line).isNotBlank());
    }

    private static void serves(Guide guide, Random random) {
        for (var i = 0; i < VISITS; i++) {
            var assessment = Assessment.of(Visit.of(guide, Visits.random(guide, random)));
            Explanation.of(assessment).toWatch(5);
            var wording = new Wording(guide.words().values().iterator().next(), MESSAGES);
            var order = new SheetOrder(
                    assessment,
                    Instant.EPOCH,
                    Today.at(NOW),
                    wording,
                    wording,
                    guide.regions().getLast(),
                    Edition.FULL,
                    Paper.A4);
            var plan = order.plan();
            var sheet = CareSheet.of(order);
            assertThat(sheet.blocks()).isNotEmpty();
            if (!assessment.visit().dangerAnswered()) {
                assertThat(plan.access()).isEqualTo(CarePlan.Access.SEEN_FIRST);
                assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
            }
        }
        ReviewState.of(guide, LocalDate.of(2026, 11, 23));
    }
}
