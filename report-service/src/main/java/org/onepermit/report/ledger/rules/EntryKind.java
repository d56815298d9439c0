package org.onepermit.report.ledger.rules;

import static org.onepermit.report.ledger.rules.EntryKind.Field.AMOUNT;
import static org.onepermit.report.ledger.rules.EntryKind.Field.NAME;
import static org.onepermit.report.ledger.rules.EntryKind.Field.NOTE;
import static org.onepermit.report.ledger.rules.EntryKind.Field.PLACE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry is of: the book it belongs to, what it must say, and the kind of unit of its amount. */
public enum EntryKind {
    BASIC_INFO("基本信息", Book.BASIC, LedgerUnit.Kind.NONE, NOTE),
    PRODUCTION_HOURS("生产时间", Book.PRODUCTION, LedgerUnit.Kind.TIME, AMOUNT),
    OUTPUT("产品产量", Book.PRODUCTION, LedgerUnit.Kind.GOODS, NAME, AMOUNT),
    MATERIAL("原辅料用量", Book.PRODUCTION, LedgerUnit.Kind.GOODS, NAME, AMOUNT),
    FUEL("燃料用量", Book.PRODUCTION, LedgerUnit.Kind.GOODS, NAME, AMOUNT),
    WATER("用水量", Book.PRODUCTION, LedgerUnit.Kind.VOLUME, AMOUNT),
    POWER("用电量", Book.PRODUCTION, LedgerUnit.Kind.ENERGY, AMOUNT),
    /** Hours that a treatment facility ran. */
    TREATMENT_HOURS("治理设施运行时间", Book.TREATMENT, LedgerUnit.Kind.TIME, PLACE, AMOUNT),
    REAGENT("药剂用量", Book.TREATMENT, LedgerUnit.Kind.GOODS, NAME, AMOUNT),
    /** Water or gas that left an outlet. */
    DISCHARGE("排放量（水量、气量）", Book.TREATMENT, LedgerUnit.Kind.VOLUME, PLACE, AMOUNT),
    /** Hours of an abnormal condition at a facility or outlet, with what happened. */
    ABNORMAL("异常情况", Book.TREATMENT, LedgerUnit.Kind.TIME, PLACE, AMOUNT, NOTE),
    MONITORING_RECORD("监测记录", Book.MONITORING, LedgerUnit.Kind.NONE, NOTE),
    /** A pollutant's mass by coefficient or mass balance, for want of monitoring (C.2). */
    EMITTED("核算排放量", Book.OTHER, LedgerUnit.Kind.MASS, PLACE, NAME, AMOUNT, NOTE),
    MANAGEMENT("其他环境管理信息", Book.OTHER, LedgerUnit.Kind.NONE, NOTE);

    /** Kinds by their Chinese names, as tables have them. */
    public static final Map<String, EntryKind> WORDS = Stream.of(values()).collect(Collectors.toUnmodifiableMap(EntryKind::zh, kind -> kind));

    /** What an entry may be asked to say. */
    public enum Field { PLACE, NAME, AMOUNT, NOTE }

    private final String zh;
    private final Book book;
    private final LedgerUnit.Kind unit;
    private final Set<Field> required;

    EntryKind(String zh, Book book, LedgerUnit.Kind unit, Field... required) {
        this.zh = zh;
        this.book = book;
        this.unit = unit;
        this.required = Set.copyOf(List.of(required));
    }

    public String zh() {
        return zh;
    }

    public Book book() {
        return book;
    }

    public LedgerUnit.Kind unit() {
        return unit;
    }

    public boolean requires(Field field) {
        return required.contains(field);
    }
}
