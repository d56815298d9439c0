package org.onepermit.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;

/** What is written out can be read in again, and every cell that cannot be taken is named. */
class SheetTest {

    private static final Template TEMPLATE = new Template("样表", Field.values());

    private enum Field implements Column {
        NAME("name", "名称", true), DAY("day", "日期", false), AMOUNT("amount", "数量", false);

        private final String key;
        private final String header;
        private final boolean required;

        Field(String key, String header, boolean required) {
            this.key = key;
            this.header = header;
            this.required = required;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String header() {
            return header;
        }

        @Override
        public boolean required() {
            return required;
        }

        @Override
        public String example() {
            return "例";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    void whatIsWrittenIsReadAgain(SheetFormat format) {
        Export export = new Export("样表", List.of("名称", "日期", "数量"), List.of(
            List.of("清源", LocalDate.of(2026, 3, 31), new BigDecimal("1.50")), Arrays.asList("凌河", null, null)));

        List<Cells> rows = read(format == SheetFormat.CSV ? export.csv() : export.xlsx());

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text(Field.NAME)).isEqualTo("清源");
        assertThat(rows.get(0).day(Field.DAY)).isEqualTo("2026-03-31");
        assertThat(rows.get(0).decimal(Field.AMOUNT)).isEqualByComparingTo("1.5");
        assertThat(rows.get(1).decimal(Field.AMOUNT)).isNull();
        assertThat(rows).allSatisfy(row -> assertThat(row.errors()).isEmpty());
    }

    @Test
    void columnsMayGoByTheirKeys() {
        byte[] file = "name,amount\n清源,3\n".getBytes(StandardCharsets.UTF_8);

        assertThat(read(file).get(0).text(Field.NAME)).isEqualTo("清源");
    }

    @Test
    void spreadsheetsOfChinaWriteGb18030() {
        byte[] file = "名称,数量\n清源,3\n".getBytes(Charset.forName("GB18030"));

        assertThat(read(file).get(0).text(Field.NAME)).isEqualTo("清源");
    }

    @Test
    void everyBadCellIsNamedByRowAndColumn() {
        Cells row = read("名称,日期,数量\n,2026-02-30,viel\n".getBytes(StandardCharsets.UTF_8)).get(0);
        row.day(Field.DAY);
        row.decimal(Field.AMOUNT);

        assertThat(row.errors()).extracting(FieldError::field).containsExactly("rows/2/name", "rows/2/day", "rows/2/amount");
    }

    @Test
    void wrongHeadersAndEmptyTablesAreRefused() {
        refused("名称,颜色\n清源,蓝\n", SheetProblem.WRONG_HEADERS);
        refused("日期\n2026-01-01\n", SheetProblem.WRONG_HEADERS);
        refused("名称\n", SheetProblem.EMPTY);
        refused("", SheetProblem.EMPTY);
    }

    @Test
    void boundsHold() {
        byte[] three = "名称\na\nb\nc\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TEMPLATE.read(new ByteArrayInputStream(three), new SheetBounds(100, 1000, 3))).hasSize(3);
        assertThatThrownBy(() -> TEMPLATE.read(new ByteArrayInputStream(three), new SheetBounds(100, 1000, 2)))
            .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.type()).isEqualTo(SheetProblem.TOO_MANY_ROWS));
        assertThatThrownBy(() -> TEMPLATE.read(new ByteArrayInputStream(three), new SheetBounds(5, 1000, 3)))
            .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.type()).isEqualTo(SheetProblem.TOO_LARGE));
        byte[] packed = new Export("样表", List.of("名称"), List.of(List.of("清源"))).xlsx();
        assertThatThrownBy(() -> TEMPLATE.read(new ByteArrayInputStream(packed), new SheetBounds(1 << 20, 500, 3)))
            .as("a packed table may not grow without bound")
            .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.type()).isEqualTo(SheetProblem.TOO_LARGE));
    }

    @Test
    void noCellBecomesAFormula() {
        Export export = new Export("样表", List.of("名称"), List.of(List.of("=1+1"), List.of(new BigDecimal("-3"))));

        assertThat(new String(export.csv(), StandardCharsets.UTF_8)).contains("'=1+1").contains("\r\n-3");
    }

    private static List<Cells> read(byte[] file) {
        return TEMPLATE.read(new ByteArrayInputStream(file), SheetBounds.USUAL);
    }

    private static void refused(String table, SheetProblem problem) {
        assertThatThrownBy(() -> read(table.getBytes(StandardCharsets.UTF_8)))
            .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.type()).isEqualTo(problem));
    }
}
