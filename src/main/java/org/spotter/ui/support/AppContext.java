package org.spotter.ui.support;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.spotter.assess.Assessment;
import org.spotter.assess.Noticed;
import org.spotter.assess.Triage;
import org.spotter.diary.Diary;
import org.spotter.diary.Lookback;
import org.spotter.guide.Guide;
import org.spotter.guide.Region;
import org.spotter.guide.Words;
import org.spotter.lifting.Lifting;
import org.spotter.plan.CarePlan;
import org.spotter.plan.Today;
import org.spotter.sheet.Edition;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.Venue;
import org.spotter.sheet.Wording;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.Episode;
import org.spotter.store.Settings;
import org.spotter.text.Formats;
import org.spotter.text.MessageFiles;
import org.spotter.text.Messages;
import org.spotter.timer.Timer;
import org.spotter.visit.AnswerAge;
import org.spotter.visit.Answers;
import org.spotter.visit.Onset;
import org.spotter.visit.Visit;

/// Everything a page needs: the guide, the person's answers and settings, and the few services of the window.
public final class AppContext {
    private final Guide guide;
    private final Services services;
    private final Navigator navigator;
    private final TimerAlarm alarm;
    private final TimerClock timer;
    private final PrintRun printing;
    private final ObjectProperty<Settings> settings;
    private final ReadOnlyObjectWrapper<Visit> visit;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Diary> diary;
    private final ObjectProperty<Lifting> lifting;
    private final ReadOnlyObjectWrapper<Episode> episode;
    private final ReadOnlyObjectWrapper<ZoneId> zone;
    private Instant dangerAsked;
    private Optional<LocalDate> began;
    private final List<Runnable> whenOver = new ArrayList<>();
    private Optional<Object> unsaved = Optional.empty();
    private Optional<Object> aside = Optional.empty();
    private Messages messages;
    private Words words;

    /// What the window lends its pages.
    ///
    /// @param clock      the time
    /// @param zone       tells the time zone as it is now; a person may travel
    /// @param uptime     a second clock, beside which it shows when the first one was set
    /// @param locale     the system's language and country
    /// @param texts      the program's own texts
    /// @param background work off the window's thread
    /// @param sounds     sounds
    /// @param notices    notices of the system
    /// @param awake      keeps the screen on
    /// @param dialogs    file dialogs
    /// @param sheets     makes sheets
    /// @param printing   prints them
    /// @param keeping    keeps what is to be kept
    /// @param desk       what holds at the front desk; empty at home
    public record Services(
            InstantSource clock,
            Supplier<ZoneId> zone,
            Uptime uptime,
            Locale locale,
            MessageFiles texts,
            Background background,
            Sounds sounds,
            SystemNotice notices,
            KeepAwake awake,
            FileDialogs dialogs,
            SheetDesk sheets,
            PrintDesk printing,
            Keeping keeping,
            Optional<FrontDesk> desk) {
        /// {@return the same services for one visit at the front desk}
        ///
        /// @param visit what holds for the visit
        public Services at(FrontDesk visit) {
            return new Services(
                    clock,
                    zone,
                    uptime,
                    locale,
                    texts,
                    background,
                    sounds,
                    notices,
                    awake,
                    dialogs,
                    sheets,
                    printing,
                    keeping,
                    Optional.of(visit));
        }
    }

    /// What was kept from last time.
    ///
    /// @param settings settings
    /// @param episode  the spell of pain it is about
    /// @param timer    the timer
    public record Kept(Settings settings, Episode episode, Timer timer) {}

    /// A remark that nobody must answer.
    ///
    /// @param key       the message that it says
    /// @param arguments the message's arguments
    /// @param error     whether something went wrong
    public record Notice(String key, List<Object> arguments, boolean error) {
        public Notice {
            arguments = List.copyOf(arguments);
        }
    }

    /// Makes the context of one window.
    ///
    /// @param guide     the guide
    /// @param services  services
    /// @param kept      what was kept
    /// @param navigator knows the place
    public AppContext(Guide guide, Services services, Kept kept, Navigator navigator) {
        this.guide = guide;
        this.services = services;
        this.navigator = navigator;
        zone = new ReadOnlyObjectWrapper<>(services.zone().get());
        settings = new SimpleObjectProperty<>(kept.settings());
        var episode = kept.episode();
        diary = new SimpleObjectProperty<>(episode.diary());
        lifting = new SimpleObjectProperty<>(episode.lifting());
        visit = new ReadOnlyObjectWrapper<>(Visit.of(guide, episode.answers()));
        dangerAsked = episode.asked();
        began = Onset.of(
                guide, episode.answers(), episode.began(), local(dangerAsked).toLocalDate());
        words = guide.wordsIn(kept.settings().language());
        messages = load(kept.settings(), words.language());
        settings.subscribe((_, changed) -> {
            words = guide.wordsIn(changed.language());
            messages = load(changed, words.language());
        });
        alarm = alarm();
        timer = new TimerClock(kept.timer(), services.clock(), services.uptime(), alarm);
        timer.timer().subscribe(now -> services.awake().keep(now.state() instanceof Timer.State.Running));
        printing = new PrintRun(services.background(), services.sheets(), services.printing(), services.clock());
        this.episode = new ReadOnlyObjectWrapper<>(snapshot());
        visit.subscribe(this::noteEpisode);
        diary.subscribe(this::noteEpisode);
        lifting.subscribe(this::noteEpisode);
        freshen();
        if (desk().isEmpty()) {
            services.keeping().attach(this);
        }
    }

