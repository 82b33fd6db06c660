package org.spotter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.visit.AnswerAge;

/// Which room of the program may use what.
///
/// A room is a package directly under `org.spotter`. One under `org.spotter.ui`, and one that the table names with a
/// dot, is a room of its own.
class ArchitectureTest {
    private static final String TOP = "org.spotter";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String START = "(start)";
    private static final String WINDOW = "ui";

    /// Every room, the libraries it may use and the rooms it may use: those alone, and only from rows above its own, so
    /// that data flows one way. `(start)` is what stands in `org.spotter` itself.
    private static final List<Room> ROOMS = rooms("""
            guide.json  | gson                         |
            guide       |                              | guide.json
            visit       |                              | guide
            assess      |                              | guide visit
            plan        |                              | guide visit assess
            timer       |                              | guide
            diary       |                              | guide visit assess
            lifting     |                              | guide
            text        |                              | guide.json
            review      |                              | guide visit text
            sheet       | pdf qr awt xml files         | guide visit assess plan diary text
            sheet.print | pdf awt print files sockets  | guide text
            store       | gson files                   | guide.json guide visit timer diary lifting
            kiosk       | crypto                       | store
            watch       |                              |
            diagnosis   | files                        | guide text sheet sheet.print store
            cli         | picocli crypto files         | guide.json guide visit assess plan diary text review sheet sheet.print store kiosk diagnosis
            ui.support  | javafx ikonli xml sound files | guide visit assess plan timer diary lifting text sheet sheet.print store diagnosis
            ui.widget   | javafx                       | guide visit assess timer text sheet ui.support
            ui.page     | javafx files                 | guide.json guide visit assess plan timer diary lifting text sheet sheet.print store diagnosis ui.support ui.widget
            ui.shell    | javafx controlsfx            | guide visit assess timer text store ui.support ui.widget ui.page
            ui          | javafx files                 | guide.json guide visit text sheet sheet.print store ui.support ui.widget ui.shell
            ui.kiosk    | javafx files                 | guide.json guide visit assess plan timer text sheet sheet.print store kiosk diagnosis ui.support ui.widget ui.shell ui
            (start)     | files                        | guide text sheet sheet.print store watch cli ui.support ui ui.kiosk
            """);

    /// The libraries, each with what its classes' names begin with.
    private static final Map<String, List<String>> LIBRARIES = libraries("""
            gson       | com.google.gson.
            picocli    | picocli.
            javafx     | javafx. com.sun.javafx. com.sun.glass.
            controlsfx | org.controlsfx. impl.org.controlsfx.
            ikonli     | org.kordamp.
            pdf        | org.apache.pdfbox. org.apache.fontbox. com.openhtmltopdf. org.w3c.dom.
            qr         | io.nayuki.qrcodegen.
            awt        | java.awt. javax.swing. javax.imageio.
            print      | javax.print.
            xml        | javax.xml.stream.
            sound      | javax.sound.
            crypto     | java.security. javax.crypto.
            files      | java.io.File java.nio.file. java.nio.channels.
            sockets    | java.net.
            """);

