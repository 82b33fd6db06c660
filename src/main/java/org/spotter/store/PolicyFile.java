package org.spotter.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spotter.guide.Guide;
import org.spotter.guide.Region;
import org.spotter.guide.json.JsonValue;
import org.spotter.guide.json.Problem;
import org.spotter.store.Policy.Display;
import org.spotter.store.Policy.Idle;
import org.spotter.store.Policy.Printing;
import org.spotter.store.Policy.Site;
import org.spotter.store.Policy.Span;

/// The policy file: JSON in which a line may be a remark that begins with `//`. The program only ever reads it.
public final class PolicyFile {
    /// The shape of a hashed PIN: method, rounds, salt, key.
    public static final Pattern PIN =
            Pattern.compile("pbkdf2-sha256\\$\\d{5,7}\\$[A-Za-z0-9+/=]{20,}\\$[A-Za-z0-9+/=]{40,}");

    private static final Pattern REMARK = Pattern.compile("(?m)^[ \\t]*//.*$");
    private static final Pattern KIOSK = Pattern.compile("\"kiosk\"\\s*:\\s*true");
    private static final String NAME = "policy.json";
    private static final String PIN_SHAPE = "pbkdf2-sha256$...";
    private static final String CLOSED = "closed";
    private static final String SPAN = "06:00-22:00";
    private static final int MOST_COPIES = 5;
    private static final int MOST_PRINTS = 20;
    private static final int MOST_DISPLAYS = 16;
    private static final int LONGEST_TEXT = 200;

    private final Path file;
    private final JsonValue top;
    private final Guide guide;
    private final Collection<String> editions;

    private PolicyFile(Path file, JsonValue top, Guide guide, Collection<String> editions) {
        this.file = file;
        this.top = top;
        this.guide = guide;
        this.editions = editions;
    }

    /// {@return where the system keeps the policy}
    ///
    /// @param environment looks up an environment variable; null when not set
    /// @param property    looks up a system property; null when not set
    public static Path usual(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> property) {
        var system = Objects.requireNonNull(property.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            var shared = environment.apply("ProgramData");
            return Path.of(shared == null ? "C:\\ProgramData" : shared, "Spotter", NAME);
        }
        return system.startsWith("mac")
                ? Path.of("/Library", "Application Support", "Spotter", NAME)
                : Path.of("/etc/spotter", NAME);
    }

    /// {@return whether a policy wants the program to be a kiosk, even one with a mistake elsewhere: a slip of the pen
    /// must not open a desktop}
    ///
    /// @param file the file, which need not exist
    public static boolean asksForKiosk(Path file) {
        try (var in = Files.newInputStream(file)) {
            var text = withoutRemarks(in.readNBytes(JsonStore.MAX_BYTES));
            return KIOSK.matcher(new String(text, StandardCharsets.ISO_8859_1)).find();
        } catch (IOException _) {
            return false;
        }
    }

    /// Reads a policy.
    ///
    /// @param file     the file
    /// @param guide    the guide, which knows languages and regions
    /// @param editions the names of the editions there are
    /// @return the policy, or all problems
    public static Read<Policy> read(Path file, Guide guide, Collection<String> editions) {
        return JsonStore.read(
                file, PolicyFile::withoutRemarks, top -> new PolicyFile(file, top, guide, editions).policy());
    }

    /// Takes away the lines that are remarks; the lines that are left keep their numbers.
    private static byte[] withoutRemarks(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return REMARK.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
    }

    private Policy policy() {
        return new Policy(
                top.flag("kiosk"),
                part("site").map(this::site).orElse(Policy.NONE.site()),
                known("languages", guide.words().keySet()),
                top.optionalText("region").map(this::region),
                part("idle").map(PolicyFile::idle).orElse(Idle.USUAL),
                top.optionalText("pin").map(this::pin),
                part("printing").map(this::printing).orElse(Printing.USUAL),
                part("hours").map(PolicyFile::hours).orElse(Map.of()),
                part("screen").map(PolicyFile::screen).orElse(Display.USUAL),
                part("words").map(this::words).orElse(Map.of()));
    }

    private Optional<JsonValue> part(String key) {
        return top.optional(key).filter(JsonValue::isObject);
    }

    private Site site(JsonValue site) {
        var helpers = site.optionalText("helpers");
        helpers.filter(language -> !guide.words().containsKey(language))
                .ifPresent(language -> unknown(site, language, guide.words().keySet()));
        var read = new Site(
                site.optionalText("name").orElse(""),
                site.optionalText("address").orElse(""),
                helpers,
                site.optionalText("logo").map(name -> logo(site, name)));
        for (var text : List.of(read.name(), read.address())) {
            if (text.length() > LONGEST_TEXT) {
                site.problem(Problem.Kind.OUT_OF_RANGE, text.length(), 0, LONGEST_TEXT);
            }
        }
        site.noOtherKeys();
        return read;
    }