    private Episode snapshot() {
        return new Episode(visit.get().answers(), dangerAsked, began, diary.get(), lifting.get());
    }

    private void noteEpisode() {
        episode.set(snapshot());
    }

    private TimerAlarm alarm() {
        return new TimerAlarm(
                services.clock(),
                services.sounds()::play,
                event -> services.notices().show(message("app.name"), told(event)),
                settings::get,
                () -> timer().timer().get());
    }

    /// Ends all that goes on by itself, so that nothing holds what is known here: the timer and its bell, a sheet that
    /// is on its way to the printer, the remark.
    public void end() {
        printing.forget();
        alarm.end();
        timer.end();
        hush();
        whenOver.forEach(Runnable::run);
        whenOver.clear();
    }

    /// Has something done at the end of what goes on by itself here.
    ///
    /// @param end stops it, on the window's thread
    void whenOver(Runnable end) {
        whenOver.add(end);
    }

    /// {@return what an event of the timer is called, on any page and beside other programs}
    ///
    /// @param event the event
    public String told(TimerClock.Event event) {
        return message("timer.told." + Messages.key(event), time(happened()));
    }

    private Instant happened() {
        return switch (timer().timer().get().state()) {
            case Timer.State.Paused paused -> paused.since();
            case Timer.State.Finished finished -> finished.ended();
            case Timer.State.Ready _, Timer.State.Running _ -> now();
        };
    }

    /// {@return how the local time of an instant is written}
    ///
    /// @param instant the instant
    public String time(Instant instant) {
        return formats().time(local(instant).toLocalTime());
    }

    /// {@return when the person's day began, which may be before midnight}
    public Instant dayBegan() {
        return instant(settings.get().awake().day(localNow()).start());
    }

    private Messages load(Settings chosen, String language) {
        var region = guide.region(chosen.region()).orElse(guide.regions().getLast());
        var country = guide.countryOf(region, services.locale().getCountry());
        return Messages.load(services.texts(), language, country);
    }

    // ---- words

    /// {@return one of the program's own messages}
    ///
    /// @param key       its key
    /// @param arguments its arguments
    public String message(String key, Object... arguments) {
        return messages.of(key, arguments);
    }

    /// {@return one of the guide's texts}
    ///
    /// @param key its key
    public String words(String key) {
        return words.of(key);
    }

    /// {@return one of the guide's texts that need not be there}
    ///
    /// @param key its key
    public Optional<String> wordsIfAny(String key) {
        return words.find(key);
    }

    /// {@return the messages in the chosen language}
    public Messages messages() {
        return messages;
    }

    /// {@return the guide's texts in the chosen language}
    public Words words() {
        return words;
    }

    /// {@return how dates, times, numbers and lists are written}
    public Formats formats() {
        return messages.formats();
    }

