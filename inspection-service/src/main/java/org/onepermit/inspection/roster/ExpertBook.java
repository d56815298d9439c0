package org.onepermit.inspection.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The list of experts (F-02). */
@Singleton
public class ExpertBook extends RegisterBook<RegisteredExpert, ExpertContent> {

    ExpertBook(EntityManager entities) {
        super(entities, RegisteredExpert.class, ExpertContent.class, "expertNo");
    }

    @Override
    Register register() {
        return Register.EXPERT;
    }

    @Override
    RegisteredExpert open(String entryNo, ExpertContent content, Instant now) {
        return new RegisteredExpert(entryNo, content, now);
    }

    @Override
    String divisionOf(ExpertContent content) {
        return content.division();
    }

    @Override
    void check(ExpertContent content, Mistakes mistakes) {
        mistakes.text(content.name(), "name", 100);
        mistakes.text(content.organisation(), "organisation", 200);
        mistakes.text(content.speciality(), "speciality", 200);
        mistakes.division(content.division());
        mistakes.longest(content.title(), "title", 100);
        mistakes.longest(content.phone(), "phone", 30);
    }

    @Override
    ExpertContent read(RowFields row) {
        return new ExpertContent(row.text("name"), row.text("organisation"), row.text("speciality"), row.text("division"),
            row.text("title"), row.text("phone"), row.flag("retired"));
    }

    @Override
    List<RegisterColumn<RegisteredExpert>> columns() {
        return List.of(
            new RegisterColumn<>("expertNo", "专家编号", true, "ZJ-001", RegisteredExpert::no),
            new RegisterColumn<>("name", "名称", true, "某某乳业有限公司", e -> e.content().name()),
            new RegisterColumn<>("organisation", "工作单位", true, "某某大学", e -> e.content().organisation()),
            new RegisterColumn<>("speciality", "专业", true, "air", e -> e.content().speciality()),
            new RegisterColumn<>("division", "行政区划代码", true, "210202", e -> e.content().division()),
            new RegisterColumn<>("title", "职称", false, "教授", e -> e.content().title()),
            new RegisterColumn<>("phone", "电话", false, "024-00000000", e -> e.content().phone()),
            new RegisterColumn<>("retired", "已退出", false, "是/否", e -> e.content().retired()));
    }

    @Override
    String active() {
        return "e.content.retired = false";
    }
}
