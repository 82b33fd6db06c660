package org.spotter.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// All of a person's files in one, to take elsewhere.
public final class Export {
    /// The text that tells what the other files are.
    private static final String README = "README.txt";

    private Export() {}

    /// Writes a zip file whole or not at all.
    ///
    /// @param target the zip file
    /// @param folder the data folder
    /// @param unsaved a folder laid out alike, whose files are newer than those of the data folder
    /// @param readme tells what the files are
    /// @return the files that could not be read, and so are not in it
    /// @throws IOException when it can't be written; what stood there then still stands
    public static List<Path> write(Path target, DataFolder folder, DataFolder unsaved, String readme)
            throws IOException {
        var files = new LinkedHashMap<String, Path>();
        add(files, folder);
        add(files, unsaved);
        var left = new ArrayList<Path>();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, README, readme.getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                byte[] content;
                try {
                    content = Files.readAllBytes(file.getValue());
                } catch (IOException | SecurityException _) {
                    left.add(file.getValue());
                    continue;
                }
                put(zip, file.getKey(), content);
            }
        }
        AtomicFile.write(target, bytes.toByteArray());
        return List.copyOf(left);
    }

    private static void add(Map<String, Path> files, DataFolder folder) throws IOException {
        for (var file : folder.files()) {
            var inside = folder.path().orElseThrow().relativize(file);
            var name = new ArrayList<String>();
            inside.forEach(part -> name.add(part.toString()));
            files.put(String.join("/", name), file);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
