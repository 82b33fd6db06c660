package org.spotter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which room of the program may use what.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.spotter");

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void the_program_is_looked_at() {
        Assertions.assertThat(CLASSES.contain(Spotter.class)).isTrue();
    }

    @Test
    void only_the_window_uses_javafx_and_its_libraries() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.spotter.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp.."));
    }

    @Test
    void only_guide_and_store_use_gson() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.spotter.guide..", "org.spotter.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.gson.."));
    }

    @Test
    void only_the_sheet_uses_pdf_awt_and_printing() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.spotter.sheet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.pdfbox..",
                        "com.openhtmltopdf..",
                        "java.awt..",
                        "javax.print..",
                        "javax.swing..",
                        "javax.imageio..",
                        "io.nayuki.qrcodegen.."));
    }

    @Test
    void only_commands_use_picocli() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.spotter.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli.."));
    }

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
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.spotter.Spotter")
                .and()
                .doNotHaveFullyQualifiedName("org.spotter.ui.App")
                .should()
                .accessTargetWhere(readsClockOrLocale()));
    }

    @Test
    void rooms_do_not_depend_on_each_other_in_a_circle() {
        check(slices().matching("org.spotter.(*)..").should().beFreeOfCycles());
    }

    @ParameterizedTest(name = "{0} uses nothing of {1}")
    @CsvSource({
        "guide,   visit assess plan timer sheet diary store review kiosk cli ui text",
        "visit,   assess plan timer sheet diary store review kiosk cli ui text",
        "assess,  plan timer sheet diary store review kiosk cli ui text",
        "review,  timer sheet diary store kiosk cli ui",
        "sheet,   review",
        "ui,      review",
        "plan,    timer sheet diary store review kiosk cli ui text",
        "timer,   visit assess plan sheet diary store review kiosk cli ui text",
        "diary,   plan timer sheet store review kiosk cli ui text",
        "lifting, visit assess plan timer sheet diary store review kiosk cli ui text",
        "store,   assess plan sheet review kiosk cli ui text",
        "text,    visit assess plan timer sheet diary store review kiosk cli ui",
        "sheet,   store kiosk cli ui",
        "cli,     ui",
        "ui,      cli",
        "kiosk,   guide visit assess plan timer sheet diary lifting cli ui text",
        "watch,   guide visit assess plan timer sheet diary lifting store review kiosk cli ui text",
        "lifting, plan timer sheet diary store review kiosk cli ui text",
    })
    void data_flows_one_way(String room, String others) {
        var packages = Arrays.stream(others.split(" "))
                .map(other -> "org.spotter." + other + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("org.spotter." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages));
    }

    @Test
    void no_page_uses_another_page() {
        check(slices().matching("org.spotter.ui.page.(*)..").should().notDependOnEachOther());
    }

    @Test
    void nothing_static_can_be_changed() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void background_work_stays_in_one_place() {
        check(noClasses()
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
                                && call.getName().equals("runLater"))));
    }

    @Test
    void what_decides_touches_no_files() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.spotter.guide..",
                        "org.spotter.visit..",
                        "org.spotter.assess..",
                        "org.spotter.plan..",
                        "org.spotter.timer..",
                        "org.spotter.diary..",
                        "org.spotter.lifting..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
                        .and(not(type(IOException.class)))
                        // What reads text that is already in memory.
                        .and(not(type(StringReader.class)))
                        .and(not(type(Reader.class)))
                        .and(not(type(EOFException.class)))
                        .and(not(type(Serializable.class)))));
    }
}
