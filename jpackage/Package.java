import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import javafx.css.Stylesheet;

/// Makes the program that needs no Java, and an installer of it. The same on all systems:
///
///     java -cp CLASS-PATH jpackage/Package.java VERSION JAR CLASS-PATH FOLDER
///
/// with the program's own jar, the class path of its libraries (JavaFX among them, so it is on the class path of this
/// program too), and the folder to make it in. `./dev package` calls it;
/// README.md beside this file tells the steps.
class Package {
    private static final Path HERE = Path.of("jpackage");
    private static final String NAME = "spotter";

    /// What `Rehearsal` reads: the program walks its pages and ends.
    private static final String REHEARSAL = "SPOTTER_REHEARSAL";

    private static final String HOME = "SPOTTER_HOME";

    private final String version;
    private final Path jar;
    private final List<Path> libraries;
    private final Path out;

    private Package(String version, Path jar, List<Path> libraries, Path out) {
        this.version = version;
        this.jar = jar;
        this.libraries = libraries;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var libraries = Arrays.stream(args[2].split(File.pathSeparator))
                .filter(each -> each.endsWith(".jar"))
                .map(Path::of)
                .toList();
        new Package(args[0], Path.of(args[1]), libraries, Path.of(args[3])).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(out);
        Files.createDirectories(out);
        runtime();
        image();
        cache();
        sizes();
        if (Os.is("linux")) {
            if (has("dpkg-deb")) {
                deb();
            }
        } else {
            jpackage(
                    "--type",
                    Os.is("windows") ? "msi" : "dmg",
                    "--app-image",
                    app().toString(),
                    "@" + HERE.resolve(Os.name() + "-installer.args"));
        }
    }

    // ---- the runtime

    /// A module of JavaFX comes as a jar with its native libraries inside, which the program would unpack into the
    /// person's home at its first start. As a jmod they go where a runtime keeps its own.
    private void runtime() throws IOException, InterruptedException {
        var modules = Files.createDirectories(out.resolve("modules"));
        for (var library : libraries) {
            if (isModule(library)) {
                jmod(library, modules);
            }
        }
        tool("jlink", "--module-path", modules.toString(), "@" + HERE.resolve("runtime.args"), "--output", runtimeFolder());
    }

    private String runtimeFolder() {
        return out.resolve("runtime").toString();
    }

    /// Of JavaFX there is a jar for each system, and an empty one that only points at it.
    private static boolean isModule(Path library) {
        return name(library).matches("javafx-[a-z]+-[0-9.]+-(linux|mac|win).*\\.jar");
    }