    /// Packages that every room may use. Threads have a rule of their own.
    private static final Set<String> FREE_PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.ref",
            "java.lang.runtime",
            "java.io",
            "java.math",
            "java.nio",
            "java.nio.charset",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.util.zip",
            "org.jspecify.annotations");

    /// Addresses that nothing is fetched from.
    private static final Set<String> FREE_CLASSES =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URL", "java.net.URLEncoder");

    /// The rooms that decide something: they read no files.
    private static final List<String> DECIDING =
            List.of("guide.json", "guide", "visit", "assess", "plan", "timer", "diary", "lifting");

    /// What is imported: the name of a class, and its package.
    private static final Pattern IMPORT = Pattern.compile(
            "^import (?:static )?(([a-z][a-z0-9]*(?:\\.[a-z][a-z0-9]*)*)\\.[A-Z]\\w*)", Pattern.MULTILINE);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(TOP);

    /// A row of the table.
    record Room(String name, Set<String> libraries, Set<String> rooms) {
        private Path description() {
            var path = TOP + (name.equals(START) ? "" : "." + name);
            return SOURCES.resolve(path.replace('.', '/')).resolve("package-info.java");
        }

        /// All it may use.
        private Set<String> uses() {
            return Stream.concat(libraries.stream(), rooms.stream()).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Room> rooms(String table) {
        return table.lines()
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Room(cells[0].strip(), words(cells[1]), words(cells[2])))
                .toList();
    }

    private static Map<String, List<String>> libraries(String table) {
        return table.lines()
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(
                        cells -> cells[0].strip(),
                        cells -> List.of(cells[1].strip().split(" "))));
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" "));
    }

    /// The room of a package of the program, whether it has a row or not.
    private static String room(String packageName) {
        var inside = packageName.equals(TOP) ? START : packageName.substring(TOP.length() + 1);
        var parts = inside.split("\\.");
        return ROOMS.stream()
                .map(Room::name)
                .filter(name -> inside.equals(name) || inside.startsWith(name + "."))
                .filter(name -> !name.equals(WINDOW) || parts.length == 1)
                .max(Comparator.comparingInt(String::length))
                .orElse(parts[0].equals(WINDOW) && parts.length > 1 ? WINDOW + "." + parts[1] : parts[0]);
    }

    /// What each room uses beside itself and what is free: rooms, libraries, and by its own name what is neither; with
    /// one place that uses it.
    private static final Map<String, Map<String, String>> USED = used();

    private static Map<String, Map<String, String>> used() {
        var used = new HashMap<String, Map<String, String>>();
        CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive())
                .forEach(use -> {
                    var target = use.getTargetClass().getBaseComponentType();
                    note(
                            used,
                            use.getOriginClass().getPackageName(),
                            target.getPackageName(),
                            target.getName(),
                            use.getDescription());
                });
        // A constant stands in the classes as what it is worth: only the source tells whose it was.
        try (var sources = Files.walk(SOURCES)) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var packageName = Objects.requireNonNull(
                                SOURCES.relativize(source).getParent(), "a package")
                        .toString()
                        .replace(File.separatorChar, '.');
                IMPORT.matcher(Files.readString(source))
                        .results()
                        .forEach(use -> note(used, packageName, use.group(2), use.group(1), "import in " + source));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return used;
    }

    private static void note(
            Map<String, Map<String, String>> used, String user, String packageName, String name, String where) {
        var room = room(user);
        what(packageName, name).filter(what -> !what.equals(room)).ifPresent(what -> used.computeIfAbsent(
                        room, _ -> new TreeMap<>())
                .putIfAbsent(what, where));
    }

    private static Optional<String> what(String packageName, String name) {
        if ((packageName + ".").startsWith(TOP + ".")) {
            return Optional.of(room(packageName));
        }
        if (FREE_CLASSES.contains(name)) {
            return Optional.empty();
        }
        return LIBRARIES.entrySet().stream()
                .filter(library -> library.getValue().stream().anyMatch(name::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> FREE_PACKAGES.contains(packageName) ? Optional.empty() : Optional.of(name));
    }

    static List<Room> everyRoom() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("everyRoom")
    void a_room_uses_only_what_its_row_names(Room room) {
        var forbidden = new TreeMap<>(USED.getOrDefault(room.name(), Map.of()));
        forbidden.keySet().removeAll(room.uses());
        assertThat(forbidden).as("what %s uses and may not", room).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyRoom")
    void a_row_names_only_what_its_room_uses(Room room) {
        assertThat(USED.getOrDefault(room.name(), Map.of()).keySet())
                .as("what %s uses", room)
                .containsAll(room.uses());
    }

    @Test
    void every_room_has_a_row_and_every_row_a_room() {
        assertThat(ROOMS)
                .extracting(Room::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(ArchitectureTest::room)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_row_names_libraries_and_rows_above_it() {
        var above = new HashSet<String>();
        for (var room : ROOMS) {
            assertThat(above).as("rows above %s", room).containsAll(room.rooms());
            assertThat(LIBRARIES.keySet()).as("libraries of %s", room).containsAll(room.libraries());
            above.add(room.name());
        }
    }

    /// From "May use" to the end of the sentence, the names in code.
    private static final Pattern MAY_USE = Pattern.compile("May use (.*?)\\.(\\s|$)", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @MethodSource("everyRoom")
    void the_description_of_a_room_says_what_its_row_says(Room room) throws IOException {
        var text = Files.readString(room.description()).replaceAll("\\R/// ?", " ");
        var sentence = MAY_USE.matcher(text);
        assertThat(sentence.find()).as("what %s may use", room.description()).isTrue();
        assertThat(NAME.matcher(sentence.group(1)).results().map(name -> name.group(1)))
                .as("what %s may use", room.description())
                .containsExactlyInAnyOrderElementsOf(room.uses());
    }

    private static final Set<String> HOURS = Set.of("ofHours", "toHours", "plusHours", "minusHours", "HOURS");
    private static final Set<String> NOW = Set.of("now");
    private static final Set<String> CURRENT = Set.of("currentTimeMillis");

    private static DescribedPredicate<JavaAccess<?>> readsClockOrLocale() {
        return new DescribedPredicate<>("read the clock, the time zone or the default locale") {
            @Override
            public boolean test(JavaAccess<?> call) {
                var owner = call.getTargetOwner();
                var name = call.getName();
                var noArguments = call.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().isEmpty();
                return owner.getPackageName().startsWith("java.time") && NOW.contains(name) && noArguments
                        || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                        || owner.isEquivalentTo(InstantSource.class) && name.equals("system")
                        || owner.isEquivalentTo(System.class) && CURRENT.contains(name)
                        || owner.isEquivalentTo(Date.class) && name.equals("<init>") && noArguments
                        || owner.isEquivalentTo(Locale.class) && name.equals("getDefault")
                        || owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")
                        || owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault");
            }
        };
    }

    @Test
    void nobody_reads_the_clock_or_the_locale_but_where_the_program_starts() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.spotter.Spotter")
                .and()
                .doNotHaveFullyQualifiedName("org.spotter.ui.App")
                .should()
                .accessTargetWhere(readsClockOrLocale())
                .check(CLASSES);
    }

    @Test
    void rooms_do_not_depend_on_each_other_in_a_circle() {
        slices().matching("org.spotter.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_page_uses_another_page() {
        slices().matching("org.spotter.ui.page.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    /// A constant would be copied into whoever reads it, so it is asked for by a call, which can be seen here.
    @Test
    void how_long_answers_count_is_reckoned_in_one_place() {
        assertThat(CLASSES.get(AnswerAge.class).getMethod("hours").getCallsOfSelf())
                .isNotEmpty();
        noClasses()
                .that(DescribedPredicate.describe(
                        "say how long answers count", user -> user.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(AnswerAge.class)
                                        && call.getName().equals("hours"))))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "reckons with hours",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && HOURS.contains(call.getName())))
                .check(CLASSES);
    }

    @Test
    void nothing_static_can_be_changed() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void background_work_stays_in_one_place() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.spotter.ui.support..", "org.spotter.watch..")
                .should()
                .dependOnClassesThat(type(Thread.class)
                        .or(resideInAPackage("java.util.concurrent")
                                .and(not(DescribedPredicate.describe(
                                        "time units", c -> c.getSimpleName().equals("TimeUnit"))))))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "Platform.runLater",
                        call -> call.getTargetOwner().getName().equals("javafx.application.Platform")
                                && call.getName().equals("runLater")))
                .check(CLASSES);
    }

    @Test
    void what_decides_touches_no_files() {
        assertThat(ROOMS).extracting(Room::name).containsAll(DECIDING);
        noClasses()
                .that()
                .resideInAnyPackage(
                        DECIDING.stream().map(room -> TOP + "." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
                        .and(not(type(IOException.class)))
                        // What reads text that is already in memory.
                        .and(not(type(StringReader.class)))
                        .and(not(type(Reader.class)))
                        .and(not(type(EOFException.class)))
                        .and(not(type(Serializable.class))))
                .check(CLASSES);
    }
}
