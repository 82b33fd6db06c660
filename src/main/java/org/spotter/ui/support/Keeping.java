package org.spotter.ui.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.spotter.diagnosis.Checkup;
import org.spotter.diagnosis.Journal;
import org.spotter.guide.Guide;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.Episode;
import org.spotter.store.EpisodePart;
import org.spotter.store.Export;
import org.spotter.store.Hurdle;
import org.spotter.store.KeptFile;
import org.spotter.store.LogFolder;
import org.spotter.store.Past;
import org.spotter.store.Resume;
import org.spotter.store.ResumeFile;
import org.spotter.store.Settings;
import org.spotter.store.SettingsFile;
import org.spotter.store.TimerFile;
import org.spotter.store.Trouble;
import org.spotter.text.Messages;
import org.spotter.timer.Timer;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.visit.Answers;

/// Keeps what a window changes in the person's data folder, and tells, once, when that does not work and when it works
/// again. Also what pages offer to do with kept things: open an earlier episode, start a new one, take all elsewhere,
/// delete.
public final class Keeping implements AutoCloseable {
    private final DataFolder data;
    private final Guide guide;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Settings usual;
    private final KeptFile<Settings> settings;
    private final KeptFile<Timer> timer = new KeptFile<>("timer.json", TimerFile::read, Timer.IDLE, TimerFile::write);
    private final KeptFile<Resume> resume = ResumeFile.kept();
    private final LogFolder log;
    private final Journal journal;
    private final Keeper keeper = new Keeper(this::failed, this::mended);
    private final List<Keeper.Thing> parts = new ArrayList<>();
    private Optional<AppContext> context = Optional.empty();
    private Optional<Hurdle> told = Optional.empty();
    private Resume left = Resume.NONE;
    private String id;
    private boolean deleted;

    /// Uses a data folder. Nothing is read yet.
    ///
    /// @param data  the folder
    /// @param guide the guide
    /// @param usual the settings of a first start
    /// @param clock the time
    /// @param zone  the time zone
    public Keeping(DataFolder data, Guide guide, Settings usual, InstantSource clock, ZoneId zone) {
        this.data = data;
        this.guide = guide;
        this.usual = usual;
        this.clock = clock;
        this.zone = zone;
        log = new LogFolder(new AppFolders(data.path()));
        journal = new Journal(log, clock, () -> zone, Journal.Precision.SECOND);
        settings = SettingsFile.kept(guide, usual);
        id = data.newId();
    }

    // ---- from last time

    /// {@return what was kept; broken files are put aside, which [#tellTroubles] tells}
    public Kept kept() {
        left = data.read(resume);
        id = latest();
        return new Kept(data.read(settings), data.read(id), data.read(timer));
    }

    /// The episode that was open; one that was begun and has nothing in it yet is newer than all that are kept.
    private String latest() {
        var kept = data.ids();
        var open = left.episode();
        var known = kept.contains(open)
                || DataFolder.isId(open) && kept.stream().allMatch(each -> each.compareTo(open) < 0);
        return known ? open : kept.stream().findFirst().orElseGet(data::newId);
    }

    /// {@return where the window was left; to be asked after [#kept]}
    public Resume left() {
        return left;
    }

    /// Keeps what changes in a window from now on.
    ///
    /// @param window its context
    void attach(AppContext window) {
        context = Optional.of(window);
        for (var part : data.parts()) {
            parts.add(keeper.add(() -> write(part, window.episode().get())));
        }
        var ofSettings = keeper.add(() -> data.write(settings, window.settings().get()));
        var ofTimer = keeper.add(() -> data.write(timer, window.timer().timer().get()));
        var ofPlace = keeper.add(this::writePlace);
        window.episode().subscribe((_, _) -> parts.forEach(this::changed));
        window.settings().subscribe((_, _) -> changed(ofSettings));
        window.timer().timer().subscribe((_, _) -> {
            changed(ofTimer);
            keeper.now();
        });
        window.navigator().current().subscribe((_, _) -> ofPlace.soon());
        window.navigator().scrolled().subscribe((_, _) -> ofPlace.soon());
    }

    private void changed(Keeper.Thing thing) {
        deleted = false;
        thing.soon();
    }

    private void write(EpisodePart<?> part, Episode episode) throws IOException {
        data.write(id, part, episode);
    }

    /// After all was deleted, a look around writes nothing new.
    private void writePlace() throws IOException {
        if (!deleted) {
            data.write(resume, here());
        }
    }

    private Resume here() {
        var navigator = window().navigator();
        var place = navigator.current().get();
        return new Resume(
                id,
                place.page(),
                place.detail(),
                (int) Math.round(Math.clamp(navigator.scrolled().get(), 0, 1) * Resume.WHOLE),
                clock.instant());
    }

    private AppContext window() {
        return context.orElseThrow();
    }

    // ---- telling

    private void failed(Exception error) {
        var hurdle = Hurdle.of(data.path(), error);
        if (told.filter(hurdle::equals).isEmpty()) {
            told = Optional.of(hurdle);
            journal.note(Journal.Event.NOT_SAVED, hurdle.name());
            window().warn("shell.not-saved." + Messages.key(hurdle), folder());
        }
    }

    private void mended() {
        told = Optional.empty();
        window().tell("shell.saved-again");
    }

    /// Tells what became of files that could not be read, if there were any.
    public void tellTroubles() {
        var lines = data.takeTroubles().stream().map(this::line).toList();
        if (!lines.isEmpty()) {
            window().warn("shell.files", String.join("\n", lines));
        }
    }