    /// {@return the local day and time of an instant}
    ///
    /// @param instant the instant
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone.get());
    }

    /// {@return the instant of a local date and time}
    ///
    /// @param local local date and time
    public Instant instant(LocalDateTime local) {
        return local.atZone(zone.get()).toInstant();
    }

    /// {@return the time zone; it changes when the person travels}
    public ReadOnlyObjectProperty<ZoneId> zone() {
        return zone.getReadOnlyProperty();
    }

    /// Looks whether the time zone has changed.
    public void lookAtZone() {
        zone.set(services.zone().get());
    }

    /// {@return the languages there are to choose from}
    public List<String> languages() {
        var offered = desk().map(visit -> visit.policy().languages()).orElse(List.of());
        return offered.isEmpty() ? List.copyOf(guide.words().keySet()) : offered;
    }

    /// {@return what a language calls itself}
    ///
    /// @param language a language of the guide
    public String languageName(String language) {
        return Messages.load(services.texts(), language, "").languageName();
    }

    // ---- what a page had unsaved when the language changed

    /// Builds a page anew, with what the same page had unsaved lying ready for it.
    ///
    /// @param draft what it had unsaved
    /// @param build builds it
    /// @param <T>   what is built
    /// @return what was built
    public <T> T withDraft(Optional<Object> draft, Supplier<T> build) {
        unsaved = draft;
        try {
            return build.get();
        } finally {
            unsaved = Optional.empty();
        }
    }

    /// {@return what the same page had unsaved before it was built anew}
    ///
    /// @param kind what the page keeps
    /// @param <T>  what the page keeps
    public <T> Optional<T> draft(Class<T> kind) {
        return unsaved.filter(kind::isInstance).map(kind::cast);
    }

    /// Lays aside what a page has unsaved, until the same page is shown again: the person is asked something elsewhere.
    ///
    /// @param draft what it has unsaved
    public void layAside(Record draft) {
        aside = Optional.of(draft);
    }

    /// {@return what the same page laid aside; it is gone from here then}
    ///
    /// @param kind what the page keeps
    /// @param <T>  what the page keeps
    public <T> Optional<T> takeAside(Class<T> kind) {
        var taken = aside.filter(kind::isInstance).map(kind::cast);
        if (taken.isPresent()) {
            aside = Optional.empty();
        }
        return taken;
    }

    // ---- the person

    /// {@return the guide}
    public Guide guide() {
        return guide;
    }

    /// {@return the settings}
    public ObjectProperty<Settings> settings() {
        return settings;
    }

    /// {@return the diary}
    public ObjectProperty<Diary> diary() {
        return diary;
    }

    /// {@return how far the way back to the bar has come}
    public ObjectProperty<Lifting> lifting() {
        return lifting;
    }

    /// {@return the spell of pain it is about, with all that is kept of it}
    public ReadOnlyObjectProperty<Episode> episode() {
        return episode.getReadOnlyProperty();
    }

    /// Turns to another spell of pain.
    ///
    /// @param other as it was kept
    public void open(Episode other) {
        dangerAsked = other.asked();
        began = Onset.of(
                guide, other.answers(), other.began(), local(dangerAsked).toLocalDate());
        aside = Optional.empty();
        diary.set(other.diary());
        lifting.set(other.lifting());
        visit.set(Visit.of(guide, other.answers()));
        noteEpisode();
        freshen();
    }

    /// {@return the date the pain began, where that is known}
    public Optional<LocalDate> began() {
        return began;
    }

    /// {@return the visit; it changes with each answer}
    public ReadOnlyObjectProperty<Visit> visit() {
        return visit.getReadOnlyProperty();
    }

    /// Takes new answers.
    ///
    /// @param answers the answers
    public void answer(Answers answers) {
        var before = visit.get();
        var after = before.with(answers);
        // A round of danger signs is as old as its first answer.
        if (!anyDanger(before) && anyDanger(after)) {
            dangerAsked = now();
        }
        began = Onset.of(guide, answers, began, today());
        if (felt(before.answers(), answers)) {
            diary.set(diary.get().visitedOn(Optional.of(today())));
        }
        visit.set(after);
        noteSign();
    }

    /// The tests before lifting again ask for days without a sign (clinical 5.6).
    private void noteSign() {
        var now = visit.get();
        var told = now.complete()
                && CarePlan.of(assessment(), Today.at(localNow())).access() != CarePlan.Access.FULL;
        if (now.dangerAnswered() && (told || Triage.emergency(now))) {
            lifting.set(lifting.get().withSign(today()));
        }
    }

    /// Takes over answers that were given elsewhere, and forgets those that are too old to build on.
    ///
    /// @param answers the answers
    /// @param asked   when the danger signs were answered
    public void carry(Answers answers, Instant asked) {
        dangerAsked = asked;
        began = Onset.of(guide, answers, Optional.empty(), local(asked).toLocalDate());
        diary.set(diary.get().visitedOn(Optional.of(local(asked).toLocalDate())));
        visit.set(visit.get().with(answers));
        freshen();
    }

    /// Whether there is a new word on how strong the pain is or how it has changed.
    private boolean felt(Answers before, Answers after) {
        var followUp = guide.program().followUp();
        return Stream.of(followUp.pain(), followUp.trend().question())
                .anyMatch(question -> !before.get(question).equals(after.get(question)));
    }

    private boolean anyDanger(Visit of) {
        return guide.section(Visit.DANGER).stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(of::answered);
    }

    /// Notes that the danger signs were asked again just now.
    public void dangerAskedNow() {
        dangerAsked = now();
        noteEpisode();
    }

    /// {@return when the danger signs were last answered}
    public Instant dangerAsked() {
        return dangerAsked;
    }

    /// Forgets answers that are too old to build on: the danger signs (clinical 3.1, principle 6). How long ago it
    /// began moves on by itself.
    public void freshen() {
        var answers = visit.get().answers();
        if (began.isPresent()) {
            answers = Onset.moved(guide, answers, began.get(), today());
        }
        for (var section :
                guide.section(Visit.DANGER).filter(_ -> outOfDate()).stream().toList()) {
            for (var question : section.questions()) {
                answers = answers.without(question.id());
            }
        }
        if (!answers.equals(visit.get().answers())) {
            visit.set(visit.get().with(answers));
        }
    }

    /// {@return whether the danger signs were answered too long ago to build on}
    public boolean outOfDate() {
        return AnswerAge.isTooOld(dangerAsked, now());
    }

    /// {@return what the answers mean}
    public Assessment assessment() {
        return Assessment.of(visit.get(), noticed());
    }

    /// {@return what was noticed since the visit and counts with its answers, from every source}
    public List<Noticed> noticed() {
        return Stream.of(lookback().noticed(), onLadder()).flatMap(List::stream).toList();
    }

    /// Two flares in a row count as getting worse (clinical 5.6, B-08).
    private List<Noticed> onLadder() {
        var program = guide.program();
        return lifting.get().flaredTwice(program.ladder())
                ? List.of(new Noticed.Holds(
                        Noticed.Source.LADDER, program.followUp().worse()))
                : List.of();
    }

    /// {@return what the check-ins of the diary say together}
    public Lookback lookback() {
        return Lookback.of(guide, diary.get(), visit.get().answers(), began, today());
    }

    /// {@return the visit that counts: the answers with what was noticed since. Not to be shown or changed}
    public Visit counted() {
        return Assessment.counted(visit.get(), noticed());
    }

    /// {@return what to do}
    public CarePlan plan() {
        return CarePlan.of(assessment(), day());
    }

    private Today day() {
        return new Today(localNow(), began, settings.get().awake(), Optional.of(local(dangerAsked)), done());
    }

    /// The ice and heat sessions that are over.
    private List<CarePlan.Done> done() {
        return timer.timer().get().done().stream()
                .map(past -> new CarePlan.Done(past.kind(), local(past.began()), local(past.ended())))
                .toList();
    }

    /// {@return what a sheet of this moment is made from}
    ///
    /// @param edition how it is laid out
    /// @param site    the language of those who help here
    public SheetOrder sheet(Edition edition, String site) {
        return new SheetOrder(
                        assessment(),
                        dangerAsked,
                        day(),
                        new Wording(words, messages),
                        new Wording(guide.wordsIn(site), load(settings.get(), site)),
                        region(),
                        edition,
                        settings.get().paper())
                .at(venue());
    }

    /// {@return the place that a front desk stands at}
    public Venue venue() {
        return desk().map(visit -> visit.policy().site())
                .map(site -> new Venue(site.name(), site.address()))
                .orElse(Venue.NONE);
    }

    /// {@return the language of the place the program stands at, as far as the guide has it}
    public String siteLanguage() {
        return desk().flatMap(visit -> visit.policy().site().helpers())
                .orElseGet(() -> guide.languageFor(services.locale().toLanguageTag()));
    }

    /// {@return where the person is}
    public Region region() {
        return guide.region(settings.get().region()).orElse(guide.regions().getLast());
    }

    /// {@return the number to call, or the words that stand for it where none is checked}
    public String emergencyNumber() {
        return region().emergency().orElseGet(() -> message("emergency.fallback"));
    }

    // ---- services

    /// {@return who knows the place}
    public Navigator navigator() {
        return navigator;
    }

    /// {@return the timer}
    public TimerClock timer() {
        return timer;
    }

    /// {@return the sheet that is on its way to a printer}
    public PrintRun printing() {
        return printing;
    }

    /// {@return what holds at the front desk; empty at home}
    public Optional<FrontDesk> desk() {
        return services.desk();
    }

    /// {@return the services}
    public Services services() {
        return services;
    }

    /// {@return the time}
    public Instant now() {
        return services.clock().instant();
    }

    /// {@return the local date and time}
    public LocalDateTime localNow() {
        return local(now());
    }

    /// {@return the latest remark}
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// {@return the local date}
    public LocalDate today() {
        return localNow().toLocalDate();
    }

    /// Makes a remark.
    ///
    /// @param key       the message
    /// @param arguments its arguments
    public void tell(String key, Object... arguments) {
        notice.set(Optional.of(new Notice(key, List.of(arguments), false)));
    }

    /// Tells that something went wrong.
    ///
    /// @param key       the message
    /// @param arguments its arguments
    public void warn(String key, Object... arguments) {
        notice.set(Optional.of(new Notice(key, List.of(arguments), true)));
    }

    /// Takes the remark away.
    public void hush() {
        notice.set(Optional.empty());
    }
}
