package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.rules.DutyProblem;
import org.onepermit.report.duty.rules.DutyStatus;
import org.onepermit.report.duty.rules.DutyTerms;

/** A unit's duties as an iCalendar file (RFC 5545): a day for each report with its reminders, those of the last year included. */
@ApplicationScoped
public class DutyCalendarFile {

    private static final int MOST = 500;

    private final RenewCalendar feeds;
    private final DutyQueries duties;
    private final DutyTerms terms;
    private final LegalClock clock;

    DutyCalendarFile(RenewCalendar feeds, DutyQueries duties, DutyTerms terms, LegalClock clock) {
        this.feeds = feeds;
        this.duties = duties;
        this.terms = terms;
        this.clock = clock;
    }

    /** @throws ProblemException {@code duty/no-such-calendar} if the key opens none */
    public byte[] of(String key) {
        String uscc = feeds.unit(key).orElseThrow(() -> new ProblemException(DutyProblem.NO_SUCH_CALENDAR, (String) null));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//OnePermit//report duties//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "排污许可执行报告"));
        List<Duty> owed = duties.ofUnit(uscc, clock.today().minusYears(1), MOST);
        owed.forEach(duty -> calendar.add(event(duty)));
        return text(calendar);
    }

    private VEvent event(Duty duty) {
        boolean submitted = duty.status() == DutyStatus.SUBMITTED;
        VEvent event = new VEvent(duty.dueOn(), duty.period().type().zh() + (submitted ? "（已提交）" : "截止") + " " + duty.unitName());
        event.add(new Uid(duty.dutyNo() + "@onepermit"));
        event.add(new Description("排污许可证 " + duty.permitNo() + "，报告期 " + duty.period().from() + " 至 " + duty.period().to()));
        event.add(new Status(Status.VALUE_CONFIRMED));
        if (!submitted) {
            terms.reminderDays().stream().filter(days -> days < 0).forEach(days -> event.add(alarm(days)));
        }
        return event;
    }

    private static VAlarm alarm(int days) {
        VAlarm alarm = new VAlarm(Period.ofDays(days));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description("执行报告将到期"));
        return alarm;
    }

    private static byte[] text(Calendar calendar) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return file.toByteArray();
    }
}
