package org.spotter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.AnswersFile;
import org.spotter.store.AppFolders;
import org.spotter.testkit.CupsServer;
import org.spotter.testkit.CupsServer.Model;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.text.MessageFiles;

/// The commands, the real sheet and a real printer together.
class PrintOnRealQueueTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(CupsServer server, String... args) {
        out.reset();
        err.reset();
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                InstantSource.fixed(NOW),
                ZoneOffset.UTC,
                Locale.UK,
                new AppFolders(folder.resolve("data")),
                SheetDesk.ofThisMachine(),
                PrintDesk.ofThisMachine(server::environment, System::getProperty),
                MessageFiles.builtIn(),
                folder.resolve("policy.json"),
                _ -> Optional.empty());
        return Commands.run(Arrays.asList(args), console);
    }

    @Test
    void the_sheet_comes_out_of_the_printer_and_without_a_server_the_command_says_so() throws IOException {
        var missing = CupsServer.missing();
        assumeTrue(missing.isEmpty(), () -> "no real print queue: " + missing.orElse(""));
        var answers = folder.resolve("answers.json");
        AnswersFile.write(answers, Guides.shipped(), Visits.calmAnswers(), NOW, Optional.empty());
        try (var server = CupsServer.start()) {
            var desk = server.printer(new Model("Desk", true));
            assertThat(run(server, "printers")).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("Desk");

            assertThat(run(server, "print", answers.toString(), "--copies", "2", "--paper", "a4"))
                    .isZero();
            var arrived = desk.await(1);
            assertThat(arrived.attributes()).containsEntry("copies", "2").containsEntry("job-name", "Care sheet");
            try (var document = Loader.loadPDF(arrived.document().toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
                assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
                assertThat(new PDFTextStripper().getText(document)).contains("Danger signs");
            }

            server.stop();
            assertThat(run(server, "print", answers.toString())).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8).lines())
                    .singleElement()
                    .asString()
                    .contains("print service");
        }
    }
}
