package org.onepermit.permit.filing.rules;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of attachment that the law of applications knows (A.3). Others are welcome under any name. */
public enum AttachmentKind {
    EIA_APPROVAL("环评批准文件", "EIA approval"),
    SITE_PLAN("标明编号的厂区平面布置图", "site plan with codes"),
    FLOW_DIAGRAM("生产工艺流程图", "flow diagram"),
    OUTLET_STATEMENT("排污口规范化情况说明", "outlet-standardisation statement");

    private final String zh;
    private final String en;

    AttachmentKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static String zh(String kind) {
        return of(kind).map(known -> known.zh).orElse(kind);
    }

    static String en(String kind) {
        return of(kind).map(known -> known.en).orElse(kind);
    }

    private static Optional<AttachmentKind> of(String kind) {
        return Arrays.stream(values()).filter(known -> known.name().equals(kind)).findFirst();
    }
}
