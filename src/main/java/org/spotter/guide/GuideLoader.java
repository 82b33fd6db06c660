package org.spotter.guide;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spotter.guide.json.JsonFile;
import org.spotter.guide.json.JsonValue;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problems;

/// Reads a guide folder: all of it is well, or every problem is named.
///
/// One loader is used for one folder, once. Words are read first, then questions, then what refers to them;
/// [GuideChecker] looks at what only the whole can tell.
public final class GuideLoader {
    /// The most bytes a guide file may have.
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /// The format that this program reads (`"spotter": 1`).
    public static final int FORMAT = 1;

    /// The latest day of the plan that a file may name: a year after the injury.
    private static final int LAST_DAY = 366;
    private static final int DAY_MINUTES = 24 * 60;

    private static final int MOST_HOURS = 14 * 24;
    private static final int MOST_DAYS_IN_A_ROW = 14;
    private static final int MOST_STEPS = 20;
    private static final int MOST_REPS = 100;

    /// All of the working weight, in percent.
    private static final int WHOLE = 100;

    /// Nobody looks at their back and answers in less, in seconds.
    private static final int LEAST_GRACE = 10;

    private static final Pattern PICTURE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final GuideFiles files;
    private final Problems problems = new Problems();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> textKeys = new HashSet<>();
    private final Set<String> optionalTextKeys = new HashSet<>();
    private final Set<String> notRead = new HashSet<>();
    private final List<Seed> seeds = new ArrayList<>();

    private GuideLoader(GuideFiles files) {
        this.files = files;
    }

    /// What came of reading a guide folder.
    public sealed interface Result {
        /// The guide is whole.
        ///
        /// @param guide the guide
        record Ready(Guide guide) implements Result {}

        /// The guide cannot be used.
        ///
        /// @param problems everything wrong with it, at least one
        record Refused(List<Problem> problems) implements Result {}
    }

    /// Reads a guide folder.
    ///
    /// @param files the folder
    /// @return the guide, or every problem
    public static Result load(GuideFiles files) {
        return new GuideLoader(files).load();
    }

    private Result load() {
        var head = file("guide.json");
        var version = head.map(h -> name(h, "version")).orElse("");
        head.ifPresent(h -> {
            var format = h.number("spotter", 1, Integer.MAX_VALUE);
            if (format > FORMAT) {
                h.problem(Problem.Kind.NEWER_VERSION, format, FORMAT);
            }
        });
        var id = head.map(h -> name(h, "id")).orElse("");
        var date = head.map(h -> h.date("date")).orElse(LocalDate.EPOCH);
        var due = head.map(h -> h.date("reviewDue")).orElse(LocalDate.EPOCH);
        var reviewer = head.flatMap(h -> h.optionalText("reviewer"));
        var languages = head.map(h -> h.filledList("languages").stream()
                        .flatMap(this::language)
                        .toList())
                .orElse(List.of());
        head.ifPresent(JsonValue::noOtherKeys);

        readSources();
        var sections = readSections();
        var rules = entries("rules.json", "rules", this::rule);
        unique("rules.json", "rules", rules.stream().map(Rule::id).toList());
        var patterns = file("patterns.json").map(this::patterns).orElse(null);
        var comparisons = entries("comparisons.json", "comparisons", this::comparison);
        unique(
                "comparisons.json",
                "comparisons",
                comparisons.stream().map(Comparison::id).toList());
        var topics = entries("topics.json", "topics", this::topic);
        unique("topics.json", "topics", topics.stream().map(Topic::id).toList());
        var treatments = entries("treatments.json", "treatments", this::treatment);
        unique(
                "treatments.json",
                "treatments",
                treatments.stream().map(Treatment::id).toList());
        var treatmentIds = treatments.stream().map(Treatment::id).collect(Collectors.toUnmodifiableSet());
        var gates = entries("gates.json", "gates", value -> gate(value, treatmentIds));
        unique("gates.json", "gates", gates.stream().map(Gate::id).toList());
        var doses = new EnumMap<SessionKind, Dose>(SessionKind.class);
        for (var dose : entries("doses.json", "doses", value -> dose(value, treatmentIds, treatments))) {
            if (doses.put(dose.kind(), dose) != null) {
                problems.add("doses.json", "$.doses", Problem.Kind.DUPLICATE_ID, dose.kind());
            }
        }
        gates.stream()
                .filter(gate -> doses.values().stream()
                        .anyMatch(dose -> gate.treatments().contains(dose.treatment())))
                .forEach(gate -> needText(gate.ask()));
        for (var kind : SessionKind.values()) {
            if (!doses.containsKey(kind) && problems.none()) {
                problems.add("doses.json", "$.doses", Problem.Kind.MISSING, kind);
            }
        }
        var program = file("program.json").map(this::program).orElse(null);
        var regions = entries("regions.json", "regions", this::region);
        unique("regions.json", "regions", regions.stream().map(Region::id).toList());
        var words = readWords(languages);
        var wordlists = readWordlists(languages);
        var coverage = readCoverage(languages);

        // Without its questions every id in the guide would be unknown: one broken file is one problem.
        if (patterns != null && program != null && !notRead.contains("questions.json")) {
            GuideChecker.check(sections, rules, patterns, comparisons, gates, program, problems);
        }
        if (!notRead.contains("questions.json")) {
            GuideNeeds.questions(sections, problems);
        }
        if (!notRead.contains("topics.json")) {
            GuideNeeds.topics(topics, problems);
        }
        if (!problems.none()) {
            return new Result.Refused(problems.all());
        }
        return new Result.Ready(new Guide(
                id,
                version,
                date,
                reviewer,
                due,
                sections,
                rules,
                Objects.requireNonNull(patterns),
                comparisons,
                topics,
                treatments,
                gates,
                doses,
                Objects.requireNonNull(program),
                regions,
                sources,
                words,
                wordlists,
                coverage));
    }

