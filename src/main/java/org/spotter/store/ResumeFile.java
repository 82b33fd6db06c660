package org.spotter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.spotter.guide.json.JsonValue;

/// The file that says where the window was left.
///
/// `{ "spotter": 1, "episode": "2026-11-26T0742", "page": "plan", "detail": "", "scroll": 250, "left": "2026-…Z" }`
public final class ResumeFile {
    private ResumeFile() {}

    /// {@return the file as it is kept in the data folder}
    public static KeptFile<Resume> kept() {
        return new KeptFile<>("resume.json", ResumeFile::read, Resume.NONE, ResumeFile::write);
    }

    /// Reads where the window was left.
    ///
    /// @param file the file
    /// @return the place, or all problems
    public static Read<Resume> read(Path file) {
        return JsonStore.read(file, ResumeFile::resume);
    }

    /// Writes where the window was left.
    ///
    /// @param file   the file
    /// @param resume the place
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Resume resume) throws IOException {
        var top = new JsonObject();
        top.addProperty("spotter", JsonStore.FORMAT);
        top.addProperty("episode", resume.episode());
        top.addProperty("page", resume.page());
        top.addProperty("detail", resume.detail());
        top.addProperty("scroll", resume.scroll());
        top.addProperty("left", resume.left().toString());
        JsonStore.write(file, top);
    }

    private static Resume resume(JsonValue top) {
        return new Resume(
                top.optionalText("episode").orElse(""),
                top.optionalText("page").orElse(""),
                top.optionalText("detail").orElse(""),
                top.optionalNumber("scroll", 0, Resume.WHOLE, 0),
                top.instant("left"));
    }
}
