package org.onepermit.permit.review.rules;

/** The five conditions of a permit, all required (A-21; R §11, Code §180). */
public enum IssueCondition {
    /** EIA approval obtained, or registration form filed. */
    EIA("R §11(1)", "依法取得环评批准文件或者办理登记表备案", "EIA approved or filed"),
    /** Discharge meets the standards, and amounts the specification, EIA and quota. */
    DISCHARGE("R §11(2)", "排放符合标准、总量和环评要求", "discharge within standards, EIA and quota"),
    /** Treatment can reach the permitted concentration, or is feasible technology. */
    FACILITIES("R §11(3)", "污染防治设施可以达到许可排放浓度或者符合可行技术", "treatment able or feasible technology"),
    /** The self-monitoring plan meets the national specifications. */
    MONITORING("R §11(4)", "自行监测方案符合国家规范", "self-monitoring plan to specification"),
    /** What other law requires. */
    OTHER("R §11, Code §180(5)", "法律、法规规定的其他条件", "other conditions in law");

    private final String basis;
    private final String zh;
    private final String en;

    IssueCondition(String basis, String zh, String en) {
        this.basis = basis;
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Article that sets it. */
    public String basis() {
        return basis;
    }
}
