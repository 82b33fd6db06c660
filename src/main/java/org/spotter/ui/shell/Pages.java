package org.spotter.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.spotter.ui.page.about.AboutPage;
import org.spotter.ui.page.carry.CarryPage;
import org.spotter.ui.page.changed.ChangedPage;
import org.spotter.ui.page.diary.DiaryPage;
import org.spotter.ui.page.doctor.DoctorPage;
import org.spotter.ui.page.emergency.EmergencyPage;
import org.spotter.ui.page.episodes.EpisodesPage;
import org.spotter.ui.page.firstminutes.FirstMinutesPage;
import org.spotter.ui.page.injuries.InjuriesPage;
import org.spotter.ui.page.lifting.LiftingPage;
import org.spotter.ui.page.plan.PlanPage;
import org.spotter.ui.page.prevention.PreventionPage;
import org.spotter.ui.page.result.ResultPage;
import org.spotter.ui.page.review.ReviewPage;
import org.spotter.ui.page.settings.SettingsPage;
import org.spotter.ui.page.sheet.SheetPage;
import org.spotter.ui.page.shortpath.ShortPage;
import org.spotter.ui.page.timer.TimerPage;
import org.spotter.ui.page.treatments.TreatmentsPage;
import org.spotter.ui.page.visit.QuestionPage;
import org.spotter.ui.page.welcome.WelcomePage;
import org.spotter.ui.shell.PageSpec.Group;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Place;

/// The list of pages. A page is added here, in one line; navigation, shortcuts, the tour and the test that opens every
/// page read this list.
public final class Pages {
    /// Where the program starts.
    public static final String START = "welcome";

    /// Every page, in the order of the navigation.
    public static final List<PageSpec> ALL = List.of(
            page("welcome", Group.START, Icons.HOME, "Shortcut+Home", (context, _) -> WelcomePage.build(context)),
            page(
                    "first-minutes",
                    Group.START,
                    Icons.FIRST_MINUTES,
                    "",
                    (context, _) -> FirstMinutesPage.build(context)),
            section("danger", Icons.DANGER, "Shortcut+D"),
            section("you", Icons.YOU, ""),
            section("happened", Icons.HAPPENED, ""),
            section("where", Icons.WHERE, ""),
            section("feel", Icons.FEEL, ""),
            page("review", Group.VISIT, Icons.REVIEW, "", (context, _) -> ReviewPage.build(context)),
            advice("result", Group.VISIT, Icons.RESULT, "Shortcut+R", (context, _) -> ResultPage.build(context)),
            advice("injuries", Group.CARE, Icons.INJURIES, "Shortcut+I", (context, _) -> InjuriesPage.build(context)),
            advice("treatments", Group.CARE, Icons.TREATMENTS, "Shortcut+E", TreatmentsPage::build),
            page("timer", Group.CARE, Icons.TIMER, "Shortcut+T", TimerPage::build),
            advice("plan", Group.CARE, Icons.PLAN, "Shortcut+L", (context, _) -> PlanPage.build(context)),
            advice("lifting", Group.CARE, Icons.LIFTING, "", (context, _) -> LiftingPage.build(context))
                    .forHome(),
            advice("prevention", Group.CARE, Icons.PREVENTION, "", (context, _) -> PreventionPage.build(context)),
            page("sheet", Group.CARE, Icons.SHEET, "Shortcut+P", SheetPage::build),
            advice("diary", Group.MORE, Icons.DIARY, "", DiaryPage::build).forHome(),
            page("settings", Group.MORE, Icons.SETTINGS, "", (context, _) -> SettingsPage.build(context))
                    .forHome(),
            page("about", Group.MORE, Icons.ABOUT, "F1", AboutPage::build),
            opened("emergency", Icons.PHONE, (context, _) -> EmergencyPage.build(context)),
            opened("changed", Icons.CHANGED, (context, _) -> ChangedPage.build(context)),
            opened("carry", Icons.CARRY, (context, _) -> CarryPage.build(context))
                    .forHome(),
            opened("episodes", Icons.EARLIER, (context, _) -> EpisodesPage.build(context))
                    .forHome(),
            opened("doctor", Icons.CHECK, (context, _) -> DoctorPage.build(context))
                    .forHome(),
            opened("short", Icons.DANGER, ShortPage::build));

    /// Where F1 leads: the keys.
    static final Place HELP = new Place("about", AboutPage.KEYS);

    private Pages() {}

    /// {@return the pages there are in a window: at a front desk without those for home}
    ///
    /// @param context the window's context
    static List<PageSpec> offered(AppContext context) {
        return ALL.stream()
                .filter(page -> context.desk().isEmpty() || !page.home())
                .toList();
    }

    /// {@return the page with this id}
    ///
    /// @param id a page id
    /// @throws IllegalArgumentException when there is none
    public static PageSpec of(String id) {
        return ALL.stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page " + id));
    }

    private static PageSpec page(
            String id, Group group, Icons icon, String shortcut, BiFunction<AppContext, String, Page> build) {
        return new PageSpec(id, Optional.of(group), icon, shortcut, false, false, build);
    }

    /// A page with advice for home.
    private static PageSpec advice(
            String id, Group group, Icons icon, String shortcut, BiFunction<AppContext, String, Page> build) {
        return new PageSpec(id, Optional.of(group), icon, shortcut, true, false, build);
    }

    /// A section of the visit: its id is the section's, and one page draws all its questions.
    private static PageSpec section(String id, Icons icon, String shortcut) {
        return page(id, Group.VISIT, icon, shortcut, (context, detail) -> QuestionPage.build(context, id, detail));
    }

    private static PageSpec opened(String id, Icons icon, BiFunction<AppContext, String, Page> build) {
        return new PageSpec(id, Optional.empty(), icon, "", false, false, build);
    }
}