    private String line(Trouble trouble) {
        journal.note(Journal.Event.FILE, trouble.kind() + " " + trouble.file().getFileName());
        var problem = trouble.problems().stream()
                .findFirst()
                .map(window().messages()::line)
                .orElse("");
        return window().message("shell.file." + Messages.key(trouble.kind()), trouble.file(), problem)
                .strip();
    }

    /// Saves what is not saved yet.
    ///
    /// @return whether nothing is left unsaved
    public boolean flush() {
        return keeper.now();
    }

    /// Saves for the last time, and leaves the folder to others.
    @Override
    public void close() {
        keeper.now();
        keeper.close();
        data.close();
    }

    // ---- what went wrong

    /// {@return the log and the reports of errors}
    public LogFolder log() {
        return log;
    }

    /// Notes an error that nobody expected.
    ///
    /// @param error    the error
    /// @param messages the words of its report
    public void note(Throwable error, Messages messages) {
        journal.error(error, messages);
    }

    /// {@return what is looked at in this window to tell what works on this machine}
    ///
    /// @param services what the window lends its pages
    public Checkup.Machine machine(AppContext.Services services) {
        return new Checkup.Machine(clock, zone, services.locale(), data, log, services.printing(), Optional.empty());
    }

    // ---- episodes

    /// {@return the folder with the person's files, as text to show; "" where there is none}
    public String folder() {
        return data.path().map(Path::toAbsolutePath).map(Path::toString).orElse("");
    }

    /// {@return the id of the episode that is open}
    public String current() {
        return id;
    }

    /// {@return whether there is another episode than the one that is open; no file is read or written}
    public boolean hasEarlier() {
        return data.ids().stream().anyMatch(each -> !each.equals(id));
    }

    /// {@return whether [#past()] holds any; no file is read or written}
    public boolean hasPast() {
        return hasEarlier() || !data.isEmpty(id, window().episode().get());
    }

    /// {@return the kept episodes, the newest first; one in which nothing was answered or noted is none}
    public List<Past> past() {
        keeper.now();
        var episode = window().episode().get();
        var all = new ArrayList<Past>();
        for (var each : data.ids()) {
            if (!each.equals(id)) {
                all.add(data.past(each));
            }
        }
        if (!data.isEmpty(id, episode)) {
            all.add(data.past(id, episode, true));
        }
        all.sort(Comparator.comparing(Past::id).reversed());
        return List.copyOf(all);
    }

    /// {@return whether nothing was answered or noted in the episode that is open}
    public boolean isEmpty() {
        return data.isEmpty(id, window().episode().get());
    }

    /// Opens an earlier episode.
    ///
    /// @param other its id
    /// @return whether it is open now; not while the one before could not be saved
    public boolean open(String other) {
        if (!leave()) {
            return false;
        }
        id = other;
        window().open(data.read(other));
        tellTroubles();
        return true;
    }

    /// Begins a new episode. The one before stays, and can be opened again, unless it could not be saved: ask [#flush]
    /// before.
    public void startAgain() {
        leave();
        begin();
    }

    private void begin() {
        id = data.newId();
        window().open(Episode.of(Answers.NONE, clock.instant()));
    }

    private boolean leave() {
        told = Optional.empty();
        if (!keeper.now()) {
            return false;
        }
        data.leave(id, window().episode().get());
        return true;
    }

    /// Deletes an episode. Where it was the one that is open, the newest that is left opens, else a new one begins.
    ///
    /// @param other its id
    /// @return what could not be deleted
    public List<Path> delete(String other) {
        if (!other.equals(id)) {
            return data.delete(other);
        }
        keeper.drop();
        var remains = data.delete(other);
        var next = data.ids().stream().filter(each -> !each.equals(other)).findFirst();
        if (next.isPresent()) {
            id = next.get();
            window().open(data.read(id));
        } else {
            begin();
        }
        return remains;
    }

    // ---- all of it

    /// Puts everything into one zip file. What could not be saved in the folder is in it too.
    ///
    /// @param target the file
    /// @param readme tells what is in it
    /// @param done   takes the files that could not be read
    /// @param failed is told that it could not be written
    public void export(Path target, String readme, Consumer<List<Path>> done, Runnable failed) {
        try {
            var unsaved = keeper.now() ? Optional.<DataFolder>empty() : Optional.of(unsaved());
            window().services()
                    .background()
                    .run(
                            () -> {
                                try {
                                    return Export.write(
                                            target, data, unsaved.orElseGet(() -> elsewhere(Optional.empty())), readme);
                                } finally {
                                    if (unsaved.isPresent()) {
                                        unsaved.get().deleteAll();
                                        unsaved.get().close();
                                        Files.deleteIfExists(
                                                unsaved.get().path().orElseThrow());
                                    }
                                }
                            },
                            done,
                            _ -> failed.run());
        } catch (IOException | RuntimeException _) {
            failed.run();
        }
    }

    private DataFolder elsewhere(Optional<Path> folder) {
        return new DataFolder(new AppFolders(folder), guide, clock, zone);
    }

    /// What is in memory, in a folder for the moment.
    private DataFolder unsaved() throws IOException {
        var folder = elsewhere(Optional.of(Files.createTempDirectory("spotter")));
        for (var part : folder.parts()) {
            folder.write(id, part, window().episode().get());
        }
        folder.write(settings, window().settings().get());
        folder.write(timer, window().timer().timer().get());
        folder.write(resume, here());
        return folder;
    }

    /// Deletes everything that was ever kept and forgets it. Nothing is kept again before something changes.
    ///
    /// @return what there was
    public DataFolder.Deleted forget() {
        var open = window();
        keeper.drop();
        open.printing().forget();
        open.timer().change(_ -> Timer.IDLE);
        open.settings().set(usual);
        begin();
        keeper.drop();
        deleted = true;
        told = Optional.empty();
        return data.deleteAll();
    }
}