    /// A language is also the name of a folder, so it must be one.
    private Stream<String> language(JsonValue value) {
        var language = value.text();
        if (LANGUAGE.matcher(language).matches()) {
            return Stream.of(language);
        }
        value.problem(Problem.Kind.BAD_VALUE, language, "en");
        return Stream.empty();
    }

    /// Reads a text that must say something, such as an id.
    private static String name(JsonValue value, String key) {
        var name = value.text(key);
        if (value.has(key) && name.isBlank() && value.isText(key)) {
            value.problem(Problem.Kind.EMPTY, key);
        }
        return name;
    }

    // ---- files

    private Optional<JsonValue> file(String name) {
        var read = read(name);
        if (read.isEmpty()) {
            notRead.add(name);
        }
        return read;
    }

    private Optional<JsonValue> read(String name) {
        try {
            var bytes = files.bytes(name);
            if (bytes.isEmpty()) {
                problems.add(name, "$", Problem.Kind.NOT_FOUND);
                return Optional.empty();
            }
            return JsonFile.parse(name, bytes.get(), MAX_BYTES, problems).filter(JsonValue::isObject);
        } catch (IOException e) {
            problems.add(name, "$", Problem.Kind.NOT_READABLE);
            return Optional.empty();
        }
    }

    private <T> List<T> entries(String name, String key, Function<JsonValue, T> reader) {
        var top = file(name);
        if (top.isEmpty()) {
            return List.of();
        }
        var read = new ArrayList<T>();
        for (var value : top.get().filledList(key)) {
            if (value.isObject()) {
                read.add(reader.apply(value));
                value.noOtherKeys();
            }
        }
        top.get().noOtherKeys();
        return read;
    }

