package org.spotter.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.spotter.guide.GuideFiles;
import org.spotter.guide.GuideLoader;

/// Where guides are kept: inside the program, or in a folder that an editor works on.
public final class GuideFolder {
    private GuideFolder() {}

    /// {@return the guide that is part of the program}
    public static GuideFiles builtIn() {
        return name -> {
            try (var in = GuideFolder.class.getResourceAsStream("/guide/" + name)) {
                return in == null ? Optional.empty() : Optional.of(read(in));
            }
        };
    }

    /// {@return the guide that is part of the program, read and checked, or what is wrong with it}
    public static GuideLoader.Result load() {
        return GuideLoader.load(builtIn());
    }

    /// {@return the guide in a folder}
    ///
    /// @param folder the folder that holds `guide.json`
    public static GuideFiles at(Path folder) {
        return name -> {
            var file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (var in = Files.newInputStream(file)) {
                return Optional.of(read(in));
            }
        };
    }

    private static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(GuideLoader.MAX_BYTES + 1);
    }
}
