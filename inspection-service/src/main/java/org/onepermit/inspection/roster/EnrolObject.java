package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.time.LegalClock;

/** Takes the holder of a permit into the object register (F-01). */
@ApplicationScoped
public class EnrolObject {

    private final RegisteredObjectRepository objects;
    private final Editions editions;
    private final LegalClock clock;
    private final Audit audit;

    EnrolObject(RegisteredObjectRepository objects, Editions editions, LegalClock clock, Audit audit) {
        this.objects = objects;
        this.editions = editions;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What a permit says of its holder's site.
     *
     * @param longitude       may be null, and so may {@code latitude}
     * @param keyManagement   under key management: such a unit belongs to the key units (F-01)
     */
    public record Holder(
        String permitNo, String uscc, String name, String address, BigDecimal longitude, BigDecimal latitude, String division, String industry,
        String managementClass, boolean keyManagement) { }

    /** Enters the holder, or brings the entry up to date; told the same again, it changes nothing. What the bureau added stays. */
    @Transactional
    public void enrol(Holder holder) {
        Optional<RegisteredObject> known = objects.lock(holder.permitNo());
        if (known.isEmpty()) {
            RegisteredObject entry = new RegisteredObject(holder.permitNo(), entered(holder), clock.now());
            objects.persist(entry);
            record(entry);
        } else if (!updated(holder, known.get().content()).equals(known.get().content())) {
            known.get().change(updated(holder, known.get().content()), clock.now());
            record(known.get());
        }
    }

    private static ObjectContent entered(Holder holder) {
        return new ObjectContent(holder.uscc(), holder.name(), holder.address(), holder.longitude(), holder.latitude(), holder.division(),
            ObjectKind.PERMIT, holder.keyManagement() ? ObjectClass.KEY_UNIT : ObjectClass.GENERAL, holder.industry(),
            holder.managementClass(), null, null, false, false, null, false);
    }

    private static ObjectContent updated(Holder holder, ObjectContent known) {
        return new ObjectContent(holder.uscc(), holder.name(), holder.address(),
            holder.longitude() == null ? known.longitude() : holder.longitude(),
            holder.latitude() == null ? known.latitude() : holder.latitude(), holder.division(), ObjectKind.PERMIT, known.objectClass(),
            holder.industry(), holder.managementClass(), known.grade(), known.speciality(), known.positiveList(), known.clue(),
            known.quietUntil(), known.closed());
    }

    private void record(RegisteredObject entry) {
        editions.record(Register.OBJECT, entry.no(), entry.edition(), EditionAct.ENROLLED, entry.content(), entry.changedAt());
        audit.append("enrol-object", "RegisteredObject", entry.no(), Map.of("edition", entry.edition()));
    }
}
