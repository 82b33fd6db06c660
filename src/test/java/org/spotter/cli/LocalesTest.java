package org.spotter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Diary;
import org.spotter.kiosk.Tally;
import org.spotter.store.AnswersFile;
import org.spotter.store.AppFolders;
import org.spotter.store.DiaryFile;
import org.spotter.store.Settings;
import org.spotter.store.SettingsFile;
import org.spotter.testkit.Guides;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.SheetOrders;
import org.spotter.testkit.Visits;
import org.spotter.text.MessageFiles;

/// Whatever language, digits and calendar Java takes from the system: what was asked for in one language is answered
/// the same, and files hold the same bytes. Turkish has an i of its own; other systems write other digits or years.
class LocalesTest {
    private static final Instant NOW = Instant.parse("2026-12-31T23:59:30Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static final Locale USUAL = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void back() {
        Locale.setDefault(USUAL);
    }

    private List<String> everything(Locale system) throws IOException {
        Locale.setDefault(system);
        var all = new ArrayList<String>();
        var guide = Guides.shipped();
        var answers = folder.resolve("answers.json");
        AnswersFile.write(answers, guide, Visits.calmAnswers(), NOW.minusSeconds(60), Optional.of(DAY));
        all.add(Files.readString(answers));
        var settings = folder.resolve("settings.json");
        SettingsFile.write(settings, Settings.first("en", guide.region("US").orElseThrow()));
        all.add(Files.readString(settings));
        var diary = folder.resolve("diary.json");
        DiaryFile.write(diary, new Diary(List.of(new CheckIn(DAY, 3, 6, 20, true, CheckIn.Trend.SAME))));
        all.add(Files.readString(diary));
        all.add(Tally.NONE.and(Tally.Count.VISITS, DAY).toString());
        for (var command : List.of("questions", "questions --json", "assess", "assess --json", "doctor")) {
            all.add(run(command, answers));
        }
        return all;
    }

    private String run(String command, Path answers) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var args = new ArrayList<>(Arrays.asList(command.split(" ")));
        if (args.getFirst().equals("assess")) {
            args.add(answers.toString());
        }
        args.addAll(List.of("--language", "en"));
        var console = new Console(
                print,
                print,
                InstantSource.fixed(NOW),
                ZoneOffset.UTC,
                Locale.US,
                new AppFolders(folder.resolve("data")),
                new SheetOrders(),
                new PrintOrders(),
                MessageFiles.builtIn(),
                folder.resolve("policy.json"),
                _ -> Optional.empty());
        return Commands.run(args, console) + "\n" + out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "az-AZ",
                "lt-LT",
                "ar-EG-u-nu-arab",
                "fa-IR-u-nu-arabext",
                "hi-IN-u-nu-deva",
                "th-TH-u-ca-buddhist-nu-thai",
                "ja-JP-u-ca-japanese"
            })
    void the_system_changes_no_answer_and_no_file(String tag) throws IOException {
        var expected = everything(Locale.US);
        assertThat(everything(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }
}
