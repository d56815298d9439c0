package org.onepermit.inspection.visit.rules;

/** Results of an inspection as the enterprise-credit publicity systems name them (F-18). */
public enum ResultCode {
    NO_PROBLEM("未发现问题", "No problem found"),
    NO_RELEVANT_ACTIVITY("未发现开展本次抽查涉及的经营活动", "No activity found that the check concerns"),
    PROBLEM_CORRECTED("发现问题已责令改正", "Problem found, correction ordered"),
    PROBLEM_PENDING("发现问题待后续处理", "Problem found, to be dealt with"),
    UNREACHABLE("通过登记的住所（经营场所）无法联系", "Cannot be reached at the registered address"),
    REFUSED_SERIOUS("不配合检查情节严重", "Inspection refused, serious"),
    INFO_NOT_PUBLISHED("未按规定公示信息", "Information not published as required"),
    INFO_FALSE("公示信息隐瞒真实情况、弄虚作假", "Published information conceals or falsifies"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    ResultCode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether it says that something was wrong. */
    public boolean tellsAProblem() {
        return this == PROBLEM_CORRECTED || this == PROBLEM_PENDING || this == INFO_NOT_PUBLISHED || this == INFO_FALSE;
    }
}
