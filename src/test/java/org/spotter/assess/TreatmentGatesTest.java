package org.spotter.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.Gate;
import org.spotter.guide.Gate.Decision;
import org.spotter.guide.Guide;
import org.spotter.guide.Treatment;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

class TreatmentGatesTest {
    private static final String TABLE = """
            NS-01,  nsaid,   NOT_NOW,   pregnancy=D-15
            NS-01,  nsaid,   NOT_NOW,   pregnancy=trying
            NS-01,  nsaid,   NOT_NOW,   pregnancy=maybe
            NS-02,  nsaid,   NOT_NOW,   medicines=nsaid-reaction
            NS-03,  nsaid,   ASK_FIRST, health=asthma
            NS-04,  nsaid,   ASK_FIRST, health-more=ulcer
            NS-05,  nsaid,   ASK_FIRST, health-more=kidney-liver
            NS-06,  nsaid,   ASK_FIRST, health=heart
            NS-06,  nsaid,   ASK_FIRST, health=stroke
            NS-06b, nsaid,   ASK_FIRST, health=high-bp
            NS-07,  nsaid,   ASK_FIRST, warn-health=D-14
            NS-08,  nsaid,   ASK_FIRST, medicines=steroid-pills
            NS-08,  nsaid,   ASK_FIRST, medicines=other-nsaid
            NS-09,  nsaid,   ASK_FIRST, medicines=interacting
            NS-10,  nsaid,   ASK_FIRST, age=70-plus
            NS-11,  nsaid,   ASK_FIRST, medicines=alcohol
            NS-12,  nsaid,   ASK_FIRST, health-more=chickenpox
            NS-13,  nsaid,   ASK_FIRST, age=under-18
            NS-14,  nsaid,   NOT_NOW,   warn-ill=D-13
            NS-14,  nsaid,   NOT_NOW,   danger-whole=E-15
            IH-01,  ice,     NOT_NOW,   health-more=numb-skin
            IH-01,  heat,    NOT_NOW,   health-more=numb-skin
            IH-02,  ice,     ASK_FIRST, health=circulation
            IH-02,  heat,    ASK_FIRST, health=heart
            IH-03,  ice,     NOT_NOW,   health=raynaud
            IH-03b, ice,     ASK_FIRST, health-more=diabetes
            IH-04,  ice,     NOT_NOW,   health-more=broken-skin
            IH-04,  heat,    NOT_NOW,   health-more=broken-skin
            IH-04b, ice,     ASK_FIRST, warn-ill=skin-infection
            IH-05,  heat,    ASK_FIRST, warn-ill=D-01
            IH-05b, heat,    ASK_FIRST, warn-health=D-08
            IH-06,  heat,    ASK_FIRST, pregnancy=D-15
            IH-07,  heat,    NOT_NOW,   health-more=swelling
            IH-08,  ice,     NOT_NOW,   medicines=drowsy
            IH-08,  heat,    NOT_NOW,   medicines=drowsy
            IH-09,  heat,    ASK_FIRST, leg-signs=B-02
            IH-09,  heat,    ASK_FIRST, warn-leg=D-05
            IH-11,  ice,     NOT_NOW,   medicines=pain-cream
            IH-11,  heat,    NOT_NOW,   medicines=pain-cream
            MX-01,  creams,  NOT_NOW,   health-more=broken-skin
            MA-01,  massage, NOT_NOW,   since=today
            MA-01,  massage, NOT_NOW,   since=day-1
            MA-02,  massage, NOT_NOW,   warn-leg=D-04
            MA-03,  massage, NOT_NOW,   warn-health=D-14
            MA-04,  massage, NOT_NOW,   warn-health=D-10
            """;

    private final Guide guide = Guides.shipped();

    private static Answers calm() {
        // Day 2, so that neither massage nor heat is closed by the date.
        return Visits.calmAnswers().with("since", Set.of("day-2"));
    }

    private TreatmentGates gates(Answers answers) {
        return TreatmentGates.of(Visit.of(guide, answers));
    }

    @ParameterizedTest(name = "{0} stands before {1} for {3}")
    @CsvSource(textBlock = TABLE)
    void each_gate_holds_for_the_answers_that_raise_it(String gate, String treatment, Decision decision, String tick) {
        var sides = tick.split("=");
        var standing = gates(calm().with(sides[0], Set.of(sides[1]))).of(treatment);
        assertThat(standing.gates())
                .filteredOn(held -> held.id().equals(gate))
                .extracting(Gate::decision)
                .containsExactly(decision);
        assertThat(standing.decision()).isGreaterThanOrEqualTo(decision);
    }

    @Test
    void the_table_above_names_every_gate_of_the_guide() {
        var named = new HashSet<String>();
        TABLE.lines().forEach(line -> named.add(line.strip().split(",")[0]));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        guide.gates().stream().map(Gate::id).toList());
    }

    @Test
    void calm_answers_leave_every_treatment_allowed() {
        assertThat(gates(calm()).byTreatment().values())
                .extracting(TreatmentGates.Standing::decision)
                .containsOnly(Decision.ALLOWED);
    }

    @Test
    void every_treatment_of_the_guide_has_a_standing_in_screen_order() {
        assertThat(gates(calm()).byTreatment().keySet())
                .containsExactlyElementsOf(
                        guide.treatments().stream().map(Treatment::id).toList());
    }

    @Test
    void the_strictest_gate_wins_and_stands_first() {
        var standing = gates(calm().with("health", Set.of("heart", "raynaud"))).of("ice");
        assertThat(standing.decision()).isEqualTo(Decision.NOT_NOW);
        assertThat(standing.gates()).extracting(Gate::id).containsExactly("IH-03", "IH-02");
    }

    @Test
    void a_treatment_with_gates_is_to_be_asked_about_while_questions_are_open() {
        var standing = gates(calm().without("health")).of("ice");
        assertThat(standing.decision()).isEqualTo(Decision.ASK_FIRST);
        assertThat(standing.open()).isTrue();
    }

    @Test
    void a_closed_treatment_stays_closed_while_questions_are_open() {
        var standing =
                gates(calm().without("age").with("health", Set.of("raynaud"))).of("ice");
        assertThat(standing.decision()).isEqualTo(Decision.NOT_NOW);
    }

    @Test
    void a_treatment_without_gates_is_allowed_even_before_the_first_answer() {
        var ungated = guide.treatments().stream()
                .map(Treatment::id)
                .filter(id ->
                        guide.gates().stream().noneMatch(g -> g.treatments().contains(id)))
                .toList();
        assertThat(ungated).isNotEmpty().allSatisfy(id -> assertThat(
                        gates(Answers.NONE).of(id).decision())
                .isEqualTo(Decision.ALLOWED));
    }

    @Test
    void an_unknown_treatment_is_refused() {
        assertThatThrownBy(() -> gates(calm()).of("leeches")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_more_tick_never_opens_a_treatment() {
        for (var question : List.of("health", "health-more", "medicines", "warn-ill", "warn-health")) {
            for (var choice : guide.question(question).orElseThrow().choices()) {
                if (choice.exclusive()) {
                    continue;
                }
                var before = gates(calm()).byTreatment();
                var after = gates(calm().with(question, Set.of(choice.id()))).byTreatment();
                before.forEach((treatment, standing) -> assertThat(
                                Objects.requireNonNull(after.get(treatment)).decision())
                        .isGreaterThanOrEqualTo(standing.decision()));
            }
        }
    }
}
