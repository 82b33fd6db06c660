package org.spotter.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spotter.assess.Assessment;
import org.spotter.assess.Explanation;
import org.spotter.assess.Reason;
import org.spotter.assess.TreatmentGates.Standing;
import org.spotter.guide.Gate;
import org.spotter.guide.Gate.Decision;
import org.spotter.guide.Question;
import org.spotter.guide.ReviewState;
import org.spotter.guide.Words;
import org.spotter.plan.CarePlan;
import org.spotter.plan.Today;
import org.spotter.text.Messages;
import org.spotter.visit.AnswerAge;

/// What one answers file means, in words and as data.
///
/// @param assessment what the answers mean
/// @param saved      when they were saved
/// @param words      the guide's words
/// @param messages   the program's words
/// @param explain    whether to tell which answers decide and what would raise the level
/// @param console    the time
record AssessReport(
        Assessment assessment,
        Optional<Instant> saved,
        Words words,
        Messages messages,
        boolean explain,
        Console console) {
    private static final int FORMAT = 1;

    List<String> lines() {
        var lines = new ArrayList<String>();
        var plan = CarePlan.of(assessment, Today.at(console.now()));
        var level = messages.of("cli.level.", assessment.urgency());
        lines.add(
                assessment.withinDays() > 0
                        ? messages.of("cli.assess.urgency-days", level, assessment.withinDays())
                        : messages.of("cli.assess.urgency", level));
        if (old()) {
            lines.add(messages.of("cli.assess.old", AnswerAge.hours()));
        }
        var guide = assessment.visit().guide();
        if (ReviewState.of(guide, console.now().toLocalDate()) == ReviewState.EXPIRED) {
            lines.add(messages.of("cli.assess.expired", messages.formats().date(guide.reviewDue())));
        }
        if (assessment.reasons().isEmpty()) {
            lines.add(messages.of("cli.assess.no-reason"));
        } else {
            lines.add(messages.of("cli.assess.reasons"));
        }
        for (var reason : assessment.reasons()) {
            lines.add(messages.of(
                    "cli.assess.reason", reason.id(), messages.of("cli.level.", reason.urgency()), text(reason)));
        }
        if (explain) {
            lines.addAll(explanation().lines());
        }
        lines.add(messages.of(
                "cli.assess.pattern",
                messages.of("cli.pattern.", assessment.pattern().pattern())));
        var gates = closed();
        lines.add(gates.isEmpty() ? messages.of("cli.assess.no-gate") : messages.of("cli.assess.gates"));
        gates.forEach((treatment, standing) -> {
            lines.add(messages.of(
                    "cli.assess.gate",
                    treatment,
                    words.of("treatment." + treatment + ".title"),
                    messages.of("cli.decision.", standing.decision())));
            standing.gates()
                    .forEach(gate ->
                            lines.add(messages.of("cli.assess.because", gate.id(), words.of("gate." + gate.id()))));
            if (standing.open()) {
                lines.add(messages.of("cli.assess.gate-open"));
            }
        });
        lines.add(messages.of("cli.assess.plan", plan.stage().id(), messages.of("cli.access.", plan.access())));
        var open = open();
        if (!open.isEmpty()) {
            lines.add(messages.of("cli.assess.open"));
            open.forEach(
                    question -> lines.add(messages.of("cli.assess.open-question", question.id(), title(question))));
        }
        lines.add(messages.of("cli.assess.note"));
        return lines;
    }

    Map<String, Object> data() {
        var plan = CarePlan.of(assessment, Today.at(console.now()));
        var data = new LinkedHashMap<String, Object>();
        data.put("spotter", FORMAT);
        data.put("guide", assessment.visit().guide().id());
        data.put("urgency", assessment.urgency().name());
        data.put("withinDays", assessment.withinDays());
        data.put("reasons", assessment.reasons().stream().map(this::data).toList());
        data.put("pattern", assessment.pattern().pattern().name());
        var gates = new LinkedHashMap<String, Object>();
        closed().forEach((treatment, standing) -> gates.put(treatment, data(standing)));
        data.put("gates", gates);
        data.put("stage", plan.stage().id());
        data.put("access", plan.access().name());
        data.put("open", open().stream().map(Question::id).toList());
        if (explain) {
            data.put("explain", explanation().data());
        }
        return data;
    }

    private ExplainReport explanation() {
        return new ExplainReport(Explanation.of(assessment), assessment.visit(), words, messages);
    }

    private Map<String, Object> data(Reason reason) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", reason.id());
        data.put("urgency", reason.urgency().name());
        data.put("text", text(reason));
        return data;
    }

    private static Map<String, Object> data(Standing standing) {
        var data = new LinkedHashMap<String, Object>();
        data.put("decision", standing.decision().name());
        data.put("gates", standing.gates().stream().map(Gate::id).toList());
        return data;
    }

    private Map<String, Standing> closed() {
        var closed = new LinkedHashMap<String, Standing>();
        assessment.gates().byTreatment().forEach((treatment, standing) -> {
            if (standing.decision() != Decision.ALLOWED) {
                closed.put(treatment, standing);
            }
        });
        return closed;
    }

    private List<Question> open() {
        var visit = assessment.visit();
        return visit.path().stream()
                .filter(question -> !visit.settled(question))
                .toList();
    }

    /// Whether the answers do not count any more; those of a file made by hand do.
    boolean old() {
        return saved.filter(
                        answered -> AnswerAge.isTooOld(answered, console.clock().instant()))
                .isPresent();
    }

    private String text(Reason reason) {
        return switch (reason) {
            case Reason.Sign(var question, var choice) -> words.of("choice." + question.id() + "." + choice.id());
            case Reason.Combination(var rule) -> words.of("rule." + rule.id());
            case Reason.Skipped(var question) -> messages.of("cli.assess.left-open", title(question));
        };
    }

    private String title(Question question) {
        return words.of("question." + question.id() + ".title");
    }
}
