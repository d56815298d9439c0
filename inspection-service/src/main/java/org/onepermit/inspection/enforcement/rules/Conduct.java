package org.onepermit.inspection.enforcement.rules;

/** Conduct that is penalised (G.2). */
public enum Conduct {
    P01("无证排污", "Discharge without a permit"),
    P02("超过许可排放浓度、排放量", "Over the permitted concentration or amount"),
    P03("以逃避监管的方式排污", "Discharge that evades supervision"),
    P04("未按许可控制无组织排放或特殊时段排放", "Fugitive or special-period emission not controlled as permitted"),
    P05("排放口位置、数量、方式、去向不符合许可", "Outlet position, number, mode or destination not as permitted"),
    P06("损毁、擅自移动或未正常运行自动监测设备", "Automatic monitoring equipment damaged, moved or not working"),
    P07("未制定方案、未自行监测或未保存原始记录", "No plan, no self-monitoring or no raw records"),
    P08("未公开或不如实公开污染物排放信息", "No disclosure, or false disclosure"),
    P09("数据异常或超标未报告", "Abnormal or excessive data not reported"),
    P10("未建立台账或未按许可记录", "No ledger, or not kept as permitted"),
    P11("未提交或未如实提交执行报告", "Execution report not submitted, or untrue"),
    P12("监测数据弄虚作假", "Monitoring data falsified"),
    P13("监测设备、方法不符合规范致数据失真", "Non-standard equipment or method makes data untrue"),
    P14("污染防治设施未按许可运行维护", "Treatment facility not run or maintained as permitted"),
    P15("拒不配合检查或弄虚作假", "Inspection refused or cheated"),
    P16("以欺骗、贿赂等手段取得许可", "Permit obtained by fraud or bribery"),
    P17("伪造、变造、转让许可证", "Permit forged, altered or transferred"),
    P18("未填报排污登记", "Registration not filed"),
    P19("超过排放标准或总量指标", "Over discharge standard or quota"),
    P20("监测机构弄虚作假", "Fraud by a monitoring institution"),
    P21("环评未批先建", "Building before the EIA is approved");

    private final String zh;
    private final String en;

    Conduct(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
