package org.spotter.mutate;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/// A copy of the repository with one fault in it, or with none, in a scratch folder.
///
/// @param scratch   the scratch folder; what the tests say stands in it
/// @param tree      the copy, the working folder of the tests
/// @param classPath comes before the program on the class path; empty without a fault
/// @param temporary for the temporary files of the tests; short, because the path of a socket is
record Planted(Path scratch, Path tree, List<Path> classPath, Path temporary) implements AutoCloseable {
    /// A constant that the compiler copies into the classes that use it.
    private static final Pattern CONSTANT = Pattern.compile(
            "^(?!.*\\bprivate\\b).*\\bstatic final (?:int|long|double|boolean|char|String) (\\w+) =",
            Pattern.MULTILINE);

    private static final Path SOURCES = Path.of("src", "main", "java");

    Planted {
        classPath = List.copyOf(classPath);
    }

    /// The fault can't be planted: its source does not compile.
    static final class Unplantable extends Exception {
        private static final long serialVersionUID = 1;

        private Unplantable(String message) {
            super(message);
        }
    }

    /// Makes a copy.
    ///
    /// @param repository its folder
    /// @param scratch    a folder that is made anew
    /// @param fault      the fault; empty to copy the program as it is
    /// @return the copy
    /// @throws IOException when it can't be written
    /// @throws Unplantable when the source with the fault does not compile
    static Planted in(Path repository, Path scratch, Optional<Fault> fault) throws IOException, Unplantable {
        Tree.remove(scratch);
        var tree = scratch.resolve("tree");
        Tree.copy(repository, tree);
        Files.createDirectories(tree.resolve("target"));
        var first = new ArrayList<Path>();
        if (fault.isPresent()) {
            var changed = tree.resolve(fault.get().file());
            var before = Files.readString(changed, StandardCharsets.UTF_8);
            Files.writeString(changed, fault.get().plantedIn(before), StandardCharsets.UTF_8);
            if (fault.get().inJava()) {
                first.add(compiled(scratch.resolve("classes"), tree, changed, before));
            } else {
                first.add(tree.resolve("assets"));
            }
        }
        return new Planted(scratch, tree, first, temporary(scratch));
    }

    /// In the system's own folder and open to others: the print service of the tests reads there as another user.
    private static Path temporary(Path scratch) throws IOException {
        var name = "mutate-" + ProcessHandle.current().pid() + "-" + scratch.getFileName();
        return Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), name));
    }

    private static Path compiled(Path classes, Path tree, Path changed, String before) throws IOException, Unplantable {
        Files.createDirectories(classes);
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("this Java has no compiler");
        }
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path", ""),
                    "-proc:none",
                    "-implicit:none",
                    "-nowarn");
            var sources = files.getJavaFileObjectsFromPaths(withUsersOfConstants(tree, changed, before));
            if (!compiler.getTask(said, files, null, options, null, sources).call()) {
                throw new Unplantable(said.toString().replace(tree + "/", "").strip());
            }
        }
        return classes;
    }

    /// The changed source, and those that hold a copy of a constant that it changes.
    private static List<Path> withUsersOfConstants(Path tree, Path changed, String before) throws IOException {
        var sources = new LinkedHashSet<>(List.of(changed));
        var now = Files.readString(changed, StandardCharsets.UTF_8).lines().toList();
        for (var line : before.lines().filter(line -> !now.contains(line)).toList()) {
            var constant = CONSTANT.matcher(line);
            if (constant.find()) {
                var name = Pattern.compile("\\b" + constant.group(1) + "\\b");
                try (var files = Files.walk(tree.resolve(SOURCES))) {
                    for (var file :
                            files.filter(f -> f.toString().endsWith(".java")).toList()) {
                        if (name.matcher(Files.readString(file, StandardCharsets.UTF_8))
                                .find()) {
                            sources.add(file);
                        }
                    }
                }
            }
        }
        return List.copyOf(sources);
    }

    /// Removes the copy and what the tests left; what they said stays.
    ///
    /// @throws IOException when it can't be removed
    @Override
    public void close() throws IOException {
        Tree.remove(tree);
        Tree.remove(scratch.resolve("classes"));
        Tree.remove(temporary);
    }
}