    private void jmod(Path library, Path modules) throws IOException, InterruptedException {
        var name = name(library).replaceAll("(javafx)-([a-z]+)-.*", "$1.$2");
        var classes = out.resolve("unpacked").resolve(name).resolve("classes");
        var natives = out.resolve("unpacked").resolve(name).resolve("natives");
        Files.createDirectories(natives);
        try (var zip = new ZipFile(library.toFile())) {
            for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                var into = entry.getName().matches("[^/]+\\.(so|dll|dylib)") ? natives : classes;
                var file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        tool(
                "jmod",
                "create",
                "--class-path",
                classes.toString(),
                "--libs",
                natives.toString(),
                modules.resolve(name + ".jmod").toString());
    }

    // ---- the program

    private void image() throws IOException, InterruptedException {
        var input = Files.createDirectories(out.resolve("libraries"));
        for (var library : libraries) {
            // The other jars named so are JavaFX itself.
            if (!name(library).startsWith("javafx-")) {
                Files.copy(library, input.resolve(name(library)));
            }
        }
        program(input.resolve("spotter.jar"));
        jpackage(
                "--type",
                "app-image",
                "@" + HERE.resolve("image.args"),
                "@" + HERE.resolve(Os.name() + ".args"),
                "--input",
                input.toString(),
                "--runtime-image",
                runtimeFolder());
        if (Os.is("linux")) {
            ownLauncher();
        }
    }

    /// The launcher of jpackage first asks two package managers whose file it is, which takes a tenth of a second. This
    /// one starts the same with the same options.
    private void ownLauncher() throws IOException {
        var settings = Files.readAllLines(appFolder().resolve(NAME + ".cfg"));
        var text = Files.readString(HERE.resolve("linux/launcher"))
                .replace("@OPTIONS@", quoted(values(settings, "java-options=")))
                .replace("@CLASSPATH@", String.join(":", values(settings, "app.classpath=")));
        Files.writeString(launcher(), text);
    }

    private static String quoted(List<String> options) {
        return options.stream().map(option -> '"' + option + '"').collect(Collectors.joining(" "));
    }

    private static List<String> values(List<String> settings, String key) {
        return settings.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    /// With the style sheets in the form that JavaFX reads quickest: it looks for a `.bss` beside each `.css`.
    private void program(Path made) throws IOException, InterruptedException {
        Files.copy(jar, made);
        var styles = Path.of("styles");
        var binary = out.resolve("binary");
        Files.createDirectories(binary.resolve(styles));
        try (var sheets = Files.list(Path.of("assets").resolve(styles))) {
            for (var sheet : sheets.filter(file -> name(file).endsWith(".css")).toList()) {
                var into = binary.resolve(styles).resolve(name(sheet).replace(".css", ".bss"));
                Stylesheet.convertToBinary(sheet.toFile(), into.toFile());
            }
        }
        tool("jar", "--update", "--file", made.toString(), "-C", binary.toString(), styles.toString());
    }

    private void jpackage(String... args) throws IOException, InterruptedException {
        var all = new ArrayList<String>(List.of(
                "@" + HERE.resolve("common.args"),
                "--app-version",
                version,
                "--dest",
                out.toString()));
        all.addAll(List.of(args));
        tool("jpackage", all.toArray(String[]::new));
    }

    private Path app() {
        return out.resolve(Os.is("macos") ? NAME + ".app" : NAME);
    }

    private Path launcher() {
        return switch (Os.name()) {
            case "windows" -> app().resolve(NAME + ".exe");
            case "macos" -> app().resolve("Contents/MacOS").resolve(NAME);
            default -> app().resolve("bin").resolve(NAME);
        };
    }

    private Path appFolder() {
        return switch (Os.name()) {
            case "windows" -> app().resolve("app");
            case "macos" -> app().resolve("Contents/app");
            default -> app().resolve("lib/app");
        };
    }

    // ---- the start-up cache

    /// The packaged program walks its pages, before a display; what it loaded goes into a cache beside it. The cache
    /// fits this very image alone, so it is made before the installer.
    private void cache() throws IOException, InterruptedException {
        var noted = out.resolve("loaded.aotconf").toAbsolutePath();
        var cache = appFolder().resolve("spotter.aot").toAbsolutePath();
        var home = Files.createDirectories(out.resolve("rehearsal"));
        rehearse(
                Map.of(
                        REHEARSAL,
                        "every-page",
                        HOME,
                        home.toAbsolutePath().toString(),
                        "JAVA_TOOL_OPTIONS",
                        "-XX:AOTMode=record -XX:AOTConfiguration=" + noted));
        rehearse(Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=create -XX:AOTConfiguration=" + noted + " -XX:AOTCache=" + cache));
        var settings = appFolder().resolve(NAME + ".cfg");
        Files.writeString(settings, Files.readString(settings) + "java-options=-XX:AOTCache=$APPDIR/spotter.aot\n");
        if (Os.is("linux")) {
            ownLauncher();
        }
    }

    private void rehearse(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(launcher().toAbsolutePath().toString()).inheritIO();
        builder.environment().putAll(environment);
        expect(builder.start(), "the packaged program");
    }

    // ---- Debian and Ubuntu

    /// `jpackage` would install menu entries by script; a package that only holds files leaves nothing behind.
    private void deb() throws IOException, InterruptedException {
        var root = out.resolve("deb");
        copy(app(), root.resolve("usr/lib").resolve(NAME));
        copy(HERE.resolve("linux/files"), root);
        for (var icon : List.of("16", "24", "32", "48", "64", "128", "256", "512")) {
            put(Path.of("assets/icon/spotter-" + icon + ".png"),
                    root.resolve("usr/share/icons/hicolor/" + icon + "x" + icon + "/apps/spotter.png"));
        }
        put(Path.of("assets/icon/spotter.svg"), root.resolve("usr/share/icons/hicolor/scalable/apps/spotter.svg"));
        Files.createSymbolicLink(
                Files.createDirectories(root.resolve("usr/bin")).resolve(NAME), Path.of("../lib/spotter/bin/spotter"));
        manual("en", root.resolve("usr/share/man/man1"));
        manual("es", root.resolve("usr/share/man/es/man1"));
        var control = root.resolve("DEBIAN");
        copy(HERE.resolve("linux/control"), control);
        for (var file : List.of(control.resolve("control"), root.resolve("usr/share/metainfo/org.spotter.Spotter.metainfo.xml"))) {
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("@VERSION@", version)
                            .replace("@DATE@", LocalDate.now(ZoneOffset.UTC).toString())
                            .replace("@ARCHITECTURE@", said("dpkg", "--print-architecture"))
                            .replace("@KILOBYTES@", String.valueOf(size(root) / 1024)));
        }
        readable(root);
        var made = out.resolve(NAME + "_" + version + "_" + said("dpkg", "--print-architecture") + ".deb");
        run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), made.toString());
        System.out.printf("%-60s %6.1f MB%n", made, megabytes(Files.size(made)));
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    /// The manual says what the program's own help says.
    private void manual(String language, Path folder) throws IOException, InterruptedException {
        var help = help(language);
        var commands = new StringBuilder();
        var command = Pattern.compile("^  ([a-z]+) +\\S", Pattern.MULTILINE).matcher(help);
        while (command.find()) {
            commands.append(".SS ").append(command.group(1)).append("\n.nf\n");
            commands.append(plain(help(language, command.group(1)))).append("\n.fi\n");
        }
        if (commands.isEmpty()) {
            throw new IllegalStateException("no command found in: " + help);
        }
        var text = Files.readString(HERE.resolve("linux/man").resolve(language + ".1"))
                .replace("@VERSION@", version)
                .replace("@HELP@", plain(help))
                .replace("@COMMANDS@", commands.toString().strip());
        Files.createDirectories(folder);
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("spotter.1.gz")))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String help(String language, String... command) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(launcher().toString()));
        all.addAll(List.of(command));
        all.addAll(List.of("--language", language, "--help"));
        return said(all.toArray(String[]::new));
    }

    /// Text in which nothing is a request to the one who sets the manual.
    private static String plain(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    }

    /// Whatever the mask of who builds: all may read, nobody but root may write.
    private static void readable(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            for (var each : all.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                var runs = Files.isDirectory(each) || Files.isExecutable(each);
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    // ---- how large it is

    private void sizes() throws IOException {
        var runtime = Os.is("linux") ? app().resolve("lib/runtime") : out.resolve("runtime");
        var natives = size(runtime.resolve("lib"), file -> name(file).matches(".*(glass|prism|javafx|decora).*"));
        var modules = size(runtime.resolve("lib/modules"));
        var machine = size(runtime.resolve("lib/server"));
        var cache = size(appFolder().resolve("spotter.aot"));
        var own = size(appFolder().resolve("spotter.jar"));
        var jars = size(appFolder(), file -> name(file).endsWith(".jar")) - own;
        line("modules of Java and JavaFX", modules);
        line("virtual machine", machine);
        line("native libraries of JavaFX", natives);
        line("rest of the runtime", size(runtime) - modules - machine - natives);
        line("libraries for PDF, icons, controls, JSON, commands", jars);
        line("Spotter with its guide, pictures, typefaces, sounds", own);
        line("start-up cache", cache);
        line(app().toString(), size(app()));
    }

    private static void line(String what, long bytes) {
        System.out.printf("%-60s %6.1f MB%n", what, megabytes(bytes));
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }

    private static long size(Path folder) throws IOException {
        return size(folder, _ -> true);
    }

    private static long size(Path folder, Predicate<Path> counts) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                    .filter(counts)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    // ---- tools

    /// The system this is made on, and for.
    private static final class Os {
        static String name() {
            var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
        }

        static boolean is(String name) {
            return name().equals(name);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void tool(String name, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(args));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        expect(new ProcessBuilder(command).inheritIO().start(), command[0]);
    }

    private static String said(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        expect(process, command[0]);
        return said;
    }

    private static void expect(Process process, String what) throws InterruptedException {
        var code = process.waitFor();
        if (code != 0) {
            System.err.println(what + " ended with " + code);
            System.exit(1);
        }
    }

    private static boolean has(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> {
                try {
                    Files.delete(each);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