    private Path logo(JsonValue site, String name) {
        var logo = file.toAbsolutePath().resolveSibling(name);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".png")) {
            site.problem(Problem.Kind.BAD_VALUE, name, "*.png");
        } else if (!Files.isReadable(logo)) {
            site.problem(Problem.Kind.BAD_VALUE, name, logo);
        }
        return logo;
    }

    private String region(String id) {
        if (guide.region(id).isEmpty()) {
            unknown(top, id, guide.regions().stream().map(Region::id).toList());
        }
        return id;
    }

    private String pin(String hash) {
        if (!PIN.matcher(hash).matches()) {
            top.problem(Problem.Kind.BAD_VALUE, "pin", PIN_SHAPE);
        }
        return hash;
    }

    private static Idle idle(JsonValue idle) {
        var read = new Idle(
                idle.optionalNumber("seconds", 20, 600, Idle.USUAL.seconds()),
                idle.optionalNumber("warning", 20, 120, Idle.USUAL.warning()),
                idle.optionalNumber("extensions", 10, 100, Idle.USUAL.extensions()));
        idle.noOtherKeys();
        return read;
    }

    private Printing printing(JsonValue printing) {
        var usual = Printing.USUAL;
        var read = new Printing(
                printing.optionalText("printer"),
                printing.optionalNumber("copies", 1, MOST_COPIES, usual.copies()),
                printing.optionalNumber("printsPerVisit", 1, MOST_PRINTS, usual.printsPerVisit()),
                known(printing, "editions", editions));
        printing.noOtherKeys();
        return read;
    }

    private static Map<DayOfWeek, Optional<Span>> hours(JsonValue hours) {
        var read = new EnumMap<DayOfWeek, Optional<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            hours.optionalText(day.name().toLowerCase(Locale.ROOT)).ifPresent(text -> read.put(day, span(hours, text)));
        }
        hours.noOtherKeys();
        return read;
    }

    private static Optional<Span> span(JsonValue hours, String text) {
        if (text.equals(CLOSED)) {
            return Optional.empty();
        }
        var dash = text.indexOf('-');
        try {
            return Optional.of(new Span(
                    LocalTime.parse(text.substring(0, Math.max(0, dash)).strip()),
                    LocalTime.parse(text.substring(dash + 1).strip())));
        } catch (DateTimeException _) {
            hours.problem(Problem.Kind.BAD_VALUE, text, SPAN + ", " + CLOSED);
            return Optional.empty();
        }
    }

    private static Display screen(JsonValue screen) {
        var usual = Display.USUAL;
        var read = new Display(
                screen.optionalNumber("display", 1, MOST_DISPLAYS, usual.number()),
                screen.has("inches") ? screen.number("inches", 5, 100) : usual.inches(),
                screen.has("dimWhenClosed") ? screen.flag("dimWhenClosed") : usual.dimmed(),
                screen.has("lowReach") ? screen.flag("lowReach") : usual.lowReach(),
                screen.has("speech") ? screen.flag("speech") : usual.speech());
        screen.noOtherKeys();
        return read;
    }

    private Map<String, String> words(JsonValue words) {
        var read = new LinkedHashMap<String, String>();
        for (var language : words.keys()) {
            if (!guide.words().containsKey(language)) {
                unknown(words, language, guide.words().keySet());
            }
            var text = words.text(language);
            if (text.length() > LONGEST_TEXT) {
                words.problem(Problem.Kind.OUT_OF_RANGE, text.length(), 0, LONGEST_TEXT);
            }
            read.put(language, text);
        }
        return read;
    }

    private List<String> known(String key, Collection<String> all) {
        return known(top, key, all);
    }

    private static List<String> known(JsonValue in, String key, Collection<String> all) {
        var read = new ArrayList<String>();
        for (var item : in.optionalList(key)) {
            var id = item.text();
            if (!id.isEmpty() && !all.contains(id)) {
                unknown(item, id, all);
            } else if (read.contains(id)) {
                item.problem(Problem.Kind.DUPLICATE_ID, id);
            }
            read.add(id);
        }
        return read;
    }

    private static void unknown(JsonValue at, String id, Collection<String> all) {
        at.problem(Problem.Kind.BAD_VALUE, id, String.join(", ", all));
    }
}