    private void unique(String file, String list, List<String> ids) {
        var seen = new HashSet<String>();
        for (var i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                problems.add(file, "$." + list + "[" + i + "].id", Problem.Kind.DUPLICATE_ID, ids.get(i));
            }
        }
    }

    // ---- sources

    private void readSources() {
        var all = entries(
                "sources.json",
                "sources",
                value -> new Source(
                        name(value, "id"),
                        name(value, "title"),
                        value.constant("read", Source.Read.class),
                        value.text("url")));
        unique("sources.json", "sources", all.stream().map(Source::id).toList());
        all.forEach(source -> sources.putIfAbsent(source.id(), source));
    }

    private List<String> sourcesOf(JsonValue value) {
        var ids = new ArrayList<String>();
        for (var source : value.filledList("sources")) {
            ids.add(known(source));
        }
        return ids;
    }

    private String known(JsonValue source) {
        var id = source.text();
        if (!id.isEmpty() && !sources.isEmpty() && !sources.containsKey(id)) {
            source.problem(Problem.Kind.UNKNOWN_ID, id, "sources.json");
        }
        return id;
    }

    // ---- questions

    private List<Section> readSections() {
        var sections = entries("questions.json", "sections", this::section);
        unique("questions.json", "sections", sections.stream().map(Section::id).toList());
        var ids = new HashSet<String>();
        var signs = new HashSet<String>();
        for (var section : sections) {
            for (var question : section.questions()) {
                if (!ids.add(question.id())) {
                    problems.add("questions.json", question.place() + ".id", Problem.Kind.DUPLICATE_ID, question.id());
                }
                var choices = new HashSet<String>();
                for (var choice : question.choices()) {
                    var again = !choices.add(choice.id());
                    if (again || (choice.isSign() && !choice.exclusive() && !signs.add(choice.id()))) {
                        problems.add(
                                "questions.json",
                                question.place() + ".choices",
                                Problem.Kind.DUPLICATE_ID,
                                choice.id());
                    }
                }
            }
        }
        return sections;
    }

    private Section section(JsonValue value) {
        var id = name(value, "id");
        needText("section." + id + ".title");
        var questions = new ArrayList<Question>();
        for (var entry : value.filledList("questions")) {
            if (entry.isObject()) {
                questions.add(question(entry));
                entry.noOtherKeys();
            }
        }
        return new Section(id, questions);
    }

    private Question question(JsonValue value) {
        var id = name(value, "id");
        var kind = value.constant("kind", Question.Kind.class);
        needText("question." + id + ".title");
        mayHaveText("question." + id + ".hint");
        mayHaveText("question." + id + ".why");
        var choices = new ArrayList<Choice>();
        if (kind == Question.Kind.SCALE) {
            needText("question." + id + ".low");
            needText("question." + id + ".high");
        } else {
            for (var entry : value.filledList("choices")) {
                if (entry.isObject()) {
                    choices.add(choice(id, entry));
                    entry.noOtherKeys();
                }
            }
        }
        return new Question(
                id,
                kind,
                choices,
                value.optional("asked").flatMap(this::condition),
                value.optionalConstant("skipped", Urgency.class),
                value.flag("ordered"),
                value.flag("begins"),
                value.place());
    }

    private Choice choice(String question, JsonValue value) {
        var id = name(value, "id");
        needText("choice." + question + "." + id);
        var urgency = value.optionalConstant("urgency", Urgency.class);
        return new Choice(
                id,
                urgency,
                withinDays(value, urgency.orElse(null)),
                value.flag("exclusive"),
                urgency.isPresent() ? sourcesOf(value) : value.optionalTexts("sources"),
                seedsOf(value));
    }

    private static int withinDays(JsonValue value, @Nullable Urgency urgency) {
        return urgency == Urgency.BOOK ? value.number("withinDays", 1, 60) : 0;
    }

    // ---- rules and conditions

    private Rule rule(JsonValue value) {
        var id = name(value, "id");
        needText("rule." + id);
        var urgency = value.constant("urgency", Urgency.class);
        return new Rule(id, urgency, withinDays(value, urgency), needed(value, "when"), sourcesOf(value));
    }

    /// Reads a condition. Its ids are looked up later, by [GuideChecker].
    private Optional<Condition> condition(JsonValue value) {
        if (!value.isObject()) {
            return Optional.empty();
        }
        Condition read =
                switch (value) {
                    case JsonValue v when v.has("sign") -> new Condition.Sign(v.text("sign"));
                    case JsonValue v
                    when v.has("question") && v.has("has") -> new Condition.Has(v.text("question"), choiceSet(v));
                    case JsonValue v when v.has("question") -> atLeastOf(v);
                    case JsonValue v when v.has("any") -> new Condition.Any(parts(v, "any"));
                    case JsonValue v when v.has("all") -> new Condition.All(parts(v, "all"));
                    default -> {
                        var parts = parts(value, "of");
                        yield new Condition.AtLeast(value.number("atLeast", 1, Math.max(1, parts.size())), parts);
                    }
                };
        value.noOtherKeys();
        return Optional.of(read);
    }

    private Condition needed(JsonValue value, String key) {
        return value.child(key).flatMap(this::condition).orElse(new Condition.Any(List.of()));
    }

    private static Set<String> choiceSet(JsonValue value) {
        var choices = new HashSet<String>();
        value.filledList("has").forEach(choice -> choices.add(choice.text()));
        return choices;
    }

    private static Condition atLeastOf(JsonValue value) {
        var question = value.text("question");
        var least = value.child("atLeast");
        if (least.isPresent() && least.get().isNumber()) {
            return new Condition.AtLeastNumber(question, least.get().number(0, Question.SCALE_MAX));
        }
        return new Condition.AtLeastChoice(question, least.map(JsonValue::text).orElse(""));
    }

    private List<Condition> parts(JsonValue value, String key) {
        return value.filledList(key).stream()
                .map(this::condition)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Feature> feature(JsonValue value) {
        var only = value.optional("only");
        if (only.isPresent()) {
            var read = new Feature.Only(only.get().text("question"), choiceSet(only.get()));
            only.get().noOtherKeys();
            return Optional.of(read);
        }
        return value.child("when").flatMap(this::condition).map(Feature.When::new);
    }

    private Patterns patterns(JsonValue top) {
        var items = new ArrayList<PatternItem>();
        for (var value : top.filledList("items")) {
            if (value.isObject()) {
                var id = name(value, "id");
                feature(value)
                        .ifPresent(feature -> items.add(new PatternItem(
                                id,
                                feature,
                                value.number("nerve", -10, 10),
                                value.number("strain", -10, 10),
                                sourcesOf(value))));
                value.noOtherKeys();
            }
        }
        var read = new Patterns(
                top.number("nerveFrom", 1, 100),
                top.number("strainFrom", 1, 100),
                top.number("nerveBelow", -100, 100),
                needed(top, "getChecked"),
                items);
        top.noOtherKeys();
        return read;
    }

    // ---- reading

    private Comparison comparison(JsonValue value) {
        var id = name(value, "id");
        needText("comparison." + id + ".title");
        needText("comparison." + id + ".strain");
        needText("comparison." + id + ".disc");
        var marks = new ArrayList<Comparison.Mark>();
        value.each("marks", entry -> {
            var column = entry.constant("column", Comparison.Column.class);
            feature(entry).ifPresent(feature -> marks.add(new Comparison.Mark(column, feature)));
            entry.noOtherKeys();
        });
        return new Comparison(id, marks, sourcesOf(value), seedsOf(value));
    }

    private Topic topic(JsonValue value) {
        var id = name(value, "id");
        needText("topic." + id + ".title");
        needText("topic." + id + ".lead");
        return new Topic(
                id,
                value.text("page"),
                value.flag("steps"),
                picture(value),
                statements(value, "statements", "topic." + id + ".say."));
    }

    /// Reads the name of a picture. Its words, for those who can't see it, stand in `pictures.json`.
    private Optional<String> picture(JsonValue value) {
        var name = value.optionalText("picture");
        name.ifPresent(given -> {
            if (PICTURE.matcher(given).matches()) {
                needText("picture." + given);
            } else {
                value.child("picture").ifPresent(at -> at.problem(Problem.Kind.BAD_VALUE, given, "hip-hinge"));
            }
        });
        return name;
    }

    private List<Statement> statements(JsonValue value, String key, String prefix) {
        return said(value, key, prefix, (_, statement) -> statement);
    }

    /// Reads a list of statements, each with what else stands beside it.
    private <T> List<T> said(JsonValue value, String key, String prefix, BiFunction<JsonValue, Statement, T> with) {
        var read = new ArrayList<T>();
        var ids = new HashSet<String>();
        for (var entry : value.filledList(key)) {
            if (!entry.isObject()) {
                continue;
            }
            var id = name(entry, "id");
            if (!ids.add(id)) {
                entry.problem(Problem.Kind.DUPLICATE_ID, id);
            }
            needText(prefix + id);
            var picture = picture(entry);
            picture.ifPresent(name -> {
                needText("caption." + name);
                mayHaveText("more." + name);
            });
            read.add(with.apply(entry, new Statement(id, prefix + id, picture, sourcesOf(entry), seedsOf(entry))));
            entry.noOtherKeys();
        }
        return read;
    }

    private Treatment treatment(JsonValue value) {
        var id = name(value, "id");
        needText("treatment." + id + ".title");
        needText("treatment." + id + ".lead");
        needText("treatment." + id + ".evidence");
        return new Treatment(
                id,
                value.constant("evidence", Treatment.Evidence.class),
                value.number("year", 1990, 2100),
                value.optionalConstant("timer", SessionKind.class),
                picture(value),
                statements(value, "statements", "treatment." + id + ".say."),
                sourcesOf(value));
    }

    private Gate gate(JsonValue value, Set<String> treatments) {
        var id = name(value, "id");
        needText("gate." + id);
        var before = new HashSet<String>();
        for (var entry : value.filledList("treatments")) {
            var treatment = entry.text();
            if (!treatments.isEmpty() && !treatments.contains(treatment)) {
                entry.problem(Problem.Kind.UNKNOWN_ID, treatment, "treatments.json");
            }
            before.add(treatment);
        }
        return new Gate(
                id, value.constant("decision", Gate.Decision.class), before, needed(value, "when"), sourcesOf(value));
    }

    private Dose dose(JsonValue value, Set<String> treatments, List<Treatment> all) {
        var ceiling = value.number("ceiling", 1, 60);
        var minutes = value.filledList("minutes").stream()
                .map(entry -> entry.number(1, Math.max(1, ceiling)))
                .toList();
        var usual = value.number("usual", 1, Math.max(1, ceiling));
        if (!minutes.contains(usual)) {
            value.problem(Problem.Kind.BAD_VALUE, usual, minutes);
        }
        var treatment = value.text("treatment");
        if (!treatments.isEmpty() && !treatments.contains(treatment)) {
            value.problem(Problem.Kind.UNKNOWN_ID, treatment, "treatments.json");
        }
        var every = value.number("skinCheckMinutes", 1, 60);
        var said = all.stream()
                .filter(each -> each.id().equals(treatment))
                .flatMap(each -> each.statements().stream())
                .map(Statement::id)
                .toList();
        var remind = value.optionalList("remind");
        remind.stream()
                .filter(entry -> !said.isEmpty() && !said.contains(entry.text()))
                .forEach(entry -> entry.problem(Problem.Kind.UNKNOWN_ID, entry.text(), "treatments.json"));
        return new Dose(
                value.constant("kind", SessionKind.class),
                treatment,
                minutes,
                usual,
                ceiling,
                value.number("gapHours", 0, 24),
                value.number("perDay", 1, 24),
                every,
                // Each check is over before the next one comes.
                value.number("skinCheckGraceSeconds", LEAST_GRACE, Math.max(1, every) * 60 - 1),
                remind.stream().map(JsonValue::text).toList(),
                value.number("fromDay", 0, LAST_DAY),
                value.number("toDay", 0, LAST_DAY),
                sourcesOf(value));
    }

    private Program program(JsonValue top) {
        var days = new HashMap<String, Integer>();
        top.child("days")
                .ifPresent(value -> value.keys().forEach(key -> days.put(key, value.number(key, 0, LAST_DAY))));
        var stages = new ArrayList<Stage>();
        for (var value : top.filledList("stages")) {
            var id = name(value, "id");
            needText("stage." + id + ".title");
            needText("stage." + id + ".lead");
            stages.add(new Stage(
                    id,
                    value.number("fromDay", 0, LAST_DAY),
                    value.number("toDay", 0, LAST_DAY),
                    statements(value, "doing", "stage." + id + ".doing."),
                    statements(value, "avoid", "stage." + id + ".avoid."),
                    statements(value, "gate", "stage." + id + ".gate.")));
            value.noOtherKeys();
        }
        var stageIds = stages.stream().map(Stage::id).toList();
        unique("program.json", "stages", stageIds);
        var exercises = new ArrayList<Exercise>();
        for (var value : top.filledList("exercises")) {
            exercises.add(exercise(value, stageIds));
            value.noOtherKeys();
        }
        unique("program.json", "exercises", exercises.stream().map(Exercise::id).toList());
        var read = new Program(
                top.text("dayQuestion"),
                days,
                stages,
                exercises,
                statements(top, "easy", "easy."),
                statements(top, "stopRules", "stop."),
                said(top, "returnTests", "return.", GuideLoader::returnTest),
                returnRules(top),
                ladder(top),
                said(
                        top,
                        "clearance",
                        "clearance.",
                        (entry, statement) -> new ClearanceReason(
                                statement, entry.optional("when").flatMap(this::condition))),
                statements(top, "watchFor", "watch."),
                needed(top, "seenFirst"),
                needed(top, "walkingOnly"),
                followUp(top));
        top.noOtherKeys();
        ReturnChecker.check(read, problems);
        return read;
    }

    private FollowUp followUp(JsonValue top) {
        var value = top.child("followUp");
        if (value.isEmpty() || !value.get().isObject()) {
            return new FollowUp(
                    "", new FollowUp.Trend("", "", "", ""), "", new FollowUp.Tick("", ""), List.of(), List.of());
        }
        var trend = value.get().child("trend").filter(JsonValue::isObject);
        var fast = value.get().child("lowerFast").filter(JsonValue::isObject);
        var leg = new ArrayList<FollowUp.Leg>();
        for (var part : value.get().filledList("leg")) {
            leg.add(new FollowUp.Leg(
                    part.constant("part", FollowUp.Part.class),
                    part.text("question"),
                    filledTexts(part, "left"),
                    filledTexts(part, "right")));
            part.noOtherKeys();
        }
        var marks = new ArrayList<FollowUp.Mark>();
        for (var mark : value.get().filledList("marks")) {
            marks.add(new FollowUp.Mark(
                    mark.number("day", 1, LAST_DAY),
                    mark.constant("kind", FollowUp.Kind.class),
                    mark.optionalNumber("pain", 0, Question.SCALE_MAX, Question.SCALE_MAX),
                    mark.optionalNumber("fall", 1, Question.SCALE_MAX, 0),
                    mark.optionalNumber("walked", 1, DAY_MINUTES, 0),
                    mark.optionalText("rule"),
                    sourcesOf(mark)));
            mark.noOtherKeys();
        }
        var read = new FollowUp(
                value.get().text("pain"),
                new FollowUp.Trend(
                        trend.map(t -> t.text("question")).orElse(""),
                        trend.map(t -> t.text("better")).orElse(""),
                        trend.map(t -> t.text("same")).orElse(""),
                        trend.map(t -> t.text("worse")).orElse("")),
                value.get().text("worse"),
                new FollowUp.Tick(
                        fast.map(t -> t.text("question")).orElse(""),
                        fast.map(t -> t.text("choice")).orElse("")),
                leg,
                marks);
        trend.ifPresent(JsonValue::noOtherKeys);
        fast.ifPresent(JsonValue::noOtherKeys);
        value.get().noOtherKeys();
        return read;
    }

    private static List<String> filledTexts(JsonValue value, String key) {
        return value.filledList(key).stream().map(JsonValue::text).toList();
    }

    private static ReturnTest returnTest(JsonValue entry, Statement statement) {
        return new ReturnTest(
                statement,
                entry.flag("light"),
                entry.flag("nextMorning"),
                entry.optionalNumber("clearDays", 0, LAST_DAY, 0));
    }

    private ReturnRules returnRules(JsonValue top) {
        var rules = top.child("returnRules").filter(JsonValue::isObject);
        if (rules.isEmpty()) {
            return new ReturnRules(1, 0, 0, List.of());
        }
        var value = rules.get();
        var read = new ReturnRules(
                value.number("daysInARow", 1, MOST_DAYS_IN_A_ROW),
                value.number("painkillerHours", 0, MOST_HOURS),
                value.number("lightFromDay", 0, LAST_DAY),
                statements(value, "light", "light."));
        value.noOtherKeys();
        return read;
    }

    private Ladder ladder(JsonValue top) {
        var ladder = top.child("ladder").filter(JsonValue::isObject);
        if (ladder.isEmpty()) {
            return new Ladder(List.of(), List.of(), 0, 0, 0, 0, 0, 1, 0, List.of());
        }
        var value = ladder.get();
        var lifts = value.filledList("lifts").stream().map(JsonValue::text).toList();
        unique("program.json", "ladder.lifts", lifts);
        lifts.forEach(lift -> needText(Ladder.liftKey(lift)));
        var read = new Ladder(
                lifts,
                said(value, "steps", "ladder.", this::ladderStep),
                value.number("restHours", 0, MOST_HOURS),
                value.number("calmPain", 0, Question.SCALE_MAX - 1),
                value.number("settleHours", 1, MOST_HOURS),
                value.number("dropSteps", 1, MOST_STEPS),
                value.number("dropDays", 1, LAST_DAY),
                value.number("flaresInARow", 1, MOST_STEPS),
                value.number("noSinglesDays", 0, LAST_DAY),
                statements(value, "rules", "ladder."));
        value.noOtherKeys();
        return read;
    }

    private LadderStep ladderStep(JsonValue entry, Statement statement) {
        var read = new LadderStep(
                statement,
                span(entry, "percent", 0, WHOLE),
                span(entry, "sets", 1, MOST_REPS),
                span(entry, "reps", 1, MOST_REPS),
                span(entry, "effort", 0, Question.SCALE_MAX),
                entry.optionalNumber("sessions", 0, MOST_REPS, 0),
                entry.optionalNumber("days", 0, LAST_DAY, 0));
        needText(read.titleKey());
        needText(read.noteKey());
        return read;
    }

    /// Reads two whole numbers, the lower first.
    private static Optional<Span> span(JsonValue entry, String key, int min, int max) {
        return entry.optional(key).flatMap(value -> {
            var numbers = value.items();
            if (numbers.size() != 2) {
                if (value.isList()) {
                    value.problem(Problem.Kind.BAD_VALUE, numbers.size(), 2);
                }
                return Optional.empty();
            }
            var from = numbers.getFirst().number(min, max);
            return Optional.of(new Span(from, Math.max(from, numbers.getLast().number(from, max))));
        });
    }

    private Exercise exercise(JsonValue value, List<String> stages) {
        var id = name(value, "id");
        for (var part : List.of("title", "how", "dose", "watch")) {
            needText("exercise." + id + "." + part);
        }
        var offered = new ArrayList<String>();
        for (var stage : value.filledList("stages")) {
            if (!stages.contains(stage.text())) {
                stage.problem(Problem.Kind.UNKNOWN_ID, stage.text(), "stages");
            }
            offered.add(stage.text());
        }
        return new Exercise(id, offered, value.flag("nerveLike"), picture(value), sourcesOf(value));
    }

    private Region region(JsonValue value) {
        var id = name(value, "id");
        needText("region." + id);
        var emergency = value.optionalText("emergency");
        return new Region(
                id,
                value.texts("countries"),
                emergency,
                value.optionalText("advice"),
                value.constant("paper", Paper.class),
                value.flag("pounds"),
                emergency.isPresent() ? sourcesOf(value) : value.optionalTexts("sources"));
    }

    // ---- what the review needs

    /// A fact of the seed article that an entry says it covers.
    private record Seed(String id, JsonValue value) {}

    private List<String> seedsOf(JsonValue value) {
        var ids = new ArrayList<String>();
        value.each("seeds", entry -> {
            ids.add(entry.text());
            seeds.add(new Seed(entry.text(), entry));
        });
        return ids;
    }

    private Coverage readCoverage(List<String> languages) {
        var points = entries("coverage.json", "points", this::point);
        unique(
                "coverage.json",
                "points",
                points.stream().map(Coverage.Point::id).toList());
        var needed = new HashSet<String>();
        for (var point : points) {
            needed.add(point.saysKey());
            if (point.fate() != Coverage.Fate.KEPT) {
                needed.add(point.whyKey());
            }
        }
        var words = new HashMap<String, Words>();
        if (!notRead.contains("coverage.json")) {
            languages.forEach(language -> words.put(language, coverageWords(language, needed)));
            var known = points.stream().map(Coverage.Point::id).collect(Collectors.toUnmodifiableSet());
            seeds.stream().filter(seed -> !known.contains(seed.id())).forEach(seed -> seed.value()
                    .problem(Problem.Kind.UNKNOWN_ID, seed.id(), "coverage.json"));
        }
        return new Coverage(points, words);
    }

    private Words coverageWords(String language, Set<String> needed) {
        var name = "text/" + language + "/coverage.json";
        var texts = new TreeMap<String, String>();
        file(name).ifPresent(top -> {
            top.eachText((key, value) -> text(texts, key, value, needed.contains(key), language));
            needed.stream()
                    .filter(key -> !texts.containsKey(key))
                    .sorted()
                    .forEach(key -> problems.add(name, "$", Problem.Kind.MISSING_TEXT, key, language));
        });
        return new Words(language, texts);
    }

    private Coverage.Point point(JsonValue value) {
        var id = value.text("id");
        var fate = value.constant("fate", Coverage.Fate.class);
        var where = new ArrayList<String>();
        value.each("where", entry -> where.add(textKey(entry)));
        return new Coverage.Point(id, fate, where);
    }

    /// Reads the key of a text that the guide must have.
    private String textKey(JsonValue value) {
        var key = value.text();
        if (!key.isEmpty() && notRead.isEmpty() && !textKeys.contains(key) && !optionalTextKeys.contains(key)) {
            value.problem(Problem.Kind.UNKNOWN_ID, key, "text");
        }
        return key;
    }

    private void text(Map<String, String> texts, String key, JsonValue value, boolean used, String language) {
        var text = value.text();
        if (text.isBlank()) {
            value.problem(Problem.Kind.EMPTY);
        }
        if (texts.put(key, text) != null) {
            value.problem(Problem.Kind.DUPLICATE_ID, key);
        }
        if (!used) {
            value.problem(Problem.Kind.UNUSED_TEXT, key, language);
        }
    }

    /// A language without a list can be used; that it has none is told by the review.
    private Map<String, Wordlist> readWordlists(List<String> languages) {
        var all = new LinkedHashMap<String, Wordlist>();
        for (var language : languages) {
            var name = "text/" + language + "/wordlist.json";
            if (present(name)) {
                file(name).ifPresent(top -> all.put(language, wordlist(top)));
            }
        }
        return all;
    }

    private boolean present(String name) {
        try {
            return files.bytes(name).isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    private Wordlist wordlist(JsonValue top) {
        var ids = new HashSet<String>();
        var banned = new ArrayList<Wordlist.Banned>();
        for (var value : top.filledList("banned")) {
            if (value.isObject()) {
                banned.add(banned(value, ids));
                value.noOtherKeys();
            }
        }
        var terms = new ArrayList<Wordlist.Term>();
        for (var value : top.filledList("terms")) {
            if (value.isObject()) {
                terms.add(new Wordlist.Term(newId(value, ids), pattern(value, "pattern"), pattern(value, "explained")));
                value.noOtherKeys();
            }
        }
        top.noOtherKeys();
        return new Wordlist(banned, terms);
    }

    private Wordlist.Banned banned(JsonValue value, Set<String> ids) {
        var allowed = new ArrayList<Wordlist.Allowed>();
        value.each("allowed", entry -> {
            allowed.add(
                    new Wordlist.Allowed(entry.child("key").map(this::textKey).orElse(""), filled(entry, "reason")));
            entry.noOtherKeys();
        });
        return new Wordlist.Banned(
                newId(value, ids), value.constant("why", Wordlist.Why.class), pattern(value, "pattern"), allowed);
    }

    private static String newId(JsonValue value, Set<String> ids) {
        var id = value.text("id");
        if (!ids.add(id)) {
            value.problem(Problem.Kind.DUPLICATE_ID, id);
        }
        return id;
    }

    private static String filled(JsonValue value, String key) {
        var text = value.text(key);
        if (value.has(key) && text.isBlank()) {
            value.problem(Problem.Kind.EMPTY);
        }
        return text;
    }

    private static String pattern(JsonValue value, String key) {
        var text = filled(value, key);
        try {
            Wordlist.compiled(text);
        } catch (PatternSyntaxException e) {
            value.problem(Problem.Kind.BAD_PATTERN, text);
        }
        return text;
    }

    // ---- words

    /// The files of words, the same in every language.
    private static final List<String> WORD_FILES = List.of(
            "questions.json",
            "rules.json",
            "topics.json",
            "comparisons.json",
            "treatments.json",
            "program.json",
            "pictures.json",
            "regions.json");

    private void needText(String key) {
        textKeys.add(key);
    }

    private void mayHaveText(String key) {
        optionalTextKeys.add(key);
    }

    private Map<String, Words> readWords(List<String> languages) {
        var all = new LinkedHashMap<String, Words>();
        var optionalInFirst = new HashSet<String>();
        var allRead = notRead.isEmpty();
        for (var language : languages) {
            var texts = new TreeMap<String, String>();
            for (var name : WORD_FILES) {
                var path = "text/" + language + "/" + name;
                file(path)
                        .ifPresent(top -> top.eachText((key, value) -> text(
                                texts,
                                key,
                                value,
                                !allRead || textKeys.contains(key) || optionalTextKeys.contains(key),
                                language)));
            }
            var needed = new TreeSet<>(textKeys);
            if (all.isEmpty()) {
                optionalTextKeys.stream().filter(texts::containsKey).forEach(optionalInFirst::add);
            }
            needed.addAll(optionalInFirst);
            var wordsRead = WORD_FILES.stream().noneMatch(name -> notRead.contains("text/" + language + "/" + name));
            for (var key : needed) {
                if (wordsRead && !texts.containsKey(key)) {
                    problems.add("text/" + language, "$", Problem.Kind.MISSING_TEXT, key, language);
                }
            }
            all.put(language, new Words(language, texts));
        }
        return all;
    }
}
