package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class BukuKerjaTest {

    private static final List<String> KEPALA = List.of("NIP", "Banyak", "Jumlah", "Catatan");
    private static final List<List<Object>> ISI = List.of(Arrays.asList("0019870101", 3, new BigDecimal("1250000.50"), null));

    private static Row baris(byte[] buku, int nomor) throws IOException {
        try (ReadableWorkbook b = new ReadableWorkbook(new ByteArrayInputStream(buku), new ReadingOptions(true, false))) {
            return b.getFirstSheet().read().get(nomor);
        }
    }

    @Test
    void numbersStayNumbersAndTextKeepsItsDigits() throws IOException {
        byte[] buku = BukuKerja.tulis("Daftar", KEPALA, ISI);
        assertThat(baris(buku, 0).getCellText(0)).isEqualTo("NIP");
        Row isi = baris(buku, 1);
        assertThat(isi.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(isi.getCellText(0)).isEqualTo("0019870101");
        assertThat(isi.getCell(1).asNumber()).isEqualByComparingTo("3");
        assertThat(isi.getCell(2).asNumber()).isEqualByComparingTo("1250000.50");
        assertThat(isi.getOptionalCell(3)).isEmpty();
    }

    @Test
    void onlyAListOfMoneyShowsItAsRupiah() throws IOException {
        assertThat(baris(BukuKerja.denganRupiah("Daftar", KEPALA, ISI), 1).getCell(2).getDataFormatString()).isEqualTo("#,##0");
        assertThat(baris(BukuKerja.tulis("Daftar", KEPALA, ISI), 1).getCell(2).getDataFormatString()).isNotEqualTo("#,##0");
    }
}
